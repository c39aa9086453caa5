### Genişletilmiş durum kodları: her konu ve ayrıntı için bir ileti; 2, 4 ve 5 sınıfları için ortaktır. Değer, kodun ne
### dediğini birkaç sözcükle söyler; `.action` ise yapılacakları nasıl değiştirdiğini. Sınıflar ayrıldığında `.action`, ilk
### sayı olan $class değişkenine göre seçer. Gerekmedikçe yanıt kodu anılmaz.

## X.0 Diğer ya da tanımsız durum

smtp-enhanced-0-0 = Sınıftan başka bilgi yok
    .action = Yalnızca ilk rakam bir şey söyler: yanıt koduna ve ardından gelen metne göre davranın.

## X.1 Adresleme

smtp-enhanced-1-0 = Adres, ayrıntı verilmemiş
    .action =
        { $class ->
            [2] Yalnızca adresi onaylar.
           *[other] Zarftaki her adresi, yazılmak istenen adresle karşılaştırın.
        }
smtp-enhanced-1-1 = Bu etki alanında böyle bir posta kutusu yok
    .action =
        { $class ->
            [4] İletiyi kuyrukta bırakın: RFC 3463 bu kodu kalıcı hatalar için öngörür; başında `4` varsa sunucu, kutunun olmadığından emin
                olmayabilir. Bu arada `@` işaretinden önceki bölümü denetleyin.
           *[other] `@` işaretinden önceki bölümü harf harf denetleyin ya da alıcıya başka bir yoldan sorun.
        }
smtp-enhanced-1-2 = Alıcının etki alanı posta alamıyor
    .action =
        `@` işaretinden sonraki bölümün yazımını denetleyin; ardından o etki alanının MX ve adres kayıtlarını, tercihen hatayı bildiren sunucudan
        sorgulayın.
smtp-enhanced-1-3 = Alıcı adresi bozuk
    .action =
        Adrese, programın `RCPT TO:` ardından gönderdiği hâliyle bakın. Bir boşluk, eksik bir `@`, fazladan bir ayraç ya da ASCII dışı bir karakter
        buna yol açabilir.
smtp-enhanced-1-5 = Alıcı adresi kabul edildi
    .action = İstemci sonraki alıcıyla ya da iletiyle devam eder. İleti hakkında henüz karar verilmemiştir.
smtp-enhanced-1-7 = Gönderen adresi bozuk
    .action =
        `MAIL FROM:` ardındaki adresi düzeltin. Bu adres `From` alanındakiyle aynı olmak zorunda değildir; programlarda ve aygıtlarda ayrı bir ayarı
        olabilir.
smtp-enhanced-1-8 = Gönderenin etki alanı yanıt alamıyor
    .action =
        { $class ->
            [4] Önce `MAIL FROM:` ardındaki etki alanının ad sunucularının yanıt verip vermediğini denetleyin. Veriyorlarsa etki alanına herkesin
                çözümleyebileceği bir MX ya da adres kaydı ekleyin veya böyle bir kaydı olan bir etki alanından gönderin.
           *[other] `MAIL FROM:` ardındaki etki alanına herkesin çözümleyebileceği bir MX ya da adres kaydı ekleyin veya böyle bir kaydı olan bir etki
                alanından gönderin.
        }
smtp-enhanced-1-10 = Alıcının etki alanı posta almıyor
    .action =
        Başka bir etki alanındaki adrese yazın: bu etki alanının DNS’te boş MX kaydı vardır, beklemek bir şeyi değiştirmez. Exchange Online aynı kodu
        tanımadığı alıcılar için gönderir.

## X.2 Posta kutusu

smtp-enhanced-2-1 = Posta kutusu var ama kapalı
    .action =
        { $class ->
            [4] Kutu yalnızca bir süreliğine kapalıdır, kuyruk denemeyi sürdürür. Gmail bu kodu kısa sürede çok posta alan kutular için de gönderir.
           *[other] Kişiye başka bir yoldan ulaşın. Gmail bu kodu kısa sürede çok posta alan kutular için de gönderir; AOL, istemediği postalar için
                göndermiştir.
        }
