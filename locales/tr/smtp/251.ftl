smtp-251 = Yerel değil, iletilecek
    .summary = Kabul edilmiştir: alıcının posta kutusu başka bir sistemdedir ve iletiyi oraya bu sunucunun kendisi iletir.
    .meaning =
        Alıcı, `250` yanıtındaki gibi kabul edilmiş sayılır; metin ayrıca posta kutusunun şimdi hangi adreste olduğunu bildirir. Sunucu, bunu birinin
        dikkate alacağını varsaymamalıdır. `551` ile de sunucu yeni adresi verir, ama iletmez.

        `ETRN` komutundan sonra numaranın anlamı başkadır: adı verilen ana makine için bekleyen ileti yoktur.
    .seen =
        Kuruluşların çoğu bildirmeden iletip `250` dediğinden `RCPT` komutundan sonra seyrek görülür. `ETRN` komutundan sonra fetchmail gibi bir
        istemciye alınacak posta olmadığını bildirir.
    .action =
        İletiyi yeniden göndermeyin. Gönderen, yeni adresi günlükten alıp kaydedebilir. Yazılım, sunucunun kimliğinden emin olmadıkça adres defterini
        bu yanıta göre değiştirmemelidir; yoksa araya giren bir saldırgan postayı başka yere yönlendirebilir.
    .send =
        Yalnızca yeni adresi herkes görebilecekse ve yönetici bunu kapatabiliyorsa gönderin; yoksa `250` ile iletin. ASCII dışı karakter içeren yeni
        adres burada ancak istemci `MAIL` komutunda `SMTPUTF8` verdiyse yer alabilir.
