### SMTP derlemesi: sayfa başlıkları, bölüm başlıkları ve karşılaştırma sayfasının hesapladığı tümceler.
### Bütün iletilerde $code, $low ve $high yanıt kodudur; $low küçük olandır. Sayı olarak biçimlendirilmezler.
### Koda ya da değişkene ek getirilmez; sözcükle söylenir: “… kodu”, “… yanıtı”.

smtp = SMTP yanıt kodları
    .short = SMTP
    .description = Bütün SMTP yanıt kodları: ne anlama gelir, sıra kimdedir, yeniden denemek işe yarar mı ve diğer kodlardan nasıl ayrılır.
    .intro =
        SMTP sunucusu her komutu üç rakamlı bir kodla yanıtlar. İlk rakam sonucu söyler: `2` tamam, `3` devam, `4` şimdi değil, `5` böyle değil.
        Bir kod seçin, ne anlama geldiğini ve sonra ne yapılacağını okuyun ya da kodu herhangi bir başka kodla karşılaştırın.

## Sayfa başlıkları. $name, $low-name ve $high-name kodların Türkçe adlarıdır.

smtp-code-title = SMTP { $code }
    .title = SMTP { $code }: { $name }
smtp-pair-title = SMTP { $low } ile { $high }
    .title = SMTP { $low } ({ $low-name }) ile { $high } ({ $high-name })

## Kayıt metinlerinin üstündeki başlıklar. Kod her birinde geçer; böylece başlık tek başına anlaşılır.

smtp-heading-meaning = { $code } ne anlama gelir
smtp-heading-seen = { $code } nerede görülür
smtp-heading-action = { $code } yanıtından sonra ne yapılır
smtp-heading-send = Sunucu { $code } yanıtını ne zaman göndermelidir

## Bunların alt başlıkları: ilk dördü “ne yapılır” başlığının altında, rol rol; sonuncusu “ne anlama gelir” altında. Kodun
## geçtiği bir başlığın altında dururlar.

smtp-heading-sender = Postayı gönderen sizseniz
smtp-heading-sending = Gönderen sunucuyu yönetiyorsanız
smtp-heading-receiving = Alan sunucuyu yönetiyorsanız
smtp-heading-client = İstemciyi yazıyorsanız
smtp-heading-conflict = Belgelerin çeliştiği yer

## Karşılaştırmanın başındaki hüküm: her sonuç çifti için bir tümce.

