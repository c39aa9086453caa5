smtp-420 = Gönderim sırasında zaman aşımı
    .summary = Gönderim sırasında bağlantı sessiz kalmış ya da kopmuştur; bunu gönderenin kendi yazılımı kaydeder, iletiyi saklar ve yeniden dener.
    .meaning =
        Novell’in GroupWise Internet Agent yazılımı, karşı sunucu zaman aşımına kadar sessiz kaldığında, veri almadığında ya da bağlantı ortada
        kesildiğinde `420 TCP Read Error` veya `420 TCP Write Error` yazar. Bu, kendi günlüğündeki bir nottur, karşı sunucunun yanıtı değildir.
        Web’deki kısa listeler kodu, GroupWise adını anmadan yineler.
    .conflict =
        Novell için 420, GroupWise yazılımının kendisinin kaydettiği kopmuş bir aktarımdır. Barracuda’nın kılavuzu numarayı içeriği şüpheli olduğu
        için ertelenen iletiye verir; Exchange ise dizinindeki iki nesne aynı adresi taşıdığında `420 4.2.0 RESOLVER.ADR.Ambiguous` yazar. Bu
        anlamların hiçbirini bir RFC belirlemez: numaranın kime ait olduğunu yanındaki metin gösterir.
    .seen =
        GroupWise günlüklerinde, çoğunlukla giden posta için, ayrıca Barracuda Email Security Gateway ileti günlüğünde ve Exchange ileti izleme
        kaydında görülür.
    .action =
        Önce metnin kime ait olduğunu bulun: kendi sunucunuza mı, karşı taraftaki bir filtreye mi?
    .sender =
        Bekleyin. Sunucunuz iletiyi saklar ve yeniden dener; GroupWise bunu dört gün sürdürür. Hata sürerse satırın tamamını yöneticinize verin.
    .sending =
        - Arada bir `TCP Read Error` ya da `TCP Write Error`: bir sonraki denemeye bırakın.
        - Bütün hedeflerde: sorunu kendi ağınızdaki güvenlik duvarında, yönlendiricide, ağ anahtarında ya da kabloda arayın.
        - Tek bir hedefte: ne kadar ilerleyebildiğinizi bulun, sonra trafiği kaydedin: { $route }
    .receiving =
        - Kendi GroupWise yazılımınız gelen posta için 420 yazıyorsa: önündeki Lightspeed gibi bir istenmeyen posta filtresi veriyi geldikçe
          aktarıyor, istenmeyen posta bulunca bağlantıyı sıfırlıyordur. Filtreyi, önce iletinin tamamını alıp sonra aktaracak biçimde ayarlayın.
        - Exchange `RESOLVER.ADR.Ambiguous` gösteriyorsa: bu adresi taşıyan iki nesneyi bulun ve adresi birinden kaldırın.
    .send =
        Bu kodu göndermeyin: boşta kalan bir bağlantıyı kapatmadan önce `421`, iletiyi içeriği yüzünden ertelemek için `450` ya da `451` deyin.
