smtp-441 = Ana makineden yanıt yok
    .summary = Alıcının sunucusundan ses çıkmamaktadır; bunu gönderenin kendi sistemi kaydeder ve kendiliğinden denemeyi sürdürür.
    .meaning =
        441 kodunu hiçbir sunucu gönderemez, çünkü yanıt veren olmamıştır. Exchange 2000 ve 2003, yanıt vermeyen ana makineyi `4.4.1` ile bildirirdi;
        web’deki listeler noktaları atıp bundan bir yanıt kodu yapmıştır. RFC 3463 de `4.4.1` kodunu aynı biçimde açıklar: uzak sistem meşgul olduğu
        ya da ona ulaşılamadığı için yanıtsız kalan bağlantı girişimi. Alıcı tarafı iletiyi hiç görmemiştir, reddetmiş de değildir.
    .seen =
        Bu kodla yalnızca listelerde görülür. Gerçek gecikme bildirimlerinde `4.4.1` ya da `connection timed out` gibi sözler bulunur.
    .action =
        Gönderen sunucunun üzerinden deneyin: alıcı etki alanının MX kayıtlarına bakın ve her ana makinenin 25 numaralı bağlantı noktasına bağlanın.

        - Hiçbir ana makine yanıt vermiyorsa: bir güvenlik duvarı ya da erişim sağlayıcısı, giden 25 numaralı bağlantı noktasını kapatmış olabilir.
          Açtırın ya da sağlayıcının sunucusu üzerinden gönderin.
        - Yalnızca bu ana makine sessizse: onun yöneticisi harekete geçmelidir. MX kayıtlarının çalışan bir ana makineyi gösterdiğini ve oradaki
          güvenlik duvarının gönderen sunucuya izin verdiğini denetleyin.
    .send =
        Kimsenin bu koda ihtiyacı yoktur: başarısız bağlantı hakkındaki rapor `4.4.1` taşır; böyle bir ana makine adına yanıt vermesi gereken sunucu
        `4.4.1` ile `451` gönderir.
