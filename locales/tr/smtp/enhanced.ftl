### Genişletilmiş durum kodları: her konu ve ayrıntı için bir ileti; 2, 4 ve 5 sınıfları için ortaktır. Değer, kodun ne
### dediğini birkaç sözcükle söyler; `.action` ise yapılacakları nasıl değiştirdiğini. Gerekmedikçe yanıt kodu anılmaz.

## X.0 Diğer ya da tanımsız durum

smtp-enhanced-0-0 = Sınıftan başka bilgi yok
    .action = Yalnızca ilk rakamı bir şey söyler: yanıt koduna ve ardından gelen sözlere göre davranın.

## X.1 Adresleme

smtp-enhanced-1-0 = Bir adresle ilgili durum
    .action = `2` ile yalnızca adresi onaylar. `4` ya da `5` ile, zarftaki her adresi amaçlanan adresle karşılaştırın.
smtp-enhanced-1-1 = Bu etki alanında böyle bir posta kutusu yok
    .action =
        `@` işaretinden önceki bölümü harf harf denetleyin ya da alıcıya başka bir yoldan sorun. RFC 3463 bu kodu kalıcı hatalar için öngörür;
        başında `4` varsa sunucu kutunun olmadığından emin olmayabilir, iletiyi kuyrukta bırakın.
smtp-enhanced-1-2 = Alıcının etki alanı posta alamıyor
    .action =
        `@` işaretinden sonrasının yazımını denetleyin; ardından o etki alanının MX ve adres kayıtlarına, tercihen hatayı bildiren sunucudan bakın.
smtp-enhanced-1-3 = Alıcı adresi bozuk
    .action =
        Adrese, programın `RCPT TO:` ardından gönderdiği hâliyle bakın. Bir boşluk, eksik bir `@`, fazladan bir ayraç ya da ASCII dışı bir karakter
        yeterli olabilir.
smtp-enhanced-1-5 = Alıcı adresi kabul edildi
    .action = İstemci sonraki alıcıyla ya da iletiyle devam eder; ileti hakkında henüz bir karar verilmemiştir.
smtp-enhanced-1-7 = Gönderen adresi bozuk
    .action =
        `MAIL FROM:` ardındaki adresi düzeltin. Bu adres `From` alanındakiyle aynı olmak zorunda değildir; programlarda ve aygıtlarda ayrı bir ayar
        olabilir.
smtp-enhanced-1-8 = Gönderenin etki alanı yanıt alamıyor
    .action =
        `MAIL FROM:` ardındaki etki alanına herkesin çözümleyebileceği bir MX ya da adres kaydı ekleyin veya böyle bir kaydı olan bir etki alanından
        gönderin. `4` ile geliyorsa önce ad sunucularının yanıt verip vermediğini denetleyin.
smtp-enhanced-1-10 = Alıcının etki alanı posta almıyor
    .action =
        Bunu DNS’teki boş MX kaydı söyler, beklemek bir şeyi değiştirmez: başka bir etki alanındaki adrese yazın. Exchange Online aynı numarayı
        tanımadığı alıcılar için kullanır.

## X.2 Posta kutusu

smtp-enhanced-2-1 = Posta kutusu var ama kapalı
    .action =
        `4` ile kutu yalnızca bir süreliğine kapalıdır ve kuyruk denemeyi sürdürür; `5` ile kişiye başka bir yoldan ulaşın. Gmail bunu kısa sürede
        çok posta alan kutular için de söyler; AOL, istemediği postalar için söylemiştir.
smtp-enhanced-2-2 = Posta kutusunun yeri dolmuş
    .action =
        Alıcı posta siler ya da kotasını artırtır. RFC 3463 bunu geçebilecek bir hata sayar; bu yüzden `5` ile gelse bile birkaç gün sonra yeniden
        denemek yerindedir.
