smtp-502 = Komut desteklenmiyor
    .summary = Sunucu komutu tanır ama sunmaz; istemci onsuz devam eder ya da başka bir komut kullanır.
    .meaning =
        Komut kapatılmıştır ya da yazılımda hiç yoktur. Sorun yazımda ya da sırada değildir; sunucu, `EHLO` yanıtında duyurduğu bir şeye 502 ile
        karşılık veremez. Courier bu kodu daha geniş kullanır: oradaki `ESMTP command error`, bilinmeyen sözcükleri ve sırası bozuk komutları da
        kapsar.
    .conflict =
        Kapatılmış `VRFY` ve `EXPN` için RFC 5321 kendisiyle çelişir: bölüm 7.3 `252` ister, bölüm 3.5.3 ve 4.3.2 502 yanıtına izin verir. `VRFY`
        komutuna Exim birincisini, Postfix ikincisini gönderir; Sendmail `VRFY` için birincisini, `EXPN` için ikincisini (`5.7.0`) kullanır. İkisi de
        adres hakkında bir şey söylemez.
    .seen =
        Postfix’te kapatılmış `VRFY`, TLS kullanmayan Postfix’te `STARTTLS` (ikisi de `5.5.1`), Dovecot’ta ikinci `STARTTLS`, çok eski bir sunucuda
        `EHLO`, bir sağlayıcının ATRN bağlantı noktasında posta komutları bu yanıtı alır. Postfix’in 3.7 öncesi sürümleri ve bugünkü `postscreen`
        bileşeni, tanımadıkları komutlara bu kodu `5.5.2` ile gönderir.
    .action =
        Sunucunun tam bu bağlantıda, `EHLO` komutundan sonra gönderdiği listeyi okuyun: orada bulunmayan her şey reddedilebilir.
    .sender =
        Reddedilen komut `STARTTLS` ya da `AUTH` ise posta programınızda giden sunucuyu posta gönderimi bağlantı noktasına, yani 587 numaraya
        ayarlayın. Sunucu komutu orada da reddediyorsa onu yalnızca sağlayıcınız açabilir.
    .sending =
        Karşı tarafın ne sunduğuna bakın:

        { $ehlo }

        - `STARTTLS` yok ama yapılandırmanız TLS istiyorsa: yolda biri onu silmiş olabilir. Başka bir yol seçin; bu ana makine için yalnızca postanın
          düz metin olarak gitmesinde sakınca yoksa istisna tanımlayın.
        - Metin, Courier’in `ESMTP command error` metniyse: oturumu başından okuyun ve komutların sırasını denetleyin.
    .receiving =
        `smtpd_tls_security_level` ile TLS açılmadıkça TLS isteyen istemciler Postfix’ten 502 alır; açıldıktan sonra eksik sertifika `454` olarak
        görünür. `VRFY` için `disable_vrfy_command` ayarına bakın. TLS kurulabiliyor mu, deneyin:

        { $starttls }
    .client =
        Yalnızca son `EHLO` yanıtında sayılanları kullanın; TLS kurulunca listeyi yeniden isteyin. `EHLO` komutuna 502 geldiyse `HELO` gönderin;
        adresi `VRFY` yerine `RCPT TO` ile sorun, geçerli yanıt odur.
    .send =
        Yazılımınızın tanıdığı ama kapattığınız komutlar için gönderin. Tanınmayan sözcüğe `500`, bozuk sıraya `503`, desteklenmeyen argümana `504`
        ile yanıt verin. `VRFY` için `252` yanıtını yeğleyin; o da adres hakkında daha fazlasını söylemez.
    .search = desteklenmeyen komut, komut kapalı
