### Küçük kodu 120 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-120-220 =
    FTP ile çalışanlar bu ikiliyi kendi protokollerinden tanır: orada yük altındaki sunucu `120 Service ready in nnn minutes` diye karşılar, sabırlı
    istemci de `220` gelene kadar okumayı sürdürür. FTP kitaplığından alınmış bir ayrıştırıcı bu alışkanlığı birlikte getirir: SMTP sunucusundan hiç
    gelmeyecek ikinci bir karşılama bekler.

    Ters yöndeki yanlış daha kötüdür. Yalnızca üç rakamla bir boşluk arayan istemci `120` yanıtını “bağlandım” sayar, `EHLO` gönderir ve ardından
    gelen tuhaf yanıtlardan sunucuyu sorumlu tutar. Günlüğünüzde, posta bağlantı noktasından gelmiş bir `120` varsa istemciye dokunmadan önce orada
    hangi programın dinlediğine bakın.

smtp-note-120-421 =
    `120` ile sunucu istemciden bağlantıyı birkaç dakika açık tutmasını isterdi. `421` diyen sunucu istemciyi geri çevirir ve onun kuyruğuna güvenir:
    `421 mail.example.com Service not available, closing transmission channel` satırından sonraki deneme yeni bir bağlantıdır, belki de başka bir MX
    sunucusuna gider.

    Bugün istemcinize yalnızca ikinci davranış gerekir: bağlantıyı kapatın, bekleyin, yeniden bağlanın. İlkini nazik bir seçenek sayıp soketi açık
    tutmaya çalışmayın; sunucunun devam edeceğini söyleyen hiçbir SMTP kuralı yoktur. 1981 yılından kalma bir protokol metni okurken de oradaki `120`
    kodunu bugünkü bağlantı sınırı sanmayın. O sınır 4 ile başlayan bir yanıtla bildirilir.
