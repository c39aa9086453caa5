### Yanıt kodunun özellikleri: her biri için bir etiket, her değeri için yalnızca tek bir koddan söz eden tam bir tümce.
### Karşılaştırma sayfasında böyle iki tümce aynı etiketin altında yan yana durur; hiçbiri ötekine yaslanamaz.
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

smtp-class = Sınıf
smtp-class-1 = Olumlu ön yanıt (1yz); SMTP bu sınıfı kullanmaz.
    .short = 1yz
smtp-class-2 = Olumlu tamamlama (2yz): istek yerine getirilmiştir.
    .short = 2yz
smtp-class-3 = Olumlu ara yanıt (3yz): buraya kadar sorun yoktur, devamı beklenir.
    .short = 3yz
smtp-class-4 = Geçici olumsuz tamamlama (4yz): şimdilik reddedilmiştir.
    .short = 4yz
smtp-class-5 = Kalıcı olumsuz tamamlama (5yz): bu hâliyle reddedilmiştir.
    .short = 5yz

## Sıradaki adımı kimin atacağı.

smtp-act = Sıra kimde
smtp-act-continue = İstemci sonraki komutuyla devam eder.
smtp-act-close = Kimsenin bir şey yapması gerekmez: oturum istendiği gibi burada biter.
smtp-act-send-next = İstemci, sunucunun beklediğini gönderir.
smtp-act-await = İstemci, sunucunun haber verdiği yanıtları bekler.
smtp-act-retry-later = İstemci yeniden denemeden önce bekler; başlangıçta kimsenin bir şey yapması gerekmez.
smtp-act-fix-request = İstemci komutunu düzeltmeli ya da başka bir komut seçmelidir.
smtp-act-fix-credentials = Kullanıcı ya da hesapla ilgilenen kişi oturum açma bilgilerini düzeltmelidir.
smtp-act-give-up = İstemci vazgeçer ve durumu bildirir; gönderen ya da bir yönetici bir şey yapmalıdır.
smtp-act-none = Kimsenin bir şey yapması gerekmez.

## Aynı denemenin yeniden başarılı olup olamayacağı.

smtp-retry = Yeniden deneme
smtp-retry-no-need = Başarısız olan bir şey yoktur; yeniden denenecek bir şey de yoktur.
smtp-retry-later = Aynı istek daha sonra hiçbir değişiklik yapılmadan başarılı olabilir.
smtp-retry-change-now = İstemci hemen başka bir yoldan yeniden deneyebilir.
smtp-retry-after-change = Birisi bir şeyi değiştirmedikçe yeniden denemek işe yaramaz.
smtp-retry-never = Yeniden denemek işe yaramaz: yanıtın değişmemesi amaçlanmıştır.

## Yanıtın kapsamı.

smtp-scope = Kapsamı
smtp-scope-command = Yalnızca yanıtladığı komut için geçerlidir.
smtp-scope-recipient = Tek bir alıcı için geçerlidir; öteki alıcılar için ayrı ayrı karar verilir.
smtp-scope-transaction = Bütün alıcılarıyla birlikte iletinin tamamı için geçerlidir.
smtp-scope-session = Yalnızca bir ileti için değil, oturumun tamamı için geçerlidir.

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
smtp-connection-closes = Sunucu bağlantıyı kapatır.
smtp-connection-depends = Sunucuya ve aşamaya göre açık kalır ya da kapanır.
smtp-connection-none = Bu kod hiçbir bağlantıdan gelmemiştir: onu hiçbir sunucu göndermemiştir.

## Kodun ardından gelebilen genişletilmiş durum kodları (RFC 3463). `-none`: bu tür yanıtlar hiç taşımaz.

smtp-enhanced = Genişletilmiş durum kodları
smtp-enhanced-none = Yok: bu yanıt hiçbir zaman genişletilmiş durum kodu taşımaz.
smtp-looks-like = Benzediği kod

## Koddan sonraki metni kimin okuduğu (RFC 5321, bölüm 4.2).

smtp-text = Koddan sonraki metin
smtp-text-human = İnsanlar içindir: yazılım yalnızca koda bakarak karar verir.
smtp-text-machine = Metnin belirli bir yerinde, yazılımın okuduğu veriyi taşır.

## Kodun ne kadar resmî olduğu.

smtp-standing = Resmî konumu
smtp-standing-core = SMTP protokolünün kendi parçasıdır (RFC 5321, RFC 7504).
    .short = SMTP
smtp-standing-extension = Standartlaşma sürecindeki bir SMTP eklentisi tanımlar.
    .short = Eklenti
smtp-standing-experimental = Deneysel bir RFC tanımlar.
    .short = Deneysel
smtp-standing-registered = IANA kaydında bir genişletilmiş durum kodunun yanında adı geçer; yanıtı hiçbir RFC tanımlamaz.
    .short = Yalnızca kayıtta
smtp-standing-historic = SMTP öncesi bir protokole aittir; hiçbir zaman SMTP protokolünün parçası olmamıştır.
    .short = Tarihsel
smtp-standing-draft = Yalnızca süresi dolmuş bir Internet-Draft metninde anlatılır.
    .short = Süresi dolmuş taslak
smtp-standing-wire = Standartlaştırılmamıştır, ancak bazı yazılımlar gönderir.
    .short = Uygulamada görülür
smtp-standing-folklore = Web’deki listelerde geçer; gönderdiği bilinen bir sunucu yoktur.
    .short = Söylenti
