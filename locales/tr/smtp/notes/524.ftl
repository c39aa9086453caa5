### Küçük numarası 524 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-524-538 =
    Tabloda aynı satırdadırlar: IANA `524, 538` numaralarını `5.7.11` altında, şifreleme gerektiren mekanizma için birlikte listeler. Bu anlamda
    gönderilen ise yalnızca biridir. `538 5.7.11 Encryption required for requested authentication mechanism`, örneğin aiosmtpd sunucusundan `AUTH`
    komutuna gelir ve çaresi TLS olur.

    Günlüğünüze düşen `524` ise, bilindiği kadarıyla, `RCPT` komutunu `5.2.4` ile yanıtlayan OpenSMTPD’den gelir. Bu, tabloyla çelişir; haklı olan
    uygulamadır. Bir ayrıştırıcı yanıt kodlarını IANA listesiyle genişletilmiş kodlara çeviriyorsa sunucunun gerçekten gönderdiği genişletilmiş kod
    üstün gelmelidir.

smtp-note-524-550 =
    OpenSMTPD’nin tanımadığı adlar için `550 Invalid recipient`, bozuk takma adlar için `524 5.2.4 Mailing list expansion problem` göndermesi
    beklenirdi. Kaynak kodunda ise sınır başka yerdedir. Var olmayan yerel kullanıcı `550` alır; sanal adres tablosu olan bir etki alanında ise
    bilinmeyen ad, tıpkı kendine dönen bir takma ad gibi `524` alır.

    Demek ki *mailing list* sözü, ne bir listenin bulunduğunu ne de yazımın doğru olduğunu kanıtlar. İki numarada da önce yazımı denetleyin. Yazım
    doğruysa ve numara `524` ise o sunucunun yöneticisine haber verin: adresi ve saati bildirmeniz yeter.
