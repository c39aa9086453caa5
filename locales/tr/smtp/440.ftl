smtp-440 = Zorunlu TLS kullanılamıyor
    .summary = Sunucu şifrelemeyi zorunlu tutar ama şu anda sunamaz; istemciler, sunucunun yöneticisi TLS kurulumunu düzeltene kadar bekler.
    .meaning =
        Kod Courier’e özgüdür. TLS kullanması zorunlu kılınmış ama TLS programını çalıştıramayan ya da sertifikasını okuyamayan Courier, karşılama
        yerine `TLS not available,  but it's required for this connection.` der ve oturumu bitirir. `STARTTLS` komutuna yanıt olarak yalnızca bir hata
        ayıklama ayarıyla ortaya çıkar; bunun dışında Courier orada `540` verir.
    .conflict =
        RFC 3207, bir süreliğine kullanılamayan TLS için `454` kodunu belirler; 440 kodunu hiçbir RFC tanımaz. Aynı belge, bir etki alanının MX
        kaydındaki sunucunun yerel posta için STARTTLS istemesini yasaklar; `ESMTP_TLS_REQUIRED` ise tam da bunu, her bağlantı için yapar.
    .seen =
        Bir Courier sunucusunun ilk ve tek satırı olarak, hiçbir komut gönderilmeden görülür.
    .action =
        Alan sunucunun posta yöneticisine başka bir yoldan haber verin. İstemcinin hiçbir ayarı bu reddi önlemez, çünkü ret ilk komuttan önce gelir.
    .sending =
        Satırın gerçekten karşılamanın yerinde durduğundan emin olun:

        { $banner }

        Sonra etki alanının, sunucunuzun kendiliğinden deneyeceği başka bir MX sunucusu olup olmadığına bakın:

        { $mx }

        Başka bir şey değiştirmeyin; karşılama yeniden `220` olunca kuyruktaki posta teslim edilir.
    .receiving =
        Ayarlara bakın; bu düzelene kadar hiçbir posta içeri giremez:

        { $courier-tls }

        `COURIERTLS` ayarındaki program çalıştırılabilmeli, `TLS_CERTFILE` ayarındaki dosya var olmalı ve hizmet onu okuyabilmelidir; yenilemeden
        sonra yol ya da izinler değişmiş olabilir. MX sunucusunda `ESMTP_TLS_REQUIRED` değerini `0` yapın; böylece bozuk bir sertifika postayı değil,
        yalnızca şifrelemeyi engeller.
    .send =
        Bu kodu göndermeyin: `STARTTLS` komutuna `454` ile yanıt verin, karşılama yerine `421` kullanın.
