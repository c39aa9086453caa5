### Küçük kodu 211 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-211-214 =
    Bunları bir programda ayırmak kimseye gerekmez; uçbirimde ise metin sizin yerinize ayırır. hMailServer’da `HELP` yazın,
    `211 DATA HELO EHLO MAIL NOOP QUIT RCPT RSET SAML TURN VRFY` okursunuz; Postfix’te yazın, aynı türden bir liste `214 2.0.0 Commands:` ve adlar
    olarak gelir. Soru bir, yanıtın türü bir, numara ikidir.

    Hata, sunucuyu tanıma yöntemini ya da sağlık denetimini numaraya dayandırmaktır. Numara yalnızca hangi yazarın RFC 5321 belgesinin hangi
    satırını okuduğunu söyler. Sürüm yükseltmesinden sağ çıkacak bir denetim için `NOOP` gönderin ve 2 arayın.

smtp-note-211-215 =
    Birlikte görüldüklerinde FTP anlamına gelirler. Orada istemci `STAT` sorar ve `211` alır, `SYST` sorar ve `215 UNIX Type: L8` alır. Posta
    günlüğünde bu ikili varsa bir program 21 numaralı bağlantı noktasıyla konuşuyordur ya da birkaç bağlantının kaydı tek dosyada
    birleştirilmiştir.

    Postada `215`, 1981 yılından beri sorulmayan bir soruyu yanıtlardı: adlar ile metnin hangi sırayla verileceğini; verdiği harfi yazılım okurdu.
    `211` ise bir programın çekip alacağı hiçbir şey taşımaz. Bu yüzden “21x ardındaki ilk sözcüğü” veri sayan çözümleme kodu, her protokolde
    bunlardan biri için yanlıştır.

smtp-note-211-250 =
    Tek bir `HELP` için iki yanıt. hMailServer `211` deyip komutları sayar; aiosmtpd `250 Supported commands:` deyip aynısını yapar; Haraka
    `250 Not implemented` der ve dediği doğrudur. Standarttaki numarada direten bir araç son ikisini bozuk sayar; ilk rakama bakan istemci ise
    üçünü de başarı kabul eder.

    İnsanların bunları karıştırdığı öteki yer yetenek listeleridir. Sunucunun ne yapabildiği `EHLO` ardından gelen `250` satırlarında, her satırda
    bir eklenti olarak yazar ve yazılım bunlara güvenebilir. `211` altındaki metin yalnızca gözler içindir. Kitaplığınız `SIZE` ya da `STARTTLS`
    bilgisini yardım metninden çıkarıyorsa kitaplığı değiştirin.
