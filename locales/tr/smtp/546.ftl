smtp-546 = Yönlendirme döngüsü algılandı
    .summary = Courier başlıkta 100’den çok `Received` alanı saymış ve döngü olduğu sonucuna varmıştır: bir yönetici döngüyü bulup kırmalıdır.
    .meaning =
        Bu numara, “yönlendirme döngüsü algılandı” anlamındaki `5.4.6` kodunun noktaları düşmüş hâlidir. İletiyi alan her sunucu başlığa bir
        `Received` alanı ekler; Courier 100 taneden fazlasını sayınca iletiyi reddeder. Sayı kanıt değil belirtidir, ama RFC 5321 bu yöntemi bu
        büyüklükte bir eşikle önerir.
    .seen =
        İletinin sonunda, Courier sunucularından gelir. Geri dönen ileti, uzun bir `Received` alanları dizisi taşır.
    .action =
        `Received` alanlarını alttan yukarı, ana makine adları yinelenene dek okuyun; döngüyü o ana makineler oluşturur. Döngü kırılınca iletiyi
        baştan oluşturup gönderin, çünkü eski kopya, birikmiş alanları taşımayı sürdürür.
    .sender =
        Geri dönen iletinin tamamını, başlığıyla birlikte yöneticinize verin. Bir posta kutunuz iletileri bir başkasına iletiyorsa önce ikincisinin
        birincisine geri iletip iletmediğine bakın.
    .sending =
        Adresi nereye götürdüğünü sunucunuza, nereye götürmesi gerektiğini DNS kayıtlarına sorun:

        { $exim-route }

        { $mx }

        Yanıtlar farklıysa döngünün bir parçası sizdeki sabit yönlendirmedir.
    .receiving =
        - İki sunucu dönüşümlü görünüyorsa: her biri ötekini varış yeri sanıyor. İkisinde yerel etki alanı listeleri ile MX kayıtlarını
          karşılaştırın: { $mx }
        - Tek sunucu yineleniyorsa: bir takma ad ya da iletme kuralı postayı, belki dışarıdaki bir posta kutusu üzerinden, aynı sunucuya geri
          gönderiyor.
    .send =
        Bunun yerine `5.4.6` ile `554` gönderin ve eşiği 100 alandan aşağı indirmeyin.
    .search = posta döngüsü, yönlendirme döngüsü, çok fazla atlama
