smtp-531 = Çok fazla alıcı (Courier)
    .summary = Courier bu ileti için daha fazla alıcı kabul etmez: gönderen, kalan alıcılara yeni iletilerle ulaşmalıdır.
    .meaning =
        Courier bu kodu, reddedilenler de sayılınca iletinin alıcı sayısı ayarlanmış üst sınıra ulaştığında ve sınır `hard` olarak işaretlendiğinde
        gönderir; işaret yoksa `431` yanıtını verir. Daha önce kabul edilen alıcılar geçerli kalır. Rakamları `5.3.1` diye okuyan, posta sisteminin
        dolduğunu sanır; oysa metnin anlattığı `5.5.3`, yani çok fazla alıcıdır.
    .seen =
        `RCPT` komutundan sonra Courier sunucularından gelir. `bofh` dosyasındaki `maxrcpts` satırı başka bir değer vermedikçe sınır 100 alıcıdır.
    .action =
        Reddedilen alıcıları geri dönen iletiden alın ve onlara sınırın altında kalan parçalar hâlinde gönderin. Sorun adreslerde değil, yalnızca
        listenin uzunluğundadır.
    .sender =
        Kabul edilmiş alıcıları yeni listeye koymayın, yoksa ileti onlara iki kez gider. Düzenli toplu gönderimler için posta listesi kullanın;
        iletinizin o zaman tek alıcısı olur.
    .sending =
        Uzun alıcı listelerini sunucunuz parçalara bölsün. Postfix varsayılan olarak tek teslime en çok 50 alıcı koyar
        (`default_destination_recipient_limit`); bu, Courier için olağan sınırın altındadır. Bu değer yükseltilmiş mi, bakın:

        { $postfix-settings }
    .receiving =
        Courier’in `bofh` dosyasında `maxrcpts` satırındaki sayıyı yükseltin ya da `hard` sözcüğünü kaldırın: istemciler o zaman `431` alır ve
        kalanları daha sonra kendiliğinden teslim eder.
    .client =
        Bu adresleri geçersiz saymayın. İletiyi kabul edilenlere gönderin, kalanları en çok 100 alıcılık yeni bir işleme koyun.
    .send =
        Bunun yerine, tek bir işlemle ilgili sınır için `4.5.3` ile `452` gönderin; istemci kalanları daha sonra teslim eder. 5yz kodunu yalnızca
        toplu gönderimlere karşı bir ilke haklı kılar; o zaman `5.5.3` ile `550` kullanın.
