smtp-538 = Mekanizma için şifreleme gerekli
    .summary = Bu oturum açma mekanizmasına yalnızca şifreli bağlantıda izin verilir: istemci TLS başlatıp yeniden oturum açmalıdır.
    .meaning =
        Eksik olan yalnızca TLS katmanıdır: ne mekanizmanın kendisi ne de parola reddedilmiştir. RFC 4954 bu kodu yalnızca geçmişten kaldığı için
        anar; sunucular böyle bir mekanizmayı TLS öncesinde sunmamalıdır, denenirse de `504` ile yanıt verirler. `530` yanıtı TLS kurulana dek başka
        komutları tutar; bu kod ise bir oturum açma denemesini yanıtlar.
    .seen =
        TLS olmayan bağlantıda `AUTH PLAIN` ya da `AUTH LOGIN` komutundan sonra görülür. aiosmtpd `538 5.7.11` gönderir; Postfix aynı durumda
        `504 5.5.4` yanıtını verir.
    .action =
        İstemcide STARTTLS ya da baştan TLS seçeneğini açın. İstemci, TLS kurulduktan sonra yeniden `EHLO` göndermelidir, çünkü mekanizma listesi
        değişmiş olabilir.

        - İstemci parolayı `AUTH` satırına koyup göndermişse parola ağdan açık geçmiştir: değiştirin.
        - `EHLO` yanıtında `STARTTLS` yoksa sunucuda TLS ayarlı değildir ya da aradaki bir aygıt o satırı siliyordur.
    .send =
        En iyisi hiç göndermemektir: şifreleme isteyen mekanizmaları yalnızca TLS altında duyurun, yine de deneyen istemciye `5.5.4` ile `504`
        gönderin.
