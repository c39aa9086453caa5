### 454 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-454-535 =
    Bu ikili zararı parola penceresinde verir. `535 5.7.8` sonrasında pencere açılmalıdır; `454 4.7.0` sonrasında açılmamalıdır, çünkü sunucu hiçbir
    şeyi karşılaştırma noktasına varmamıştır ve yeniden sorulan kullanıcı doğru parolasından kuşkulanır. RFC 4954 bunu istemci yazanlara açıkça
    söyler.

    Sunucuda günlük, ikisini istemciden daha iyi ayırır. Dovecot ya da saslauthd birinde reddedilmiş bir kullanıcıyı, ötekinde başarısız bir sorguyu,
    kopuk bir soketi ya da zaman aşımını bildirir. Kullanıcılar dünkü parolalarının artık geçmediğine yemin ediyor ve hepsi aynı dakikada başlamışsa
    bir şeyi sıfırlamadan önce 454 arayın.

smtp-note-454-540 =
    Bu sunucu hiç TLS sundu mu? `EHLO` yanıtında `STARTTLS` varsa ve komut yine de başarısız oluyorsa
    `454 4.7.0 TLS not available due to local problem`, bozuk bir sertifikayı ya da anahtarı anlatır; bu gece yeniden çalışabilir. Sözcük orada yoksa
    Courier’in `540 TLS not available.` yanıtı, kimsenin sunmadığı bir şeyi isteyen istemcinin yankısıdır.

    Bu yüzden onarım karşıt uçlardadır: birincisi sunucuda, ikincisi konuşmadan önce eklenti listesini okuması gereken istemcide. `RCPT` sonrasında
    gelen `540` ise ikisine de girmez; Rambler’da, alıcının posta kutusunun uykuda olduğunu söyler.
