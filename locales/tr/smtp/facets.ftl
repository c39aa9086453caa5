### Yanıt kodunun özellikleri: her biri için bir etiket, her değeri için yalnızca tek bir koddan söz eden tam bir tümce.
### Karşılaştırma sayfasında böyle iki tümce aynı etiketin altında yan yana durur; hiçbiri diğerine yaslanamaz.
### `.short`, aynı değerin tablolar ve rozetler için bir iki sözcükle söylenişidir.

## Yanıtın deneme için anlamı (rozet, renk, hüküm).

smtp-outcome = Sonuç
smtp-outcome-done = Komut başarıyla tamamlanmıştır.
    .short = Başarılı
smtp-outcome-next = Buraya kadar sorun yoktur; alışveriş sürer.
    .short = Devam
smtp-outcome-wait = Şu anda olmamıştır, daha sonra olabilir.
    .short = Geçici hata
smtp-outcome-change = Bir şey değiştirilmedikçe olmaz.
    .short = Değişiklik gerekir
smtp-outcome-none = Yapılacak bir şey yoktur.
    .short = Eylem gerekmez

## Kodun ilk rakamı (RFC 5321, bölüm 4.2.1).

smtp-class = İlk rakama göre sınıf
smtp-class-1 = Olumlu ön yanıt (1yz); SMTP bu sınıfı kullanmaz.
    .short = 1yz
smtp-class-2 = Olumlu tamamlama (2yz): istek yerine getirilmiştir.
    .short = 2yz
smtp-class-3 = Olumlu ara yanıt (3yz): şimdiye kadarki bölüm kabul edilmiştir, sunucu devamını bekler.
    .short = 3yz
smtp-class-4 = Geçici olumsuz tamamlama (4yz): istek şimdilik reddedilmiştir.
    .short = 4yz
smtp-class-5 = Kalıcı olumsuz tamamlama (5yz): istek bu hâliyle reddedilmiştir.
    .short = 5yz

## Sıradaki adımı kimin atacağı.

smtp-act = Sıra kimde
smtp-act-continue = İstemci sonraki komutuyla devam eder.
smtp-act-close = Kimsenin bir şey yapması gerekmez: oturum istendiği gibi burada biter.
smtp-act-send-next = İstemci, sunucunun beklediğini gönderir.
smtp-act-await = İstemci, sunucunun haber verdiği yanıtları bekler.
smtp-act-retry-later = İstemci bekler, sonra yeniden dener; bunun için kimsenin bir şey yapması gerekmez.
smtp-act-fix-request = İstemci komutunu düzeltmeli ya da başka bir komut seçmelidir.
smtp-act-fix-credentials = Kullanıcı ya da hesapla ilgilenen kişi oturum açma sorununu gidermelidir.
smtp-act-give-up = İstemci vazgeçer ve hatayı bildirir; gönderen ya da bir yönetici bir şey yapmalıdır.
smtp-act-none = Kimsenin bir şey yapması gerekmez.

## Aynı denemenin yeniden başarılı olup olamayacağı.

smtp-retry = Yeniden deneme
smtp-retry-no-need = Başarısız olan bir şey yoktur; yeniden denenecek bir şey de yoktur.
smtp-retry-later = Aynı istek daha sonra hiçbir değişiklik yapılmadan başarılı olabilir.
    .detail =
        İletiyi kuyruğunda tutan sunucu, iki deneme arasında kural olarak en az 30 dakika beklemelidir. Sırasıyla etki alanının diğer MX sunucularına
        yönelebilir; 4-5 gün geçmeden vazgeçmemelidir (RFC 5321, bölüm 4.5.4.1 ve 5.1). Posta programının ya da betiğin genellikle böyle bir kuyruğu
        yoktur: hatayı bildirir, yeniden denemek kullanıcıya ya da betiğin bir sonraki çalışmasına kalır.
smtp-retry-change-now = Yeni bir deneme hemen başarılı olabilir, ama yalnızca başka bir yoldan.
    .detail =
        Engel, komutun geldiği an değil, biçimi ya da koşullarıdır: başka bir mekanizma, başka bir adres, TLS ya da daha yalın bir komut aynı dakika
        içinde başarılı olabilir. Elinde başka seçenek olmayan istemci yanıtı kesin sayar.
smtp-retry-after-change = Birisi bir şeyi değiştirmedikçe yeniden denemek işe yaramaz.
    .detail =
        İlk rakam `5` ise gönderen sunucu, yanıtın söz ettiği alıcıdan ya da iletiden vazgeçer ve durumu gönderene hemen bildirir (DSN). `4` ise,
        çare yalnızca bir değişiklik olsa da, kuyruk süresi dolana kadar dener. Posta programı iki durumda da reddi kullanıcısına gösterir.
