smtp-430 = Kayıtlı ama tanımsız kod
    .summary = Hiçbir belgenin açıklamadığı bir geçici ret; nedeni ardından gelen metin bildirmelidir, gönderen sunucu bekler.
    .meaning =
        430 kodunun nasıl oluştuğu bilinen tek bir yol vardır: `soft_bounce = yes` ayarlı Postfix, `530 5.7.0 Must issue a STARTTLS command first`
        yanıtını `430 4.7.0 Must issue a STARTTLS command first` yapar. Böylece kalıcı bir istek, geçici bir gecikme gibi görünür. Bu kodu tasarımı
        gereği gönderdiği bilinen bir yazılım yoktur.
    .conflict =
        IANA tablosu, RFC 5248 belgesini izleyerek 430 kodunu `X.5.1` (geçersiz komut) karşısına yazar. RFC 5321 böyle bir yanıt tanımaz; tablonun o
        satırındaki diğer kodların hepsi kalıcıdır. Bu yüzden `430 4.5.1` yanıtının ne demek olduğunu yalnızca metni söyler.
    .seen =
        Şifrelemeyi zorunlu tutan ve deneme kipindeki bir Postfix’te, şifreleme isteyen ilk komutta görülür.
    .action =
        Numaradan sonraki sözcükleri okuyun: `STARTTLS` ya da `authentication` varsa istemcinin ayarları değişmelidir; beklemek bunun yerini tutmaz.
        Hiçbir ipucu yoksa yanıtın ne anlama geldiğini alan sunucunun yöneticisine sorun.
    .sending =
        Sunucunun size TLS sunup sunmadığına bakın:

        { $ehlo }

        Listede `STARTTLS` varsa sunucunuz onu kullansın; Postfix bunu `smtp_tls_security_level = may` ayarıyla yapar. Zaten deniyorsa başarısız olan
        el sıkışma günlüğünde görünür.
    .receiving =
        Deneme kipinin hâlâ açık olup olmadığını öğrenin:

        { $postfix-soft-bounce }

        Değer `yes` ise her 5yz yanıtı 4yz olarak gider ve gönderen sunucular, hiçbir zaman kabul etmeyeceğiniz postayı yeniden denemeyi sürdürür;
        denemeniz bitince `no` yapın. Sunucunuz bir etki alanının MX kaydındaysa TLS zorunluluğunu da kaldırın: RFC 3207 bunu yerel posta için
        yasaklar.
    .client =
        İlk rakama göre davranın: bunu geçici bir ret sayın ve iletiyi saklayın. Metin `4.5.1` ile geliyorsa önceki komutları RFC 5321 belgesinin
        öngördüğü sırayla karşılaştırın.
    .send =
        Bu kodu kullanmayın: sırası yanlış komut için `503`, bilinmeyen komut için `500`, eksik şifreleme ya da oturum açma için `530` vardır.
