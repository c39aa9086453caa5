### 502 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-502-503 =
    Biri bağlantı sürdükçe sürer, öteki eksik adımla birlikte ortadan kalkar. TLS öncesindeki `AUTH`, Postfix’ten
    `503 5.5.1 Error: authentication not enabled` alıp bir dakika sonra TLS altında çalışabilir; TLS kapalı olan bir Postfix sunucusunda `STARTTLS`
    ise öncesinde ne gönderirseniz gönderin `502 5.5.1` olarak kalır.

    İki sunucu numaraları değiş tokuş eder; orada sözleri okuyun. Courier bozuk sıraya `502 ESMTP command error`, hatta
    `502 Polite people say HELO first` der. OpenSMTPD, sunmadığı `AUTH` ya da `STARTTLS` komutuna `503` ile `Command not supported` gönderir; sırayı
    değiştirmek bunu düzeltmez.

smtp-note-502-504 =
    Reddedilen fiil mi, nesnesi mi? aiosmtpd, `AUTH NTLM` satırına `504 5.5.4 Unrecognized authentication type` der: orada oturum açılabilir,
    yalnızca bu yolla açılamaz; listedeki bir sonraki mekanizmayı denemeye değer. Aynı satıra gelen `502`, sunucuda oturum açmanın hiç bulunmadığını
    söyler; denenen her yeni mekanizma boşa giden zamandır.

    `HELP MAIL` için de böyledir: `504` geldiyse yalın `HELP` yine de bir şey verebilir, `502` geldiyse vermez. Posta programı bu numaralardan
    birini gösterip yeniden parola soruyorsa pencereye aldırmayın; parolaya bakan olmamıştır.

smtp-note-502-540 =
    İkisini bir araya getiren yalnızca `STARTTLS` komutudur. Kimsenin kurmadığı TLS istendiğinde Postfix `502 5.5.1 Error: command not implemented`,
    Courier `540 TLS not available.` der. Durum da çıkış yolu da aynıdır: sunucuda TLS kurulur ya da istemci istemekten vazgeçer. `EHLO` yanıtındaki
    listeyi okuyan istemci ikisiyle de karşılaşmaz.

    `RCPT` komutundan sonra birbirlerine yabancıdırlar. Rambler’in `540 5.7.1` yanıtı artık kullanılmayan bir posta kutusundan söz eder, şifrelemeyle
    ilgisi yoktur; o noktada Courier’den gelen `502` ise istemciyle sunucunun adımlarının şaştığını söyler.
