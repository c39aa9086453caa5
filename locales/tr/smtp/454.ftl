smtp-454 = Geçici kimlik doğrulama veya TLS hatası
    .summary = Sunucu şu an kimlik doğrulayamaz ya da şifrelemeyi başlatamaz; kusur parolada değil, sunucudadır.
    .meaning =
        Bu kodu iki RFC kullanır. `AUTH` komutundan sonra: sunucu kimlik bilgilerini denetleyememiştir, çünkü bunun için başvurduğu sistem yanıt
        vermemiştir. `STARTTLS` komutundan sonra: sunucu TLS sunar, ama şu an kuramaz. İki durumda da kullanıcı adı, parola ya da istemcinin
        sertifikası hakkında hüküm verilmiş değildir.
    .conflict =
        İki RFC de 454 kodunu sunucunun geçecek bir kusuruna ayırır. IANA onu `X.5.0` karşısında da listeler; Gmail, istemci `STARTTLS` yanıtını
        beklemeden başka komut gönderdiğinde `454 4.5.0` verir. Bu, istemcinin yanlışıdır ve istemci düzeltilene kadar sürer. Amazon SES, gönderim
        kotası dolduğunda `454 Throttling failure` yanıtını verir; orada çare daha az göndermektir.
    .seen =
        Postfix `4.7.0` kodunu `Temporary authentication failure`, `TLS not available due to local problem` ve sınırını aşan istemci için
        `too many new TLS sessions` metinleriyle gönderir. Exim `STARTTLS` komutundan sonra `TLS currently unavailable` yazar, oturum açma için ise
        `435` kullanır. Kendi kısıtlamaları ayarlanmamış Postfix, `RCPT` komutundan sonra `Relay access denied` için `454 4.7.1` gönderir; başka
        durumda aynı metnin kodu `554` olur.
    .action =
        İstemcide hiçbir şeyi değiştirmeyin; daha sonra yeniden deneyin. Yanıt sürerse onu gönderen sunucunun yöneticisine sorun: neden yalnızca
        oradaki günlükte yazar.
    .sender =
        İleti giden kutusunda kalabilir. Posta programı parola sorarsa başka bir parola yazmayın: saklanan parola doğru olabilir. Bir saatten uzun
        süre oturum açılamıyorsa sunucuyu yönetene haber verin.
    .sending =
        Sunucunun `STARTTLS` komutuna ne yanıt verdiğini kendiniz görün:

        { $starttls }

        Sonra ilkenize göre karar verin: posta oraya şifresiz gider ya da bekler. `smtp_tls_security_level = may` ayarıyla Postfix kendiliğinden düz
        metne döner; `encrypt` ayarıyla iletiyi kuyrukta tutar. Bu hedefin düzeyini yalnızca oraya giden postanın yolda okunmasında sakınca yoksa
        düşürün.
    .receiving =
        - `AUTH` komutundan sonra: kimlik doğrulama hizmetinin ve arkasındaki veri tabanının yanıt verip vermediğine bakın: { $dovecot-login }
        - `STARTTLS` komutundan sonra: sertifika ve anahtar dosyaları var olmalı, birbirine uymalı ve okunabilmelidir. Postfix günlüğe
          `cannot get RSA certificate from file` yazıyorsa beklemek işe yaramaz. Postfix’in hangi dosyaları kullandığına bakın: { $postfix-tls }
        - `too many new TLS sessions`: istemci `smtpd_client_new_tls_session_rate_limit` sınırınızı aşmıştır.
    .client =
        Kullanıcıya parola sormayın; sunucunun başarısız olduğunu söyleyin ve daha sonra yeniden deneyin. `STARTTLS` yanıtı gelmeden ardından hiçbir
        şey göndermeyin: toplu gönderilen komutların sonuncusu o olmalıdır.
    .send =
        `AUTH` komutundan sonra yalnızca kimlik bilgileri denetlenemediyse gönderin; yanlış olanlara `535` verilir. `STARTTLS` komutundan sonra
        yalnızca TLS geri gelecekse gönderin; TLS kullanmayan sunucu komutu hiç sunmaz, gelirse `502` ile yanıt verir.
    .search = TLS kullanılamıyor, STARTTLS başarısız
