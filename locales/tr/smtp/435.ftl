smtp-435 = Oturum açma şu anda denetlenemiyor
    .summary = Arkadaki bir hata yüzünden sunucu oturum açmayı denetleyememiştir; parola doğru olabilir, istemci daha sonra dener.
    .meaning =
        RFC 4954 belgesinin `454` verdiği yerde Exim 435 kullanır. `Unable to authenticate at present`, oturum açmayı denetleyen bir sorgunun ya da
        koşulun değerlendirilemediğini bildirir; Exim kaydedeceği kimliği belirleyemezse doğru paroladan sonra bile gelir. `Internal error` ise
        denetimin beklenmeyen bir sonucudur. Kod, parolanın yanlış olduğunu söylemez; bunu `535` bildirir. Tek bir istisna vardır: `soft_bounce = yes`
        ayarlı Postfix, `535 5.7.8` yanıtını `435 4.7.8` yapar.
    .seen =
        Exim çalıştıran sunucularda `AUTH` komutundan sonra görülür; sunucunun günlüğünde aynı satır, istemcinin görmediği nedenle birlikte durur.
    .action =
        Kullanıcı parolasını değiştirmez, daha sonra yeniden dener.

        Exim sunucusunun yöneticisi, ana günlükte `435 Unable to authenticate at present` satırını bulur. Neden satırın sonundadır; örneğin açılamayan
        bir parola dosyası ya da eksik bir Perl modülü. Kimlik doğrulayıcının o bölümünü onarın.

        `4.7.8` varsa parola gerçekten reddedilmiştir: parolayı düzeltin, sunucuda da `soft_bounce` ayarını kapatın.
    .send =
        `4.7.0` ile `454` gönderin: istemciler bundan, başka bir parola sormamaları gerektiğini anlar.
