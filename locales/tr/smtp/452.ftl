smtp-452 = Yer yok ya da alıcı çok
    .summary = Sunucuda yer kalmamıştır: ya iletiyi koyacak depolama alanı yoktur ya da bu işlem daha fazla alıcı almaz.
    .meaning =
        Aynı kodun iki nedeni vardır. Ya sunucunun diski veya bir posta kutusunun kotası şu an doludur ya da istemci bir işlemin alıcı sınırını
        doldurmuştur; bu sınır en az 100 olmalıdır. İkinci durumda önceden kabul edilen alıcılar geçerli kalır; reddedilen adresler de doğru olabilir.
    .conflict =
        RFC 821, çok fazla alıcıya yanlışlıkla `552` vermişti; RFC 5321 bunu düzeltir ve istemcilerin böyle bir `552` yanıtını geçici saymasını ister.
        Exim öyle ayarlanırsa (`recipients_max_reject`) o yanıtı hâlâ gönderir; IANA tablosunda `X.5.3` karşısında ise iki kod da değil, `451` yazar.
    .seen =
        `SIZE` içeren `MAIL FROM` komutundan sonra, `RCPT TO` komutundan sonra ya da veri geldikten sonra görülür. Postfix, kuyruk diski dolunca
        `4.3.1` (Sendmail `4.4.5`), alıcı sayısı aşılınca `4.5.3` gönderir. OpenSMTPD sonuncusunu, bir oturumda çok fazla ileti gelince `MAIL`
        komutuna da verir. Exim `Space shortage` ve `too many recipients` yazar, Gmail dolu posta kutusu için `4.2.2` kullanır. LMTP kullanılıyorsa
        kod, son noktadan sonra tek bir alıcı için de gelebilir.
    .action =
        Genişletilmiş durum kodunu okuyun. Alıcı sayısının aşıldığını bildiren `4.5.3` gelince istemci hemen yeni bir işlem açar. Dolu posta kutusu
        için `4.2.2` ya da dolu sistem için `4.3.1` (Sendmail: `4.4.5`) geldiyse orada birinin yer açması gerekir.
    .sender =
        `4.2.2` varsa alıcıya posta kutusunun dolu olduğunu başka bir yoldan bildirin; sunucunuz bu arada denemeyi sürdürür. `4.5.3` varsa adreslerde
        bir yanlışlık yoktur, `4.3.1` varsa yalnızca bekleyebilirsiniz.
    .sending =
        Hangi alıcıların hangi kodla beklediğine bakın:

        { $postfix-queue }

        `4.5.3` varsa sunucunuz kalanlara kendiliğinden gönderir; Postfix bir kerede 50 alıcı verdiği için, karşıdaki sınır çok düşük demektir. Bir
        etki alanının tamamı `4.3.1` ile bekliyorsa yöneticisine o sunucuyu kullanmayan bir yolla haber verin.
    .receiving =
        - `4.3.1`: diskte boş blok olup olmadığına bakın: { $disk }
        - Boş blok varken `4.3.1`: dosya düğümlerinin (inode) tükenip tükenmediğine bakın: { $inodes }
        - Postfix, boş yer en büyük iletinin bir buçuk katının ya da `queue_minfree` değerinin altına inince reddeder: { $postfix-space }
        - Exim, başka türlü ayarlanmadıysa `check_spool_space` (10 MB) ya da `check_spool_inodes` (100) değerinin altında reddeder.
        - `4.2.2`: Dovecot’ta posta kutusunun kotasına bakın: { $dovecot-quota }
    .client =
        100 alıcılık bölümler hâlinde gönderin. Bir `RCPT` komutuna 452 gelirse kabul edilenler için `DATA` ile sürdürün, diğerleri için yeni bir
        işlem açın. `MAIL` komutuna 452 gelirse `RSET` ya da `QUIT` gönderin ve iletiyi saklayın.
    .send =
        Geçebilecek bir darlık için `4.3.1`, `4.2.2` ya da `4.5.3` ile gönderin. Hiçbir zaman sığmayacak ileti için `552` kullanın. Alıcı sayısındaki
        teknik sınıra 452 ile yanıt vermek zorunludur; ilkeden doğan bir sınır için 5yz türü bir kod da olur.
    .search = posta kutusu dolu, kota aşıldı, disk dolu, yer yok
