### SMTP derlemesi: sayfa başlıkları, bölüm başlıkları ve karşılaştırma sayfasının hesapladığı tümceler.
### Bütün iletilerde $code, $low ve $high yanıt kodudur; $low küçük olandır. Sayı olarak biçimlendirilmezler.
### Koda ya da değişkene ek getirilmez; sözcükle söylenir: “… kodu”, “… yanıtı”.

smtp = SMTP yanıt kodları
    .short = SMTP
    .description = Bütün SMTP yanıt kodları: ne anlama gelir, sıra kimdedir, yeniden denenir mi ve öteki kodlardan nasıl ayrılır.
    .intro =
        SMTP sunucusu her komutu üç rakamlı bir kodla yanıtlar. İlk rakam sonucu söyler: `2` tamam, `3` devam, `4` şimdi değil, `5` böyle değil.
        Ne anlama geldiğini ve sonra ne yapılacağını okumak için bir kod seçin ya da onu herhangi bir başka kodla karşılaştırın.

## Sayfa başlıkları. $name, $low-name ve $high-name kodların Türkçe adlarıdır.

smtp-code-title = SMTP { $code }
    .title = SMTP { $code }: { $name }
smtp-pair-title = SMTP { $low } ile { $high }
    .title = SMTP { $low } ({ $low-name }) ile { $high } ({ $high-name })

## Kayıt metinlerinin üstündeki başlıklar. Kod her birinde geçer; böylece başlık tek başına anlaşılır.

smtp-heading-summary = Tek tümceyle { $code }
smtp-heading-meaning = { $code } ne anlama gelir
smtp-heading-seen = { $code } nerede görülür
smtp-heading-action = { $code } yanıtından sonra ne yapılır
smtp-heading-send = Sunucu { $code } yanıtını ne zaman göndermelidir

## Karşılaştırmanın başındaki hüküm: her sonuç çifti için bir tümce.

smtp-verdict-done-done = { $low } ve { $high } kodlarının ikisi de başarı bildirir; başarılan şey aynı değildir.
smtp-verdict-done-next = { $low } kodu bir komutun tamamlandığını bildirir, { $high } kodu ise istemciden devam etmesini ister.
smtp-verdict-done-wait = { $low } kodu başarı bildirir, { $high } kodu ise geçici bir hatadır.
smtp-verdict-done-change = { $low } kodu başarı bildirir, { $high } kodu ise bir şey değiştirilene kadar geçerli kalan bir rettir.
smtp-verdict-done-none = { $low } kodu başarı bildirir, { $high } kodunda ise yapılacak bir şey yoktur.
smtp-verdict-next-next = { $low } ve { $high } kodlarının ikisi de şimdiye kadar sorun olmadığını ve devamının beklendiğini söyler.
smtp-verdict-next-wait = { $low } kodu hata değildir, alışveriş sürer; { $high } kodu ise geçici bir hatadır.
smtp-verdict-next-change = { $low } kodu hata değildir, alışveriş sürer; { $high } kodu ise bir şey değiştirilene kadar geçerli kalan bir rettir.
smtp-verdict-next-none = { $low } kodu alışverişi sürdürür, { $high } kodunda ise yapılacak bir şey yoktur.
smtp-verdict-wait-done = { $low } kodu geçici bir hatadır, { $high } kodu ise başarı bildirir.
smtp-verdict-wait-next = { $low } kodu geçici bir hatadır; { $high } kodu ise hata değildir, alışveriş sürer.
smtp-verdict-wait-wait = { $low } ve { $high } kodlarının ikisi de geçicidir: posta bekler ve yeniden denenir.
smtp-verdict-wait-change = { $low } kodu geçicidir ve sorun kendiliğinden geçebilir; { $high } kodu ise bir şey değiştirilene kadar geçerli kalır.
smtp-verdict-wait-none = { $low } kodu geçici bir hatadır, { $high } kodunda ise yapılacak bir şey yoktur.
smtp-verdict-change-wait = { $low } kodu bir şey değiştirilene kadar geçerli kalır; { $high } kodu ise geçicidir ve sorun kendiliğinden geçebilir.
smtp-verdict-change-change = { $low } ve { $high } kodlarının ikisi de bir şey değiştirilene kadar geçerli kalan bir rettir.
smtp-verdict-change-none = { $low } kodu bir şey değiştirilene kadar geçerli kalır, { $high } kodunda ise yapılacak bir şey yoktur.
smtp-verdict-none-done = { $low } kodunda yapılacak bir şey yoktur, { $high } kodu ise başarı bildirir.
smtp-verdict-none-next = { $low } kodunda yapılacak bir şey yoktur, { $high } kodu ise istemciden devam etmesini ister.
smtp-verdict-none-wait = { $low } kodunda yapılacak bir şey yoktur, { $high } kodu ise geçici bir hatadır.
smtp-verdict-none-change = { $low } kodunda yapılacak bir şey yoktur, { $high } kodu ise bir şey değiştirilene kadar geçerli kalan bir rettir.
smtp-verdict-none-none = { $low } ve { $high } kodlarının ikisinde de yapılacak bir şey yoktur.

## İki kodun nasıl karşılaşabileceği. $places, birleştirilmiş aşama listesidir.

smtp-relation-leads-to = Birbirinin yerine geçmezler, aynı alışverişin adımlarıdır: { $low } kodunun ardından { $high } kodu gelebilir.
smtp-relation-led-by = Birbirinin yerine geçmezler, aynı alışverişin adımlarıdır: { $high } kodunun ardından { $low } kodu gelebilir.
smtp-relation-same = İkisi de aynı yerde yanıt olarak gelebilir: { $places }.
smtp-relation-different = Hiçbir zaman birbirinin yerine geçmezler: her biri oturumun başka bir aşamasında gelir.
smtp-relation-unknown = En az biri için hangi aşamada geldiğini söyleyen bir belge yoktur.