smtp-retry-never = Yeniden denemek işe yaramaz: yanıt bilerek kalıcı kılınmıştır.
    .detail =
        Adı verilen hedef hiç posta almaz; ne beklemek ne de iletiyi başka türlü yazmak işe yarar. Bu kod sayesinde gönderen sunucu, durumu ilk
        denemeden sonra gönderene bildirir; hedef hiç yanıt vermeseydi ileti günlerce kuyrukta kalırdı (RFC 7504, bölüm 2; RFC 7505, bölüm 4.1).
        Posta ancak başka bir MX sunucusuyla, başka bir adresle ya da etki alanı sahibinin yapacağı bir değişiklikle ulaşır.

## Yanıtın kapsamı.

smtp-scope = Kapsamı
smtp-scope-command = Yalnızca yanıtladığı komut için geçerlidir.
    .detail =
        Daha önce açılmış oturum ve kabul edilmiş alıcılar olduğu gibi kalır; yeter ki komutun kendisi onları silmesin: `RSET` ve yeni bir `EHLO`
        alıcıları siler. İstemci başka bir komutla ya da, reddedildiyse, bu komutun düzeltilmiş biçimiyle devam edebilir.
smtp-scope-recipient = Tek bir alıcı için geçerlidir; diğer alıcılar için ayrı ayrı karar verilir.
    .detail =
        Her `RCPT` komutu kendi yanıtını alır. İstemci reddedilen alıcıları bu işlemden çıkarır, onları ayrıca bildirir ya da yeniden dener ve iletiyi
        kalanlara gönderir. Kimse kalmadıysa gönderilecek bir şey yoktur.
smtp-scope-transaction = Bütün alıcılarıyla birlikte iletinin tamamı için geçerlidir.
    .detail =
        Bir işlem, `MAIL` komutundan tek bir iletinin sonuna kadar sürer; aynı oturumdaki sonraki `MAIL` yeniden başlar. İletinin sonunda `2yz` gelene
        kadar sorumluluk istemcidedir (RFC 5321, bölüm 4.2.5). PRDR gibi bir eklenti yoksa tek bir alıcıyı diğerlerinden yalnızca `RCPT` komutuna
        verilen yanıt ayırabilir.
smtp-scope-session = Yalnızca bir ileti için değil, oturumun tamamı için geçerlidir.
    .detail =
        Yanıt, hangi iletiye ait olursa olsun, bu bağlantıdan geçecek her şeyi kapsar. Başarısızlıktan sonra istemci, öncelik sırasına göre etki
        alanının sonraki MX sunucusuna yönelir (RFC 5321, bölüm 5.1); buradan göndermek istediği bütün postanın sorumluluğu onda kalır.

## Kodun oturumda ait olduğu aşamalar. Kısa adlar; komutlar kod olarak.

smtp-phases = Ait olduğu yer
smtp-phases-any = herhangi bir komut
smtp-phases-connect = karşılama
smtp-phases-ehlo = `EHLO`
smtp-phases-helo = `HELO`
smtp-phases-starttls = `STARTTLS`
smtp-phases-auth = `AUTH`
smtp-phases-mail = `MAIL`
smtp-phases-rcpt = `RCPT`
smtp-phases-data = `DATA`
smtp-phases-bdat = `BDAT`
smtp-phases-burl = `BURL`
smtp-phases-data-end = iletinin sonu
smtp-phases-rset = `RSET`
smtp-phases-vrfy = `VRFY`
smtp-phases-expn = `EXPN`
smtp-phases-help = `HELP`
smtp-phases-noop = `NOOP`
smtp-phases-quit = `QUIT`
smtp-phases-etrn = `ETRN`
smtp-phases-atrn = `ATRN`
smtp-elsewhere = Ayrıca görülebileceği yerler

## Bağlantıya ne olduğu.

smtp-connection = Bağlantı
smtp-connection-stays = Bağlantı açık kalır.
    .detail =
        İstemci bağlantıyı sonraki komutu ya da iletisi için hemen kullanabilir; bitirmek için `QUIT` gönderir. Sunucu sonraki komutu en
        az 5 dakika beklemelidir (RFC 5321, bölüm 4.5.3.2.7); kapanma, zaman aşımı ya da saldırıya karşı savunma bağlantıyı yine de daha erken
        kesebilir.
smtp-connection-closes = Sunucu bağlantıyı kapatır.
    .detail =
        İstemci de bağlantıyı kapatır ve kalan postayı yeni bir bağlantıdan gönderir. Bir ileti, ancak o ana kadar sonuna `2yz` yanıtı verilmişse
        kabul edilmiş sayılır; diğerlerinin hiçbiri kabul edilmemiştir.
smtp-connection-depends = Sunucuya ve aşamaya göre açık kalır ya da kapanır.
    .detail =
        Karşılama olarak `554` veren sunucu `QUIT` komutunu beklemek zorundadır (RFC 5321, bölüm 3.1); `521` veren ise başka bir komut gelince
        bağlantıyı kapatabilir (RFC 7504, bölüm 3). İstemci `QUIT` gönderir ve yanıt gelmemesine de hazırdır.
