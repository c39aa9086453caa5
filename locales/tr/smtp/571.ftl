smtp-571 = Teslim yetkisi yok
    .summary = Alan taraftaki bir filtre postayı reddeder: gönderen ve yönetici kuralı bulup ona uymalı ya da onu değiştirmelidir.
    .meaning =
        `550 5.7.1` diye okunur: numara, oradaki genişletilmiş durum kodunun noktaları düşmüş hâlidir. İkinci rakam olan 7, RFC 5321 sözdizimine
        aykırıdır; istemciler yine de ilk rakama bakar ve onu kalıcı ret sayar. Gönderen ya da ileti hakkında hüküm verir, posta kutusunun varlığı
        hakkında değil.
    .seen =
        `RCPT` komutundan sonra Courier gönderir; alıcının filtresi için varsayılan metni `571 Delivery not authorized, message refused.`
        biçimindedir. ApisCP gibi rspamd kurulumları ise kodu, istenmeyen posta sayılan iletiler için kullanır.
    .action =
        - Gönderen: alıcıdan başka bir yolla size izin vermesini isteyin; birden çok etki alanı postanızı reddediyorsa SPF, DKIM, engelleme listeleri
          ve metindeki bağlantılara bakın.
        - Alıcı: kendi posta filtrenize (Courier’de hesabın teslim filtresine) bakın ve göndereni istisna olarak ekleyin.
        - Alan sunucunun yöneticisi: günlükte oturumu arayın; filtrenin, kuralı adıyla bildiren bir metin döndürmesini sağlayın.
    .send =
        `5.7.1` ile `550` gönderin. Filtre kendi yanıtını döndürüyorsa geçerli bir kodla başladığını denetleyin.
