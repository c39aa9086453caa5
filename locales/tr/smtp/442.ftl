smtp-442 = Bağlantı koptu
    .summary = Bir yanıt değildir: posta aktarılırken bağlantı kopmuştur; bunu gönderenin kendi yazılımı kaydeder ve yeniden dener.
    .meaning =
        Kopan bir bağlantı yanıt taşımaz; yani bunu hiçbir sunucu göndermemiştir. Kastedilen `4.4.2` kodudur: bağlantı kurulmuş ama işlem
        tamamlanamamıştır. RFC 5321, istemcilerin bu kopmayı `451` almış gibi değerlendirmesini ister. Kopma son noktadan sonra olduysa ileti yine de
        kabul edilmiş olabilir; o zaman bir sonraki deneme ikinci bir kopya ulaştırır.
    .seen =
        OpenSMTPD, geri dönen iletiyi teslim eden iç oturum koptuğunda kendi günlüğüne `442 i/o error` yazar. Bunun dışında, Exchange’in sözlerini
        alan listelerde bulunur.
    .action =
        Tek bir olay için bir şey gerekmez. Yineleniyorsa olayların ortak yanını bulun.

        - Yalnızca büyük iletilerde: yoldaki paket boyutundan (MTU) ya da çok kısa bir zaman aşımından kuşkulanın. RFC 5321, sunucuya son noktadan
          sonra yanıt vermesi için on dakika tanır.
        - Yalnızca bir hedefte: oradaki ya da aradaki, SMTP trafiğini inceleyen bir filtre veya güvenlik duvarı bağlantıyı sıfırlıyor olabilir.
          Bağlantıyı hangi tarafın bitirdiğini ağ kaydı gösterir.
        - Bütün hedeflerde: gönderen sunucunun ağ kartı, yönlendiricisi ya da hattı.
    .send =
        Oturumu bitirmeden önce `4.4.2` ile `421` gönderin; böylece istemci tahmin yürütmek zorunda kalmaz.
