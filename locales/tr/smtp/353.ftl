smtp-353 = Alıcı başına sonuçlar geliyor
    .summary = Ret değildir: iletinin tamamı gelmiştir ve sunucu şimdi her alıcı için ayrı bir karar bildirir.
    .meaning =
        Olağan durumda son noktadan sonra tek bir yanıt gelir ve bütün alıcıları kapsar. PRDR (Per-Recipient Data Responses) eklentisinde sunucu önce
        353 der, sonra kabul edilmiş her alıcı için `RCPT` komutlarının sırasıyla birer yanıt, en sonda da iletinin bütünü için bir yanıt verir.
        Numaranın kendisi hiçbir şeyi kabul ya da reddetmez. Eric Hall’un 2007 tarihli Internet-Draft taslağının süresi dolmuş, taslak RFC olmamıştır.
    .conflict =
        RFC 5321, bölüm 4.1.1.4, son noktadan sonra kısmi başarısızlığa yer vermez: ileti ya kabul edilir ya edilmez. PRDR bunun dışına çıkar; üstelik
        taslağının süresi dolmuştur. Bu yüzden 353 yalnızca `EHLO` ve `MAIL` ile üzerinde anlaşmış iki taraf arasında geçerlidir.
    .seen =
        İki Exim sunucusu arasında, iletinin birden çok alıcısı varsa `353 PRDR content analysis beginning` biçiminde görülür. İstemci olarak Exim
        eklentiyi varsayılan ayarla ister; örnek yapılandırması onu sunucu tarafında da sunar.
    .action =
        Ardından gelen satırları okuyun: her alıcı için bir satır vardır; `250` kabul, `450` daha sonra, `550` ret demektir. Son satır iletinin
        bütünüyle ilgilidir ve iletiyi yine de herkes için reddedebilir. Reddetmiyorsa geri dönen iletide yalnızca reddedilen alıcılar yer alır.
    .sending =
        Sonuçlar yanlış alıcıya yazılıyorsa sunucudan yeniden tek bir hüküm isteyin: Exim’in smtp taşımasında `hosts_try_prdr` değeri boşsa eklenti
        istenmez. Karşı tarafın PRDR sunup sunmadığı `EHLO` yanıtında yazar:

        { $ehlo }
    .receiving =
        Exim, `acl_smtp_data_prdr` içindeki ACL kurallarını her alıcı için bir kez çalıştırır; orada kural yoksa hepsi geçer. Varsayılan değer olan
        `prdr_enable = false` ile eklenti sunulmaz.
    .client =
        `MAIL` komutunda `PRDR` parametresini ancak kabul edilen alıcı sayısı kadar yanıt, ardından da iletinin bütünü için bir yanıt okuyacaksanız
        verin. Yanıtlar, `RCPT` komutlarınızın sırasıyla gelir. 353 yerine olağan tek bir yanıt gelmesine hazır olun.
    .send =
        Yalnızca istemci `MAIL` komutunda `PRDR` verdiyse ve birden çok alıcı varsa gönderin. Diğer istemcilerde, filtreleri farklı olan alıcıları
        `RCPT` sırasında erteleyin.
