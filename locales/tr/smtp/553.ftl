smtp-553 = Posta kutusu adına izin yok
    .summary = Yazıldığı biçimiyle adres burada kabul edilmez: biçimi, karakterleri ya da gönderen olarak kullanılması değişmelidir.
    .meaning =
        Reddedilen, adın kendisidir; bu adda bir posta kutusu olup olmadığı belli değildir. Adın biçimi hatalı olabilir (`5.1.3`), ad ASCII dışı
        karakter içerebilir (`5.6.7`) ya da oturum açan kullanıcıya ait olmayan bir gönderen olabilir (`5.7.1`). `VRFY` komutundan sonra, adın birden
        çok posta kutusuna uyduğunu söyler; yanıtın satırları bunları sıralayabilir.
    .seen =
        Postfix `553 5.7.1 … Sender address rejected: not owned by user …` gönderir ve bunu varsayılan ayarda `RCPT` komutuna dek bekletir. Gmail,
        alıcının bulunamayan etki alanı için `553 5.1.2` kullanır. Yahoo’da anlam başkadır: `553 5.7.1 [BL21]`, IP adresinin Spamhaus listesinde
        olduğunu bildirir. Sendmail, gönderenin var olmayan etki alanı için `553 5.1.8`, Exim ise `AUTH` komutundan sonra, `501` gerekirken,
        `553 Initial data not expected` gönderir.
    .action =
        Önce yanıtın göndereni mi yoksa alıcıyı mı gösterdiğine bakın, sonra o adresi harf harf denetleyin.
    .sender =
        - `Not owned by user`: göndereni oturum açtığınız adres yapın.
        - `Not logged in`: SMTP kimlik doğrulamasını açın; bu gönderen sahibine ayrılmıştır.
        - Biçim ya da etki alanı: gönderen adresinde de boşluk, eksik nokta, iki `@` veya yanlış yazılmış etki alanı arayın.
        - ASCII dışı adres: aynı kişinin ASCII adresini kullanın.
    .sending =
        - Gmail’in `5.1.2` kodu: alıcının etki alanının DNS’te olup olmadığına bakın: { $mx }
        - Yahoo’nun `[BL21]` metni: IP adresini Spamhaus listesinden çıkartın: { $dnsbl }
        - ASCII dışı alıcı: sonraki ana makine `SMTPUTF8` sunmalıdır: { $ehlo }
    .receiving =
        `not owned by user` için gönderen adresini kimin kullanabildiğine bakın; izin varsa kullanıcı adını `smtpd_sender_login_maps` tablosuna
        ekleyin ve denemeyi o kullanıcıyla yineleyin:

        { $postfix-sender-owner }

        { $submission-rcpt }
    .client =
        `MAIL` ve `RCPT` komutlarının açılı ayraçları arasına adresten başka bir şey yazmayın. ASCII dışı adresi yalnızca `EHLO` yanıtı `SMTPUTF8`
        sunuyorsa ve o parametreyle birlikte gönderin.
    .send =
        Burada hiçbir zaman geçerli olamayacak adlar için ve `SMTPUTF8` yokken ASCII dışı alıcı için (`5.6.7`; `MAIL` komutundan sonra bu `550` olur)
        gönderin. Var olmayan posta kutusu için `550`, hatalı yazılmış komut için `501` gönderin.
    .search = gönderene izin yok, geçersiz adres
