smtp-523 = Şifreleme gerekli
    .summary = Şifresiz oturum açma reddedilmiştir: istemci önce TLS başlatmalı ya da daha güçlü bir mekanizma seçmelidir.
    .meaning =
        İstemci, TLS olmayan bir bağlantıda, parolayı düz metin olarak gönderen bir mekanizmayla oturum açmak istemiştir. IANA bu numarayı `5.7.10`
        ile birlikte listeler. Courier ise başka bir şeyi, iletinin fazla büyük olduğunu bildirir: noktaları düşmüş `5.2.3`.
    .conflict =
        RFC 5248 numarayı, yazılımlar zaten kullandığı için, bir tanımı olmadan `5.7.10` ile kayda geçirmiştir. `AUTH` komutunu tanımlayan RFC 4954
        ise aynı deneme için `504` yanıtını, eski biçimi olarak da `538` yanıtını verir. Bu yüzden istemci üçünü de bir tutmalıdır.
    .seen =
        `AUTH` komutundan sonra Dovecot `523 5.7.10 Plaintext authentication disabled.`, Go dilindeki go-smtp kitaplığıyla yazılmış sunucular
        `523 5.7.10 TLS is required` gönderir. İletinin sonunda Courier `523 Message length (…) exceeds administrative limit` gönderir. Gmail ise,
        `STARTTLS` yanıtını beklemeden başka komut gönderen istemci için `523 5.7.10 SMTP protocol violation` yanıtını listeler.
    .action =
        Önce metni okuyun: TLS ya da `STARTTLS` geçiyorsa konu şifrelemedir, bir uzunluk geçiyorsa iletidir.
    .sender =
        - Metin TLS kullanımından söz ediyorsa: posta programındaki hesapta 587 numaralı bağlantı noktası için STARTTLS ya da 465 numaralı bağlantı
          noktası için doğrudan TLS seçin, sonra yeniden gönderin.
        - Bir uzunluk bildiriyorsa: iletiyi küçültün ya da dosyanın yerine indirme bağlantısı gönderin.
    .sending =
        Sunucunuz akıllı ana makinede oturum açıyorsa önce bağlantıyı şifrelemesini sağlayın. Postfix’te bunu `smtp_tls_security_level = encrypt`
        sağlar; şu anki ayarlara bakın:

        { $postfix-client-auth }
    .receiving =
        - TLS: sunucunuzun `STARTTLS` sunup sunmadığına bakın; sunmuyorsa istenen şeyi kimse yapamaz: { $ehlo }
        - go-smtp: sunucuya bir sertifika verin. `AllowInsecureAuth` şifresiz oturum açmaya izin verir; bunu yalnızca tek makinedeki denemelerde
          kullanın.
        - Courier: bu boyda iletiler isteniyorsa `sizelimit` dosyasındaki bayt sayısını yükseltin.
    .client =
        `AUTH` komutundan önce TLS başlatın, ardından yeniden `EHLO` gönderip yeni mekanizma listesinden seçin. Şifresiz bağlantıda parolayı asla
        `AUTH` satırına koymayın: ret geldiğinde parola ağdan çoktan geçmiş olur.
    .send =
        Parolayı düz metin olarak gönderen mekanizmaları TLS kurulmadan duyurmayın; istemci yine de denerse `5.5.4` ile `504` gönderin. Sınırı aşan
        ileti için `5.3.4` ya da `5.2.3` ile `552` gönderin.
