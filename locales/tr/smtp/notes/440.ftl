### 440 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-440-454 =
    Satırın durduğu yer ikisini bir bakışta ayırır. `440` bağlantıdaki ilk sözdür, daha kimse `EHLO` dememiştir;
    `454 4.7.0 TLS not available due to local problem` ise istemcinin az önce gönderdiği `STARTTLS` komutuna yanıttır.

    Gönderenin ne yapabileceğini bu yer belirler. `454` sonrasında oturum sürer; ilkesi izin veren istemci postayı aynı saniyede düz metin olarak
    gönderir. `440` sonrasında ise oturum bitmiştir; bu yüzden Postfix’te TLS düzeyini `encrypt` yerine `may` yapmak bir işe yaramaz. Gerçekten `454`
    veren bir sunucu için bile bunu bütün posta için değil, `smtp_tls_policy_maps` ile yalnızca o sunucu için değiştirin.

smtp-note-440-540 =
    İki satır da Courier’den gelir, ikisi de `TLS not available` der; bu yüzden günlükte arama yapınca ikisi birlikte çıkar. Sonuna kadar okuyun:
    yalnızca `440` satırı `but it's required for this connection.` diye sürer. Bu sunucu TLS ister ama kuramaz; `540` veren sunucu TLS olmadan da
    çalışır, istemci yine de TLS istemiştir.

    Onarım da bu yüzden ayrıdır. `440` için biri sertifikayı yenileyip okunamaz bırakmış ya da `couriertls` programını taşımıştır. `540` için
    istemciye bakın: `STARTTLS` komutunu `EHLO` sunmadığı hâlde ya da çok geç, `MAIL` veya `RSET` komutundan sonra göndermiştir.
    `540 5.7.1 ... recipient address rejected: Inactive` ise Courier’e ait değildir; o, bir posta kutusu hakkında Rambler’dan gelir.
