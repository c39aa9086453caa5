### Küçük kodu 250 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-250-251 =
    Hangisi gelirse gelsin yanıt evettir. `RCPT` için yalnızca `250` kabul eden bir gönderim programı, yanıt
    `251 User not local; will forward to <user@pop.example.com>` olduğunda geçerli bir alıcıyı düşürür ve postası ulaşacak kişi için hata
    bildirir. Ölçüt ilk rakamdır.

    Fazladan gelen adresin neye yarayacağı bir güven sorunudur. Onu günlükte okuyan yönetici, gönderene eski adresin hâlâ çalıştığını, ama ne
    kadar süreceğini kimsenin bilmediğini söyleyebilir. Yazılım adrese dokunmamalıdır. `ETRN` sonrasında aynı iki numara yine başka bir anlam
    taşır: kuyruk başlatılmıştır ya da içinde bekleyen yoktur.

smtp-note-250-252 =
    Bir adres listesini `VRFY` ile temizleyen betik `252` yanıtını bir yere koymak zorundadır; “herhâlde geçerli” yanlış çekmecedir. Postfix,
    kabul edeceği her şeye `252 2.0.0 user@example.com` yanıtını verir; doğrulaması kapatılmış bir sunucu anlamsız bir ada da aynısını söyler.

    `RCPT` sırasındaki `250` de işi bitirmez: bütün adları toplayan etki alanı her birine evet der, yedek MX sunucusu da kullanıcı listesi
    olmadığı için evet diyebilir. Bir posta kutusunun yaşadığını bilmeniz gerekiyorsa tek bir gerçek ileti gönderin; geri dönen iletiyi ya da
    gelen cevabı okuyun.

smtp-note-250-253 =
    `ETRN` kullanan çevirmeli bağlantılı bir kuruluşta ikisini tek bir bilgi ayırır: sayı. Postfix’in dediği gibi `250 Queuing started` kuyruğa
    bakmamıştır; `253 OK, 14 pending messages for node mail.example.net started` bakmıştır. Bildirilen sayıyı bekleyen betikler ilk türden bir
    sunucuda sonsuza kadar bekler; `250` sonrasında sessizlik bekleyenler de hattı erken kapatır.

    Hiçbirine güvenmeyin. Gelecek bağlantıları bir süre sınırıyla bekleyin, sonra bir kez daha sorun ve yanıt `251` olunca durun. Numaradan önce
    komutu okuyun: `ETRN` dışındaki her yerde yalnızca `250` vardır.

smtp-note-250-353 =
    Son noktadan sonra her şey sıraya bağlıdır. `353` yoksa sonraki `250` ileti adına konuşur. Varsa sonraki `250` yalnızca ilk alıcı adına
    konuşur: Exim `250 PRDR R=<user@example.com> acceptance` yazar, ardından öteki adların her biri için bir satır verir ve iletinin bütünü için
    bir satırla bitirir.

    `PRDR` isteyip sonra tek satır okuyan istemci bağlantının sonuna kadar sırayı şaşırır; artakalan hükümleri sonraki `MAIL` komutunun yanıtı
    sayar. Böyle bir günlük kafanızı karıştırırsa kabul edilen alıcıları numaralayın ve satırları yanlarına koyun; adlardan bir fazla satır
    olmalıdır.

smtp-note-250-354 =
    Günlük `354` ile bitiyorsa üstünde kaç `250` satırı olursa olsun hiçbir şey teslim edilmemiştir. O satırlar göndereni ve alıcıları
    onaylamıştır; metnin kendisi daha gelmemiştir. Kanıtın kendine özgü bir yeri vardır: tek başına duran noktadan sonrası; çoğunlukla kuyruk
    numarası da oradadır: `250 2.0.0 Ok: queued as 4XyZ123`.

    Buraya iki hata yakışır. `DATA` göndermeden, `RCPT` için gelen `250` yanıtının hemen ardından metni yollayan istemcinin başlık satırları komut
    olarak okunur. `354` yanıtını son sayan istemci ise aktarımı yarıda kopan postayı gönderilmiş diye işaretler. İlk rakamın yeniden 2 olmasını
    bekleyin.

smtp-note-250-355 =
    Bu seçimle yalnızca `MAIL` komutuna `TRANSID` koymuş bir istemci karşılaşır. Sunucu o işlem hakkında bir şey bilmiyorsa `250`, ilk
    6135 sekizliyi hâlâ saklıyorsa `355 6135 is the transaction offset` der. İlk durumda alıcılar gelir, ikincisinde hemen `DATA`.

    Pahalıya mal olan yanlış, `355` sonrasında `RCPT` komutunu yinelemek ya da metnin tamamını göndermektir: alıcılar zaten oradadır, saklanan
    başlangıç da iletide iki kez yer alır. Eklentiyi hemen hiçbir sunucu içermediğinden olağan yolu iyice sınayın, ötekine de istisna olarak
    davranın.
