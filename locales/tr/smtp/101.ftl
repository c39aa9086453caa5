smtp-101 = Bağlantı açılamadı
    .summary = Sunucu yanıtı değildir: gönderen program, ağda posta sunucusuna giden bir yol bulamamıştır.
    .meaning =
        Deneme, bağlantı kurulamadan bitmiştir; bağlantı yoksa yanıt veren de olmaz. 101, Linux’ta `ENETUNREACH` (`Network is unreachable`) sistem
        hatasının numarasıdır; büyük olasılıkla sistem hatalarını yazdıran bir istemciden gelir. Alıcıyı, oturum açma bilgilerini ve iletiyi hiçbir
        sunucu görmemiştir.
    .conflict =
        Web’deki kod listeleri 101 kodunu sunucu yanıtları arasında sayar ve `The server is unable to connect` diye açıklar. RFC 5321 buna yer
        bırakmaz: yanıt kodu 2, 3, 4 veya 5 ile başlar. Hatayı istemci tarafında arayın.
    .seen =
        Bir betiğin, web uygulamasının ya da posta programının hata iletisinde veya günlüğünde görülür;
        örneğin `SMTP Error 101, cannot open SMTP stream`. Çevresinde SMTP alışverişi yoktur.
    .action =
        Gönderen makineden, ayarlarda yazan ana makine adına ve bağlantı noktasına bağlanmayı deneyin:

        { $port }

        Bu da `Network is unreachable` ile bitiyorsa ağı düzeltin. Bağlantı kuruluyorsa programın gerçekten bu ana makineyi ve bağlantı noktasını
        kullanıp kullanmadığına bakın.
    .sender =
        Bilgisayarınızın internete, gerekiyorsa VPN’e bağlı olduğundan emin olun. Ardından hesap ayarlarındaki sunucu adını sağlayıcınızın verdiğiyle
        karşılaştırın. Sonra iletiyi yeniden gönderin; ileti, programınızdan hiç çıkmamıştır.
    .sending =
        - Adrese giden bir yol yoksa varsayılan ağ geçidine, VPN bağlantısına veya konteynerin ağına bakın: { $route-get }
        - Ana makine adının IPv6 adresi varsa ama sizin makinenizin IPv6 yönlendirmesi yoksa yönlendirmeyi ekleyin ya da Postfix’te
          `inet_protocols = ipv4` ayarını verip hizmeti yeniden başlatın: { $aaaa }

        Kuyruk, geçici bir kesintiyi kendiliğinden atlatır.
    .client =
        Hata bildirmeden önce ana makinenin diğer adreslerini deneyin; RFC 5321 en az iki adresin denenmesini ister. Sonra iletiyi saklayın ve en az
        yarım saat arayla yeniden deneyin. Kuyruk tutmayan bir betik iletiyi bu noktada yitirir.
    .send =
        Hiçbir zaman göndermeyin. İstemciniz, yanıt koduna benzeyen bir numara yazdırmak yerine sistem hatasını `Network is unreachable` adıyla
        bildirsin.
