smtp-353 = Alıcı başına sonuçlar geliyor
    .summary = Ret değildir: iletinin tamamı gelmiştir ve sunucu şimdi her alıcı için ayrı bir karar bildirir.
    .meaning =
        Son noktadan sonraki tek yanıt, olağan durumda bütün alıcılar için birden karar verir. PRDR (Per-Recipient Data Responses) eklentisinde sunucu
        önce 353 der, sonra kabul edilmiş her alıcı için `RCPT` komutlarının sırasıyla birer yanıt, en sonda da iletinin bütünü için bir yanıt verir.
        Numaranın kendisi hiçbir şeyi kabul ya da reddetmez. Eric Hall’un 2007 tarihli Internet-Draft belgesinin süresi dolmuş, taslak RFC olmamıştır.
    .seen =
        İki Exim sunucusu arasında, iletinin birden çok alıcısı varsa `353 PRDR content analysis beginning` biçiminde görülür. Exim istemci olarak
        eklentiyi varsayılan ayarıyla ister; örnek yapılandırması da sunucuda sunar.
    .action =
        Ardından gelen satırları okuyun: her biri bir alıcının adını verir; `250` kabul, `450` sonra, `550` ret demektir. Yalnızca reddedilen alıcılar
        geri dönen iletide yer alır.

        - Programcı: `MAIL` komutunda `PRDR` parametresini ancak kabul edilen alıcı sayısından bir fazla yanıt okuyacaksanız verin. Sunucu yine de
          olağan tek bir yanıt verebilir.
        - Exim sunucusunun yöneticisi: boş bir `hosts_try_prdr` istemcideki isteği, `prdr_enable = false` sunucudaki sunumu kapatır.
    .send =
        Yalnızca istemci `MAIL` komutunda `PRDR` verdiyse ve birden çok alıcı varsa gönderin. Öteki istemcilerde, filtreleri farklı olan alıcıları
        `RCPT` sırasında erteleyin.