smtp-enhanced-2-2 = Posta kutusunun yeri dolmuş
    .action =
        { $class ->
            [4] Alıcı posta siler ya da kotasını artırtır.
           *[other] Alıcı posta siler ya da kotasını artırtır. RFC 3463 bunu geçebilecek bir hata sayar; bu yüzden kod `5` ile başlasa da birkaç gün
                sonra yeniden denemek yerindedir.
        }
smtp-enhanced-2-3 = İleti bu posta kutusu için fazla uzun
    .action =
        Daha azını gönderin ya da dosyanın yerine indirme bağlantısını verin. RFC 3463 belgesine göre sınır tek bir kutunundur, aynı sistemdeki başka
        kutular iletiyi alabilir; Gmail, Sendmail ve Dovecot ise bu kodu bütün sistemlerinin sınırı için kullanır.
smtp-enhanced-2-4 = Posta listesi açılamadı
    .action =
        { $class ->
            [4] Sonraki denemeler de başarısız olursa listenin ya da takma adın sahibine haber verin; üyeleri ve yapılandırmayı denetlesin.
           *[other] Listenin ya da takma adın sahibine haber verin: üyeler veya yapılandırma düzeltilmeden hiçbir ileti geçmez.
        }

## X.3 Posta sistemi

smtp-enhanced-3-0 = Alan sistem, ayrıntı verilmemiş
    .action =
        { $class ->
            [2] Yanıta yeni bir bilgi katmaz.
           *[other] Nedeni adreste değil, alan sistemin günlüğünde arayın.
        }
smtp-enhanced-3-1 = Sistemde depolama alanı kalmamış
    .action = Sistemin yöneticisi yer açmalıdır; dolu bir posta kutusundan farklı olarak, tek bir alıcı bunu yapamaz.
smtp-enhanced-3-2 = Ana makine posta almıyor
    .action =
        { $class ->
            [4] İletiyi kuyrukta bırakın: gönderen sunucu yeniden dener ya da sonraki MX sunucusuna yönelir. Bu ana makine örneğin aşırı yüklüdür,
                bakımdadır ya da kapanmak üzeredir.
           *[other] Ana makinenin gerçekten etki alanının bir MX sunucusu olduğunu denetleyin, sonra metni okuyun.
        }
smtp-enhanced-3-4 = İleti sistemin izin verdiğinden büyük
    .action =
        İletinin gönderilen hâlinin boyutunu, `EHLO` yanıtında `SIZE` ardından gelen sayıyla karşılaştırın. Base64 ile kodlanan ek, dosyanın
        kendisinden yaklaşık üçte bir daha büyüktür.
smtp-enhanced-3-5 = Sistem yanlış yapılandırılmış
    .action = Satırın tamamını ve saatini, hatayı bildiren sistemin yöneticisine iletin; başka kimse yardım edemez.
smtp-enhanced-3-6 = Başka bir öncelikle kabul edildi
    .action = Başarısız olan bir şey yoktur. Metnin başındaki sayı, iletinin bundan sonraki önceliğidir.

## X.4 Ağ ve yönlendirme

smtp-enhanced-4-0 = Ağ ya da yönlendirme, ayrıntı verilmemiş
    .action = Gönderen sunucu ile sonraki ana makine arasındaki yolu deneyin: önce DNS, sonra 25 numaralı bağlantı noktasına bağlantı.
