### Küçük kodu 400 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-400-421 =
    Yanıttan sonra bağlantı açık kalıyor mu? İkisi en çabuk böyle ayrılır. `400 Service temporarily unavailable` yanıtından sonra Courier, sonraki
    komutunuzu bir şey olmamış gibi alır; `421 mail.example.com Service not available, closing transmission channel` yanıtından sonraki ilk okuma
    kapanmış bir bağlantıyla biter.

    Kuyruk için fark azdır, diğer alıcılar için çoktur. Tek bir `RCPT` komutuna gelen `400` iletinin gerisini bozmaz; devam edin. `421` geldiğinde ise
    henüz onaylanmamış her şey sizde kalır. Yalın `400`, HTTP’den de gelmiş olabilir: metinde `Bad Request` yazıyor ve ardından JSON geliyorsa
    okuduğunuz, bir web arayüzünün yanıtıdır; SMTP öğütleri geçerli değildir.

smtp-note-400-451 =
    Önce `400` yanıtının metnini okuyun. Courier, okunamayan takma ad veri tabanı için `451` da diyebilirdi; o durumdaki `400` yanıtını `451`
    sayabilirsiniz: arıza sunucudadır, gönderen sunucu bekler. `STARTTLS is required first` metniyle gelen aynı numara ise başka bir durumdur; orada
    dört beş gün beklemenin sonu geri dönen iletidir.

    `451 4.3.0 Temporary lookup failure` ile `400 Service temporarily unavailable` aynı işi gerektirir: alan sunucunun yöneticisi tablolara ve veri
    tabanlarına bakar. `400 STARTTLS is required first` ise gönderen tarafta değişiklik ister. Bütün 4yz yanıtlarını bir tutan yazılım, en azından
    metni göstermelidir.

smtp-note-400-454 =
    İkisinde de konu TLS’dir, ama kusur karşıt taraflardadır. `454 4.7.0 TLS not available due to local problem` satırında istemci şifreleme istemiş,
    sunucu verememiştir: sertifikası ya da anahtarı bozuktur, istemci beklemekten fazlasını yapamaz. `400 STARTTLS is required first` satırında ise
    sunucu hazırdır, istemci istememiştir.

    Yanlış yöneticiyi aramayın. Önce elle deneyin: bağlanın, `EHLO`, ardından `STARTTLS` gönderin. `220` gelirse sunucu sağlamdır, eksik ayar
    istemcidedir. `454` gelirse istemciyle uğraşmayı bırakın. `AUTH` komutundan sonraki `454` yanıtının TLS ile ilgisi yoktur; parolanın
    denetlenemediğini bildirir.

smtp-note-400-530 =
    İkisi aynı yakınmayı dile getirebilir: Courier’den `400 STARTTLS is required first.`, Postfix’ten `530 5.7.0 Must issue a STARTTLS command first`.
    Çare de aynıdır: gönderen tarafta TLS ayarını açmak. Değişen, ne kadar süre habersiz kaldığınızdır. `530` bir dakika içinde geri döner, biri
    ilgilenir; `400` gelince kuyruk, vazgeçene kadar yeniden dener; ilk belirti çoğu zaman bir gecikme raporudur.

    Bu yüzden `400` daha pahalıya mal olur. Tek bir etki alanına giden posta birikiyor, gerisi akıyorsa kuyrukta STARTTLS sözcüğünü arayın. Bu sözcüğü
    taşımayan bir `530` ise oturum açmanızı ister.
