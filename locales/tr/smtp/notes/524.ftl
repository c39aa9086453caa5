### Küçük numarası 524 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-524-538 =
    Kâğıt üzerinde aynı satırdadırlar: IANA `524, 538` numaralarını `5.7.11` altında, şifreleme gerektiren mekanizma için birlikte listeler. Bunun
    için gönderilen ise yalnızca biridir. `538 5.7.11 Encryption required for requested authentication mechanism`, örneğin aiosmtpd sunucusundan
    `AUTH` komutuna gelir ve çaresi TLS olur.

    Günlüğünüze düşen `524` ise, bilindiği kadarıyla, `RCPT` komutunu `5.2.4` ile yanıtlayan OpenSMTPD’den gelir. Bu tabloyla çelişir; haklı olan
    uygulamadır. Bir çözümleyici yanıt kodlarını IANA listesiyle genişletilmiş kodlara çeviriyorsa sunucunun gerçekten gönderdiği genişletilmiş
    kod üstün gelmelidir.

smtp-note-524-550 =
    OpenSMTPD ikisini de bilir ve özenle seçer. `550 Invalid recipient`, böyle bir kullanıcısının olmadığını söyler.
    `524 5.2.4 Mailing list expansion problem` ise adın var olduğunu, arkasındakinin çalışmadığını söyler: kendine dönen bir takma ad, boş bir
    `.forward` dosyası, yaşayan hedefi olmayan bir takma ad.

    Bu yüzden gönderene verilecek öğüt değişir. `550` geldiyse yazımı denetleyin. `524` geldiyse yazım doğrudur; kişiden “doğru adresi” istemek
    size aynı adresi getirir. Ulaşılması gereken kişi yöneticidir; en kısa hata bildirimi de adres ile saattir.