smtp-enhanced-4-1 = Sonraki ana makine yanıt vermedi
    .action =
        { $class ->
            [4] Sonraki ana makinenin çalışıp çalışmadığını ve güvenlik duvarının bağlantıya izin verip vermediğini öğrenin (MX sunucusunda 25
                numaralı bağlantı noktası). Kuyruk bu arada denemeyi sürdürür.
           *[other] Exchange Online, alıcıyı tanımadığında bu kodla `Recipient address rejected: Access denied` der: adresi harf harf denetleyin. Kod
                başka bir sunucudan geldiyse sonraki ana makinenin çalışıp çalışmadığını ve güvenlik duvarının bağlantıya izin verip vermediğini
                öğrenin.
        }
smtp-enhanced-4-2 = Bağlantı iş bitmeden koptu
    .action = İki tarafın günlüğünde, ardından bir şey gelmeyen komutu bulun. Uçlardan birinde zaman aşımı, arada güvenlik duvarı arayın.
smtp-enhanced-4-3 = DNS gibi bir dizine ulaşılamıyor
    .action =
        { $class ->
            [4] İlgili ad sunucularını, hatayı bildiren makineden sorgulayın.
           *[other] İlgili ad sunucularını, hatayı bildiren makineden sorgulayın. RFC 3463 bu hatayı yalnızca geçici bir hata sayar; bu yüzden kod `5`
                ile başlasa da ad sunucuları yanıt verince yeniden denemeye değer.
        }
smtp-enhanced-4-5 = Şu anda işlenebilecekten çok posta var
    .action =
        { $class ->
            [4] Daha yavaş gönderin, kuyruğun boşalmasını bekleyin.
           *[other] Daha yavaş gönderin, kuyruğun boşalmasını bekleyin. Gmail’de bu kod, bir hesabın günlük gönderim sınırına ulaştığını bildirir.
        }
smtp-enhanced-4-6 = İleti döngüye girmiş
    .action = Geri dönen iletinin `Received` alanlarını karşılaştırın: yinelenen adlar, düzeltilecek iletme kuralını ya da MX kaydını gösterir.
smtp-enhanced-4-7 = İleti çok uzun beklemiş
    .action =
        Yeniden göndermeden önce, daha önce olmuş asıl hatayı gecikme raporunda ya da günlükte bulun. Yoksa yeni kopyanın da süresi dolar.
smtp-enhanced-4-9 = Exchange’e özgü kod: kullanılabilir yol yok
    .action =
        Exchange sunucusunun yöneticisi, bağlayıcıların akıllı ana makinelerini ve adres alanlarını denetler. Kodu Microsoft Exchange 2000 ve 2003
        kullanır.

## X.5 Posta teslim protokolü

smtp-enhanced-5-0 = Konuşmanın akışı, ayrıntı verilmemiş
    .action =
        { $class ->
            [2] Yalın bir onaydır.
           *[other] Oturumun komutlarını sırayla okuyun; retten önceki satır bu koddan daha çok şey anlatır.
        }
smtp-enhanced-5-1 = Komut tanınmıyor ya da yeri yanlış
    .action =
        İstemcinin gönderdiklerini, `EHLO` yanıtındaki listeyle ve `MAIL`, `RCPT`, `DATA` sırasıyla karşılaştırın. Gmail bu kodu, oturum
        açılmadığında da göndermiştir.
smtp-enhanced-5-2 = Komut çözümlenemedi
    .action =
        { $class ->
            [2] Komutta bir yanlış olduğunu göstermez.
           *[other] Satıra, istemcinin gönderdiği hâliyle bakın: ayraçlar, iki nokta işaretinden sonraki boşluk, parametreler, oturum açmanın Base64
                verisi; Postfix bu kodu `HELO` ardından gelen eksik ana makine adı için de gönderir. `550` yanında hatalı bir SPF kaydı demek olabilir
                (RFC 7208).
        }
smtp-enhanced-5-3 = Tek işlemin alabileceğinden çok alıcı var
    .action = Kalan alıcılara ayrı bir işlemde gönderin. RFC 5321, her sunucunun en az 100 alıcı kabul etmesini şart koşar.
