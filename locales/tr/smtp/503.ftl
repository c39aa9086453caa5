smtp-503 = Komutların sırası yanlış
    .summary = Komut yanlış anda gelmiştir; istemci önce eksik adımı göndermeli ve kabul ettirmelidir.
    .meaning =
        Örnekler: `MAIL FROM` gelmeden `RCPT TO`, aynı işlemde ikinci bir `MAIL FROM`, kabul edilmiş alıcı yokken `DATA`, başarılı bir oturum açmadan
        sonra yine `AUTH`, `BDAT` ile karışık `DATA`. Komutun kendisi kusursuz olabilir. İstemci birkaç komutu birden gönderiyorsa 503, önceki bir
        reddin sonucudur: `MAIL FROM` başarısız olduysa ardından gelen her şeyin sırası bozulur. Bağlantıyı `554` ile karşılayan sunucu, `QUIT`
        komutuna kadar gelen her şeye bu yanıtı vermelidir.
    .conflict =
        RFC 5321 bu numarayı komutların sırasına ayırır. OpenSMTPD onu, `555` gerekirken `MAIL` ya da `RCPT` komutundaki bilinmeyen seçeneğe, `502`
        gerekirken de (Exim gibi) sunmadığı `STARTTLS` ve `AUTH` komutlarına verir; Stalwart ise, oturum açılmamışsa, RFC 4954 `530` istediği hâlde
        bunu kullanır. Bu sunucularda belirleyici olan metindir.
    .seen =
        Aynı günlükte başka bir reddin altında ya da yanıtları okumayan bir betiğin oturumunda görülür. Postfix, `AUTH` o noktada kullanılamıyorsa
        `authentication not enabled`, ayrıca `send HELO/EHLO first` gönderir. Alıcı sayısını ilkeyle sınırlayan bir sunucu, kodu `DATA` komutundan
        sonra gönderebilir.
    .action =
        Günlükte yukarıya, oturumun ilk reddine çıkın; düzeltilecek olan odur. Böyle bir ret yoksa komutların sırasına bakın.
    .sender =
        Posta programınız `authentication not enabled` ya da `AUTH command used when not advertised` ile duruyorsa yanlış yerde veya TLS olmadan
        oturum açmaya çalışıyor. Giden sunucuyu STARTTLS ile 587 ya da TLS ile 465 numaralı bağlantı noktasına ayarlayın.
    .sending =
        İleti göndermeden, alıcı adımına kadar giden bir deneme yapın; çıktıdaki ilk ret nedendir:

        { $rcpt }
    .receiving =
        - Kullanıcılar oturum açabilmeliyken `authentication not enabled` geliyorsa Postfix’te o hizmet için `smtpd_sasl_auth_enable` kapalıdır ya da
          `smtpd_tls_auth_only` önce TLS ister. TLS kurulduktan sonra ne sunulduğuna bakın: { $submission-ehlo }
        - `send HELO/EHLO first`: bunu `smtpd_helo_required` ayarıyla siz istiyorsunuz, istemci ise o adımı atlamıştır.
    .client =
        Sunucu `PIPELINING` sunmuyorsa bir sonraki komuttan önce her yanıtı okuyun. Oturumu sıfırlayan `STARTTLS` komutundan sonra `EHLO` komutunu
        yineleyin. `BDAT` hatasından sonra `RSET` gönderin; bilinen bir duruma başka türlü dönülmez.
    .send =
        Yalnızca sıra hatası için gönderin. Oturum açılmamışsa `530` vardır; geçerli alıcısı olmayan `DATA` komutuna 503 ya da `554` verilebilir.
        `NOOP`, `HELP`, `VRFY`, `EXPN` ve `RSET` komutları `EHLO` komutundan önce de gelebilir; onlara bu yanıt verilmemelidir.
    .search = komut sırası hatalı, önce MAIL, önce RCPT
