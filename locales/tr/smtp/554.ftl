smtp-554 = İşlem başarısız
    .summary = Sunucu bu iletiyi, karşılamadaysa bütün oturumu reddeder; neden yalnızca genişletilmiş durum kodunda ve metinde yazar.
    .meaning =
        Karşılama olarak `No SMTP service here` anlamına gelir: sunucu, oturumu ilk komuttan önce resmen reddeder. Daha sonra bir işlemi bitirir:
        `DATA` sırasında geçerli alıcı yoktur, ileti bozuktur ya da döngüdedir, içerik istenmemektedir. Posta gönderimi sunucuları, daha kesin bir kod
        uymayan her yerde onu kullanır; bu yüzden kendi başına posta kutusunun bulunmadığı anlamına gelmez.
    .seen =
        Postfix `554 5.7.1` yanıtını varsayılan olarak `Relay access denied` durumunda, erişim tablolarındaki kayıtlar ve DNSBL eşleşmeleri için
        gönderir; bunlarla `RCPT` komutundan sonra karşılaşılır. Gmail, bozuk ya da çok fazla atlama yapmış ileti için `554 5.6.0` gönderir.
    .action =
        Metnin tamamını, her satırını okuyun; sonra:

        - Karşılama: sunucu bu istemciyi hiç istemiyordur. IP adresi için engelleme listelerini ve ters DNS kaydını denetleyin, metindeki bağlantıyı
          izleyin.
        - `Relay access denied`: kendi posta gönderimi sunucunuzda oturum açın; alan sunucuda etki alanını kabul edilenlere ekleyin.
        - `DATA` komutundan sonra `no valid recipients`: gerçek nedenler daha önceki `RCPT` yanıtlarında yazar.
        - İletiden sonra: metnin andığı içeriği değiştirin ya da alan sunucunun yöneticisine kuralı sorun.
        - `STARTTLS` komutunun hemen ardından: sunucu TLS bağlantısını fazla zayıf buluyordur ya da istemci sertifikası bekliyordur.
    .send =
        Karşılama olarak gönderirken hatayı bulmaya yetecek kadar açıklama yapın, öteki komutlara `503` verin ve `QUIT` komutunu bekleyin; hiç posta
        almayan ana makine `521` gönderir. İşlem içinde daha kesin kodu yeğleyin: ilke veya alıcı için `550`, boyut için `552`.
