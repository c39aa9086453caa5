smtp-251 = Yerel değil, iletilecek
    .summary = Kabul edilmiştir: alıcının posta kutusu başka bir sistemdedir ve iletiyi oraya bu sunucunun kendisi iletir.
    .meaning =
        Alıcı, `250` yanıtındaki gibi kabul edilmiş sayılır; metin ayrıca posta kutusunun şimdi hangi adreste olduğunu bildirir. Sunucu, bu bildirimi
        birinin dikkate alacağını varsaymamalıdır. `551` yanıtı da yeni adresi verir, ama orada sunucu iletmez.

        `ETRN` komutundan sonra numaranın anlamı başkadır: adı verilen ana makine için bekleyen ileti yoktur.
    .seen =
        Kuruluşların çoğu bildirmeden iletip `250` dediği için `RCPT` komutundan sonra seyrek görülür. `ETRN` komutundan sonra ise fetchmail gibi
        istemcilere gelir.
    .action =
        Alıcı kabul edilmiştir; iletiyi yeniden göndermeyin. `ETRN` komutundan sonra o ad için alınacak bir şey yoktur.
    .sender =
        Bu yanıtı bir raporda ya da günlükte görürseniz açılı ayraç içindeki adresi bir yere yazın ve kalıcı olup olmadığını alıcıya başka bir yoldan
        sorun.
    .receiving =
        - Posta iletiyorsanız: yanıt, posta kutusunun nereye taşındığını her istemciye söyler. Dışarıdan ne göründüğüne bakın; bunun bilinmesini
          istemiyorsanız yanıtı kapatın: { $rcpt }
        - `ETRN` ile posta alıyor ve ileti bekliyorsanız: postanız ana makinenizin başka bir adıyla kuyrukta olabilir. RFC 1985 uyarınca her takma ad
          ayrı bir `ETRN` gerektirebilir; adları DNS ile karşılaştırın: { $mx }
    .client =
        Alıcıyı `250` yanıtındaki gibi kabul edilmiş sayıp devam edin. Adresi günlüğe yazın. Sunucunun kimliği kesin değilse adres defterini bu yanıta
        göre değiştirmeyin; yoksa araya giren bir saldırgan postayı başka yere yönlendirebilir.
    .send =
        Yalnızca yeni adresi herkes görebilecekse ve yönetici bunu kapatabiliyorsa gönderin; yoksa `250` ile iletin. ASCII dışı karakter içeren yeni
        adres burada ancak istemci `MAIL` komutunda `SMTPUTF8` verdiyse yer alabilir.
