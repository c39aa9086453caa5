smtp-221 = Bağlantı kapatılıyor
    .summary = Kapanış yanıtıdır: sunucu `QUIT` komutunu onaylar ve oturumu bitirir.
    .meaning =
        Hâlâ açık olan işlem bırakılır; daha önce `250` ile kabul edilen ise kabul edilmiş kalır. Bu yanıt, iletiler için alındı belgesi yerine
        geçmez.
    .conflict =
        RFC 5321 bu kodu yalnızca `QUIT` için tanır; bağlantıyı kendisi kesen sunucudan `421` ister. Postfix ise SMTP konuşmayan istemcinin
        bağlantısını keserken de bu kodu `Error: I can break rules, too. Goodbye.` metniyle gönderir.
    .seen =
        Hemen her oturumun son satırıdır. Postfix bunu `221 2.7.0` olarak bir HTTP isteğinden, bir başlık satırından ya da yasaklanmış başka bir
        komuttan sonra da gönderir.
    .action =
        Kendi `QUIT` komutunuzdan sonra geldiyse her şey yolundadır. İletinin ne olduğunu öğrenmek için metnin sonuna verilen yanıta bakın.
    .sending =
        Bağlantı bu yanıt gelmeden koptuysa kabul edilmiş olanı yeniden göndermeyin. Postfix yanıtı beklemez bile: `smtp_skip_quit_response`
        varsayılan olarak açıktır.
    .receiving =
        Postfix birini dışarı attığında istemciyi ve satırı `non-SMTP command from` diye günlüğe yazar. Bunun için başlık biçiminde bir satır ya da şu
        listedeki sözcüklerden biri yeter:

        { $postfix-forbidden }
    .client =
        Yanıt `QUIT` gönderilmeden geldiyse hemen önce hangi satırı gönderdiğinize bakın. Bir başlık satırı, `DATA` kabul edilmediği hâlde ileti
        metnini gönderdiğinizi gösterir: önce `354` yanıtını bekleyin.
    .send =
        Hiç ileti gönderilmemiş olsa da `QUIT` komutuna bununla yanıt verin ve bağlantıyı ancak ondan sonra kapatın. Oturumu kendiniz kesmek
        isterseniz `421` deyin.
