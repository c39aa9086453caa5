### 504 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-504-523 =
    TLS olmadan oturum açma denemesine iki yazılım iki ayrı numara verir. `PLAIN` mekanizmasını yalnızca TLS içinde, bir başkasını dışında da sunan
    Exim `504 PLAIN authentication mechanism not supported`, go-smtp ile yazılmış bir sunucu `523 5.7.10 TLS is required` der. İkisinde de aynısını
    yapın: önce TLS, yeniden `EHLO`, sonra oturum açma.

    Oturum açmanın dışında benzerlik kalmaz. `504`, var olmayan bir mekanizmayı ya da fazla kısa bir ana makine adını da gösterebilir; bunlara TLS
    çare olmaz. İletinin sonundaki `523` ise Courier’den gelir ve bayt sayısını aşan iletiyi bildirir:
    `523 Message length (…) exceeds administrative limit`. Bu yüzden önce yanıttan önceki komuta bakın.

smtp-note-504-534 =
    Düzeltme nerede yapılır? `504` geldiyse posta programında: mekanizma sunucuda yoktur, listedeki bir sonraki iş görebilir. `534` geldiyse hesapta:
    mekanizma sunucuda vardır, ama bu kullanıcıdan kabul edilmez. Bilinen örnek, Gmail’in `534 5.7.9 Application-specific password required`
    yanıtıdır; listedeki hiçbir mekanizma bunu aşamaz.

    Bu yüzden mekanizmaları sırayla deneyen istemci ilk numarada doğrusunu yapar, ikincisinde yalnızca başarısız denemeleri çoğaltır. Courier’in de
    bir `534` yanıtı vardır, ama boyut içindir (`534 SIZE=Message too big`) ve `MAIL` komutundan sonra gelir.

smtp-note-504-538 =
    Durum tektir, standardın iki kuşağı ayrı numara verir: 1999 tarihli RFC 2554 `538`, 2007 tarihli RFC 4954 `504` ile yanıt verir. Eskisi çareyi
    söyler: aiosmtpd bugün de `538 5.7.11 Encryption required for requested authentication mechanism` der. Yenisinde çareyi siz çıkarırsınız: başka
    mekanizmaları TLS olmadan da sunup `PLAIN` mekanizmasını TLS için ayıran Exim `504 PLAIN authentication mechanism not supported` yazar.

    Yalnızca yeni kodun taşıyabildiği anlam ise, mekanizmanın TLS olsa da olmasa da orada hiç bulunmamasıdır. Bunu anlamak için `EHLO` listesini
    `STARTTLS` öncesinde ve sonrasında karşılaştırın. Mekanizma ikinci listede görünüyorsa eksik olan yalnızca şifrelemedir; görünmüyorsa başkasını
    seçin.

smtp-note-504-555 =
    RFC 5321 ikisine neredeyse aynı sözleri verir: `Command parameter not implemented` ve
    `MAIL FROM/RCPT TO parameters not recognized or not implemented`; karıştırılmaları bundandır. RFC’ye göre sınır komuttur: `MAIL` ya da `RCPT`
    komutunda adresin ardında olan `555`, başka her yerde olan `504` alır.

    Sendmail bu sınırı `504 5.7.0 Sorry, RET not supported, we do not allow DSN` ile aşar; Postfix’te de örneği vardır.
    `504 5.5.2 <user>: Recipient address rejected: need fully-qualified address` yanıtı `RCPT` komutundan sonra gelir ve ortada çıkarılacak parametre
    yoktur; adresin kendisine etki alanı gerekir. Bu yüzden komuttan parametre çıkarmadan önce metnin bir parametreden söz edip etmediğine bakın:
    Postfix onu `555 5.5.4 Unsupported option: BY=120;R` örneğindeki gibi yazar.