smtp-enhanced-2-3 = İleti bu posta kutusu için fazla uzun
    .action =
        Daha azını gönderin ya da dosya yerine bağlantı verin. RFC 3463 belgesine göre sınır tek bir kutunundur, aynı sistemdeki başka kutular iletiyi
        alabilir; Gmail ve Sendmail ise bütün sistemlerinin sınırını anlatır.
smtp-enhanced-2-4 = Posta listesi açılamadı
    .action = Listenin ya da takma adın sahibine bildirin: üyeleri veya yapılandırması düzeltilmeden hiçbir ileti geçmez.

## X.3 Posta sistemi

smtp-enhanced-3-0 = Alan sistemle ilgili durum
    .action = `2` ile yeni bir şey söylemez. `4` ya da `5` ile nedeni adreste değil, o sistemin günlüğünde arayın.
smtp-enhanced-3-1 = Sistemde depolama alanı kalmamış
    .action = Yeri yöneticisi açmalıdır; dolu bir posta kutusundan farklı olarak bunu tek bir alıcı yapamaz.
smtp-enhanced-3-2 = Ana makine posta almıyor
    .action =
        `4` ile aşırı yüklüdür, bakımdadır ya da kapanmak üzeredir; sonraki deneme veya sonraki MX sunucusu yeter. `5` ile, gerçekten etki alanının
        bir MX sunucusu olduğunu denetleyin, sonra metni okuyun.
smtp-enhanced-3-4 = İleti sistemin izin verdiğinden büyük
    .action =
        Gönderilen hâlinin boyutunu, `EHLO` yanıtında `SIZE` ardından gelen sayıyla karşılaştırın. Base64, eki dosyanın kendisinden yaklaşık üçte bir
        oranında büyütür.
smtp-enhanced-3-5 = Sistem yanlış yapılandırılmış
    .action = Yalnızca hatayı bildiren sistemin yöneticisi yardım edebilir: satırın tamamını ve saatini iletin.
smtp-enhanced-3-6 = Başka bir öncelikle kabul edildi
    .action = Başarısız olan bir şey yoktur. Metnin başındaki sayı, iletinin bundan sonraki önceliğidir.

## X.4 Ağ ve yönlendirme

smtp-enhanced-4-0 = Ağ ya da yönlendirmeyle ilgili durum
    .action = Gönderen sunucudan sonraki ana makineye giden yolu sınayın: önce DNS, sonra 25 numaralı bağlantı noktasına bağlantı.
smtp-enhanced-4-1 = Sonraki ana makine yanıt vermedi
    .action =
        O ana makinenin çalışıp çalışmadığını ve güvenlik duvarının bağlantıya, MX sunucusu için 25 numaralı bağlantı noktasına, izin verip
        vermediğini öğrenin; kuyruk bu arada denemeyi sürdürür.
smtp-enhanced-4-2 = Bağlantı işin sonu gelmeden koptu
    .action = İki tarafın günlüğü de hangi komuttan sonra ses kesildiğini gösterir. Uçlardan birinde zaman aşımı, arada güvenlik duvarı arayın.
smtp-enhanced-4-3 = DNS gibi bir dizine ulaşılamıyor
    .action =
        İlgili ad sunucularını, hatayı bildiren makineden sorgulayın. RFC 3463 bu hatayı yalnızca geçici olarak tanır; bu yüzden `5` ile gelse bile
        ad sunucuları yanıt verince yeniden denemeye değer.
smtp-enhanced-4-5 = Şu anda işlenebilecekten çok posta var
    .action = Daha yavaş gönderin, kuyruğun boşalmasını bekleyin. Gmail’de `5.4.5`, bir hesabın günlük gönderim sınırıdır.
smtp-enhanced-4-6 = İleti döngüye girmiş
    .action = Geri dönen iletinin `Received` alanlarını karşılaştırın: yinelenen adlar, düzeltilecek iletme kuralına ya da MX kaydına götürür.
