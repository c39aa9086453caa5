### Küçük kodu 211 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-211-214 =
    Programın bunları ayırması gerekmez; uçbirimde ise farkı metin gösterir. hMailServer’da `HELP` yazın,
    `211 DATA HELO EHLO MAIL NOOP QUIT RCPT RSET SAML TURN VRFY` okursunuz; Postfix’te yazın, aynı türden bir liste `214 2.0.0 Commands:` ile başlar.
    Soru da yanıtın türü de aynıdır; değişen yalnızca numaradır.

    Sunucuyu tanıma yöntemini ya da sağlık denetimini bu numaraya dayandırmayın. Numara yalnızca hangi yazarın RFC 5321 belgesinin hangi satırını
    okuduğunu söyler. Sürüm yükseltmesinden sonra da çalışacak bir denetim için `NOOP` gönderin ve ilk rakamın 2 olmasına bakın.

smtp-note-211-215 =
    İkisi birlikte görünüyorsa konu FTP’dir. Orada istemci `STAT` sorar ve `211` alır, `SYST` sorar ve `215 UNIX Type: L8` alır. Posta günlüğünde bu
    ikili varsa bir program 21 numaralı bağlantı noktasıyla konuşuyordur ya da birkaç bağlantının ağ kaydı tek dosyada birleştirilmiştir.

    Postada `215`, 1981 yılından beri sorulmayan bir soruyu yanıtlardı: önce alıcılar mı gönderilsin, metin mi? Yanıttaki harfi yazılım okurdu. `211`
    içinde ise programın işine yarayacak bir şey yoktur. Bu yüzden 21x yanıtlarının ilk sözcüğünü hep veri sayan ayrıştırıcı, hangi protokolde olursa
    olsun bunlardan birinde yanılır.

smtp-note-211-250 =
    `HELP` komutuna iki ayrı numara gelebilir. hMailServer `211` deyip komutları sayar; aiosmtpd `250 Supported commands:` deyip aynısını yapar;
    Haraka `250 Not implemented` der ve dediği doğrudur. Standarttaki numaralarda direten bir araç son ikisini bozuk sayar; ilk rakama bakan istemci
    ise üçünü de başarı kabul eder.

    Bunlar bir de yetenek listelerinde karıştırılır. Sunucunun ne yapabildiği `EHLO` ardından gelen `250` satırlarında, her satırda bir eklenti olmak
    üzere yazar ve yazılım bunlara güvenebilir. `211` altındaki metni ise yalnızca insanlar okur. Kitaplığınız `SIZE` ya da `STARTTLS` bilgisini
    yardım metninden çıkarıyorsa kitaplığı değiştirin.
