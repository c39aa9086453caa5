### Küçük kodu 250 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-250-251 =
    Hangisi gelirse gelsin yanıt olumludur. `RCPT` için yalnızca `250` kabul eden bir gönderim programı, yanıt
    `251 User not local; will forward to <user@pop.example.com>` olduğunda geçerli bir alıcıyı listeden çıkarır ve iletiyi alabilecek bir kişi için
    hata bildirir. Ölçüt ilk rakamdır.

    Fazladan gelen adrese güvenip güvenmemek ayrı bir konudur. Onu günlükte okuyan yönetici, gönderene eski adresin hâlâ çalıştığını, ama ne kadar
    süreceğini kimsenin bilmediğini söyleyebilir. Yazılım ise adresi kendiliğinden kullanmamalıdır. `ETRN` sonrasında aynı iki numara yine başka bir
    anlam taşır: kuyruk başlatılmıştır ya da içinde bekleyen yoktur.

smtp-note-250-252 =
    Bir adres listesini `VRFY` ile temizleyen betik `252` yanıtını bir yere koymak zorundadır; “herhâlde geçerli” demek yanlıştır. Postfix, kabul
    edeceği her şeye `252 2.0.0 user@example.com` yanıtını verir; doğrulaması kapatılmış bir sunucu anlamsız bir ada da aynısını söyler.

    `RCPT` sırasındaki `250` de kesin değildir: her ada gelen postayı toplayan etki alanı hepsine evet der, yedek MX sunucusu da kullanıcı listesi
    olmadığı için evet diyebilir. Posta kutusunun kullanıldığını bilmeniz gerekiyorsa tek bir gerçek ileti gönderin; geri dönen iletiyi ya da gelen
    cevabı okuyun.

smtp-note-250-253 =
    `ETRN` kullanan çevirmeli bağlantılı bir kuruluşta ikisini tek bir bilgi ayırır: sayı. Postfix’in dediği gibi `250 Queuing started` kuyruğa
    bakmamıştır; `253 OK, 14 pending messages for node mail.example.net started` bakmıştır. Bildirilen sayıyı bekleyen betikler ilk türden bir
    sunucuda sonsuza kadar bekler; `250` sonrasında bir şey gelmeyeceğini sananlar da hattı erken kapatır.

    İkisine de güvenmeyin. Sunucunun açacağı bağlantıları bir süre sınırıyla bekleyin, sonra bir kez daha sorun ve yanıt `251` olunca durun. Numaradan
    önce komutu okuyun: `ETRN` dışındaki her yerde yalnızca `250` vardır.

smtp-note-250-353 =
    Son noktadan sonra her şey sıraya bağlıdır. `353` yoksa sonraki `250` iletinin bütünü içindir. Varsa sonraki `250` yalnızca ilk alıcı içindir:
    Exim `250 PRDR R=<user@example.com> acceptance` yazar, ardından diğer alıcıların her biri için bir satır, en sonda da iletinin bütünü için bir
    satır gönderir.

    `PRDR` isteyip sonra tek satır okuyan istemci bağlantının sonuna kadar sırayı şaşırır; artakalan hükümleri sonraki `MAIL` komutunun yanıtı sayar.
    Böyle bir günlük kafanızı karıştırırsa kabul edilen alıcıları numaralayın ve satırları yanlarına yazın; satır sayısı alıcı sayısından bir fazla
    olmalıdır.

smtp-note-250-354 =
    Günlük `354` ile bitiyorsa üstünde kaç `250` satırı olursa olsun hiçbir şey teslim edilmemiştir. O satırlar göndereni ve alıcıları onaylamıştır;
    metnin kendisi daha gelmemiştir. Teslimin kanıtı, tek başına duran noktadan sonraki yanıttır; çoğunlukla kuyruk numarası da oradadır:
    `250 2.0.0 Ok: queued as 4XyZ123`.

    Burada iki yanlış yapılır. `DATA` göndermeden, `RCPT` için gelen `250` yanıtının hemen ardından metni yollayan istemcinin başlık satırları komut
    olarak okunur. `354` yanıtını sonuç sayan istemci ise aktarımı yarıda kopan postayı gönderilmiş diye işaretler. İlk rakamın yeniden 2 olmasını
    bekleyin.

smtp-note-250-355 =
    Bu ikisiyle yalnızca, `MAIL` komutuna `TRANSID` koymuş bir istemci karşılaşır. Sunucu o işlem hakkında bir şey bilmiyorsa `250`, ilk 6135
    sekizliyi hâlâ saklıyorsa `355 6135 is the transaction offset` der. İlk durumda alıcılar gelir, ikincisinde hemen `DATA`.

    Pahalıya mal olan yanlış, `355` sonrasında `RCPT` komutunu yinelemek ya da metnin tamamını göndermektir: alıcılar zaten oradadır, saklanan
    başlangıç da iletide iki kez yer alır. Eklentiyi neredeyse hiçbir sunucu içermez; bu yüzden olağan yolu iyice deneyin, `355` yanıtını istisna
    sayın.
