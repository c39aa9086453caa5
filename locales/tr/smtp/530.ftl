smtp-530 = Kimlik doğrulama gerekli
    .summary = Sunucu önce oturum açılmasını ya da bağlantının şifrelenmesini ister: istemci `AUTH` veya `STARTTLS` gönderip komutu yinelemelidir.
    .meaning =
        Komut, içeriği yüzünden değil, ilke gereği reddedilmiştir: oturum açılmamıştır. `Must issue a STARTTLS command first` metniyle aynı numara TLS
        ister. Henüz hiçbir parola değerlendirilmemiştir; reddedilen kimlik bilgilerini `535` bildirir.
    .seen =
        Posta gönderimi sunucusunda, istemci oturum açmadığında `MAIL` komutundan sonra görülür. Exchange Online `5.7.57` ekler; Gmail
        `530-5.5.1 Authentication Required` da göndermiştir. Geri dönen iletide görülüyorsa yoldaki bir sunucu iletiyi, yalnızca tanıdığı
        kullanıcılardan posta alan bir ana makineye vermiştir.
    .action =
        - Posta programı, yazıcı, web sitesi: giden posta için SMTP kimlik doğrulamasını açın; 587 numaralı bağlantı noktasında STARTTLS, 465
          numaralıda TLS kullanın.
        - Gönderen sunucunun yöneticisi: akıllı ana makinenin kullanıcı adını ve parolasını, kullanılan ana makine adı ve bağlantı noktasıyla birebir
          eşleşecek biçimde tanımlayın. Sunucu `AUTH` desteğini ancak TLS sonrasında sunuyorsa önce TLS kullanımını açın. Olağan teslimde postanın
          posta gönderimi sunucusuna değil, MX sunucusuna gittiğini denetleyin.
        - Alan sunucunun yöneticisi: bir etki alanının MX sunucusu yerel posta için STARTTLS dayatamaz (RFC 3207), yabancıların da oturum açacağı bir
          hesabı yoktur; bu koşulu 25 numaralı bağlantı noktasında kaldırın.
    .send =
        Oturum açılması gerekiyorsa `5.7.0` ile birlikte `AUTH`, `EHLO`, `HELO`, `NOOP`, `RSET` ve `QUIT` dışındaki her komuta, TLS gerekiyorsa
        `EHLO`, `STARTTLS`, `NOOP` ve `QUIT` dışındaki her komuta gönderin. Zaten oturum açamayacak birinin aktarma isteğini reddederken `550` daha
        açıktır.
