smtp-534 = Kimlik doğrulama mekanizması zayıf
    .summary = Sunucunun ilkesi bu oturum açma yolunu bu kullanıcı için fazla zayıf bulur: istemci başka bir yolla oturum açmalıdır.
    .meaning =
        Sunucu mekanizmayı tanır, ama bu kullanıcıdan daha güçlüsünü ister. Parola hakkında bir şey söylemez; `538` gibi TLS istemez; bilinmeyen
        mekanizma anlamına da gelmez, bunu `504` bildirir. Gmail kodun kapsamını, uygulama parolası ya da tarayıcıda onay isteyen oturum açmalara
        genişletir. Courier’de ise numara fazla büyük demektir: noktaları düşmüş `5.3.4`.
    .seen =
        `AUTH` komutundan sonra Gmail `534 5.7.9 Application-specific password required` veya `534 5.7.14 Please log in via your web browser`
        gönderir. Courier, `MAIL` komutundan sonra `534 SIZE=Message too big`, iletiden sonra `534 Message header size exceeds policy limit` gönderir.
    .action =
        - Gmail, `5.7.9`: hesapta iki adımlı doğrulama vardır. Bu program için bir uygulama parolası oluşturun ya da programın OAuth ile oturum
          açmasını sağlayın.
        - Gmail, `5.7.14`: bir kez tarayıcıyla oturum açıp bunu onaylayın, sonra programı yeniden deneyin.
        - Başka bir sunucu: `EHLO` yanıtının `AUTH` satırından daha güçlü bir mekanizma seçin.
        - Metin bir boyuttan söz ediyorsa: iletiyi veya başlığını kısaltın.
    .send =
        Seçilen mekanizmayı ilke bu kullanıcı için dışlıyorsa ve daha güçlüsünü sunuyorsanız `5.7.9` ile gönderin. Yanlış kimlik bilgileri için `535`
        gönderin.
