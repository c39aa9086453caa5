smtp-235 = Kimlik doğrulama başarılı
    .summary = Oturum açma başarılıdır: istemcinin kimliği oturumun sonuna kadar bellidir ve istemci postasıyla devam eder.
    .meaning =
        `AUTH` ile başlayan SASL alışverişi başarıyla bitmiştir. Bu kullanıcının hangi gönderen adreslerini ve alıcıları kullanabileceğini ancak
        sonraki yanıtlar belirler. Alışverişte bir güvenlik katmanı kararlaştırıldıysa bu satırın hemen ardından yürürlüğe girer ve iki taraf da
        `EHLO` ile öğrendiklerini unutur.
    .seen =
        İlk yanıtla gönderilen `AUTH` komutuna ya da istemcinin `334` ardından gönderdiği son satıra yanıt olarak görülür. Oturumda artık parolaya
        bakılmaz.
    .action =
        İstemci postasıyla devam eder. Sonraki bir komut örneğin `550` veya `553` ile reddedilirse parolaya değil, o gönderen adresini kullanma
        yetkisine bakın.
    .sender =
        Kullanıcı adınız ve parolanız doğrudur. Gönderim yine de olmuyorsa hesaba ait gönderen adresini kullanın ya da sağlayıcınızdan, kullanmak
        istediğiniz adrese izin vermesini isteyin.
    .receiving =
        Bir kullanıcının hangi adreslerle gönderebileceği ayrı bir ayardır. Postfix’te bunu `reject_sender_login_mismatch` uygular, adresin kime
        ait olduğunu `smtpd_sender_login_maps` söyler:

        { $postfix-sender-login }
    .client =
        - Bir güvenlik katmanı yürürlüğe girdiyse yeniden `EHLO` ile başlayın; girmediyse `MAIL` gönderin.
        - Başka bir kullanıcı için yeni bir bağlantı açın, çünkü ikinci `AUTH` `503` yanıtını alır.
    .send =
        Alışveriş tamamlandığında `2.7.0` ile birlikte gönderin ve metne SASL verisi koymayın. Kimlik bilgileri yanlışsa `535`, parola veri tabanı
        yanıt vermiyorsa `454` verin.
