smtp-432 = Parola geçişi gerekli
    .summary = Hesap önce seçilen oturum açma mekanizmasına geçirilmelidir; bazı sunucular kodu aşırı meşgul olduklarında da kullanır.
    .meaning =
        RFC 4954 belgesine göre bu, `AUTH` komutuna verilen bir yanıttır: kullanıcı seçilen mekanizmaya geçmelidir; bunun için genellikle bir kez
        `PLAIN` ile oturum açılır, ardından mekanizmanın sonraki oturumlarda çalışması beklenir. Parola yanlış demek değildir. Yazılımlar kodu başka
        anlamlarda da kullanır: Exchange Online, bir posta kutusu aynı anda üçten fazla bağlantıyla gönderim yaptığında ya da iletileri çok hızlı
        aldığında `432 4.3.2` gönderir; Courier ise yardımcı bir süreci ya da posta filtresi çalışmadığında 432 verir. Eski listeler Exchange’de
        durdurulmuş bir gelen kuyruğundan söz eder; bu, noktaları düşmüş `4.3.2` kodudur.
    .conflict =
        RFC 4954 kodu yalnızca `AUTH` için tanımlar; Exchange Online ve Courier ise aşırı yük ve bozuk yardımcı süreçler için gönderir. IANA, RFC 5248
        belgesini izleyerek aynı `X.7.12` karşısına `422` kodunu da yazar.
    .seen =
        Exchange Online üzerinden aynı anda çok sayıda ileti gönderen programlarda ve yazıcılarda (`Concurrent connections limit exceeded`), ayrıca
        Courier sunucularında `MAIL`, `RCPT`, `VRFY`, `EXPN` komutlarında ve iletinin sonunda görülür.
    .action =
        Önce genişletilmiş durum koduna bakın: `4.7.12` hesapla, Exchange Online’dan gelen `4.3.2` tek bir posta kutusunun yüküyle, Courier’den kodsuz
        gelen yanıt ise sunucudaki bir aksaklıkla ilgilidir. Üçünde de başka bir parola gerekmez.
    .sender =
        - `4.7.12`: posta programında TLS açıkken düz parola yöntemini seçin, bir kez oturum açın, sonra önceki yönteme dönün.
        - `Concurrent connections limit exceeded` ya da `sender thread limit exceeded`: bu posta kutusundan aynı anda çok fazla program ya da aygıt
          gönderim yapıyordur. Reddedilen iletiyi biraz sonra yeniden gönderin.
        - `recipient thread limit exceeded`: alıcının posta kutusuna bir anda çok fazla ileti geliyordur. Rapor sonuncusuysa iletinizi daha sonra
          yeniden gönderin.
        - `Mail filters temporarily unavailable`: bir şey yapmayın, ileti sunucunuzun kuyruğunda bekler.
    .sending =
        Sunucunuz Exchange Online’daki tek bir posta kutusu üzerinden aktarıyorsa aynı anda üç bağlantıyı aşmayın.
        `smtp_destination_concurrency_limit` daha düşük değilse Postfix tek bir hedefe 20 bağlantıya kadar açar. Çok posta gönderen her programa ayrı
        bir posta kutusu vermek yükü dağıtır.
    .receiving =
        - `4.7.12` gönderiyorsanız: kullanıcılar buna ancak `PLAIN` mekanizması TLS altında çalışıyorsa uyabilir. Deneyin: { $login-plain }
        - Courier’i filtrelerle çalıştırıyorsanız: kurulu bir filtre çalışmıyorsa hiç posta alınmaz. Onu yeniden başlatın ya da `filterctl` ile
          kaldırın.
        - Courier `Service temporarily unavailable` diyorsa: yardımcı bir süreç başlamamış ya da yarıda kalmıştır; posta günlüğüne, süreç ve bellek
          sınırlarına bakın.
    .client =
        `4.7.12` gelince kullanıcının parolasını koruyun ve yalnızca TLS altında bir kez `PLAIN` ile oturum açın; önceki mekanizma sonraki oturumdan
        başlayarak çalışmalıdır. `4.3.2` gelince bekleyip iletiyi yineleyin; posta kutusu başına en çok üç bağlantılık bir havuz kullanın.
    .send =
        Yalnızca `AUTH` komutuna yanıt olarak, `4.7.12` ile gönderin. Çok fazla bağlantı için `421`, yanıt vermeyen filtre için `451`, sunucudan
        kaynaklanan oturum açma hatası için `454` vardır.
