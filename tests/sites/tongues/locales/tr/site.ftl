-server =
    { $case ->
       *[nominative] sunucu
        [genitive] sunucunun
    }
mail = Posta kodları
    .short = Posta
    .description = Bir posta sunucusunun her kodu ne der?
    .intro = Kod, bir { -server(case: "genitive") } ne yaptığını söyler; bkz. [kurallar](https://mail.example/rules).
mail-code-title = { $code } kodu
    .title = { $code } kodu: { $name }
mail-pair-title = { $low } ve { $high }
    .title = { $low } { $low-name } ve { $high } { $high-name }
mail-heading-meaning = { $code } ne demek?
mail-421 = Hizmet kullanılamıyor
    .summary = Sunucu bağlantıyı kapatır.
    .meaning =
        Sunucu “sonra deneyin” der (çoğu kez `QUIT`’ten sonra):

        - işi çoktur,
        - ya da kapanıyordur.
mail-550 = Posta kutusu yok
    .summary = Bu adres kimsenin değil.
    .meaning = Sunucu `RCPT TO`’yu geri çevirdi ve `User unknown` dedi. Adres doğru mu?
not-documented = Belgelenmemiş
evidence-title = { $title }: oturumlar ve metinler
    .description = { $title } geçen bütün oturumlar ve sunucuların dedikleri.
translations-title = Çeviriler
translations-lead = Daha çevrilmemiş bir metin İngilizce gösterilir.
translations-done = { $needed } metnin { $translated } tanesi
find-said = { $from } metni
home-counts = { $codes } kod, { $languages } dil ve { $pairs ->
    [0] hiç karşılaştırma yok
   *[other] { $pairs } karşılaştırma
}.
