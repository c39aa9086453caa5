### 447 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-447-451 =
    `451` denemeler sürerken, `447` ise denemeler bittikten sonra görülür. Bir Exchange raporunda ikisi birden görülür: rapor
    `550 4.4.7 QUEUE.Expired; message expired` ile açılır, daha aşağıda son denemeden kalan bir `451 4.4.0` durur. İpucu alttakidir.

    Üst satıra göre sınıflandırmayın. Yoksa engellenmiş IP adresinden çökmüş ad sunucusuna kadar ilgisiz yüzlerce ileti birbirine benzer; hepsi
    “süresi dolmuş” görünür. İletileri, süre dolmadan önceki son yanıta göre gruplandırın. Kuyruk hâlâ `451` gösterirken gönderenin bir şey yapması
    gerekmez; süre dolduktan sonra ise ileti kuyruktan çıkmıştır, yeniden gönderilmesi gerekir.

smtp-note-447-550 =
    `550 4.4.7 QUEUE.Expired; message expired` satırına dikkat edin: bilinmeyen posta kutusunun numarasını taşır, oysa posta kutusunun bilinmediğini
    kimse söylememiştir. Onu günlerce başarısız olan denemelerden sonra gönderenin kendi kuyruğu yazmıştır. Her `550` için adres silen yazılım, bu
    satırı görünce geçerli adresleri de siler.

    İki ipucu onları ayırır. Birincisi genişletilmiş durum kodu: `4.4.7` süreyle, `5.1.1` adresle ilgilidir. İkincisi gecikme: iletinin tarihini geri
    dönüş tarihiyle karşılaştırın. Alan sunucunun reddi dakikalar içinde döner; sürenin dolması ise kuyruk süresi kadar gün alır.
