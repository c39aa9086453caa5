smtp-211 = Sistem durumu
    .summary = Hata değildir: sunucu, yardım isteğine yanıt olarak kendi durumunu anlatır ve istemci devam eder.
    .meaning =
        `HELP` komutunun iki başarılı yanıtı vardır: sistemin durumu için 211, kullanım bilgisi için `214`. RFC 5321 metin için biçim belirlemez;
        metin birden çok satır olabilir. Yanıt ileti, alıcı ya da teslim konusunda hiçbir şey söylemez; bu yüzden geri dönen bir iletinin nedeni
        olamaz.
    .seen =
        Seyrek görülür. Postfix, Exim ve OpenSMTPD `HELP` komutuna `214` ile yanıt verir; numaranın asıl yeri FTP’dir, orada durum sorgularının
        yanıtıdır (RFC 959).
    .action =
        Bir hatanın nedenini arıyorsanız `MAIL`, `RCPT` ya da ileti sonu için verilen yanıta geçin. Programcı: koddan sonra tire bulunmayan satıra
        kadar bütün satırları okuyun ve metnin sözlerine güvenmeyin.
    .send =
        Yalnızca `HELP` komutuna yanıt olarak ve yalnızca sunucunun o anki durumu için gönderin; komutları `214` ile açıklayın. Yabancının okumaması
        gereken hiçbir şey yazmayın.
