smtp-101 = Bağlantı açılamadı
    .summary = Sunucu yanıtı değildir: göndermeye çalışan program, ağ üzerinden posta sunucusuna giden bir yol bulamamıştır.
    .meaning =
        Deneme, bağlantı kurulamadan sona ermiştir; bağlantı yokken yanıt verecek kimse de yoktur. 101, Linux’un `ENETUNREACH`
        (`Network is unreachable`) sistem hatasının numarasıdır; dolayısıyla büyük olasılıkla sistem hatalarını yazdıran bir istemciden gelir.
        Adrese, oturum açma bilgilerine ve iletiye henüz kimse bakmamıştır.
    .conflict =
        Web’deki kod listeleri 101 kodunu sunucu yanıtları arasında sayar ve `The server is unable to connect` diye açıklar. RFC 5321 buna yer
        bırakmaz: yanıt kodu 2, 3, 4 veya 5 ile başlar. Hatayı istemci tarafında arayın.
    .seen =
        Bir betiğin, web uygulamasının ya da posta programının hata iletisinde veya günlüğünde görülür;
        örneğin `SMTP Error 101, cannot open SMTP stream`. Çevresinde SMTP alışverişi yoktur.
    .action =
        Gönderimi yapan makineden, ayarlarındaki ana makine adı ve bağlantı noktasıyla deneyin:

        { $port }

        Bu deneme de `Network is unreachable` ile bitiyorsa ağı düzeltin. Bağlantı kuruluyorsa ana makine adını ve bağlantı noktasını ayarlarla
        bir kez daha karşılaştırın.
    .sender =
        Bilgisayarınızın çevrim içi, gerekiyorsa VPN bağlantısının açık olduğundan emin olun. Ardından hesap ayarlarındaki sunucu adını
        sağlayıcınızın verdiğiyle karşılaştırın. Sonra iletiyi yeniden gönderin; ileti programdan hiç çıkmamıştır.
    .sending =
        - Adrese yönlendirme yoksa varsayılan ağ geçidine, VPN bağlantısına veya konteynerin ağına bakın: { $route-get }
        - Adın IPv6 adresi var, makinenin IPv6 yönlendirmesi yoksa yönlendirmeyi ekleyin ya da Postfix’te `inet_protocols = ipv4` ayarlayıp
          hizmeti yeniden başlatın: { $aaaa }

        Kuyruk, geçici bir kesintiyi kendiliğinden atlatır.
    .client =
        Hata bildirmeden önce ana makinenin öteki adreslerini deneyin; RFC 5321 en az iki adres ister. Sonra iletiyi saklayın ve en az yarım saat
        arayla yeniden deneyin. Kuyruk tutmayan bir betik iletiyi bu noktada yitirir.
    .send =
        Hiçbir zaman göndermeyin. İstemci programı, yanıt koduna benzeyen bir numara yazdırmak yerine sistem hatasını adıyla, `Network is unreachable`
        olarak bildirir.
