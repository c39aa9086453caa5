smtp-511 = Bilinmeyen kullanıcı
    .summary = Courier böyle bir alıcı tanımadığını kendine özgü bu kodla söyler; gönderenin adresi düzeltmesi gerekir.
    .meaning =
        Courier onu `RCPT TO` komutundan sonra `Unknown user.`, `VRFY` komutundan sonra `Undeliverable address.` metniyle gönderir. Başka yerlerde
        noktaları düşmüş bir `5.1.1` söz konusudur; 2010 tarihli bir başvuru belgesi 511 için açıkça “kısa biçim” der. İki okuma da aynı yere çıkar:
        `@` işaretinden önceki bölüm orada bir posta kutusunun adı değildir.
    .seen =
        Courier sunucularının yanıtlarında görülür; toplu gönderim hizmetlerinin geri dönüş tablolarında “hatalı e-posta adresi” diye geçer.
    .action =
        Adresi, daha önce çalışmış olanla harf harf karşılaştırın ya da alıcıya başka bir yoldan sorun. Posta listelerinden çıkarın.

        Courier sunucusunun yöneticisi: posta kutusunun var olması gerekiyorsa hesaba ve takma ad tablosuna bakın.

        Programcı: `5.1.1` ile gelen `550` gibi işleyin.
    .send =
        Bunun yerine `5.1.1` ile `550` gönderin; ne yapacağını her istemci bilir. Kullanıcı taşındıysa ve yeni adresini biliyorsanız bunu `551`
        söyleyebilir.
