smtp-435 = Oturum açma şu anda denetlenemiyor
    .summary = Sunucu, arka plandaki bir hata yüzünden oturum açmayı denetleyememiştir; parola doğru olabilir, istemci daha sonra dener.
    .meaning =
        Bu numara Exim’e aittir. `Unable to authenticate at present`, oturum açmayı denetleyen bir sorgunun ya da koşulun değerlendirilemediğini
        bildirir; Exim kaydedeceği kimliği belirleyemezse doğru paroladan sonra bile gelir. `Internal error` ise denetimin beklenmeyen bir sonucudur.
        Kod, parolanın yanlış olduğunu söylemez; bunu `535` bildirir. Tek bir istisna vardır: `soft_bounce = yes` ayarlı Postfix, `535 5.7.8` yanıtını
        `435 4.7.8` yapar.
    .conflict =
        RFC 4954, sunucunun kendi kusuru yüzünden başarısız olan oturum açma için `454` öngörür, 435 kodunu tanımaz; Exim ise `454` kodunu yalnızca
        TLS için kullanır. Yalnızca `454` arayan istemci, ilk rakama bakmadıkça Exim’in yanıtını kaçırır.
    .seen =
        Exim çalıştıran sunucularda `AUTH` komutundan sonra görülür; sunucunun günlüğünde aynı satır nedeniyle birlikte durur. İstemci nedeni yalnızca
        `server_condition` onu metin olarak verirse görür.
    .action =
        Parolayı değiştirmeyin, istemci daha sonra yeniden denesin. Yalnızca numaranın ardından `4.7.8` geliyorsa parola reddedilmiştir: o zaman
        parolayı düzeltin.
    .sender =
        İletiyi giden kutusunda bırakın. Bir saat sonra hâlâ oturum açamıyorsanız sağlayıcınıza kullanıcı adınızı ve bir denemenin saatini bildirin:
        neden sunucunun günlüğünde yazar, aygıtınızdaki hiçbir şey onu göstermez.
    .sending =
        Sunucunuz bir akıllı ana makinede oturum açıyorsa aynı hesabı kuyruğun dışında, elle deneyin:

        { $login }

        Yine 435 geliyorsa kusur akıllı ana makinededir; postanız bekler. Başka bir yanıt, sunucunuzda saklanan ada ya da parolaya işaret eder.
    .receiving =
        Exim’in ana günlüğünde satırın sonunu okuyun:

        { $exim-435 }

        Neyin başarısız olduğu orada yazar: açılamayan bir parola dosyası, yanıt vermeyen bir veri tabanı, eksik bir Perl modülü. Onu onarın, sonra
        kimlik doğrulayıcının `server_condition` ve `server_set_id` ayarlarına bakın. Postfix’te `4.7.8` geliyorsa deneme kipinin açık olup olmadığına
        bakın ve onu kapatın:

        { $postfix-soft-bounce }
    .client =
        Bunu `454` gibi ele alın: parola penceresi açmayın, saklanan kimlik bilgilerini silmeyin, kullanıcıya sunucuda bir hata olduğunu söyleyin ve
        bir süre sonra yeniden deneyin.
    .send =
        Bunun yerine `4.7.0` ile `454` gönderin: istemciler bundan, başka bir parola sormamaları gerektiğini anlar.
