smtp-455 = Parametre şu an karşılanamıyor
    .summary = Sunucu komutun bir parametresini tanır ama şu an karşılayamaz; komut daha sonra ya da parametre olmadan hemen kabul edilebilir.
    .meaning =
        Eklentiler, `MAIL FROM` ve `RCPT TO` komutlarına parametre ekler. Bu yanıt, parametrelerden birinin tanındığını ve doğru yazıldığını, ama
        sunucunun o anki durumunun isteneni yapmaya elvermediğini söyler. RFC 2852 bir örnek verir: sunucunun şu an kabul edemediği bir teslim süresi
        (`BY`). Adres ve ileti hakkında hüküm verilmemiştir.
    .conflict =
        Kodu 1993’te RFC 1425 getirmiştir, RFC 5321 de listeler; ikisinin arasındaki RFC 2821 ise onu anmaz. Stalwart bu kodu, alıcı sayısı sınırı
        aştığında gönderir; RFC 5321 orada `452` ister. İki kod da kesin bir ret değildir.
    .seen =
        Stalwart, `RCPT` komutuna yanıt olarak `455 4.5.3 Too many recipients.` gönderir. Parametre yüzünden neredeyse hiç görülmez: ne Postfix’in ne
        de Exim’in kaynak kodunda bu yanıt vardır.
    .action =
        Günlükte yanıttan hemen önceki komuta bakın: adresten sonra gelen her şey parametredir. İleti o parametre olmadan da gidebilecekse, örneğin
        süre sınırı gerekmiyorsa, onsuz gönderin; gidemeyecekse kuyrukta bırakın.
    .sending =
        İletiyi kuyrukta bırakın ve neyin reddedildiğine bakın:

        { $postfix-queue }

        - Alıcı sayısı sınırı aşmışsa: kabul edilen alıcılara posta gitmiştir, diğerlerine bir sonraki denemede gider.
        - Yapılandırmanız `BY` gibi bir parametre ekliyorsa: sunucunun sunduklarıyla karşılaştırın ve bu ana makine için çıkarın: { $ehlo }
    .receiving =
        Metniniz alıcılardan söz ediyorsa sınırı yükseltin: sunucu tek işlemde en az 100 alıcı alabilmelidir. Sorun bir parametreyse o eklentiyi
        gerçekten duyurmak isteyip istemediğinizi gözden geçirin:

        { $ehlo }
    .client =
        İlk rakama göre davranın ve reddedilen alıcıyı sonraki denemeye saklayın; 100’den çok alıcıyı bölerek gönderin. Eklentiyi kullanmadan
        göndermenin de bir yolunu açık tutun ve nelerden vazgeçildiğini kullanıcıya bildirin.
    .send =
        Engel geçiciyse ve parametrenin RFC belgesi başka bir kod öngörmüyorsa gönderin. Tanınmayan ya da hiç karşılayamayacağınız parametreye `555`,
        biçimi bozuk değere `501` ile yanıt verin.