smtp-enhanced-4-7 = İleti çok uzun beklemiş
    .action = Asıl hata daha önce olmuştur. Yeniden göndermeden önce onu gecikme raporunda ya da günlükte bulun; yoksa yeni kopyanın da süresi dolar.
smtp-enhanced-4-9 = Exchange’e özgü kod: kullanılabilir yol yok
    .action =
        IANA kaydında böyle bir ayrıntı yoktur; Microsoft Exchange 2000 ve 2003 uydurmuştur. O sunucunun yöneticisi bağlayıcıların akıllı ana
        makinelerini ve adres alanlarını denetler.

## X.5 Posta teslim protokolü

smtp-enhanced-5-0 = Konuşmanın akışıyla ilgili durum
    .action = `2` ile yalın bir onaydır. `4` ya da `5` ile, oturumun komutlarını sırayla okuyun; retten önceki satır bu koddan çok şey anlatır.
smtp-enhanced-5-1 = Komut tanınmıyor ya da yeri yanlış
    .action =
        İstemcinin gönderdiklerini, `EHLO` yanıtındaki listeyle ve `MAIL`, `RCPT`, `DATA` sırasıyla karşılaştırın. Gmail bunu, oturum açılmadığında
        da göndermiştir.
smtp-enhanced-5-2 = Komut çözümlenemedi
    .action =
        Satıra gönderildiği hâliyle bakın: ayraçlar, iki noktadan sonraki boşluk, parametreler, oturum açmanın Base64 verisi; Postfix bununla `HELO`
        ardından gelen eksik ana makine adını da anlatır. `550` yanında hatalı bir SPF kaydı demek olabilir (RFC 7208), `252` yanında ise bir şikâyet
        değildir.
smtp-enhanced-5-3 = Tek işlemin alabileceğinden çok alıcı var
    .action = Geri kalanlara ayrı bir işlemde gönderin. RFC 5321, her sunucunun en az 100 alıcı kabul etmesini ister.
smtp-enhanced-5-4 = Komut doğru, argümanı değil
    .action = Metnin andığı değeri düzeltin ya da çıkarın. `EHLO` yanıtında sunulmayan parametreler kullanılmamalıdır.
smtp-enhanced-5-6 = Oturum açma satırı sunucunun belleğine sığmıyor
    .action = İstemcinin o satıra ne koyduğunu, örneğin uzun bir belirteci denetleyin ya da daha azını gerektiren bir mekanizma kullandırın.

## X.6 İleti içeriği

smtp-enhanced-6-0 = İçerikle ilgili durum
    .action = `2` ile ileti kabul edilmiştir. `4` ya da `5` ile önce biçimini inceleyin: başlık alanları, satır uzunlukları, MIME bölümleri.
smtp-enhanced-6-3 = Dönüştürme gerekiyor ama yapılamıyor
    .action = İletiyi yoldaki hiçbir sunucunun dönüştürmesi gerekmeyen 7 bitlik bir biçimde, Base64 ya da quoted-printable olarak gönderin.
smtp-enhanced-6-4 = Kabul edildi, dönüştürülürken kayıp oldu
    .action = Alıcıya, önemli olan her şeyin hâlâ okunup okunmadığını sorun; okunmuyorsa daha yalın bir biçimde yeniden gönderin.
smtp-enhanced-6-6 = Başka yerde duran içerik alınamadı
    .action = `BURL` ile verilen URL’nin hâlâ iletiye götürdüğünü ve posta gönderimi sunucusunun IMAP sunucusuna ulaşabildiğini denetleyin.
smtp-enhanced-6-7 = ASCII dışı adrese burada izin yok
    .action = Aynı kişinin ASCII bir adresini kullanın. Öteki adres, ancak yoldaki her sunucu `SMTPUTF8` eklentisini tanıyorsa çalışır.
smtp-enhanced-6-8 = Yanıt için UTF-8 gerekiyor
    .action = İstemci, sunucu sunuyorsa `VRFY` ya da `EXPN` komutunu `SMTPUTF8` parametresiyle yineler; adresin kendisi tartışma konusu değildir.
