### Küçük numarası 554 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-554-571 =
    İletinizin istenmeyen posta diye reddedildiğini düşünün. Erişim kuralı olan Postfix çoğu kez `554 5.7.1` verir, ApisCP gibi rspamd kurulumları
    `571` kullanır; şiddet farkı aramayın, çünkü yoktur.

    Farkı kapsamda arayın. Courier’in `RCPT` komutundan sonraki `571 Delivery not authorized, message refused.` yanıtı, yalnızca filtresi postayı
    reddeden alıcıyı durdurur; diğerleri postayı yine alır. Son noktadan sonra gelen `554` hepsini durdurur. Karşılamadaki `554` ise IP adresinize
    yöneliktir; bunu hiçbir içerik filtresi söylemez.
