smtp-501 = Argümanlarda sözdizimi hatası
    .summary = Sunucu komutu tanır ama ardından geleni okuyamaz; istemcinin önce argümanları düzeltmesi gerekir.
    .meaning =
        Bir adres, ana makine adı ya da parametre sözdizimine uymaz veya argüman almayan bir komutta (`DATA`, `RSET`, `QUIT`, `STARTTLS`) argüman
        vardır. `AUTH` sırasında üç şeyden biri olmuştur: istemci `*` ile vazgeçmiştir, gönderdiği Base64 çözülememiştir (`5.5.2`) ya da ilk yanıta
        izin vermeyen bir mekanizmada ilk yanıt göndermiştir (`5.7.0`). Kod, posta kutusunun bulunmadığını söylemez; sunucu onu hiç aramamıştır.
    .seen =
        Geçersiz bir adla gönderilen `EHLO` komutundan sonra (Exim: `Syntactically invalid EHLO argument(s)`), yanlış yazılmış alıcı (`5.1.3`) ya da
        gönderen (`5.1.7`) adresinden sonra, yinelenen veya yanlış bir parametreden sonra (`5.5.4`) görülür. Posta gönderimi sunucuları, biçimi bozuk
        adresleri bu kodla reddeder.
    .action =
        Reddedilen satırı doğru biçimle karşılaştırın: `MAIL FROM:<user@example.org>`; adres açılı ayraç içindedir, iki noktadan sonra boşluk yoktur.

        - `5.1.3` ya da `5.1.7`: eksik `@` işareti, fazladan virgül ya da boşluk veya ayraç içine karışmış görünen ad arayın.
        - `EHLO` komutundan sonra: harf, rakam, kısa çizgi ve noktadan oluşan tam bir ana makine adı ayarlayın. Alt çizgiye izin yoktur.
        - `AUTH` komutundan sonra: istemci `*` gönderdiyse kendisi vazgeçmiştir; önceki sınamaya bakın. Göndermediyse veriyi satır sonu eklemeden
          yeniden kodlayın.
        - `5.5.4`: parametreyi çıkarın ya da değerini düzeltin.
    .send =
        Yalnızca biçim hatası için gönderin. Biçimi doğru ama desteklemediğiniz değere `504`, `MAIL` ya da `RCPT` komutundaki tanınmayan parametreye
        `555`, kurallarınızın izin vermediği posta kutusu adına `553`, bulunmayan posta kutusuna `550` ile yanıt verin.
