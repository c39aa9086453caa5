smtp-446 = Çok fazla atlama
    .summary = İleti, döngüde olduğu anlaşılacak kadar çok sunucudan geçmiştir; döngüyü bir yönetici kırmalıdır.
    .meaning =
        Web’deki listeler 446 kodunu `4.4.6` kodundan türetmiştir; Exchange 2000 o kodu atlama sınırını aşan iletiler için kullanırdı. Sunucular
        döngüyü, başlıktaki `Received` alanlarını sayarak bulur.
    .conflict =
        RFC 3463, `X.4.6` kodunun yalnızca geçici hatalar için yararlı olduğunu söyler; sunucular ise döngüdeki iletiyi kalıcı olarak reddeder, çünkü
        beklemek döngüyü bitirmez. RFC 5321 en az 100 `Received` alanlık bir sınır önerir, başka türlü ayarlanmadıkça Postfix ise 50
        (`hopcount_limit`), Exim 30 (`received_headers_max`) alanda durur.
    .seen =
        Gerçek geri dönen iletilerde görülmez; orada döngü, sendmail’de `554 5.4.6 Too many hops`, Exchange Online’da
        `554 5.4.14 Hop count exceeded - possible mail loop` olarak görünür.
    .action =
        Geri dönen iletinin `Received` alanlarını aşağıdan yukarıya okuyun: yinelenen sunucu adları döngüyü gösterir. Önce döngüyü kırın, sonra
        iletiyi yeniden gönderin; yinelenen hiçbir ad yoksa yol gerçekten uzundur.
    .sender =
        Kendi iletme ayarlarınıza bakın: birbirine ileten iki posta kutusu döngü oluşturur; iletme ayarlarından birini kaldırınca döngü biter. Böyle
        bir ayarınız yoksa geri dönen iletinin tamamını, başlığıyla birlikte posta sisteminizi yönetene verin.
    .sending =
        - İki sunucu sırayla yineleniyorsa: her biri, etki alanından diğerini sorumlu sanıyordur. MX kayıtlarını sabit yollarınızla
          karşılaştırın: { $mx }
        - Tek bir sunucu yineleniyorsa: etki alanı için belirlenen sonraki atlama noktası yine o sunucuya çıkıyordur. Yolu Exim’e
          sorun: { $exim-route }
    .receiving =
        Etki alanı sizinse sunucunuz, yolun kendisinde bittiğini bilmelidir. Postfix’te etki alanının şu listelerden birinde olup olmadığına bakın:

        { $postfix-domains }

        Orada yoksa sunucu MX kaydını sorgular, kendisini ya da komşusunu bulur ve iletiyi yeniden gönderir.
    .send =
        Bunun yerine döngüdeki iletiyi `5.4.6` ile `554` vererek reddedin. Sınırı yüksek tutun: RFC 5321 en az 100 `Received` alanı önerir.
