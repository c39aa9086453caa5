### 454 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-454-535 =
    Bu ikisini karıştırmanın zararı parola penceresinde görülür. `535 5.7.8` sonrasında pencere açılmalıdır; `454 4.7.0` sonrasında açılmamalıdır,
    çünkü sunucu parolayı hiç karşılaştırmamıştır ve kendisine yeniden parola sorulan kullanıcı, doğru parolasından kuşkulanır. RFC 4954 bunu istemci
    yazanlara açıkça söyler.

    Sunucuda günlük, ikisini istemciden daha iyi ayırır. Dovecot ya da saslauthd birinde reddedilmiş bir kullanıcıyı, ötekinde başarısız bir sorguyu,
    kopuk bir soketi ya da zaman aşımını bildirir. Kullanıcılar dünkü parolalarının artık geçmediğini söylüyorsa ve sorun hepsinde aynı dakikada
    başlamışsa bir şeyi sıfırlamadan önce `454` arayın.

smtp-note-454-540 =
    Sunucu TLS sunuyor mu? `EHLO` yanıtında `STARTTLS` varsa ve komut yine de başarısız oluyorsa `454 4.7.0 TLS not available due to local problem`,
    sunucunun kullanamadığı bir sertifikayı ya da anahtarı anlatır; beklemek bunu düzeltmez. Yanıtta `STARTTLS` yoksa Courier’in
    `540 TLS not available.` yanıtı, sunulmayan bir şeyi isteyen istemciye verilmiş karşılıktır.

    Onarılacak yer de buna göre değişir: birincisinde sunucu, ikincisinde komut göndermeden önce eklenti listesini okuması gereken istemci. `RCPT`
    sonrasında gelen `540` ise ikisine de girmez; Rambler’de, alıcının posta kutusunun etkin olmadığını söyler.
