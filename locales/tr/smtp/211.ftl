smtp-211 = Sistem durumu
    .summary = Hata değildir: sunucu, yardım isteğine yanıt olarak kendi durumunu anlatır ve istemci devam eder.
    .meaning =
        `HELP` komutunun iki başarılı yanıtı vardır: sistemin durumu için 211, kullanım bilgisi için `214`. RFC 5321 metin için biçim belirlemez;
        metin birden çok satır olabilir. Yanıt ileti, alıcı ya da teslim konusunda hiçbir şey söylemez; bu yüzden geri dönen bir iletinin nedeni
        olamaz.
    .conflict =
        RFC 5321 kodu `System status, or system help reply` sözleriyle verir; asıl yardım metni `214` olsa da yardım burada da yer alabilir.
        Nitekim hMailServer komutlarını bu numarayla sayar. Yardım isteyen istemci ikisini de kabul etmelidir.
    .seen =
        SMTP’de seyrek görülür: hMailServer `HELP` komutuna bununla, Postfix, Exim ve OpenSMTPD ise `214` ile yanıt verir. Numaranın asıl yeri
        FTP’dir; orada durum sorgularının yanıtıdır (RFC 959).
    .action =
        Bir hatanın nedenini arıyorsanız `MAIL`, `RCPT` ya da ileti sonu için verilen yanıta geçin.
    .client =
        Koddan sonra tire bulunmayan satıra kadar bütün satırları okuyun ve metnin sözlerine güvenmeyin: bunlar sunucudan sunucuya değişir.
    .send =
        Yalnızca `HELP` komutuna yanıt olarak ve yalnızca sunucunun o anki durumu için gönderin; komutları `214` ile açıklayın. Yabancının okumaması
        gereken hiçbir şey yazmayın.
