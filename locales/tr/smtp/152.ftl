smtp-152 = Kullanıcı bilinmiyor, işletmen iletecek
    .summary = Artık kullanılmaz: SMTP’nin öncülü kullanıcıyı tanımadığını bildirir, postayı işletmeninin elle teslim etmesini önerirdi.
    .meaning =
        Mail Transfer Protocol’de sunucu bu ön yanıtla adı tanımadığını, yine de iletiyi teslim etmeyi deneyecek bir kişi, yani sistem işletmeni
        için almaya hazır olduğunu söylerdi. RFC 780 bunu adı yanlış yazılmış alıcılar için yararlı, posta hiç teslim edilemiyorsa sakıncalı
        bulur. SMTP’de karşılığı yoktur: `252` kullanıcının var olup olmadığını açık bırakır, `550` ise reddeder.
    .conflict =
        İstemcinin nasıl vazgeçtiği sürüme bağlıdır: RFC 772 uyarınca konuşmayı keserek, `CONT` ile onay verilen RFC 780 uyarınca ise `ABRT` ile.
    .seen =
        RFC 772 (1980) ve RFC 780 (1981) içinde geçer. Bu belgelerle birlikte ortadan kalkmıştır; SMTP, bilinmeyen alıcıyı sormak yerine reddeder.
    .action =
        Alıcıyı bilinmiyor sayın. Bugün bir işletmene güvenilemez; SMTP istemcisinin onay verme yolu da yoktur.
    .sender =
        Adresin yazılışını harf harf denetleyin ya da kişiye sorun ve iletiyi yeniden gönderin. İletiyi alan bir işletmen olmamıştır.
    .client =
        SMTP’de 1 ile başlayan yanıt bulunmadığından işlemin bütününü bitirin ve metni kullanıcıya olduğu gibi iletin. `DATA` ile devam etmek,
        sunucuyu SMTP’nin dile getiremediği bir kararı beklerken bırakır.
    .send =
        Bilinmeyen kullanıcıyı `RCPT` sırasında `550` ile reddedin. Yanlış adresli postaya gerçekten bakan biri varsa postayı `250` ile kabul edip var
        olmayan adreslere gelenleri toplayan bir posta kutusuna koyun.
