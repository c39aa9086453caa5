smtp-454 = Geçici kimlik doğrulama veya TLS hatası
    .summary = Sunucu şu an kimlik doğrulayamaz ya da şifrelemeyi başlatamaz; kusur sunucudadır, sorun parolada değildir.
    .meaning =
        Bu kodu iki RFC kullanır. `AUTH` komutundan sonra: sunucu kimlik bilgilerini denetleyememiştir, çünkü bunun için başvurduğu yer yanıt
        vermemiştir. `STARTTLS` komutundan sonra: sunucu TLS sunar, ama şu an kuramaz. İki durumda da kullanıcı adı, parola ya da istemcinin
        sertifikası hakkında hüküm verilmiş değildir.
    .seen =
        Postfix `4.7.0` kodunu `Temporary authentication failure`, `TLS not available due to local problem` ve sınırını aşan istemci
        için `too many new TLS sessions` metinleriyle gönderir. Exim `STARTTLS` komutundan sonra `TLS currently unavailable` yazar, oturum açma için
        ise `435` kullanır.
    .action =
        Kullanıcı: parolanızı değiştirmeyin, başka bir parola da yazmayın. Bir süre sonra hâlâ oturum açamıyorsanız sunucuyu yönetene haber verin.

        - Sunucunun yöneticisi, `AUTH` komutundan sonra: kimlik doğrulama hizmetinin ve arkasındaki veri tabanının çalışıp çalışmadığına bakın.
        - Sunucunun yöneticisi, `STARTTLS` komutundan sonra: sertifika ve anahtar dosyalarının var olup olmadığına, birbirine uyup uymadığına ve
          okunup okunamadığına bakın. Neden günlükte yazar; Postfix’in `cannot get RSA certificate from file` kaydı beklemekle ortadan kalkmaz.
        - Gönderen sunucunun yöneticisi: postanın oraya şifresiz mi gideceğine yoksa bekleyeceğine mi ilkenize göre karar verin.
    .send =
        `AUTH` komutundan sonra yalnızca kimlik bilgileri denetlenemediyse gönderin; yanlış olanlara `535` verilir. `STARTTLS` komutundan sonra
        yalnızca TLS geri gelecekse gönderin; TLS kullanmayan sunucu komutu hiç sunmaz, gelirse `502` ile yanıt verir.