smtp-verdict-done-done = { $low } ve { $high } kodlarının ikisi de başarı bildirir, ama başarılan şey aynı değildir.
smtp-verdict-done-next = { $low } kodu başarı bildirir; { $high } kodu ise hata değil, bir alışverişin adımıdır.
smtp-verdict-done-wait = { $low } kodu başarı, { $high } kodu ise geçici bir hata bildirir.
smtp-verdict-done-change = { $low } kodu başarı, { $high } kodu ise bir şey değiştirilmedikçe geçmeyen bir hata bildirir.
smtp-verdict-done-none = { $low } kodu başarı bildirir, { $high } kodu ise yapılacak bir şey olmadığını söyler.
smtp-verdict-next-done = { $low } kodu hata değil, bir alışverişin adımıdır; { $high } kodu ise başarı bildirir.
smtp-verdict-next-next = { $low } ve { $high } kodlarının ikisi de bir alışverişin adımıdır: hiçbiri hata değildir, hiçbiri alışverişi bitirmez.
smtp-verdict-next-wait = { $low } kodu hata değil, bir alışverişin adımıdır; { $high } kodu ise geçici bir hata bildirir.
smtp-verdict-next-change = { $low } kodu hata değil, bir alışverişin adımıdır; { $high } kodu ise bir şey değiştirilmedikçe geçmeyen bir hata bildirir.
smtp-verdict-next-none = { $low } kodu hata değil, bir alışverişin adımıdır; { $high } kodu ise yapılacak bir şey olmadığını söyler.
smtp-verdict-wait-done = { $low } kodu geçici bir hata, { $high } kodu ise başarı bildirir.
smtp-verdict-wait-next = { $low } kodu geçici bir hata bildirir; { $high } kodu ise hata değil, bir alışverişin adımıdır.
smtp-verdict-wait-wait = { $low } ve { $high } kodlarının ikisi de geçici bir hata bildirir: istemci daha sonra yeniden deneyebilir.
smtp-verdict-wait-change = { $low } kodu geçici bir hata, { $high } kodu ise bir şey değiştirilmedikçe geçmeyen bir hata bildirir.
smtp-verdict-wait-none = { $low } kodu geçici bir hata bildirir, { $high } kodu ise yapılacak bir şey olmadığını söyler.
smtp-verdict-change-wait = { $low } kodu bir şey değiştirilmedikçe geçmeyen bir hata, { $high } kodu ise geçici bir hata bildirir.
smtp-verdict-change-change = { $low } ve { $high } kodlarının ikisi de bir şey değiştirilmedikçe geçmeyen bir hata bildirir.
smtp-verdict-change-none = { $low } kodu bir şey değiştirilmedikçe geçmeyen bir hata bildirir, { $high } kodu ise yapılacak bir şey olmadığını söyler.
smtp-verdict-none-done = { $low } kodu yapılacak bir şey olmadığını söyler, { $high } kodu ise başarı bildirir.
smtp-verdict-none-next = { $low } kodu yapılacak bir şey olmadığını söyler; { $high } kodu ise hata değil, bir alışverişin adımıdır.
smtp-verdict-none-wait = { $low } kodu yapılacak bir şey olmadığını söyler, { $high } kodu ise geçici bir hata bildirir.
smtp-verdict-none-change = { $low } kodu yapılacak bir şey olmadığını söyler, { $high } kodu ise bir şey değiştirilmedikçe geçmeyen bir hata bildirir.
smtp-verdict-none-none = { $low } ve { $high } kodlarının ikisi de yapılacak bir şey olmadığını söyler.

## İki kodun nasıl karşılaşabileceği. $places, $low-places ve $high-places birleştirilmiş aşama listeleridir.

smtp-relation-leads-to = Aynı alışverişin iki adımı olabilirler: { $low } kodunun ardından { $high } kodu gelebilir.
smtp-relation-led-by = Aynı alışverişin iki adımı olabilirler: { $high } kodunun ardından { $low } kodu gelebilir.
smtp-relation-same = Aynı aşamada ({ $places }) ya biri ya öteki gelebilir: hangisini göndereceğine sunucu karar verir.
smtp-relation-different =
    Oturumun farklı aşamalarına aittirler ({ $low }: { $low-places }; { $high }: { $high-places }); kural olarak biri ötekinin yerine
    gönderilmez.
smtp-relation-unknown = İkisinin de gelebileceği bir aşama bilinmiyor: en az birinin SMTP oturumundaki yeri belgelenmemiştir.

## Kodun bulunabileceği günlükler.

smtp-log-postfix-sends = Postfix, gönderirken
smtp-log-postfix-delivers = Postfix, teslim edince
smtp-log-postfix-receives = Postfix, alırken
smtp-log-exim-sends = Exim, gönderirken
smtp-log-exim-delivers = Exim, teslim edince
smtp-log-exim-login = Exim, oturum açma reddedilince
smtp-log-sendmail-sends = Sendmail, gönderirken
smtp-log-sendmail-receives = Sendmail, alırken
smtp-log-opensmtpd-sends = OpenSMTPD, gönderirken
smtp-log-opensmtpd-receives = OpenSMTPD, alırken
smtp-log-qmail-sends = qmail, gönderirken
smtp-log-courier-receives = Courier, alırken
smtp-log-exchange-protocol = Exchange Server, protokol günlüğü
smtp-log-kumomta = KumoMTA, JSON günlüğü
smtp-log-amazon-ses = Amazon SES, geri dönen ileti bildirimi
smtp-log-sendgrid = SendGrid, olay bildirimi
smtp-log-mailgun = Mailgun, olay bildirimi
smtp-log-dsn = Teslim durumu bildirimi
smtp-log-msmtp = msmtp
