### Küçük numarası 554 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-554-571 =
    İçerik filtresi son noktadan sonra hayır dediğinde numara, önündeki yazılıma bağlıdır: erişim kuralı olan Postfix `554 5.7.1` verir, ApisCP
    gibi rspamd kurulumları `571` kullanır, Courier ise alıcının filtresi için `571 Delivery not authorized, message refused.` gönderir. Şiddet
    farkı aramayın; yoktur.

    Farkı kapsamda arayın. Courier’in `RCPT` komutundan sonraki `571` yanıtı tek bir alıcıyı durdurur, ötekiler postayı yine alır. Noktadan sonra
    gelen `554` hepsini durdurur. Karşılamadaki `554` ise IP adresinize yöneliktir; hiçbir içerik filtresi bunu söylemez.
