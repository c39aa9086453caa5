smtp-424 = Takma ad açılamadı
    .summary = Sunucu bu adrese gelen postanın nereye gideceğini sorgulayamadığı için alıcıyı erteler; gönderen sunucu daha sonra yeniden dener.
    .meaning =
        OpenSMTPD `424 4.2.4 Mailing list expansion problem` yanıtını gönderir; üç rakam yalnızca genişletilmiş durum kodunun tekrarıdır. Metin,
        nedenlerin yalnızca birini anar: okunamayan bir takma ad ya da sanal adres tablosu ve erişilemeyen bir `.forward` dosyası da aynı yanıta yol
        açar; ortada bir posta listesi olması gerekmez. Bu yanıt, adresin bilinmediği anlamına gelmez. Kalıcı karşılığı `524` kodudur.
    .seen =
        OpenSMTPD çalıştıran sunucularda, `RCPT` komutunda, ardından açılı ayraç içinde adresle birlikte görülür.
    .action =
        Yanıt, adreste ya da iletide sorun olduğunu göstermez; sunucunun bir sorgusu başarısız olmuştur.
    .sender =
        Bekleyin; sunucunuz kendiliğinden yeniden dener. Gecikme raporu gelirse alıcıya başka bir yoldan haber verin ve satırın tamamını aktarın:
        alıcının yöneticisine bu satır gerekir.
    .receiving =
        - İstemci yeniden denerken takma adların açılmasını izleyin: { $opensmtpd-trace }
        - Bir etki alanının bütün adresleri başarısızsa: `smtpd.conf` dosyasındaki ilgili eylemin andığı takma ad ya da sanal adres tablosunu
          denetleyin.
        - Tek bir kullanıcı başarısızsa: onun ev dizinini ve `.forward` dosyasını denetleyin.

        Bekleyen posta, gönderenlerin sonraki denemeleriyle ulaşır.
    .send =
        Bunun yerine, başarısız bir sorgu için `4.3.0` ile `451` gönderin. Posta listesi açılamıyorsa IANA tablosundaki eşleştirmeye uyun: `4.2.4` ile
        `450` ya da `452`.
