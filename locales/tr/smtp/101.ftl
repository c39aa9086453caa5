smtp-101 = Bağlantı açılamadı
    .summary = Sunucu yanıtı değildir: göndermeye çalışan program, ağ üzerinden posta sunucusuna giden bir yol bulamamıştır.
    .meaning =
        Web’deki kod listeleri bunu `The server is unable to connect` diye açıklar. Bu kodu hiçbir SMTP sunucusu göndermiş olamaz: yanıtlar 2, 3, 4
        veya 5 ile başlar, ayrıca bağlantı yokken yanıt verecek kimse de yoktur. 101, Linux’un `ENETUNREACH` (`Network is unreachable`) sistem
        hatasının numarasıdır; dolayısıyla büyük olasılıkla sistem hatalarını yazdıran bir istemciden gelir. Adrese, oturum açma bilgilerine ve
        iletiye henüz kimse bakmamıştır.
    .seen =
        Bir betiğin, web uygulamasının ya da posta programının hata iletisinde veya günlüğünde görülür;
        örneğin `SMTP Error 101, cannot open SMTP stream`. Çevresinde SMTP alışverişi yoktur.
    .action =
        Gönderimi yapan makineden aynı ana makine adı ve bağlantı noktasıyla deneyin; örneğin `nc -vz mail.example.com 587`.

        - Hedef yanlışsa ana makine adını düzeltin ve hangi adrese çözümlendiğine bakın.
        - Ad bir IPv6 adresine çözümleniyor, makinenin ise IPv6 yönlendirmesi yoksa yönlendirmeyi ekleyin ya da programın IPv4 kullanmasını sağlayın.
        - Hiç yönlendirme yoksa varsayılan ağ geçidine, VPN bağlantısına veya konteynerin ağına bakın.

        Kuyruğu olan bir posta sunucusu geçici bir kesintiyi atlatır; kuyruk tutmayan bir betik iletiyi kendisi yeniden göndermelidir.
    .send =
        Hiçbir zaman göndermeyin. İstemci programı, yanıt koduna benzeyen bir numara yazdırmak yerine sistem hatasını adıyla, `Network is unreachable`
        olarak bildirir.