smtp-enhanced-5-4 = Komut doğru, argümanı değil
    .action = Metnin andığı değeri düzeltin ya da çıkarın. İstemci, `EHLO` yanıtında sunulmayan parametreleri kullanmamalıdır.
smtp-enhanced-5-6 = Oturum açma satırı sunucunun arabelleğine sığmıyor
    .action =
        İstemcinin oturum açma satırına ne koyduğunu, örneğin uzun bir belirteç olup olmadığını denetleyin ya da daha kısa satırlar gönderen bir
        mekanizma seçtirin.

## X.6 İleti içeriği

smtp-enhanced-6-0 = İçerik, ayrıntı verilmemiş
    .action =
        { $class ->
            [2] İleti kabul edilmiştir.
           *[other] Önce iletinin biçimini inceleyin: başlık alanları, satır uzunlukları, MIME bölümleri.
        }
smtp-enhanced-6-3 = Dönüştürme gerekiyor ama yapılamıyor
    .action = İletiyi 7 bitlik bir biçimde, Base64 ya da quoted-printable ile kodlanmış gönderin; böylece yolda kimsenin dönüştürmesi gerekmez.
smtp-enhanced-6-4 = Kabul edildi, dönüştürülürken kayıp oldu
    .action = Alıcıya, önemli olan her şeyin okunup okunmadığını sorun; okunmuyorsa iletiyi daha yalın bir biçimde yeniden gönderin.
smtp-enhanced-6-6 = Başka yerde duran içerik alınamadı
    .action = `BURL` ile verilen URL’nin hâlâ iletiye götürdüğünü ve posta gönderimi sunucusunun IMAP sunucusuna ulaşabildiğini denetleyin.
smtp-enhanced-6-7 = ASCII dışı adrese burada izin yok
    .action = Aynı kişinin ASCII bir adresini kullanın. ASCII dışı adres ancak yoldaki her sunucu `SMTPUTF8` eklentisini tanıyorsa çalışır.
smtp-enhanced-6-8 = Yanıt için UTF-8 gerekiyor
    .action = İstemci, sunucu sunuyorsa `VRFY` ya da `EXPN` komutunu `SMTPUTF8` parametresiyle yineler; sorun adresin kendisinde değildir.
smtp-enhanced-6-9 = Alıcı UTF-8 başlık alanlarını alamıyor
    .action = Bu alıcıya, ASCII adresleri ve kodlanmış başlık alanları olan ayrı bir ileti gönderin.

## X.7 Güvenlik ve ilke

smtp-enhanced-7-0 = Güvenlik ya da ilke, ayrıntı verilmemiş
    .action =
        { $class ->
            [2] Başarı bildirir.
           *[other] Bu kodun söylemediği nedeni metinde arayın. Metin de söylemiyorsa satırın tamamını ve saatini vererek sunucunun yöneticisine
                sorun.
        }
smtp-enhanced-7-1 = Sunucu bir kural gereği reddetti
    .action =
        { $class ->
            [4] Gri listeleme de böyle görünebilir; bu yüzden önce sonraki denemeleri bekleyin. Onlar da başarısız olursa metinde kuralı arayın:
                aktarma, engelleme listesi, eksik izin, alıcının kendi filtresi.
           *[other] Metinde hangi kuralın anıldığına bakın (aktarma, engelleme listesi, eksik izin, alıcının kendi filtresi); yeniden göndermeden
                önce ona uyun ya da istisna isteyin.
        }
smtp-enhanced-7-2 = Bu listeye yazma izni yok
    .action = Üye olan adresten yazın, listeye katılın ya da sahibinin sizi kabul etmesini isteyin.
smtp-enhanced-7-3 = Güvenlik protokolü değiştirilemiyor
    .action =
        Kullanıcı adını, parolayı ve hesabın SMTP kullanmasına izin olup olmadığını denetleyin: Microsoft sunucuları bu kodu başarısız oturum açma
        için gönderir. Kayıttaki anlamı, bir ağ geçidinin iki güvenlik protokolü arasında çeviri yapamamasıdır.
