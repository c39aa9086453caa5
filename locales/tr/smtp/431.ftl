smtp-431 = Posta sistemi dolu
    .summary = Alan sistemde yer kalmamıştır ya da sistem bu ileti için daha fazla alıcı kabul etmez; gönderen sunucu daha sonra yeniden dener.
    .meaning =
        Courier bu kodu iki şey için kullanır. `Mail system full`, kuyruğun bulunduğu birimde yer kalmadığını ya da birime yazılamadığını bildirir;
        `Too many recipients` ise yöneticinin geçici ret için koyduğu bir alıcı sınırına ulaşıldığını. İkisi de alıcının kendi kotasıyla ilgili
        değildir: aynı rakamları taşıyan `4.3.1` bütün sistemi anlatır; dolu posta kutusunun kodu `4.2.2` olurdu. Kodu disk ya da bellek
        yetersizliğiyle açıklayan web listeleri, Exchange’in `4.3.1` açıklamasını izler.
    .conflict =
        RFC 5321, daha fazla alıcıya yeri olmayan sunucunun `452` yanıtı vermesini zorunlu kılar, ilke gereği konmuş bir sınır için 5yz yanıtına izin
        verir, yer darlığına da `452` verir; 431 hiçbir tablosunda yoktur. İstemciler bundan zarar görmez, çünkü bilmedikleri kodda ilk rakama
        bakarlar.
    .seen =
        Courier sunucularında, `RCPT` komutunda ve iletinin sonunda görülür.
    .action =
        İletiyi olduğu yerde bırakın: sonraki bir deneme geçebilir. `Mail system full` durumu, karşı tarafta yer açılınca biter; `Too many recipients`
        durumu daha küçük gruplarla daha çabuk çözülür.
    .sender =
        `Too many recipients` varsa bildirimde adı geçen kişiler iletiyi henüz almamıştır; sınır diğer alıcıları etkilemez. Sunucunuz onlar için
        denemeyi sürdürür; acele ise yalnızca onlara gönderin. `Mail system full` varsa iletinizde değiştirilecek bir şey yoktur.
    .sending =
        Hangi alıcıların hangi metinle beklediğine bakın:

        { $postfix-queue }

        Bir sınır yüzünden bekliyorlarsa sınırın altında kalın: Postfix, `default_destination_recipient_limit` başka bir değer vermedikçe bir kerede
        50 alıcı gönderir. `Mail system full` durumunda beklemekten başka yapacağınız bir şey yoktur.
    .receiving =
        Yer açılana kadar herkesin postası bekler; bu yüzden kuyruğun bulunduğu birimle başlayın. Courier, blok ya da dosya düğümü (inode) azaldığında
        reddeder. Debian’da Courier kuyruğu `/var/lib/courier` altındadır: ilk iki komutta bu klasörü yazın.

        - Bloklar: { $disk }
        - Dosya düğümleri: { $inodes }
        - Alıcı sınırı, ayarlanmadıysa 100: { $courier-bofh }

        Kullanıcılarınız daha çok kişiye gönderiyorsa `maxrcpts` değerini yükseltin.
    .client =
        Kabul edilen alıcıları koruyun, işlemi onlar için bitirin, reddedilenleri yeni bir işleme koyun. Her sunucunun almak zorunda olduğu 100
        alıcılık bölümler hâlinde gönderin.
    .send =
        Bunun yerine iki durumda da `452` gönderin: depolama alanı yetersizse `4.3.1`, alıcı sayısı fazlaysa `4.5.3` ile.
