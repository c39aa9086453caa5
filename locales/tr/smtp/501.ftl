smtp-501 = Argümanlarda sözdizimi hatası
    .summary = Sunucu komutu tanır ama ardından geleni okuyamaz; istemcinin önce argümanları düzeltmesi gerekir.
    .meaning =
        Bir adres, ana makine adı ya da parametre sözdizimine uymaz veya argüman almayan bir komutta (`DATA`, `RSET`, `QUIT`, `STARTTLS`) argüman
        vardır. `AUTH` sırasında üç şeyden biri olmuştur: istemci `*` ile vazgeçmiştir, gönderdiği Base64 çözülememiştir (`5.5.2`) ya da ilk yanıta
        izin vermeyen bir mekanizmada ilk yanıt göndermiştir (`5.7.0`). Kod, posta kutusunun bulunmadığını söylemez; sunucu onu hiç aramamıştır.
    .conflict =
        Kabul edilmeyen gönderen için RFC 5321 iki kural verir: bölüm 4.1.4 501 ister, bölüm 3.3 `550` ya da `553` bekler. Sunucular da buna göre
        ayrılır: biçimi bozuk gönderene Postfix 501, OpenSMTPD `553`, Courier `517` ya da `554`, Gmail `555` ile yanıt verir.
    .seen =
        Geçersiz bir adla gönderilen `EHLO` (Exim: `Syntactically invalid EHLO argument(s)`) ya da adsız gönderilen `HELO` (Sendmail: `5.0.0`)
        komutundan sonra, biçimi bozuk alıcı (`5.1.3`) ya da gönderen (`5.1.7`) adresinden sonra, yinelenen veya yanlış bir parametreden sonra
        (`5.5.4`) görülür. Posta gönderimi sunucuları, biçimi bozuk adresleri bu kodla reddeder.
    .action =
        Reddedilen satırı doğru biçimle karşılaştırın: `MAIL FROM:<user@example.org>`; adres açılı ayraç içindedir, iki noktadan sonra boşluk yoktur.
        Kusurlu bölümü genişletilmiş durum kodu söyler: `5.1.3` alıcıyı, `5.1.7` göndereni, `5.5.4` bir parametreyi gösterir.
    .sender =
        Adresi adres defterinden seçmek yerine yeniden yazın; eksik `@` işareti, fazladan virgül ya da boşluk veya araya karışmış görünen ad arayın.
        `5.1.7` geldiyse sorun, posta programının ayarlarındaki kendi adresinizdedir.
    .sending =
        `EHLO` komutundan sonra geldiyse kusur, sunucunuzun kendini tanıttığı addadır. Tam bir ana makine adı olmalı, yalnızca harf, rakam, kısa çizgi
        ve nokta içermelidir; alt çizgiye izin yoktur. Adı Exim’de `primary_hostname` ya da `helo_data` ayarı verir, Postfix’teki ad için bakın:

        { $postfix-helo }
    .receiving =
        Bir aygıt, değiştiremediğiniz adı yüzünden reddediliyorsa: Exim, `helo_allow_chars` ile başka karakterleri de kabul eder; Postfix adı yalnızca
        `reject_invalid_helo_hostname` kuralının bulunduğu yerde denetler.

        { $postfix-settings }
    .client =
        - `AUTH` komutundan sonra: tek başına `*`, istemcinizin vazgeçtiğini gösterir; Postfix buna `5.7.0`, Dovecot `5.5.2` ile yanıt verir. Değilse
          veriyi satır sonu eklemeden yeniden kodlayın; karşılaştırmak için çözün: { $decode }
        - İlk yanıta yalnızca istemcinin önce konuştuğu mekanizmalarda, örneğin `PLAIN` içinde izin vardır; boş ilk yanıt `=` diye gönderilir.
        - `5.5.4`: parametreyi çıkarın ya da değerini düzeltin.
    .send =
        Yalnızca biçim hatası için gönderin. Biçimi doğru ama desteklemediğiniz değere `504`, `MAIL` ya da `RCPT` komutundaki tanınmayan parametreye
        `555`, kurallarınızın izin vermediği posta kutusu adına `553`, bulunmayan posta kutusuna `550` ile yanıt verin.
    .search = geçersiz adres, geçersiz bağımsız değişken
