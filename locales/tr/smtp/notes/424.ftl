### Küçük kodu 424 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-424-450 =
    Burada sözcükler numaradan önemlidir. `424 4.2.4 Mailing list expansion problem: <user@example.com>`, OpenSMTPD yazılımının bir şeyi
    sorgulayamadığını kabul etmesidir; gönderen bunu ne hızlandırabilir ne de buna yol açabilir. `450` kodunun ise bir düzine yüzü vardır, birkaçı
    sizinle ilgilidir: eksik ters DNS, çözümlenmeyen gönderen etki alanı, hız sınırı.

    `450` için ilk soru “neyi düzeltmeliyim?”, `424` için “karşı tarafa haber veren oldu mu?” sorusudur. “Mailing list” sözüne de aldanmayın: bu metin
    listeyi olduğu kadar sıradan bir kullanıcının posta kutusunu da anlatabilir. Bir etki alanının bütün adresleri `424` veriyorsa takma ad
    tablosundan kuşkulanın.

smtp-note-424-451 =
    Çoğu sunucu burada `451` derdi. OpenSMTPD okuyamadığı bir tabloyla karşılaşmıştır; aynı dertteki Postfix
    `451 4.3.0 <user@example.com>: Temporary lookup failure` yanıtını verir; gönderen için ikisi tek durumdur. Yazılımınızda bütün 4yz yanıtlarını
    aynı işleyen bir kural varsa `424` için ek satır gerekmez.

    `451` kodunun söylemediği, `424` kodunun söylediği şey yerdir: adresin hedefe dönüştüğü adım. Disk, filtre ve tarayıcı söz konusu değildir;
    günlüğünde `424` gören yönetici doğrudan takma adlara, sanal adres tablolarına ve `.forward` dosyalarına gidebilir. Yalın bir `451` için arama,
    günlükteki o saniyeden başlar.

smtp-note-424-452 =
    IANA tablosu, posta listesi sorununu bildiren `4.2.4` kodunu `450` ve `452` ile eşleştirir; yani bir liste sunucusu `452 4.2.4` diyebilir. Oysa
    `452` gören, dolu diski ya da fazla alıcıyı düşünür, genişletilmiş durum kodu gözden kaçar. OpenSMTPD yazılımının `424 4.2.4` yanıtı bu
    karışıklığı önler, başka birini yaratır: hiçbir RFC’nin bilmediği bir numara.

    Önce ikinci rakam öbeğini okuyun. Baştaki numara ne olursa olsun `4.2.4` açma sorunu, `4.2.2` ve `4.3.1` yer, `4.5.3` ise gerisini hemen yeni bir
    işlemde göndermeniz gerektiği anlamına gelir. Sizin işiniz yalnızca sonuncusudur. İletiyi bölmek `452 4.5.3` için işe yarar, `424` için hiçbir
    zaman.

smtp-note-424-524 =
    Sözcükler aynı, fark tek rakamdır: ikisinin ardında da `Mailing list expansion problem` yazar. `424`, sorgu başarısız olduğunda ve bir daha
    olabileceğinde gelir; `524` ise sorgu çalışıp hiçbir yere varmadığında: fazla derin bir takma ad zinciri, sonunda teslim yeri olmayan bir ad,
    sanal adres tablosunda bulunmayan bir adres.

    Yönetici `524` için tabloyu, `424` için tablonun arkasını açmalıdır: veri tabanı, dosya izinleri, ağ. Gönderen `524` yanıtını hemen öğrenir ve
    alıcıya haber vermelidir. `524` görünce listeyi kendiliğinden temizlemeyin: sunucu taşındıktan sonra bozulan bir takma ad, sağlam kullanıcılar
    için de bunu üretir. `AUTH` komutundan sonra ise listeler `524` koduna başka bir anlam verir.