smtp-connection-none = Yoktur: bu numara hiçbir bağlantıdan gelmemiştir.
    .detail =
        Numarayı, gösteren programın kendisi üretmiştir: bir işletim sistemi hatasından, kendi durum bilgisinden ya da noktaları düşmüş bir
        genişletilmiş durum kodundan. O programın günlüğüne bakın; bu yanıtla bitmiş bir oturum hiçbir günlükte yoktur.

## Kodun ardından gelebilen genişletilmiş durum kodları (RFC 3463). `-none`: bu tür yanıtlar hiç taşımaz.

smtp-enhanced = Genişletilmiş durum kodları
smtp-enhanced-none = Yok: bu yanıt hiçbir zaman genişletilmiş durum kodu taşımaz.
smtp-looks-like = Büyük olasılıkla aradığınız kod

## Koddan sonraki metni kimin okuduğu (RFC 5321, bölüm 4.2).

smtp-text = Koddan sonraki metin
smtp-text-human = İnsanlar içindir: yazılım yalnızca koda bakarak karar verir.
    .detail =
        Her sunucu aynı kodu başka sözlerle anlatır ve metnini her an değiştirebilir: metni nedeni öğrenmek için okuyun, sözlerine göre kural yazmayın
        (RFC 5321, bölüm 4.2). Yazılımın okuyabileceği tek bölüm, varsa metnin başındaki genişletilmiş durum kodudur.
smtp-text-machine = Metnin belirli bir yerinde, yazılımın okuduğu bir veri vardır.
    .detail =
        Orada ne bulunduğu koda bağlıdır: sunucunun adı, yeni bir adres, Base64 biçiminde bir oturum açma sınaması, bir sayı ya da bir harf. İşe
        yarar bir şey bulamayan istemci yine de ilk rakama göre karar verir.

## Kodun ne kadar resmî olduğu.

smtp-standing = Resmî konumu
smtp-standing-core = SMTP protokolünün bir parçasıdır (RFC 5321, RFC 7504).
    .detail =
        İstemci de sunucu da, hiçbir eklenti olmadan, RFC’nin verdiği anlama güvenebilir. Yine de kodu tanımayan istemci ilk rakama göre davranır
        (RFC 5321, bölüm 4.2).
    .short = SMTP
smtp-standing-extension = Standartlaşma sürecindeki bir SMTP eklentisi tanımlar.
    .detail =
        Anlamı, sunucu `EHLO` yanıtında eklentiyi saydığında ve istemci onu kullandığında ya da kullanması gerektiğinde geçerlidir. Eklentiyi
        tanımayan yazılıma yalnızca ilk rakam kalır.
    .short = Eklenti
smtp-standing-experimental = Deneysel bir RFC tanımlar.
    .detail =
        RFC, deneye katılmayan kimseyi bağlamaz. Kod ancak eklentiyi destekleyen iki program arasında görülebilir; başkaları yalnızca ilk rakama
        bakabilir.
    .short = Deneysel
smtp-standing-registered = IANA kaydında bir genişletilmiş durum kodunun yanında adı geçer; yanıtı hiçbir RFC tanımlamaz.
    .detail =
        Kayıt yalnızca hangi numaraların birlikte görüldüğünü söyler ve listesi eksiktir (RFC 5248, bölüm 2.4). Yanındaki genişletilmiş durum koduna
        ve metne güvenin; istemcinin elinde ilk rakamdan fazlası yoktur.
    .short = Yalnızca kayıtta
smtp-standing-historic = SMTP öncesi bir protokole aittir; hiçbir zaman SMTP protokolünün parçası olmamıştır.
    .detail =
        Ona yalnızca eski belge anlam verir; hiçbir SMTP yazılımı bu anlamı bilmek zorunda değildir. Bugünün istemcileri ilk rakama göre davranır; bu
        rakam 2, 3, 4 ya da 5 değilse işlemi bitirirler (RFC 5321, bölüm 4.2).
    .short = Tarihsel
smtp-standing-draft = Yalnızca süresi dolmuş bir Internet-Draft metninde anlatılır.
    .detail =
        Taslağın resmî bir konumu yoktur; altı ay yenilenmezse süresi dolar (RFC 2026, bölüm 2.2). İki program kod üzerinde yine de anlaşabilir;
        başkalarının elinde yalnızca ilk rakam vardır.
    .short = Süresi dolmuş taslak
smtp-standing-wire = Standartlaştırılmamıştır, ancak bazı yazılımlar gönderir.
    .detail =
        Anlamını, kodu gönderen yazılım belirler; başka bir ürün aynı numarayı başka bir şey için kullanabilir. İstemci ilk rakama, insan metne göre
        davranır.
    .short = Uygulamada görülür
smtp-standing-folklore = Web’deki listelerde geçer; bu kodu gönderdiği bilinen bir sunucu yoktur.
    .detail =
        Böyle bir listedeki açıklamayı tahmin sayın; asıl satırı, numarayı bildiren sunucunun ya da programın günlüğünde arayın. Numara bir gün
        gerçekten bir sunucudan gelirse belirleyici olan ilk rakamıdır.
    .short = Söylenti
