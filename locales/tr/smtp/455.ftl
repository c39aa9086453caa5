smtp-455 = Parametre şu an karşılanamıyor
    .summary = Sunucu komutun bir parametresini tanır ama şu an karşılayamaz; komut daha sonra ya da parametre olmadan hemen kabul edilebilir.
    .meaning =
        Eklentiler, `MAIL FROM` ve `RCPT TO` komutlarına parametre ekler. Bu yanıt, parametrelerden birinin tanındığını ve doğru yazıldığını, ama
        sunucunun o anki durumunun isteneni vermeye elvermediğini söyler. RFC 2852 bir örnek verir: sunucunun şu an kabul edemediği bir teslim süresi
        (`BY`). Adres ve ileti hakkında hüküm verilmemiştir. Kodu 1995’te RFC 1869
        getirmiştir; RFC 2821 listesinde yoktur, RFC 5321 listesinde vardır.
    .seen =
        Yalnızca böyle eklentiler kullanan istemcilerde, dolayısıyla olağan teslimde pek görülmez: ne Postfix’in ne de Exim’in kaynak kodunda bu yanıt
        vardır.
    .action =
        Günlükte yanıttan hemen önceki komuta bakın: adresten sonra gelen her şey parametredir. İleti o parametre olmadan da gidebilecekse, örneğin
        süre sınırı gerekmiyorsa, onsuz gönderin; gidemeyecekse kuyrukta bırakın.

        Programcı: eklentiyi kullanmadan göndermenin bir yolunu açık tutun ve nelerden vazgeçildiğini kullanıcıya bildirin.
    .send =
        Engel geçiciyse ve parametrenin RFC belgesi başka bir kod öngörmüyorsa gönderin. Tanınmayan ya da hiç karşılayamayacağınız parametreye `555`,
        biçimi bozuk değere `501` ile yanıt verin.
