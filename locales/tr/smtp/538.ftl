smtp-538 = Mekanizma için şifreleme gerekli
    .summary = Bu oturum açma mekanizmasına yalnızca şifreli bağlantıda izin verilir: istemci TLS başlatıp yeniden oturum açmalıdır.
    .meaning =
        Eksik olan yalnızca TLS katmanıdır: ne mekanizmanın kendisi ne de parola reddedilmiştir. `530` yanıtı TLS kurulana dek başka komutları tutar;
        bu kod ise bir oturum açma denemesini yanıtlar.
    .conflict =
        RFC 4954 tek durum için iki yanıt verir: 4. bölüm, şifreleme gerektiren mekanizma için `5.5.4` ile `504` öngörür; 6. bölüm ise 538 kodunu
        yalnızca geçmişten kaldığı için listeler. Yazılımlar bunlara her zaman uymaz: aiosmtpd `538`, Dovecot `523` gönderir; Postfix ise TLS olmadan
        `AUTH` komutunu hiç tanımadığı için `503` verir.
    .seen =
        TLS olmayan bağlantıda, `AUTH PLAIN` ya da `AUTH LOGIN` komutundan sonra, aiosmtpd ile yazılmış sunuculardan gelir: `538 5.7.11`.
    .action =
        İstemcide TLS kullanımını açın ve yeniden oturum açın. Parola `AUTH` satırında gönderilmişse ağdan şifresiz geçmiştir: parolayı değiştirin.
    .sender =
        Giden posta ayarlarında 587 numaralı bağlantı noktası için STARTTLS ya da 465 numaralı bağlantı noktası için doğrudan TLS seçin. İkisini de
        yapamayan bir aygıtın, kendi ağınızdaki bir sunucu üzerinden göndermesi gerekir.
    .sending =
        Sunucunuz akıllı ana makinede oturum açmadan önce bağlantıyı şifrelesin; Postfix’te bunun ayarı `smtp_tls_security_level = encrypt` olur.

        { $postfix-client-auth }

        Akıllı ana makinenin `EHLO` yanıtında `STARTTLS` yoksa orada TLS ayarlanmamıştır ya da arada o satırı silen bir aygıt vardır.
    .receiving =
        TLS öncesinde ve sonrasında sunduklarınızı karşılaştırın:

        { $ehlo }

        { $submission-ehlo }

        Şifreleme isteyen mekanizmalar yalnızca ikinci listede yer almalıdır. Postfix’te bunu `smtpd_tls_auth_only = yes` sağlar.
    .client =
        El sıkışmadan sonra ilk mekanizma listesini unutun ve yeniden `EHLO` gönderin. Başka sunucuların burada gönderdiği `503`, `504` ve
        `523` yanıtlarına da aynı biçimde davranın.
    .send =
        En iyisi hiç göndermemektir: şifreleme isteyen mekanizmaları yalnızca TLS altında duyurun, yine de deneyen istemciye `5.5.4` ile `504`
        gönderin.