smtp-enhanced-7-4 = İstenen güvenlik özelliği yok
    .action = `EHLO` yanıtının `AUTH` satırından bir oturum açma mekanizması seçin.
smtp-enhanced-7-8 = Oturum açma bilgileri reddedildi
    .action =
        Kullanıcı adını ve parolayı yeniden yazın; sağlayıcı uygulama parolası ya da OAuth istiyorsa olağan parola da bu kodu alır. `BURL` ardından
        geldiğinde, bir zamanlar iki sunucu arasındaki eksik güven ilişkisini anlatırdı; bu artık X.7.14 ile söylenir.
smtp-enhanced-7-9 = Oturum açma mekanizması fazla zayıf
    .action = İstemciye daha güçlü bir mekanizma seçtirin. Gmail bu kodla uygulama parolası ister.
smtp-enhanced-7-10 = Önce şifreleme gerekiyor
    .action =
        Oturum açmadan önce TLS kullanımını açın. Geri dönen iletide, iletinin TLS şart koştuğu (`REQUIRETLS`) ve etki alanının hiçbir sunucusuna bu
        koşulla ulaşılamadığı anlamına gelebilir.
smtp-enhanced-7-11 = Bu mekanizma yalnızca TLS altında
    .action = İstemci TLS başlatır, `EHLO` komutunu yeniden gönderir ve parolayı ancak ondan sonra verir.
smtp-enhanced-7-12 = Hesap önce mekanizma değiştirmeli
    .action = TLS üzerinden bir kez `PLAIN` ile oturum açın; seçilen mekanizma sonraki oturumlarda çalışmalıdır.
smtp-enhanced-7-13 = Parola doğru, hesap devre dışı
    .action = Yeni parola işe yaramaz: kullanıcı, hesabın yeniden etkinleştirilmesini yöneticiden ister.
smtp-enhanced-7-14 = Başka bir sunucuyla güven ilişkisi eksik
    .action =
        Posta gönderimi sunucusunun yöneticisi, içeriği tutan sunucuya erişimi ayarlar. Gmail aynı kodu, tarayıcıda onaylanması gereken oturum açmalar
        için kullanır.
smtp-enhanced-7-15 = Öncelik kabul edilmeyecek kadar düşük
    .action = Bekleyin ya da izniniz varsa daha yüksek bir `MT-PRIORITY` ile gönderin. Sunucu, belki bir süreliğine, yalnızca daha acil postayı alır.
smtp-enhanced-7-16 = İleti, önceliği için fazla uzun
    .action = İletiyi kısaltın ya da daha uzun iletiye izin verilen bir öncelikle gönderin. Sınır yalnızca bir süreliğine geçerli olabilir.
smtp-enhanced-7-17 = Posta kutusu el değiştirmiş
    .action = İletiyi yeniden göndermeyin; bir yabancıya ulaşır. Kişiye şimdiki adresini sorun ve eskisini her yerde değiştirin.
smtp-enhanced-7-20 = Hiçbir DKIM imzası doğrulanmıyor
    .action = Giden postayı imzalayın, DNS’teki açık anahtarı denetleyin ve imzalandıktan sonra iletiyi hiçbir şeyin değiştirmediğinden emin olun.
smtp-enhanced-7-21 = DKIM geçerli ama istenen gibi değil
    .action =
        Alan tarafa başka ne istediğini sorun, örneğin belirli başlık alanlarının kapsanmasını ya da gövdenin tamamının imzalanmasını. İmzanın kendisi
        geçerlidir.
smtp-enhanced-7-22 = DKIM başka bir etki alanı için geçerli
    .action = `From` alanındaki adresin etki alanıyla imzalayın.
