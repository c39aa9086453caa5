### 452 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-452-531 =
    Gönderim yazılımı ikisinden sonra da aynı şeyi yapabilir, yapmalıdır da: kabul edilenlere teslim edip kalanlar için yeni bir işlem açmak.
    `531 Too many recipients.` kesin görünür, ama hüküm listenin uzunluğu içindir, sonundaki kişiler için değil.

    Karışan, kayıt tutmadır. `452 4.5.3` fazlalığı kuyruğa geri koyar, postaları kendiliğinden gider. Courier’den gelen `531` ise her birini geri
    dönen bir iletiye, kişi başına bir rapora çevirir; bülten aracı hepsini emekliye ayırabilir. Aynı saati taşıyan bir küme 531 görürseniz o
    adreslere ikinci bir partiyle yeniden gönderin ve üzerlerindeki işareti kaldırın.

smtp-note-452-552 =
    Önce iletiyi sınırla karşılaştırın, sonra karar verin. `MAIL FROM:<…> SIZE=41943040` komutuna gelen `552 5.3.4` yarın da aynen yinelenir, çünkü 40
    MB yine 40 MB’dir. Aynı komuta gelen `452 4.3.1` ise iletiye izin olduğunu, diskin dolu olduğunu söyler; yarın farklı olabilir.

    Eski tartışma çok fazla alıcı üzerinedir. RFC 821 bunu `552`, RFC 5321 `452` altına koyar ve istemcilerden böyle bir `552` yanıtını geçici
    saymalarını ister. Buna güvenmeyin: Postfix’i yazanlar bunu düşünmüş ve dışarıda bırakmıştır, çünkü `RCPT` sonrasındaki `552` çok fazla veri
    anlamına da gelebilir. `recipients_max_reject` kullanan bir Exim daha da ileri gider, `DATA` komutuna `554` verir; böylece iletiyi kimse alamaz.
