### Küçük kodu 120 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-120-220 =
    FTP ile çalışanlar bu ikiliyi kendi protokollerinden tanır: orada yük altındaki sunucu `120 Service ready in nnn minutes` diye karşılar,
    sabırlı istemci de `220` gelene kadar okumayı sürdürür. Bir FTP kitaplığından alınmış çözümleme kodu bu alışkanlığı yanında getirir. SMTP
    sunucusu karşısında, kimsenin göndermeyeceği ikinci bir karşılamayı bekler.

    Ters yöndeki hata daha kötüdür. Yalnızca üç rakamla bir boşluk arayan istemci `120` yanıtını “bağlandım” sayar, `EHLO` gönderir ve ardından
    gelen tuhaf yanıtlardan sunucuyu sorumlu tutar. Günlüğünüzde bir posta bağlantı noktasında ilk numara görünüyorsa istemciye dokunmadan önce
    orada neyin dinlediğini sorun.

smtp-note-120-421 =
    Meşgul bir sunucunun iki huyu olmuştur. Eskisi kalmanızı isterdi: hatta kalın, birkaç dakika sürecek. Bugünkü sizi gönderir ve kuyruğunuza
    güvenir. `421 mail.example.com Service not available, closing transmission channel` görüşmeyi bitirir; sonraki deneme yeni bir bağlantıdır,
    belki de başka bir MX sunucusuna gider.

    Bugün istemci yazanın yalnızca ikinci yola ihtiyacı vardır: kapat, bekle, geri gel. İlkini nazik bir seçenek sayıp soketi açık tutmaya
    çalışmayın; sunucunun devam edeceğini söyleyen hiçbir SMTP kuralı yoktur. 1981 yılından kalma bir protokol incelemesi okurken de oradaki `120`
    kodunu bugünkü bir bağlantı sınırına çevirmeyin. O sınır 4 ile konuşur.
