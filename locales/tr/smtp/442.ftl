smtp-442 = Bağlantı koptu
    .summary = Sunucu yanıtı değildir: posta aktarılırken bağlantı kopmuştur; bunu gönderenin kendi yazılımı kaydeder ve yeniden dener.
    .meaning =
        Kopan bir bağlantı yanıt taşımaz; yani bunu hiçbir sunucu göndermemiştir. Kastedilen `4.4.2` kodudur: bağlantı kurulmuş ama işlem
        tamamlanamamıştır. RFC 5321, istemcilerin bu kopmayı `451` almış gibi değerlendirmesini ister. Kopma son noktadan sonra olduysa ileti yine de
        kabul edilmiş olabilir; o zaman bir sonraki deneme ikinci bir kopya ulaştırır.
    .seen =
        OpenSMTPD, geri dönen iletiyi teslim eden iç oturum koptuğunda kendi günlüğüne `442 i/o error` yazar. Bunun dışında kod, Exchange’in
        açıklamasını aktaran listelerde bulunur.
    .action =
        Tek bir kopma için bir şey yapmak gerekmez: gönderen sunucu kendiliğinden yeniden dener. Yineleniyorsa kopmaların ortak yanını bulun: iletinin
        boyutu, tek bir hedef ya da bütün posta.
    .sender =
        Yeniden göndermeden önce alıcıya sorun: bağlantı kopmuş olsa da ileti ulaşmış olabilir. Yalnızca büyük ekli postalar gitmiyorsa ek yerine
        dosyanın bağlantısını gönderin.
    .sending =
        - Yalnızca büyük iletilerde: büyük paketler yolda (MTU) kayboluyordur ya da bir zaman aşımı süresi çok kısadır. Yolun paket boyuna
          bakın: { $mtu }
        - Yalnızca bir hedefte: oradaki ya da aradaki, SMTP trafiğini inceleyen bir filtre veya güvenlik duvarı bağlantıyı sıfırlıyor olabilir.
          Bağlantıyı hangi tarafın bitirdiğini ağ kaydı gösterir.
        - Bütün hedeflerde: kendi ağ kartınız, yönlendiriciniz ya da hattınız.

        Son noktadan sonra, RFC 5321 belgesinin istediği ve Postfix’in yaptığı gibi (`smtp_data_done_timeout`) yanıtı on dakika bekleyin.
    .receiving =
        Günlüğünüzde gönderenin IP adresini arayın: Postfix’teki `lost connection after DATA` satırı, kopmayı sizin tarafınızın da gördüğünü bildirir.
        Filtreniz son noktadan sonra dakikalar harcıyorsa onu hızlandırın ya da iletiyi önce kabul edin, sonra geri dönen ileti üretmeden filtreleyin;
        zaman aşımı kısa olan istemciler iletiyi tekrar tekrar gönderir.
    .client =
        Kopmayı `451` sayın ve iletiyi saklayın. Son nokta gönderildiyse sonuç belirsizdir: günlüğe böyle yazın ve sonraki denemenin ikinci bir kopya
        oluşturabileceğini hesaba katın.
    .send =
        Bunun yerine oturumu bitirmeden önce `4.4.2` ile `421` gönderin; böylece istemci tahmin yürütmek zorunda kalmaz.
