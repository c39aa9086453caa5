smtp-524 = Mekanizma şifreleme istiyor
    .summary = IANA bunu TLS isteyen oturum açmalar için listeler, OpenSMTPD teslim yeri bulamadığı adrese verir: düzeltilecek yeri metin gösterir.
    .meaning =
        Numaranın birbiriyle ilgisiz iki anlamı vardır. IANA onu `538` ile birlikte `5.7.11` altında, yalnızca şifreli bağlantıda izin verilen
        mekanizma için listeler; kodu bu anlamda gönderen bir yazılım bilinmemektedir. OpenSMTPD, alıcı adresi hiçbir teslim yerine varmadığında
        `524 5.2.4 Mailing list expansion problem` gönderir: adres, etki alanının sanal adres tablosunda yoktur, takma adları sonuçsuz kalır ya da
        zinciri fazla uzundur veya kullanıcının `.forward` dosyası reddedilir. Bunun geçici karşılığı `424` yanıtıdır.
    .conflict =
        RFC 4954, `5.7.11` kodunu yalnızca `538` ile tanımlar. RFC 5248 tablosunun aynı satırına neden göstermeden 524 numarasını da ekler; onu
        listelerle ilişkilendiren bir RFC ise yoktur.
    .seen =
        `RCPT` komutundan sonra OpenSMTPD sunucularından gelir. Web’deki kod listeleri de onu posta listesi sorunu diye açıklar: `5.2.4` noktaları
        düşünce bu numarayı verir.
    .action =
        Yanıtladığı komuta bakın: `RCPT` komutundan sonra konu alıcının adresi ya da onun arkasında duran şey, `AUTH` komutundan sonra eksik TLS olur.
    .sender =
        Adresi, daha önce çalışmış olanla harf harf karşılaştırın; sanal adresli bir etki alanında var olmayan ad da bu yanıtı alır. Adres doğruysa
        yanıtı olduğu gibi, başka bir yolla alıcının yöneticisine iletin; o zaman orada bir takma ad ya da liste bozuktur, iletiyi değiştirmeniz işe
        yaramaz.
    .receiving =
        OpenSMTPD kullanıyorsanız adresin neye çevrildiğini izlemeye alın, bir deneme iletisi gönderin ve günlüğü okuyun:

        { $opensmtpd-trace }

        - `no aliases for virtual`: adres, etki alanının sanal adres tablosunda yoktur; var olması gerekiyorsa ekleyin.
        - `node too deep`: takma adlar bir döngü ya da fazla uzun bir zincir oluşturuyor.
        - `expanded to empty delivery list`: takma ad hiçbir alıcıya çıkmıyor.
        - `insecure file`: bir `.forward` dosyasına başkaları da yazabiliyor; sahibini ve izinlerini düzeltin.

        İzleme, günlüğü doldurur; bitirmek için `trace` yerine `untrace` yazın.
    .client =
        `RCPT` komutundan sonra geldiyse yalnızca bu alıcıdan vazgeçin, diğerleriyle devam edin. `AUTH` komutundan sonra geldiyse TLS başlatın, `EHLO`
        gönderin ve yeni listedeki bir mekanizmayla oturum açın.
    .send =
        Bunun yerine, tek bir anlamı olan bir numara seçin: var olmayan adres için `5.1.1`, üyelerine açılamayan liste için `5.2.4` ile `550`; TLS
        isteyen mekanizma için `5.5.4` ile `504` ya da daha eski olan `538`.
