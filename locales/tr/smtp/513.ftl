smtp-513 = Aktarma reddedildi
    .summary = Courier, postayı bu istemci için o etki alanına aktarmaz ya da alıcının adresinden anlam çıkaramaz.
    .meaning =
        İki anlamı Courier’e özgüdür. Courier, etki alanı da istemci de aktarma yaptıkları arasında değilse `Relaying denied.`, alıcının etki alanı
        bozuk ya da noktasızsa `Syntax error.` der. Web’deki listelerde üçüncü bir anlam vardır: “adres türü yanlış”; bu, noktaları düşmüş `5.1.3`
        kodunun anlamıdır.
    .seen =
        Courier’den, `RCPT TO` komutundan sonra gelir; onun üzerinden oturum açmadan gönderen posta programları ilk metinle karşılaşır. Listelerdeki
        anlamı gönderen bir sunucu bilinmemektedir.
    .action =
        - Kullanıcı olarak `Relaying denied` aldıysanız: giden posta için kimlik doğrulamayı açın ve posta gönderimi bağlantı noktasını kullanın.
        - O sunucuya *gelen* posta için `Relaying denied`: MX kaydı, kendini sorumlu saymayan bir makineyi gösteriyordur. Yöneticisi etki alanını
          `esmtpacceptmailfor` dosyasına ekler.
        - `Syntax error`: alıcı adresindeki etki alanını düzeltin; en az iki bölümü olmalıdır.
        - Metin yoksa: biçimi bozuk adres gibi ele alın ve özgün satırı arayın.
    .send =
        Aktarmayı reddederken `5.7.1` ile `550`, biçimi bozuk alıcı için `5.1.3` ile `501` gönderin.
