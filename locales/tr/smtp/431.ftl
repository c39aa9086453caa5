smtp-431 = Posta sistemi dolu
    .summary = Alan sistemin yeri kalmamıştır ya da bu ileti için daha fazla alıcı kabul etmez; gönderen sunucu daha sonra yeniden dener.
    .meaning =
        Courier bu kodu iki şey için kullanır. `Mail system full`, kuyruğun bulunduğu birimde yer kalmadığını ya da birime yazılamadığını
        bildirir; `Too many recipients` ise yöneticinin esnek olarak ayarladığı bir alıcı sınırına ulaşıldığını. İkisi de alıcının kendi kotasıyla
        ilgili değildir: rakamların ait olduğu `4.3.1` bütün sistemi anlatır, dolu posta kutusu ise `4.2.2` kodudur. Kodu disk ya da bellek
        yetersizliğiyle açıklayan web listeleri, Exchange’in `4.3.1` açıklamasını izler.
    .seen =
        Courier sunucularında, `RCPT` komutunda ve iletinin sonunda görülür.
    .action =
        Gönderen bekler; metin alıcılardan söz ediyorsa daha küçük gruplara gönderir.

        Alan sunucunun yöneticisi, kuyruğun bulunduğu birimde yer ve dosya düğümü (inode) açar ya da alıcı sınırını yükseltir. O zamana kadar herkesin
        postası bekler; bu yüzden önce kuyruğun büyümesine bakın.
    .send =
        `452` ikisini de karşılar: depolama alanı yetersizse `4.3.1`, alıcı sayısı fazlaysa `4.5.3` ile.