smtp-enhanced-7-23 = SPF bu sunucuya izin vermiyor
    .action =
        { $class ->
            [4] Gmail bu kodu, ters DNS adı eksik ya da yanlış olduğunda gönderir: gönderen IP adresine, yine o adrese çözümlenen bir ad verin. Kod
                başka bir sunucudan geldiyse IP adresini, `MAIL FROM:` ardındaki etki alanının SPF kaydına ekleyin.
           *[other] Gönderen sunucunun IP adresini, `MAIL FROM:` ardındaki etki alanının SPF kaydına ekleyin. Postayı başka bir sunucu ilettiyse o
                sunucu, kendi etki alanından bir gönderen adresi kullanmalıdır.
        }
smtp-enhanced-7-24 = SPF değerlendirilemedi
    .action =
        { $class ->
            [4] Bekleyin: bir DNS sorgusu o an başarısız olmuştur. Gmail bu kodu, SPF kaydında kuşkulu öğeler bulduğunda da gönderir; bunları
                gönderenin etki alanının sahibi düzeltmelidir.
           *[other] SPF kaydının kendisi hatalıdır; onu gönderenin etki alanının sahibi düzeltmelidir.
        }
smtp-enhanced-7-25 = Ters DNS denetimi başarısız
    .action = Gönderen IP adresine, yine o adrese çözümlenen bir ad verin; kaydı, adres bloğunu yöneten taraf girmelidir.
smtp-enhanced-7-26 = Birden çok gönderen denetimi başarısız
    .action = SPF, DKIM ve DMARC sonuçlarını metinde arayın, başarısız olanları düzeltin; hangileri olduğunu kodun kendisi söylemez.
smtp-enhanced-7-27 = Gönderenin etki alanı posta almıyor
    .action =
        Gmail bu kodu, SPF denetimi başarısız olduğunda gönderir: gönderen sunucuyu SPF kaydına ekleyin. Kod başka bir sunucudan geldiyse başka bir
        etki alanındaki adresten gönderin ya da gönderenin etki alanına gerçek bir MX kaydı verin: boş MX kaydı olan etki alanı, gönderen adresine
        uygun değildir.
smtp-enhanced-7-29 = ARC zinciri doğrulanmıyor
    .action =
        Gmail bu kodu, ileti TLS olmayan bir bağlantıdan geldiğinde gönderir: giden posta için TLS kullanımını açın. Kod başka bir sunucudan geldiyse
        `ARC-Seal` alanlarındaki `d=` etiketlerini okuyun: ilgili etki alanlarının adı oradadır; onların sunucularından biri, doğrulanamayan ARC
        alanları bırakmıştır.
smtp-enhanced-7-30 = Yolun devamı için TLS güvencesi yok
    .action =
        Gmail bu kodu, DKIM denetimi başarısız olduğunda gönderir: giden postayı imzalayın ve DNS’teki açık anahtarı denetleyin. Kod başka bir
        sunucudan geldiyse ya gönderen bütün yol boyunca TLS koşulundan (`REQUIRETLS`) vazgeçmeli ya da alıcının sunucuları bu eklentiyi
        desteklemelidir.
smtp-enhanced-7-57 = Microsoft’a özgü kod: oturum açılmamış
    .action =
        Programda oturum açmayı etkinleştirin ve posta kutusuna SMTP AUTH izni verilmesini sağlayın. Exchange Online bu kodu, gereken oturum açma
        eksikse gönderir; IANA kaydında yoktur.
smtp-enhanced-7-139 = Microsoft’a özgü kod: oturum açma izni yok
    .action =
        Metnin adını verdiği engeli, örneğin SMTP AUTH kullanımının kapalı olmasını ya da bir güvenlik ilkesini, bir yönetici kaldırmalı veya program
        OAuth ile oturum açmalıdır. Kod Exchange Online’a özgüdür; IANA kaydında yoktur.
