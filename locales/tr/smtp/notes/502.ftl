### 502 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-502-503 =
    `502` bağlantı boyunca değişmez, `503` eksik adım tamamlanınca ortadan kalkar. TLS öncesindeki `AUTH`, Postfix’ten
    `503 5.5.1 Error: authentication not enabled` alıp bir dakika sonra TLS altında çalışabilir; TLS kapalı olan bir Postfix sunucusunda `STARTTLS`
    ise öncesinde ne gönderirseniz gönderin `502 5.5.1` olarak kalır.

    Üç sunucu bu numaraları birbirinin yerine kullanır; bunlarda metni okuyun. Courier bozuk sıraya `502 ESMTP command error`, hatta
    `502 Polite people say HELO first` der. Sunmadıkları `AUTH` ya da `STARTTLS` komutuna OpenSMTPD `503` ile `Command not supported`, Exim
    `command used when not advertised` gönderir; sırayı değiştirmek bunu düzeltmez.

smtp-note-502-504 =
    Reddedilen komutun kendisi mi, argümanı mı? aiosmtpd, `AUTH NTLM` satırına `504 5.5.4 Unrecognized authentication type` der: orada oturum
    açılabilir, yalnızca bu yolla açılamaz; listedeki bir sonraki mekanizmayı denemeye değer. Aynı satıra gelen `502`, sunucunun bu bağlantıda oturum
    açmayı hiç sunmadığını söyler; yeni mekanizma denemek zaman kaybıdır.

    `HELP MAIL` için de böyledir: `504` geldiyse yalın `HELP` yine de işe yarayabilir, `502` geldiyse yaramaz. Posta programı bu numaralardan birini
    gösterip yeniden parola soruyorsa pencereye aldırmayın; parolaya bakan olmamıştır.

smtp-note-502-540 =
    İkisini bir araya getiren yalnızca `STARTTLS` komutudur. Kimsenin kurmadığı TLS istendiğinde Postfix `502 5.5.1 Error: command not implemented`,
    Courier `540 TLS not available.` der. Durum da çıkış yolu da aynıdır: sunucuda TLS kurulur ya da istemci istemekten vazgeçer. `EHLO` yanıtındaki
    listeyi okuyan istemci ikisiyle de karşılaşmaz.

    `RCPT` komutundan sonra ortak yanları kalmaz. Rambler’in `540 5.7.1` yanıtı artık kullanılmayan bir posta kutusundan söz eder, şifrelemeyle ilgisi
    yoktur; o noktada Courier’den gelen `502` ise istemciyle sunucunun komut sırasında ayrı düştüğünü söyler.
