smtp-535 = Kimlik bilgileri geçersiz
    .summary = Kullanıcı adı, parola ya da belirteç kabul edilmediği için oturum açılamamıştır: kullanıcı doğrularını vermelidir.
    .meaning =
        Sunucu, istemcinin gönderdikleriyle kimliğini doğrulayamamıştır. RFC 4954 bunu, daha özel bir kod uymadığında başarısız oturum açmanın genel
        yanıtı yapar; bu yüzden örneğin sağlayıcı parolayla oturum açmayı kapattıysa doğru parola da bu yanıtı alabilir. Oturum açmanın hiç
        denenmediği `530` ya da sunucunun denetimi yapamadığı `454` ile karıştırılmamalıdır.
    .seen =
        `AUTH` komutundan hemen sonra ya da bir veya daha çok `334` yanıtının ardından gelir. Gmail `535-5.7.8 Username and Password not accepted`,
        Microsoft sunucuları `535 5.7.3 Authentication unsuccessful` gönderir; Exchange Online ayrıca nedeni sözle açıklayan `535 5.7.139` kullanır.
    .action =
        Önce kullanıcı adını denetleyin (birçok sağlayıcı tam adres ister), sonra parolayı elle yeniden yazın: kayıtlı parola eskimiş olabilir.

        - Sağlayıcı uygulama parolası veya OAuth istiyorsa: hesabın olağan parolası yetmez.
        - `5.7.139` ile birlikte `SmtpClientAuthentication is disabled` ya da `basic authentication is disabled` yazıyorsa: yönetici posta kutusu veya
          kuruluş için SMTP AUTH kullanımına izin vermeli ya da program OAuth ile oturum açmalıdır.
        - Sunucu yöneticisi: kimlik doğrulama hizmetinin günlüğüne bakın; istemciye söylenmeyen neden orada yazar.
        - Programcı: kullanıcıya bir kez sorun ve reddedilmiş kimlik bilgilerini döngüde yinelemeyin; bu, hesabı kilitleyebilir.
    .send =
        `5.7.8` ile birlikte, bilinmeyen kullanıcı için de yanlış parola için de aynı sözlerle gönderin. Kullanıcı veri tabanına ulaşılamıyorsa `454`
        gönderin.
