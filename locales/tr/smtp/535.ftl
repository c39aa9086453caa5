smtp-535 = Kimlik bilgileri geçersiz
    .summary = Kullanıcı adı, parola ya da belirteç kabul edilmediği için oturum açılamamıştır: kullanıcı doğrularını vermelidir.
    .meaning =
        Sunucu, gönderilen bilgilerle istemcinin kimliğini doğrulayamamıştır. Daha özel bir kod uymadığında, RFC 4954 uyarınca başarısız oturum
        açmanın genel yanıtı budur; bu yüzden örneğin sağlayıcı parolayla oturum açmayı kapattıysa doğru parola da bu yanıtı alabilir. Oturum açmanın
        hiç denenmediği `530` ya da sunucunun denetimi yapamadığı `454` ile karıştırılmamalıdır.
    .conflict =
        RFC 4954 metninin öncülü olan RFC 2554, mekanizmanın izin vermediği ilk yanıt için de 535 öngörüyordu; bugün bunun karşılığı `5.7.0` ile `501`
        yanıtıdır. Bu yüzden eski bir sunucuda numara, `AUTH` komutunun biçimini de anlatıyor olabilir. IANA onu `5.7.0`, `5.7.8` ve `5.7.14` altında
        listeler; diğer genişletilmiş durum kodları sağlayıcının kendisine aittir.
    .seen =
        `AUTH` komutundan hemen sonra ya da bir veya daha çok `334` yanıtının ardından gelir. Gmail `535-5.7.8 Username and Password not accepted`,
        Microsoft sunucuları `535 5.7.3 Authentication unsuccessful` gönderir; Exchange Online ayrıca nedeni sözle açıklayan `535 5.7.139` kullanır.
        Oturum açmayı zorunlu kılan bir Courier sunucusu, oturum açılmadan gelen `MAIL` komutuna, başkalarının `530` gönderdiği yerde
        `535 Authentication required.` yanıtını verir; Postfix ise bilmediği mekanizmayı, `504` gerekirken, `535 5.7.8` ve
        `Invalid authentication mechanism` ile reddeder.
    .action =
        Bir şeyi değiştirmeden önce oturum açmayı elle deneyin; komut parolayı sorar:

        { $login }

        Başarılı olursa program başka kimlik bilgileri kullanıyor ya da başka bir ana makineyle konuşuyor demektir.
    .sender =
        - Kullanıcı adını ve parolayı elle yeniden yazın; birçok sağlayıcı tam adres ister, kayıtlı parola da eskimiş olabilir.
        - Sağlayıcı uygulama parolası veya OAuth istiyorsa: hesabın olağan parolası yetmez.
        - `5.7.139` ile birlikte `SmtpClientAuthentication is disabled` ya da `basic authentication is disabled` yazıyorsa: yönetici posta kutusu veya
          kuruluş için SMTP AUTH kullanımına izin vermeli ya da program OAuth ile oturum açmalıdır.
    .sending =
        Sunucunuzun akıllı ana makine için hangi kaydı kullandığına bakın. Postfix’te `smtp_sasl_password_maps` tablosundaki anahtar `relayhost` ile
        aynı biçimde olmalıdır; yoksa eski bir kayıt eşleşebilir.

        { $postfix-client-auth }
    .receiving =
        Kullanıcı veri tabanına SMTP olmadan doğrudan sorun:

        { $dovecot-login }

        Bu oturum açma başarılıysa hata SMTP sunucusu ile veri tabanı arasındadır. İstemciye söylenmeyen neden, kimlik doğrulama hizmetinin günlüğünde
        yazar.
    .client =
        Kullanıcıdan yeni kimlik bilgilerini bir kez isteyin. Reddedilmiş olanları döngüde yinelemeyin; bu, hesabı kilitleyebilir. `454` yanıtı
        farklıdır: o geldiğinde parola sormayın.
    .send =
        `5.7.8` ile birlikte, bilinmeyen kullanıcı için de yanlış parola için de aynı sözlerle gönderin. Kullanıcı veri tabanına ulaşılamıyorsa `454`
        gönderin.
    .search = yanlış parola, şifre yanlış, kullanıcı adı hatalı, giriş başarısız, kimlik doğrulama başarısız, uygulama parolası
