smtp-355 = İşlemin kaldığı yer
    .summary = Yarıda kalmış bir iletinin bir bölümü sunucuda durur; sunucu istemciye hangi sekizliden devam edeceğini bildirir.
    .meaning =
        RFC 1845 ile tanımlanan denetim noktası eklentisi, istemcinin kopan bağlantıdan sonra `MAIL` komutunu aynı `TRANSID` ile yinelemesini sağlar.
        Sunucu durumu sakladıysa 355 ile yanıt verir; metnin ilk sözcüğü sakladığı sekizli sayısıdır, 0 baştan başlanacağını gösterir. Zarf komutları
        ve ikilenmiş noktalar sayılmaz. Alıcılar hâlâ bilindiğinden istemci doğrudan `DATA` komutuna geçer.
    .seen =
        Yalnızca iki tarafı da `CHECKPOINT` sunan bir aktarım koptuktan sonra görülür; bu, 1995 yılından kalma bir denemedir. Postfix, Exim, OpenSMTPD
        ve Courier kaynak kodunda yoktur.
    .action =
        İstemci `DATA` gönderir, `354` yanıtını bekler, iletinin o kadar sekizlisini atlayıp gerisini gönderir.

        Sayı doğru olamazsa, örneğin iletinin sonunu aşıyorsa, `TRANSID` vermeden yeni bir işlem başlatın. Hiç `TRANSID` vermediği hâlde bu yanıtı
        alan istemci, bozuk bir sunucuyla konuşmaktadır.
    .send =
        Yalnızca durumunu sakladığınız bir `TRANSID` için ve metnin ilk sözcüğü rakamlardan oluşacak biçimde gönderin. Bilmediğiniz bir değere `250`
        deyin ve iletiyi baştan alın.
