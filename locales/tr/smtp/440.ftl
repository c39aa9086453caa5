smtp-440 = Zorunlu TLS kullanılamıyor
    .summary = Sunucu şifrelemeyi zorunlu tutar ama şu anda sunamaz; istemciler, sunucunun yöneticisi TLS kurulumunu düzeltene kadar bekler.
    .meaning =
        Bu kod Courier’e özgüdür. TLS kullanmak zorunda olan ama TLS programını çalıştıramayan ya da sertifikasını okuyamayan Courier, karşılama
        yerine `TLS not available, but it’s required for this connection` der ve oturumu bitirir. `STARTTLS` komutuna yanıt olarak yalnızca bir hata
        ayıklama ayarıyla ortaya çıkar; bunun dışında Courier orada `540` verir. RFC 3207, bir süreliğine kullanılamayan TLS için `454` kodunu
        belirler.
    .seen =
        Bir Courier sunucusunun ilk ve tek satırı olarak, hiçbir komut gönderilmeden görülür.
    .action =
        Alan sunucunun yöneticisi, `COURIERTLS` ayarındaki programın çalıştırılabildiğini ve `TLS_CERTFILE` ayarındaki dosyanın var olup
        okunabildiğini denetler; sertifika yenilendikten sonra yol ya da izinler değişmiş olabilir. Bu düzelene kadar kimsenin postası içeri giremez.

        Gönderenin düzeltebileceği bir şey yoktur: istemcinin hiçbir ayarı bu reddi önlemez. Sunucunun yöneticisine başka bir yoldan ulaşın.
    .send =
        `STARTTLS` komutuna `454` ile yanıt verin, karşılama yerine `421` kullanın.
