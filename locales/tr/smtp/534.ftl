smtp-534 = Kimlik doğrulama mekanizması zayıf
    .summary = Sunucunun ilkesi bu oturum açma yolunu bu kullanıcı için fazla zayıf bulur: istemci başka bir yolla oturum açmalıdır.
    .meaning =
        Sunucu mekanizmayı tanır, ama bu kullanıcıdan daha güçlüsünü ister. Parola hakkında bir şey söylemez; `538` gibi TLS istemez; bilinmeyen
        mekanizma anlamına da gelmez, bunu `504` bildirir. Gmail kodun kapsamını, uygulama parolası ya da tarayıcıda onay isteyen oturum açmalara
        genişletir. Courier’de ise numara “fazla büyük” demektir: noktaları düşmüş `5.3.4`.
    .conflict =
        RFC 4954, istemcinin başka bir mekanizmayla yeniden denemesini ister. Gmail’in `5.7.9` ve `5.7.14` yanıtlarında bu bir yere varmaz, çünkü
        bunlar kullanıcıdan uygulama parolası ya da tarayıcıyla oturum açma ister. İstemci, listeyi sırayla denemekle yetinmemeli, metni
        göstermelidir.
    .seen =
        `AUTH` komutundan sonra Gmail `534 5.7.9 Application-specific password required` veya `534 5.7.14 Please log in via your web browser`
        gönderir. Courier, `MAIL` komutundan sonra `534 SIZE=Message too big`, iletiden sonra `534 Message header size exceeds policy limit` gönderir.
    .action =
        Genişletilmiş durum kodunu ve sözleri okuyun: `5.7.9` başka bir oturum açma yolu, `5.7.14` tarayıcıda bir adım ister; boyuttan söz eden metnin
        ise oturum açmayla ilgisi yoktur.
    .sender =
        - Gmail, `5.7.9`: hesapta iki adımlı doğrulama vardır. Bu program için bir uygulama parolası oluşturun ya da programın OAuth ile oturum
          açmasını sağlayın.
        - Gmail, `5.7.14`: bir kez tarayıcıyla oturum açıp bunu onaylayın, sonra programı yeniden deneyin.
        - Metin bir boyuttan söz ediyorsa: iletiyi, anılan başlıksa başlığı kısaltın.
    .sending =
        Akıllı ana makinenin TLS kurulduktan sonra hangi mekanizmaları sunduğuna bakın:

        { $submission-ehlo }

        Postfix’te bunların hangisinin kullanılabileceğini `smtp_sasl_mechanism_filter` belirler; daha güçlü olana izin verin.
    .receiving =
        Kullanıcının ilkenize uyabileceğinden emin olun: daha güçlü mekanizma `AUTH` satırınızda yer almalı, gerektirdiği veri de sizde bulunmalıdır
        (`CRAM-MD5` için parolanın özeti değil, kendisi gerekir).

        Courier’de sınırlar `sizelimit` ve başlık için `BOFHHEADERLIMIT` ayarlarıdır.
    .client =
        `AUTH` satırından daha güçlü bir mekanizma seçip bir kez daha deneyin. Parolayı yeniden sormayın; başka mekanizma kalmadıysa metni gösterin.
    .send =
        Seçilen mekanizmayı ilke bu kullanıcı için dışlıyorsa ve daha güçlüsünü sunuyorsanız `5.7.9` ile gönderin. Yanlış kimlik bilgileri için `535`
        gönderin.
