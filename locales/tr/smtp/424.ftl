smtp-424 = Takma ad açılamadı
    .summary = Sunucu bu adrese gelen postanın nereye gideceğini sorgulayamadığı için alıcıyı erteler; gönderen sunucu daha sonra yeniden dener.
    .meaning =
        OpenSMTPD `424 4.2.4 Mailing list expansion problem` yanıtını gönderir; üç rakam yalnızca genişletilmiş durum kodunun tekrarıdır. Metnin
        anlamı nedenden daha dardır: okunamayan bir takma ad ya da sanal adres tablosu ve erişilemeyen bir `.forward` dosyası da aynı yanıtı verir;
        ortada bir posta listesi olması gerekmez. Adresin bilinmediği anlamına gelmez. Kalıcı karşılığı `524` kodudur.
    .seen =
        OpenSMTPD çalıştıran sunucularda, `RCPT` komutunda, ardından açılı ayraç içinde adresle birlikte görülür.
    .action =
        Bu yanıta göre ne adreste ne de iletide bir sorun vardır; sunucu bir şeyi sorgulayamamıştır.
    .sender =
        Bekleyin; sunucunuz kendiliğinden yeniden dener. Gecikme raporu gelirse alıcıya başka bir yoldan haber verin ve satırı eksiksiz aktarın:
        yöneticisi buna gerek duyar.
    .receiving =
        - İstemci yeniden denerken takma adların açılmasını izleyin: { $opensmtpd-trace }
        - Bir etki alanının bütün adresleri başarısızsa: `smtpd.conf` dosyasındaki ilgili eylemin andığı takma ad ya da sanal adres tablosunu
          denetleyin.
        - Tek bir kullanıcı başarısızsa: onun ev dizinini ve `.forward` dosyasını denetleyin.

        Bekleyen posta, gönderenlerin sonraki denemeleriyle ulaşır.
    .send =
        Başarısız bir sorgu için `4.3.0` ile `451` gönderin. Açılamayan bir posta listesi için IANA tablosunun eşleştirdiği yanıt, `4.2.4` ile `450`
        ya da `452` kodudur.
