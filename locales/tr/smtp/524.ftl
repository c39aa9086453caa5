smtp-524 = Mekanizma şifreleme istiyor
    .summary = TLS isteyen oturum açmalar için kayıtlıdır, ama OpenSMTPD açamadığı takma adlar için gönderir: neyin düzeltileceğini metin söyler.
    .meaning =
        Numaranın birbiriyle ilgisiz iki anlamı vardır. IANA onu `538` ile birlikte `5.7.11` altında, yalnızca şifreli bağlantıda izin verilen
        mekanizma için listeler; başka bir belge yoktur, kodu bu anlamda gönderen bir yazılım da bilinmez. OpenSMTPD, alıcının arkasındaki takma adlar
        veya `.forward` dosyası çözümlenemediğinde `524 5.2.4 Mailing list expansion problem` gönderir; bunun geçici karşılığı `424` yanıtıdır.
    .seen =
        `RCPT` komutundan sonra OpenSMTPD sunucularından gelir. Web’deki kod listeleri de onu posta listesi sorunu diye açıklar: `5.2.4` noktaları
        düşünce bu numarayı verir.
    .action =
        - Gönderen: adres, üyeleri sunucu tarafından belirlenemeyen bir takma ada ya da listeye gidiyordur. Durumu alıcının yöneticisine başka bir
          yoldan bildirin.
        - OpenSMTPD sunucusunun yöneticisi: takma ad veya sanal adres tablosunda döngü, ayrıca boş ya da hatalı bir `.forward` dosyası olup olmadığına
          bakın.
        - Programcı, yanıt `AUTH` komutundan sonra geldiyse: TLS başlatın, sonra oturum açın.
    .send =
        Bu kodu göndermeyin. Açılamayan liste için `5.2.4` ile `550`; TLS isteyen mekanizma için `5.5.4` ile `504` ya da daha eski olan `538`
        gönderin.
