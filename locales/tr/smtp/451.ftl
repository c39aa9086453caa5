smtp-451 = İşlemede yerel hata
    .summary = Alan sunucu isteği işlerken kendi içinde bir aksaklık olmuştur; ileti gönderen sunucuda kalır ve gönderim yeniden denenir.
    .meaning =
        “Yerel” sözü yanıtı veren sunucuyu anlatır: bir DNS sorgusu zaman aşımına uğramış, bir filtreye ya da veri tabanına ulaşılamamış, bir yazma
        işlemi başarısız olmuştur. Kusur adreste ya da iletide değildir. Bağlantısı bir işlemin ortasında kopan istemci de 451 almış gibi
        davranmalıdır; bu yüzden kod, hiçbir sunucu göndermediği hâlde bir raporda yer alabilir.
    .seen =
        Exim, erişim kurallarından biri başka bir kod belirtmeden erteleme kararı verdiğinde 451 gönderir; bu nedenle Exim’deki gri listeleme de bu
        kodla görünür. Postfix kodu, bir tablo sorgusu başarısız olduğunda `4.3.0`, yapılandırması hatalı olduğunda `4.3.5` ile gönderir. Posta
        gönderimi sunucusu, `BURL` komutunun gösterdiği IMAP sunucusuna ulaşamadığında `4.4.1` ekler.
    .action =
        İletiyi kuyrukta bırakın; birkaç saat sonra hâlâ oradaysa harekete geçin.

        - O sunucuya giden bütün postalar bekliyorsa sorun karşı taraftadır. Yöneticisine satırın tamamını ve saatini, o sunucudan geçmeyen bir yolla
          bildirin.
        - Yalnızca sizin postanız `4.4.3` ya da `4.7.24` ile bekliyorsa sunucu, etki alanınızın SPF kaydını değerlendiremiyordur. Ad sunucularınızı ve
          kaydı denetleyin.
        - Yalnızca sizin postanız `4.7.1` ile bekliyorsa neden, gri listeleme gibi bir ilkedir; hangisi olduğunu metin söyler.
        - Alan sunucuyu siz yönetiyorsanız o saniyenin günlük kayıtlarına bakın. `4.3.5` varsa siz yapılandırmayı düzeltene dek hiçbir şey ilerlemez.
    .send =
        Kendi tarafınızdaki geçici aksaklıklar için gönderin: zaman aşımına uğrayan bir sorgu, çalışmayan bir tarayıcı, geçici hatayla biten bir SPF
        denetimi. Gri listeleme için RFC 6647 yalnızca `450` ve `421` kodlarını uygun bulur; yer darlığı için `452` vardır.