smtp-enhanced-6-9 = Alıcı UTF-8 başlık alanlarını alamıyor
    .action = Bu alıcıya, ASCII adresleri ve kodlanmış başlık alanları olan ayrı bir ileti gönderin.

## X.7 Güvenlik ve ilke

smtp-enhanced-7-0 = Güvenlik ya da ilke, ayrıntı verilmemiş
    .action =
        `220` ve `235` yanında başarı bildirir. Başka yerlerde nedeni yalnızca metin söyleyebilir, sunucu onu gizli de tutabilir; o zaman satırın
        tamamı ve saatiyle sunucunun yöneticisine sorun.
smtp-enhanced-7-1 = Sunucunun bir kuralı reddetti
    .action =
        Kuralı metin söyler: aktarma, engelleme listesi, eksik izin, alıcının kendi filtresi. `4` ile geliyorsa önce sonraki denemeleri bekleyin; gri
        listeleme de böyle görünebilir.
smtp-enhanced-7-2 = Bu listeye yazma izni yok
    .action = Üye olan adresten yazın, listeye katılın ya da sahibinin sizi kabul etmesini isteyin.
smtp-enhanced-7-3 = Güvenlik protokolü değiştirilemiyor
    .action =
        Kayıttaki anlamıyla bir ağ geçidi iki güvenlik protokolü arasında çeviri yapamıyordur. Microsoft sunucuları bunu başarısız oturum açma için
        gönderir: kullanıcı adını, parolayı ve hesabın SMTP kullanmasına izin olup olmadığını denetleyin.
smtp-enhanced-7-4 = İstenen güvenlik özelliği yok
    .action = `EHLO` yanıtının `AUTH` satırından bir oturum açma mekanizması seçin.
smtp-enhanced-7-8 = Oturum açma bilgileri reddedildi
    .action =
        Kullanıcı adını ve parolayı elle yeniden yazın; sağlayıcı uygulama parolası ya da OAuth istiyorsa olağan parola da burada takılır. `BURL`
        ardından, bir zamanlar iki sunucu arasındaki eksik güven ilişkisini anlatırdı; bu artık X.7.14 ile söylenir.
smtp-enhanced-7-9 = Oturum açma mekanizması fazla zayıf
    .action = İstemciye daha güçlüsünü seçtirin. Gmail bu yolla uygulama parolası ister.
smtp-enhanced-7-10 = Önce şifreleme gerekiyor
    .action =
        Oturum açmadan önce TLS kullanımını açın. Geri dönen iletide, iletinin TLS şart koştuğu (`REQUIRETLS`) ve etki alanının hiçbir sunucusuna bu
        koşulla ulaşılamadığı anlamına gelebilir.
smtp-enhanced-7-11 = Bu mekanizma yalnızca TLS altında
    .action = İstemci TLS başlatır, `EHLO` komutunu yeniden gönderir ve parolayı ancak ondan sonra verir.
smtp-enhanced-7-12 = Hesap önce mekanizma değiştirmeli
    .action = TLS üzerinden bir kez `PLAIN` ile oturum açın; seçilen mekanizma sonraki oturumlarda çalışmalıdır.
smtp-enhanced-7-13 = Parola doğru, hesap kapatılmış
    .action = Yeni parola işe yaramaz: kullanıcı, hesabın yeniden açılmasını yöneticiden ister.
smtp-enhanced-7-14 = Başka bir sunucuyla güven ilişkisi eksik
    .action =
        Posta gönderimi sunucusunun yöneticisi, içeriği tutan sunucuya erişimi ayarlar. Gmail numarayı, tarayıcıda onaylanması gereken oturum açmalar
        için kullanır.
smtp-enhanced-7-15 = Öncelik kabul edilmeyecek kadar düşük
    .action = Sunucu, belki bir süreliğine, yalnızca daha acil postayı alır. Bekleyin ya da izniniz varsa daha yüksek bir `MT-PRIORITY` ile gönderin.
