### Küçük kodu 251 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-251-252 =
    Rakamlara değil, komuta bakın. `RCPT TO:<user@example.com>` komutunun ardından gelen `251 User not local; will forward to <user@example.net>` gibi
    bir satır olumlu yanıttır, yanında iletme adresi vardır. `VRFY` komutundan sonraki `252` ise hiçbir şeyi doğrulamaz: aynı sunucu bir saniye sonra
    `RCPT` komutuna `550` diyebilir.

    Sık yapılan yanlış, adres denetleyicisinin ikisini de “2yz, demek ki geçerli” diye kaydetmesidir. `251` için bu doğrudur; `252` ise listeyi
    kimsenin doğrulamadığı adreslerle doldurur. `ETRN` komutundan sonra ikisinin de anlamı değişir: `251` boş kuyruk, `252` yolda olan posta demektir.
    Bu ikisini karıştıran bir istemci, var olmayan postayı bekler.

smtp-note-251-253 =
    Çevirmeli bağlantı kullanan bir büro, sağlayıcısına `ETRN example.com` gönderir. Yanıt `251 OK, no messages waiting for node example.com` ise
    hattı hemen kapatabilir. Yanıt `253 OK, 14 pending messages for node example.com started` ise ikinci bir bağlantı on dördünü de getirene kadar
    ulaşılabilir kalmalıdır.

    Yalnızca baştaki 2 rakamına bakıp hattı kapatan betik yanılır: `253` geldiğinde sağlayıcı az önce kapanmış bir hatta bağlanmaya çalışır, posta da
    kuyruğa döner. `251` gelene kadar `ETRN` komutunu yineleyin. `ETRN` dışında karışacak bir şey yoktur: `253` başka yerde kullanılmaz, `RCPT`
    komutundan sonraki `251` ise tek bir alıcıyla ilgilidir.

smtp-note-251-453 =
    İki komut aynı bilgiyi verir: kuyrukta sizin için posta yoktur. `ETRN` bunu başarıyla, `251 OK, no messages waiting for node example.com` diye
    bildirir; `ATRN` ise hata gibi görünen `453 You have no mail` satırıyla. Gece üçteki alarm ikincisinden gelir, çünkü izleme yazılımı her 4yz
    yanıtını başarısızlık sayar.

    Posta alan programınızın hangi komutu kullandığına bakın: `ATRN` önce oturum açma ister ve 366 numaralı bağlantı noktasında çalışır, `ETRN`
    ikisini de gerektirmez. Sonra alarmı bütün 4yz yanıtları için değil, yalnızca `453` için susturun; `ATRN` komutundan sonraki `450` ve `451` gerçek
    retlerdir. `RCPT` komutundan sonraki `251` yanıtının ise posta almakla ilgisi yoktur.

smtp-note-251-551 =
    Metinlerin ikisinde de ikinci bir adres vardır; yanılgı da buradan doğar. `251 User not local; will forward to <user@example.net>` ile
    `551 User not local; please try <user@example.net>` satırlarını karşılaştırın: ilkinde sunucu iletmeye söz verir, ikincisinde işi size bırakır.
    `251` yanıtından sonra yeniden gönderirseniz alıcı iletiyi iki kez alır; `551` yanıtından sonra bir şey yapmazsanız hiç görmez.

    Program için fark, tek bir alıcıdaki tek rakamdır: `251` gelince alıcıyı koruyun; `551` gelince diğerleriyle devam edin, bu alıcıyı bildirin.
    Hiçbiri adres defterini kendiliğinden değiştirmek için yeterli değildir. `551` satırında açılı ayraçlı bir adres yoksa metni okuyun; büyük
    olasılıkla bu bir aktarma reddidir.
