smtp-400 = Nedeni belirtilmemiş geçici hata
    .summary = Sunucu işlemi şu anda yapamaz ve nedeni yalnızca metinde bildirir; gönderen sunucu postayı saklar ve bekler.
    .meaning =
        Courier posta sunucusu 400 kodunu, birbirinden çok farklı durumlarda yalın bir geçici ret olarak kullanır: okuyamadığı bir takma ad veri
        tabanı (`Service temporarily unavailable`) ya da zorunlu tuttuğu şifrelemeden önce gelen bir komut (`STARTTLS is required first`). Kod, ilk
        rakamının söylediğinden fazlasını söylemez; durumları yalnızca metin ayırır. Bir posta sağlayıcısının web arayüzünden gelen 400 ise
        HTTP’nin `Bad Request` yanıtıdır, SMTP yanıtı değildir.
    .conflict =
        RFC 3207, bölüm 4, `STARTTLS` komutundan önce gelen komut için `530` öngörür: istemcinin hemen öğrendiği kalıcı bir yanıt. Courier aynı durumu
        400 ile geçici gösterir. Bu yüzden TLS kullanmayan istemcinin postası günlerce bekler, sonra süresi dolmuş olarak döner.
    .seen =
        Courier çalıştıran sunucularda görülür: takma ad sorgusu başarısız olduğunda `RCPT` komutunda, `EXPN` komutunda ve zorunlu şifreleme
        kurulmadığı sürece komutların çoğunda.
    .action =
        Metne göre davranın: iki nedenden yalnızca biri beklemekle geçer.
    .sender =
        Metin `Service temporarily unavailable` ise bekleyin; sunucunuz kendiliğinden yeniden dener. `STARTTLS is required first` ise beklemek işe
        yaramaz: giden sunucu için STARTTLS ayarını açın ya da satırı yöneticinize iletin.
    .sending =
        Karşı sunucunun STARTTLS sunup sunmadığına ve el sıkışmanın başarılı olup olmadığına bakın:

        { $starttls }

        Sonra sunucunuzun bunu kullanmasını sağlayın. Postfix için `smtp_tls_security_level = may` gerekir; bu değer ancak 3.11 sürümünden beri, o da
        `compatibility_level` uygunsa varsayılandır. Bekleyenler bir sonraki denemede gider.
    .receiving =
        - Posta `STARTTLS is required first` ile bekliyorsa: Courier’de `ESMTP_TLS_REQUIRED` açıktır. TLS kullanmayan her sunucu dışarıda kalır; ayarı
          smtpaccess dosyasında seçilmiş istemcilerle sınırlayın: { $courier-settings }
        - `RCPT` komutunda `Service temporarily unavailable` veriliyorsa: takma ad veri tabanı okunamıyordur. Posta günlüğünün o saniyesini okuyun.
    .client =
        `EHLO` komutundan sonra `STARTTLS` satırını arayın ve komutu `MAIL` göndermeden önce verin. `MAIL` komutuna STARTTLS sözcüğünü içeren bir 400
        gelirse yeniden denemeyin, hemen TLS başlatın.
    .send =
        Bu kodu göndermeyin. Yerel bir hata için `451`, eksik `STARTTLS` için `530`, bağlantıyı kapatmak üzere olan sunucu için `421` vardır.
