smtp-400 = Nedeni belirtilmemiş geçici hata
    .summary = Sunucu işlemi şu anda yapamaz ve nedeni yalnızca metinde bildirir; gönderen sunucu postayı saklar ve bekler.
    .meaning =
        Courier posta sunucusu 400 kodunu, birbirinden çok farklı durumlarda yalın bir geçici ret olarak kullanır: okuyamadığı bir takma ad veri
        tabanı (`Service temporarily unavailable`) ya da zorunlu tuttuğu şifrelemeden önce gelen bir komut (`STARTTLS is required first`). Kod, ilk
        rakamının söylediğinden fazlasını söylemez; durumları yalnızca metin ayırır. Bir posta sağlayıcısının web arayüzünden gelen 400 ise
        HTTP’nin `Bad Request` yanıtıdır, SMTP yanıtı değildir.
    .seen =
        Courier çalıştıran sunucularda görülür: takma ad sorgusu başarısız olduğunda `RCPT` komutunda, `EXPN` komutunda ve zorunlu şifreleme
        kurulmadığı sürece komutların çoğunda.
    .action =
        Metne göre davranın.

        - `STARTTLS is required first`: beklemek işe yaramaz. İstemcide STARTTLS ayarını açın ya da reddedilen komuttan önce `STARTTLS` gönderin.
        - `Service temporarily unavailable`: iletiyi kuyrukta bırakın. Durum sürerse alan sunucunun yöneticisi, Courier günlüğünde başarısız olan
          takma ad sorgusunu arar.
    .send =
        Bu kodu göndermeyin. Yerel bir hata için `451`, eksik `STARTTLS` için `530`, bağlantıyı kapatmak üzere olan sunucu için `421` vardır.