smtp-enhanced-7-16 = İleti, önceliği için fazla uzun
    .action = Kısaltın ya da sunucunun daha fazlasına izin verdiği bir öncelikle gönderin. Sınır yalnızca bir süreliğine geçerli olabilir.
smtp-enhanced-7-17 = Posta kutusu el değiştirmiş
    .action = İletiyi yeniden göndermeyin; bir yabancıya ulaşır. Kişiye şimdiki adresini sorun ve eskisini her yerde değiştirin.
smtp-enhanced-7-20 = Hiçbir DKIM imzası doğrulanmıyor
    .action = Giden postayı imzalayın, DNS’teki açık anahtarı denetleyin ve imzadan sonra iletinin değişmediğinden emin olun.
smtp-enhanced-7-21 = DKIM geçerli ama istenen gibi değil
    .action =
        İmza geçerlidir, ancak alan taraf daha fazlasını, örneğin belirli başlık alanlarının kapsanmasını ya da gövdenin tamamının imzalanmasını
        ister: hangisi olduğunu sorun.
smtp-enhanced-7-22 = DKIM başka bir etki alanı için geçerli
    .action = `From` alanındaki adresin etki alanıyla imzalayın.
smtp-enhanced-7-23 = SPF bu sunucuya izin vermiyor
    .action =
        Gönderen sunucunun IP adresini, `MAIL FROM:` ardındaki etki alanının SPF kaydına ekleyin. Arada iletiyi başka yere ileten bir sunucu varsa
        kendi gönderen adresini kullanmalıdır.
smtp-enhanced-7-24 = SPF değerlendirilemedi
    .action = `4` ile bir DNS sorgusu o an başarısız olmuştur. `5` ile kaydın kendisi hatalıdır; onu gönderenin etki alanının sahibi düzeltmelidir.
smtp-enhanced-7-25 = Ters DNS denetimi tutmuyor
    .action = Gönderen IP adresine, yine o adrese çözümlenen bir ad verin; kaydı, adres bloğunu yöneten taraf girmelidir.
smtp-enhanced-7-26 = Birden çok gönderen denetimi başarısız
    .action = Kod hangileri olduğunu açık bırakır. SPF, DKIM ve DMARC sonuçlarını metinde arayın ve birlikte düzeltin.
smtp-enhanced-7-27 = Gönderenin etki alanı posta almıyor
    .action = Boş MX kaydı olan bir etki alanı gönderen adresine uygun değildir: başka birinden gönderin ya da ona gerçek bir MX kaydı verin.
smtp-enhanced-7-29 = ARC zinciri doğrulanmıyor
    .action =
        Yoldaki bir sunucunun bıraktığı ARC alanları doğrulanamıyordur; ilgili etki alanlarını `ARC-Seal` alanlarındaki `d=` etiketleri verir.
        Doğrudan gönderilen ileti böyle bir zincir gerektirmez.
smtp-enhanced-7-30 = Sonraki sunucu TLS güvencesi veremiyor
    .action = Ya gönderen, bütün yol boyunca TLS koşulundan (`REQUIRETLS`) vazgeçer ya da alıcının sunucuları bu eklentiyi desteklemelidir.
smtp-enhanced-7-57 = Microsoft’a özgü kod: oturum açılmamış
    .action =
        IANA kaydında yoktur; Exchange Online, oturum açılması gerektiğinde ekler. Programda oturum açmayı etkinleştirin ve posta kutusu için SMTP
        AUTH izni verilmesini sağlayın.
smtp-enhanced-7-139 = Microsoft’a özgü kod: oturum açma izni yok
    .action =
        Kayıt bu kodu tanımaz; Exchange Online’da engeli, SMTP AUTH kullanımının kapalı olması ya da bir güvenlik ilkesi gibi, ardındaki sözler
        söyler. Engeli bir yönetici kaldırmalı ya da program OAuth ile oturum açmalıdır.
