smtp-504 = Parametre desteklenmiyor
    .summary = Komut burada çalışır ama bu argümanla değil; istemci başka birini, örneğin başka bir oturum açma mekanizmasını seçebilir.
    .meaning =
        Sunucu argümanı okumuştur ama desteklemez. `AUTH` komutunda bu, sunucuda bulunmayan ya da yalnızca TLS içinde izin verilen bir mekanizmadır.
        Postfix bu kodu bir ilke için de kullanır: etki alanı eksik olan ana makine adlarını ve adresleri onunla reddeder (`5.5.2`). İçerik dönüştürme
        eklentisi (RFC 4141), parametrelerini desteklemeyen sunuculara 504 yanıtını öngörür.
    .conflict =
        Önce şifreleme isteyen mekanizma RFC 2554 metninde `538` alıyordu; RFC 4954 ona 504 verir, eski kodu yalnızca kayıtta kalsın diye anar.
        Postfix ikisini de göndermez; `smtpd_tls_auth_only` önce TLS istiyorsa yanıtı `503`, mekanizma kendisinde hiç yoksa `535` olur. Eksik etki
        alanı için RFC 6409 posta gönderimi sunucularına `554` öngörür, Postfix ise 504 gönderir.
    .seen =
        Sunucunun listelemediği bir mekanizmayla oturum açarken görülür: Exim `authentication mechanism not supported`, Gmail
        `Unrecognized Authentication Type` (`5.7.4`) yazar. `Helo command rejected: need fully-qualified hostname` ise Postfix’in metnidir ve
        varsayılan ayarda ancak `RCPT TO` komutundan sonra görünür. Sendmail bu yanıtı, DSN izinli değilse `RET=` parametresine (`5.7.0`), bilmediği
        bir konu sorulan `HELP` komutuna da (`5.3.0`) verir.
    .action =
        Metnin hangi argümandan söz ettiğini okuyun: oturum açma mekanizması, ana makine adı ya da adres. Değişmesi gereken odur; komutta sorun
        yoktur.
    .sender =
        - Metin şifrelemeden ya da kimlik doğrulamadan söz ediyorsa giden posta için STARTTLS veya TLS seçeneğini açın.
        - `need fully-qualified address`: bir adreste etki alanı, yani `@` işaretinden sonraki bölüm yoktur ya da tam değildir. Tamamlayın ya da
          ayarlardaki kendi adresinizi düzeltin.
    .sending =
        `need fully-qualified hostname` yanıtını aldıysanız sunucunuzun `EHLO` ile gönderdiği adı `mail.example.org` gibi tam bir ada çevirin. Exim’de
        bunu `primary_hostname` ya da `helo_data` belirler, Postfix’te:

        { $postfix-helo }
    .receiving =
        TLS kurulduktan sonra hangi mekanizmaları sunduğunuza bakın; orada bulunmayanı hiçbir istemci kullanamaz:

        { $submission-ehlo }

        Kısa adların geçmesini istiyorsanız Postfix’te bakacağınız kurallar `reject_non_fqdn_helo_hostname`, `reject_non_fqdn_sender` ve
        `reject_non_fqdn_recipient` kurallarıdır.
    .client =
        Son `EHLO` yanıtındaki listeden bir mekanizma seçin; listeyi istemeden önce TLS başlatın. 504 gelirse sıradakini deneyin. `HELP` komutunda
        argümanı çıkarın; `VRFY` ve `EXPN` komutlarından vazgeçin.
    .send =
        Biçim doğruysa ve değer desteklenmiyorsa gönderin. Bozuk biçim için `501`, `MAIL` ya da `RCPT` komutundaki tanınmayan parametre için `555`, bu
        kullanıcı için fazla zayıf olan mekanizma için `534` kullanın.
