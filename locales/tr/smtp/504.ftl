smtp-504 = Parametre desteklenmiyor
    .summary = Komut burada çalışır ama bu argümanla değil; istemci başka birini, örneğin başka bir oturum açma mekanizmasını seçebilir.
    .meaning =
        Sunucu argümanı okumuştur ama desteklemez. `AUTH` komutunda bu, sunucuda bulunmayan ya da yalnızca TLS içinde izin verilen bir mekanizmadır.
        Postfix bu kodu bir ilke için de ödünç alır: etki alanı eksik olan ana makine adlarını ve adresleri onunla reddeder (`5.5.2`). İçerik
        dönüştürme eklentisi (RFC 4141), parametrelerini desteklemeyen sunuculara 504 yanıtını öngörür.
    .seen =
        Sunucunun listelemediği bir mekanizmayla ya da `STARTTLS` öncesinde oturum açarken görülür; ikinci durumda
        Postfix `Encryption required for requested authentication mechanism` yazar (`5.5.4`). `Helo command rejected: need fully-qualified hostname`
        de Postfix’in metnidir ve varsayılan ayarda ancak `RCPT TO` komutundan sonra görünür.
    .action =
        - `AUTH` komutundan sonra: sunucunun `EHLO` yanıtında verdiği listeden bir mekanizma seçin; listeyi istemeden önce TLS başlatın.
        - `Need fully-qualified hostname`: gönderen sunucunun yöneticisiyseniz `EHLO` ile gönderdiği adı `mail.example.org` gibi tam bir ada çevirin.
        - `Need fully-qualified address`: gönderenin ya da alıcının adresini etki alanıyla tamamlayın.
        - `VRFY`, `EXPN` ya da `HELP` komutundan sonra: argümanı çıkarın.
    .send =
        Biçim doğruysa ve değer desteklenmiyorsa gönderin. Bozuk biçim için `501`, `MAIL` ya da `RCPT` komutundaki tanınmayan parametre için `555`, bu
        kullanıcı için fazla zayıf olan mekanizma için `534` kullanın. RFC 4954, önce şifreleme isteyen mekanizmada eski `538` kodunu değil 504 kodunu
        ister.
