smtp-531 = Çok fazla alıcı (Courier)
    .summary = Courier bu ileti için daha fazla alıcı kabul etmez: gönderen, kalan alıcılara yeni iletilerle ulaşmalıdır.
    .meaning =
        Courier onu, iletinin alıcı sayısı ayarlanmış üst sınıra ulaştığında ve sınır `hard` olarak işaretlendiğinde gönderir; işaret yoksa `431`
        yanıtını verir. Daha önce kabul edilen alıcılar geçerli kalır. Rakamlar `5.3.1` diye okunursa posta sisteminin dolduğu anlaşılır; oysa metnin
        anlattığı `5.5.3`, yani çok fazla alıcıdır.
    .seen =
        `RCPT` komutundan sonra Courier sunucularından gelir. `bofh` dosyasındaki `maxrcpts` satırı başka bir değer vermedikçe sınır 100 alıcıdır.
    .action =
        İletiyi yalnızca reddedilen alıcılara, sınırın altında kalan parçalar hâlinde yeniden gönderin; düzenli toplu gönderimler için posta listesi
        kullanın.

        - Courier sunucusunun yöneticisi: `maxrcpts` satırındaki sayıyı yükseltin ya da `hard` sözcüğünü kaldırın.
        - Programcı: bu adresleri geçersiz saymayın, yeni bir işleme koyun.
    .send =
        Tek bir işlemle ilgili sınır için, istemcinin kalanları daha sonra teslim etmesine olanak veren `452` kodunu `4.5.3` ile gönderin. 5yz kodunu
        yalnızca toplu gönderimlere karşı bir ilke haklı kılar; o zaman `5.5.3` ile `550` kullanın.
