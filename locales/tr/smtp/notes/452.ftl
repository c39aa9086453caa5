### 452 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-452-531 =
    Gönderim yazılımının ikisinden sonra da yapması gereken aynıdır: kabul edilenlere teslim etmek, kalanlar için yeni bir işlem açmak.
    `531 Too many recipients.` kesin görünür, ama hüküm listenin sonundaki kişilerle değil, uzunluğuyla ilgilidir.

    Fark, reddedilen alıcılara ne olduğundadır. `452 4.5.3` alan alıcılar kuyrukta kalır, postaları kendiliğinden gider. Courier’den gelen `531` ise
    her birini geri dönen iletide başarısız bir adres yapar; bülten aracı hepsini listeden düşürebilir. Çok sayıda adres aynı anda `531` aldıysa
    onlara ikinci bir gönderim yapın ve “geçersiz” işaretini kaldırın.

smtp-note-452-552 =
    Önce iletiyi sınırla karşılaştırın, sonra karar verin. `MAIL FROM:<…> SIZE=41943040` komutuna gelen `552 5.3.4` yarın da aynen gelir, çünkü ileti
    yarın da 40 MB büyüklüğündedir. Aynı komuta gelen `452 4.3.1` ise bu boyuta izin verildiğini, ama diskin dolu olduğunu söyler; yarın farklı
    olabilir.

    Eski tartışma çok fazla alıcı üzerinedir. RFC 821 bunun için `552`, RFC 5321 `452` öngörür ve istemcilerden böyle bir `552` yanıtını geçici
    saymalarını ister. Buna güvenmeyin: Postfix’i yazanlar bu kuralı düşünmüş ve uygulamamıştır, çünkü `RCPT` sonrasındaki `552` çok fazla veri
    anlamına da gelebilir. `recipients_max_reject` kullanan bir Exim daha da ileri gider, `DATA` komutuna `554` verir; böylece iletiyi kimse alamaz.
