smtp-152 = Kullanıcı bilinmiyor, işletmen iletecek
    .summary = Artık kullanılmaz: SMTP’nin öncülünde sunucu, kullanıcıyı tanımadığını bildirir, postayı işletmeninin elle teslim etmesini önerirdi.
    .meaning =
        Mail Transfer Protocol’de sunucu bu ön yanıtla adı tanımadığını, ama iletiyi alıp sistem işletmenine verebileceğini söylerdi; teslim etmeyi o
        kişi denerdi. RFC 780 bunu adı yanlış yazılmış alıcılar için yararlı, posta hiç teslim edilemiyorsa sakıncalı bulur. SMTP’de karşılığı yoktur:
        `252` kullanıcının var olup olmadığını açık bırakır, `550` ise reddeder.
    .conflict =
        İstemcinin nasıl vazgeçeceği sürüme bağlıdır: RFC 772 uyarınca konuşmayı keser; onayın `CONT` ile verildiği RFC 780 uyarınca ise `ABRT`
        gönderir.
    .seen =
        RFC 772 (1980) ve RFC 780 (1981) içinde geçer. Bu belgelerle birlikte ortadan kalkmıştır; SMTP bilinmeyen alıcı için soru sormaz, alıcıyı
        reddeder.
    .action =
        Alıcıyı bilinmeyen kullanıcı sayın. Bugün devreye girecek bir işletmen beklemeyin; SMTP istemcisinin onay verme yolu da yoktur.
    .sender =
        Adresin yazılışını harf harf denetleyin ya da alıcıya sorun ve iletiyi yeniden gönderin. İleti hiçbir işletmenin eline geçmemiştir.
    .client =
        SMTP’de 1 ile başlayan yanıt bulunmadığından işlemi bütünüyle bitirin ve metni kullanıcıya olduğu gibi gösterin. `DATA` gönderseniz bile
        sunucu, SMTP’de karşılığı olmayan bir kararı beklemeyi sürdürür.
    .send =
        Hiçbir zaman; bilinmeyen kullanıcıyı `RCPT` sırasında `550` ile reddedin. Yanlış adresli postaya gerçekten bakan biri varsa postayı `250` ile
        kabul edip var olmayan adreslere gelenleri toplayan bir posta kutusuna koyun.
