smtp-430 = Kayıtlı ama tanımsız kod
    .summary = Hiçbir belgenin açıklamadığı bir geçici ret; nedeni ardından gelen metin bildirmelidir, gönderen sunucu bekler.
    .meaning =
        Kod, IANA tablosunda bir kez, `X.5.1` (geçersiz komut) kodunun yanında geçer; neden belirtmeyen RFC 5248 belgesinden alınmıştır. O satırdaki
        diğer kodların hepsi kalıcıdır. Nasıl oluştuğu bilinen tek bir yol vardır: `soft_bounce = yes` ayarlı Postfix,
        `530 5.7.0 Must issue a STARTTLS command first` yanıtını `430 4.7.0` yapar. Bu kodu tasarımı gereği gönderen bir yazılım bilinmemektedir.
    .seen =
        Şifrelemeyi zorunlu tutan ve deneme kipindeki bir Postfix’te, şifreleme isteyen ilk komutta görülür.
    .action =
        Metinde `STARTTLS` ya da `authentication` sözcüğünü arayın: varsa istemcinin ayarları (şifreleme, oturum açma) değişmelidir; beklemek bir şeyi
        değiştirmez. O Postfix’in yöneticisi `main.cf` dosyasında `soft_bounce` ayarını arar.

        `4.5.1` varsa programcı, retten önceki komutların sırasını denetler. Hiçbir ipucu yoksa yanıtın orada ne anlama geldiğini alan sunucunun
        yöneticisine sorun.
    .send =
        Bu kodu kullanmayın: sırası yanlış komut için `503`, bilinmeyen komut için `500`, eksik şifreleme ya da oturum açma için `530` vardır.
