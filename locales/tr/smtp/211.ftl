smtp-211 = Sistem durumu
    .summary = Hata değildir: sunucu, yardım isteğine yanıt olarak kendi durumunu anlatır ve istemci devam eder.
    .meaning =
        `HELP` komutunun iki başarılı yanıtı vardır: sistemin durumu için 211, kullanım bilgisi için `214`. RFC 5321 metin için biçim belirlemez;
        metin birden çok satıra yayılabilir. Yanıt ileti, alıcı ya da teslim konusunda hiçbir şey söylemez; bu yüzden geri dönen bir iletinin nedeni
        olamaz.
    .conflict =
        RFC 5321 kodu `System status, or system help reply` diye tanımlar; asıl yardım metninin kodu `214` olsa da yardım burada da yer alabilir.
        Nitekim hMailServer komutlarını bu numarayla sıralar. Yardım isteyen istemci ikisini de kabul etmelidir.
    .seen =
        SMTP’de seyrek görülür: hMailServer `HELP` komutuna bununla, Postfix, Exim ve OpenSMTPD ise `214` ile yanıt verir. Numaranın asıl yeri
        FTP’dir; orada durum sorgularının yanıtıdır (RFC 959).
    .action =
        Bir hatanın nedenini arıyorsanız `MAIL`, `RCPT` ya da ileti sonu için verilen yanıta bakın.
    .client =
        Koddan sonra tire bulunmayan satıra kadar bütün satırları okuyun ve metnin içeriğine güvenmeyin: her sunucu başka bir şey yazar.
    .send =
        Yalnızca `HELP` komutuna yanıt olarak ve yalnızca sunucunun o anki durumu için gönderin; komutları `214` ile açıklayın. Metne, yabancıların
        okumaması gereken hiçbir şey yazmayın.
