smtp-502 = Komut desteklenmiyor
    .summary = Sunucu komutu tanır ama sunmaz; istemci onsuz devam eder ya da başka bir komut kullanır.
    .meaning =
        Komut kapatılmıştır ya da yazılımda hiç yoktur. Sorun yazımda ya da sırada değildir; sunucu, `EHLO` yanıtında duyurduğu bir şeye 502 ile
        karşılık veremez. RFC 5321, `VRFY` ve `EXPN` komutlarının çalışmasını ister; bunlara verilen 502 yanıtı standarda tam uymaz, ama istemcinin
        hatası da değildir. Courier bu kodu daha geniş kullanır: oradaki `ESMTP command error`, sırası bozuk komutları da kapsar.
    .seen =
        Postfix’te kapatılmış `VRFY`, TLS kullanmayan Postfix’te `STARTTLS` (ikisi de `5.5.1`), çok eski bir sunucuda `EHLO`, bir sağlayıcının ATRN
        bağlantı noktasında posta komutları bu yanıtı alır. Postfix’in 3.7 öncesi sürümleri ve bugünkü `postscreen` bileşeni, tanımadıkları komutlara
        bu kodu `5.5.2` ile gönderir.
    .action =
        Sunucunun tam bu bağlantıda, `EHLO` komutundan sonra gönderdiği listeyi okuyun: orada bulunmayan her şey reddedilebilir.

        - `STARTTLS` ya da `AUTH`: posta gönderimi bağlantı noktasını deneyin. Eklenti o listede de yoksa onu yalnızca sunucunun yöneticisi açabilir.
        - `VRFY`: atlayın; geçerli olan yanıtı `RCPT TO` verir.
        - `EHLO`: yerine `HELO` gönderin.
        - Metin, Courier’in `ESMTP command error` metniyse komutların sırasını da denetleyin.
    .send =
        Yazılımınızın tanıdığı ama kapattığınız komutlar için gönderin. Tanınmayan sözcüğe `500`, bozuk sıraya `503`, desteklenmeyen argümana `504`
        ile yanıt verin. `VRFY` için `252` de aynı ölçüde gizler ve kimseye zarar vermez.
