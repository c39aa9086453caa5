smtp-452 = Yer yok ya da alıcı çok
    .summary = Sunucuda yer kalmamıştır: ya iletiyi koyacak depolama alanı yoktur ya da bu işlem daha fazla alıcı almaz.
    .meaning =
        Aynı kodun iki nedeni vardır. Ya sunucunun diski veya bir posta kutusunun kotası şu an doludur ya da istemci, bir işlemin alabileceği kadar
        alıcı yazmıştır; bu sınır en az 100 olmalıdır. İkinci durumda önceden kabul edilenler geçerliliğini korur, reddedilenler de doğru adresler
        olabilir. RFC 821 ikinci duruma yanlışlıkla `552` kodunu vermişti; Exim bugün de öyle ayarlanabilir.
    .seen =
        `SIZE` içeren `MAIL FROM` komutundan sonra, `RCPT TO` komutundan sonra ya da veri geldikten sonra görülür. Postfix, kuyruk diski dolunca
        `4.3.1`, alıcı sayısı aşılınca `4.5.3` gönderir; Exim `Space shortage` ve `too many recipients` yazar, Gmail dolu posta kutusu için `4.2.2`
        kullanır. LMTP kullanılıyorsa kod, son noktadan sonra tek bir alıcı için de gelebilir.
    .action =
        - `4.5.3`, çok alıcı: iletiyi kabul edilenlere teslim edin, kalanlara hemen ardından yeni bir işlemle gönderin. Programcı: 100 alıcılık
          bölümler hâlinde gönderin.
        - `4.2.2`, posta kutusu dolu: yeri alıcının açması gerekir. Durumu ona başka bir yoldan bildirin.
        - `4.3.1`, sistem dolu: yalnızca alan sunucunun yöneticisi, kuyruk diskinde yer açarak yardımcı olabilir. Postfix bu yeri `queue_minfree`
          değeriyle ve izin verdiği en büyük iletiyle karşılaştırır.
    .send =
        Geçebilecek bir darlık için `4.3.1`, `4.2.2` ya da `4.5.3` ile gönderin. Hiçbir zaman sığmayacak ileti için `552` kullanın. Alıcı sayısındaki
        teknik sınıra 452 ile yanıt vermek zorunludur; ilkeden doğan bir sınır için 5yz türü bir kod da olur.
