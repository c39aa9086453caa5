### Küçük kodu 400 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-400-421 =
    Yanıttan sonra hat açık kalıyor mu? En hızlı sınama budur. `400 Service temporarily unavailable` yanıtından sonra Courier, sonraki komutunuzu bir
    şey olmamış gibi alır; `421 mail.example.com Service not available, closing transmission channel` yanıtından sonraki ilk okuma kapanmış bir
    bağlantıyla biter.

    Kuyruk açısından fark azdır, öteki alıcılar açısından çoktur. Tek bir `RCPT` komutuna gelen `400` iletinin gerisini bozmaz; sürdürün. `421`
    geldiğinde ise henüz onaylanmamış her şey sizde kalır. Yalın `400`, HTTP dünyasından da kopyalanır: metin `Bad Request` diyor ve ardından JSON
    geliyorsa okuduğunuz, bir web arayüzünün yanıtıdır; SMTP öğütleri geçerli değildir.

smtp-note-400-451 =
    Courier, okunamayan takma ad veri tabanı için `451` da diyebilirdi; o durumdaki `400` yanıtını böyle sayabilirsiniz: arıza sunucudadır, gönderen
    bekler. Ama `STARTTLS is required first` metniyle gelen aynı numara bambaşkadır; karşılaştırma orada yanıltır, dört günlük sabrın sonu geri dönen
    iletidir.

    Hangi yarısıyla karşı karşıya olduğunuza metin karar versin. `451 4.3.0 Temporary lookup failure` ile `400 Service temporarily unavailable` aynı
    nöbeti gerektirir: alan sunucunun yöneticisi tablolara ve veri tabanlarına bakar. `400 STARTTLS is required first` ise gönderen tarafta değişiklik
    ister. Bütün 4yz yanıtlarını bir tutan yazılım, en azından sözcükleri göstermelidir.

smtp-note-400-454 =
    İki öyküde de TLS vardır, ama karşıt uçlardan. `454 4.7.0 TLS not available due to local problem` satırında istemci şifreleme istemiş, sunucu
    verememiştir: sertifikası ya da anahtarı bozuktur, istemci beklemekten fazlasını yapamaz. `400 STARTTLS is required first` satırında ise sunucu
    hazırdır, istemci istememiştir.

    Hata, yanlış yöneticiyi aramaktır. Elle deneyin: bağlanın, `EHLO`, ardından `STARTTLS` gönderin. `220` gelirse sunucu sağlamdır, ayar istemcide
    eksiktir. `454` gelirse istemciyle uğraşmayı bırakın. `AUTH` komutundan sonraki `454` yanıtının TLS ile ilgisi yoktur; parolanın denetlenemediğini
    bildirir.

smtp-note-400-530 =
    İkisi sözcüğü sözcüğüne aynı yakınma olabilir: Courier’den `400 STARTTLS is required first.`, Postfix’ten
    `530 5.7.0 Must issue a STARTTLS command first`. Çare de aynıdır: gönderen tarafta TLS ayarını açmak. Değişen, ne kadar süre habersiz
    kaldığınızdır. `530` bir dakika içinde geri döner, biri ilgilenir; `400` ise kuyruğu pes edene kadar yeniden denettirir, ilk belirti çoğu zaman
    bir gecikme raporudur.

    Bu yüzden ikisinin pahalısı `400` kodudur. Tek bir etki alanına giden posta birikiyor, gerisi akıyorsa kuyrukta STARTTLS sözcüğünü arayın. Bu
    sözcüğü taşımayan bir `530` ise oturum açmanızı ister.
