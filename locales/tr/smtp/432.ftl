smtp-432 = Parola geçişi gerekli
    .summary = Hesap önce seçilen oturum açma mekanizmasına geçirilmelidir; bazı sunucular kodu aşırı meşgul olduklarında da kullanır.
    .meaning =
        RFC 4954 belgesine göre bu, `AUTH` komutuna verilen bir yanıttır: kullanıcı seçilen mekanizmaya geçmelidir; bunun için genellikle bir kez
        `PLAIN` ile oturum açılır, ardından mekanizmanın sonraki oturumlarda çalışması beklenir. Parola yanlış demek değildir. Yazılımlar kodu başka
        anlamlarda da kullanır: Exchange Online, bir posta kutusu aynı anda üçten fazla bağlantıyla gönderim yaptığında `432 4.3.2` gönderir; Courier
        ise yardımcı bir süreç başlatamadığında ya da posta filtresine ulaşamadığında 432 verir. Eski listeler Exchange’de durdurulmuş bir gelen
        kuyruğundan söz eder; bu, noktaları düşmüş `4.3.2` kodudur.
    .seen =
        Exchange Online üzerinden aynı anda çok sayıda ileti gönderen programlarda ve yazıcılarda (`Concurrent connections limit exceeded`), ayrıca
        Courier sunucularında `MAIL`, `VRFY`, `EXPN` komutlarında ve iletinin sonunda görülür.
    .action =
        Belirleyici olan, genişletilmiş durum kodudur.

        - `4.7.12`: TLS üzerinden bir kez `PLAIN` ile oturum açın, sonra önceki mekanizmaya dönün. `PLAIN` sunulmuyorsa hesabın yöneticisine başvurun.
        - Exchange Online’dan `4.3.2`: posta kutusu başına üç bağlantıyı aşmayın; program, reddedilen iletiyi bir süre sonra yinelesin.
        - Courier’den `Mail filters temporarily unavailable`: ileti gönderenin kuyruğunda bekler. Alan sunucunun yöneticisi filtrelerin çalıştığını
          denetler.
    .send =
        Yalnızca `AUTH` komutuna yanıt olarak, `4.7.12` ile gönderin. Çok fazla bağlantı için `421`, yanıt vermeyen filtre için `451`, sunucudan
        kaynaklanan oturum açma hatası için `454` vardır.
