smtp-441 = Ana makineden yanıt yok
    .summary = Alıcının sunucusu hiç yanıt vermez; bunu gönderenin kendi sistemi kaydeder ve kendiliğinden denemeyi sürdürür.
    .meaning =
        441 kodunu hiçbir sunucu gönderemez, çünkü yanıt veren olmamıştır. Exchange 2000 ve 2003, yanıt vermeyen ana makineyi `4.4.1` ile bildirirdi;
        web’deki listeler noktaları atıp bundan bir yanıt kodu yapmıştır. RFC 3463 de `4.4.1` kodunu aynı biçimde açıklar: uzak sistem meşgul olduğu
        ya da ona ulaşılamadığı için yanıtsız kalan bağlantı girişimi. Alıcı tarafı iletiyi hiç görmemiştir, reddetmiş de değildir.
    .seen =
        Bu kodla yalnızca listelerde görülür. Gerçek gecikme bildirimlerinde `4.4.1` ya da `connection timed out` gibi sözler bulunur.
    .action =
        Ana makineye ulaşılıp ulaşılamadığını öğrenin. Yorumlanacak bir yanıt yoktur.
    .sender =
        Adresteki etki alanını harf harf denetleyin: yanlış yazılan etki alanı, posta sunucusu olmadan da var olabilir. Doğruysa bekleyin. Sunucunuz
        dört beş gün dener, vazgeçerse bildirir; acil bir konu için başka bir yol kullanın.
    .sending =
        Gönderen sunucudan adım adım deneyin:

        - Etki alanının postasını alan ana makineler: { $mx }
        - Her birinin 25 numaralı bağlantı noktasında yanıt verip vermediği: { $port }
        - Yolun kesildiği yer: { $route }

        Hiçbir ana makine yanıt vermiyorsa bir güvenlik duvarı ya da erişim sağlayıcınız giden 25 numaralı bağlantı noktasını kapatıyordur: bağlantı
        noktasını açtırın ya da sağlayıcının sunucusu üzerinden gönderin (Postfix’te `relayhost`).
    .receiving =
        Kendi ağınızın dışından deneyin, çünkü içeriden her şey yolunda görünebilir.

        - MX kaydındaki adın şimdiki adresinize çıkıp çıkmadığı: { $a }
        - Dışarıdan bağlantı kurulup kurulamadığı: { $port }

        Yalnızca tek bir gönderen bağlanamıyorsa güvenlik duvarınızın o IP adresini engelleyip engellemediğine bakın.
    .send =
        Bu kodu kullanmayın: başarısız bağlantı hakkındaki rapor `4.4.1` taşır; böyle bir ana makine adına yanıt vermesi gereken sunucu `4.4.1` ile
        `451` gönderir.
