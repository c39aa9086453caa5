### Küçük kodu 424 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-424-450 =
    Burada metin numaradan önemlidir. `424 4.2.4 Mailing list expansion problem: <user@example.com>`, OpenSMTPD sunucusunun bir sorgusunun başarısız
    olduğunu bildirir; buna gönderen yol açmamıştır, hızlandırmak da elinde değildir. `450` kodunun ise bir düzine nedeni olabilir, birkaçı sizinle
    ilgilidir: eksik ters DNS, çözümlenmeyen gönderen etki alanı, hız sınırı.

    `450` için ilk soru “neyi düzeltmeliyim?”, `424` için “karşı tarafa haber veren oldu mu?” sorusudur. Metnin posta listesinden söz etmesine de
    aldanmayın: sıradan bir kullanıcının posta kutusu için de aynı metin gelebilir. Bir etki alanının bütün adresleri `424` veriyorsa takma ad
    tablosundan kuşkulanın.

smtp-note-424-451 =
    Çoğu sunucu burada `451` derdi. OpenSMTPD bir tabloyu okuyamamıştır; aynı durumdaki Postfix
    `451 4.3.0 <user@example.com>: Temporary lookup failure` yanıtını verir; gönderen için ikisi birdir. Yazılımınızda bütün 4yz yanıtlarını aynı
    işleyen bir kural varsa `424` için ek satır gerekmez.

    `424`, `451` kodundan farklı olarak yeri de gösterir: adresin hedefe çevrildiği adım. Disk, filtre ve virüs tarayıcısı söz konusu değildir;
    günlüğünde `424` gören yönetici doğrudan takma adlara, sanal adres tablolarına ve `.forward` dosyalarına gidebilir. Yalın bir `451` gelmişse
    arama, günlükteki o saniyeden başlar.

smtp-note-424-452 =
    IANA tablosu, posta listesi sorununu bildiren `4.2.4` kodunu `450` ve `452` ile eşleştirir; yani bir liste sunucusu `452 4.2.4` diyebilir. Oysa
    `452` gören, dolu diski ya da fazla alıcıyı düşünür, genişletilmiş durum kodu gözden kaçar. OpenSMTPD yazılımının `424 4.2.4` yanıtı bu
    karışıklığı önler, ama başka bir sorun yaratır: hiçbir RFC bu numarayı tanımaz.

    Önce ikinci rakam grubunu okuyun. Baştaki numara ne olursa olsun `4.2.4` liste açma sorunu, `4.2.2` ve `4.3.1` yer, `4.5.3` ise kalan alıcılara
    hemen yeni bir işlemde göndermeniz gerektiği anlamına gelir. Sizi ilgilendiren yalnızca sonuncusudur. İletiyi bölmek `452 4.5.3` için işe yarar,
    `424` için hiçbir zaman.

smtp-note-424-524 =
    Metin aynı, fark tek rakamdır: ikisinin ardında da `Mailing list expansion problem` yazar. `424`, sorgu başarısız olduysa ama daha sonra başarılı
    olabilecekse gelir; `524` ise sorgu çalışıp bir sonuca varmadıysa: fazla derin bir takma ad zinciri, sonunda teslim yeri olmayan bir ad, sanal
    adres tablosunda bulunmayan bir adres.

    Yönetici `524` için tabloya, `424` için tablonun arkasındakilere bakmalıdır: veri tabanına, dosya izinlerine, ağa. Gönderen `524` yanıtını hemen
    öğrenir ve alıcıya haber vermelidir. `524` görünce listeyi kendiliğinden temizlemeyin: sunucu taşındıktan sonra bozulan bir takma ad, geçerli
    kullanıcılar için de bu yanıta yol açar. `AUTH` komutundan sonra ise listeler `524` koduna başka bir anlam verir.
