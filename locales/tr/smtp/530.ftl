smtp-530 = Kimlik doğrulama gerekli
    .summary = Sunucu önce oturum açılmasını ya da bağlantının şifrelenmesini ister: istemci `AUTH` veya `STARTTLS` gönderip komutu yinelemelidir.
    .meaning =
        Komut, içeriği yüzünden değil, ilke gereği reddedilmiştir: oturum açılmamıştır. Aynı numara, `Must issue a STARTTLS command first` metniyle
        geldiğinde TLS ister. Henüz hiçbir parola değerlendirilmemiştir; reddedilen kimlik bilgilerini `535` bildirir.
    .conflict =
        İki RFC farklı komutları muaf tutar: oturum açılmamışsa `AUTH`, `HELO` ve `RSET` yine kabul edilir; TLS yoksa edilmez. İkisi de `5.7.0`
        öngörür, ama IANA numarayı `5.5.1` altında da listeler ve OpenSMTPD bunu gönderir. Bu yüzden `AUTH` komutuna gelen 530 yanıtı, hangi
        genişletilmiş durum kodunu taşırsa taşısın TLS ister.
    .seen =
        Posta gönderimi sunucusunda, istemci oturum açmadığında `MAIL` komutundan sonra görülür. Exchange Online `5.7.57` ekler; Gmail
        `530-5.5.1 Authentication Required` da göndermiştir. Geri dönen iletide görülüyorsa yoldaki bir sunucu iletiyi, yalnızca tanıdığı
        kullanıcılardan posta alan bir ana makineye vermiştir.
    .action =
        Metnin oturum açma mı yoksa `STARTTLS` mı istediğine bakın. Bu yapılınca aynı komut geçer.
    .sender =
        Programda, yazıcıda ya da web sitesinde giden posta için SMTP kimlik doğrulamasını açın; 587 numaralı bağlantı noktasında STARTTLS, 465
        numaralıda TLS kullanın. Yanıt geri dönen bir iletideyse onu, geri dönen iletiyi gönderen sunucunun yöneticisine verin: oturum açması gereken
        siz değil, o sunucudur.
    .sending =
        - Akıllı ana makine reddediyorsa: onu `smtp_sasl_password_maps` tablosunda, köşeli ayraç ve bağlantı noktası dâhil, `relayhost` ile birebir
          aynı biçimde yazın; `AUTH` ancak TLS sonrasında sunuluyorsa TLS kullanımını açın: { $postfix-client-auth }
        - Olağan teslimde: o etki alanının MX kaydı bu ana makineyi gösteriyor mu, bakın; sabit bir yönlendirme postayı bir posta gönderimi sunucusuna
          götürüyor olabilir: { $mx }
    .receiving =
        25 numaralı bağlantı noktasının ne istediğini dışarıdan deneyin:

        { $mail }

        Herkese açık bir MX sunucusu yerel posta için STARTTLS dayatamaz (RFC 3207); yabancıların sizde hesabı da yoktur. Postfix’te
        `smtpd_tls_security_level = encrypt` ayarının yeri yalnızca posta gönderimi hizmetidir.
    .client =
        `EHLO` yanıtı sunuyorsa `STARTTLS`, sonra yeniden `EHLO`, ardından `AUTH` ve ancak o zaman `MAIL` gönderin. Kullanıcıdan yeni bir parola
        istemeyin.
    .send =
        Oturum açılması gerekiyorsa `5.7.0` ile birlikte `AUTH`, `EHLO`, `HELO`, `NOOP`, `RSET` ve `QUIT` dışındaki her komuta, TLS gerekiyorsa
        `EHLO`, `STARTTLS`, `NOOP` ve `QUIT` dışındaki her komuta gönderin. Zaten oturum açamayacak birinin aktarma isteğini reddederken `550` daha
        açıktır.
    .search = oturum açmak gerekli, kimlik doğrulama gerekli, önce STARTTLS
