smtp-355 = İşlemin kaldığı yer
    .summary = Yarıda kalmış bir iletinin bir bölümü sunucuda durur; sunucu istemciye hangi sekizliden devam edeceğini bildirir.
    .meaning =
        RFC 1845 ile tanımlanan denetim noktası eklentisi, istemcinin kopan bağlantıdan sonra `MAIL` komutunu aynı `TRANSID` ile yinelemesini sağlar.
        Sunucu durumu sakladıysa 355 ile yanıt verir; metnin ilk sözcüğü sakladığı sekizli sayısıdır, 0 baştan başlanacağını gösterir. Zarf komutları
        ve ikilenmiş noktalar sayılmaz. Alıcılar hâlâ bilinmektedir.
    .conflict =
        RFC 5321, bölüm 4.2 uyarınca istemciler yalnızca adı geçen birkaç kodun metnine göre davranır; 355 bunlardan biri değildir. RFC 1845 ise
        kalınan yeri metnin ilk sözcüğüne koyar. `CHECKPOINT` üzerinde anlaşmamış yazılım bunu okuyamaz, okumaya da çalışmamalıdır.
    .seen =
        Yalnızca iki tarafı da `CHECKPOINT` sunan bir aktarım koptuktan sonra görülür; bu, 1995 yılından kalma bir denemedir. Postfix, Exim, OpenSMTPD
        ve Courier kaynak kodunda yoktur.
    .action =
        Düzeltme gerekmez: istemci doğrudan `DATA` komutuna geçer ve iletinin geri kalanını gönderir.
    .sending =
        Sunucunuzun yeniden aynı sunucuya bağlanmasını sağlayın; durumu saklamış olma olasılığı en yüksek sunucu odur. RFC 1845, MX kayıtları hâlâ
        oraya götürüyorsa istemcinin önce eski IP adresini denemesini ister:

        { $mx }

        Hiçbir şey saklanmadıysa ileti baştan gönderilir.
    .client =
        `DATA` gönderin, `354` yanıtını bekleyin ve 355 yanıtındaki sayı kadar sekizliyi atlayın; sayarken ikilenmiş noktaları katmayın. Sayı doğru
        olamazsa, örneğin iletinin sonunu aşıyorsa, `RSET` gönderin ve `TRANSID` vermeden yeni bir işlem başlatın. Hiç `TRANSID` vermediyseniz sunucu
        bozuktur: bağlantıyı kapatın.
    .send =
        Yalnızca durumunu sakladığınız bir `TRANSID` için ve metnin ilk sözcüğü rakamlardan oluşacak biçimde gönderin. Bilmediğiniz bir değere `250`
        deyin ve iletiyi baştan alın.
