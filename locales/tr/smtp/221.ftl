smtp-221 = Bağlantı kapatılıyor
    .summary = Vedadır: sunucu `QUIT` komutunu onaylar ve oturumu bitirir.
    .meaning =
        İstemci ayrılacağını bildirmiştir, sunucu da bağlantıyı kapatmadan önce yanıt verir. Hâlâ açık olan işlem bırakılır; daha önce `250` ile kabul
        edilen ise kabul edilmiş kalır. Yanıtın kendisi bir ileti için alındı belgesi değildir. Postfix bu kodu SMTP konuşmayan istemcileri dışarı
        atmak için de, `Error: I can break rules, too. Goodbye.` sözleriyle kullanır.
    .seen =
        Hemen her oturumun son satırıdır. Postfix’e özgü biçimi bir HTTP isteğinden, bir başlık satırından ya da yasaklanmış başka bir komuttan sonra
        gelir.
    .action =
        Kendi `QUIT` komutunuzdan sonra geldiyse her şey yolundadır. İletinin ne olduğunu öğrenmek için metnin sonuna verilen yanıta bakın.

        - `QUIT` gönderilmeden geldiyse: istemcinin hemen önce hangi satırı gönderdiğine bakın. Bir başlık satırı, `DATA` kabul edilmediği hâlde
          istemcinin ileti metnini gönderdiğini gösterir.
        - Bağlantı bu yanıt gelmeden koptuysa: kabul edilmiş olanı yeniden göndermeyin.
    .send =
        Hiç ileti gönderilmemiş olsa da `QUIT` komutuna bununla yanıt verin ve bağlantıyı ancak ondan sonra kapatın. Oturumu kendiniz kesmek
        isterseniz `421` deyin.
