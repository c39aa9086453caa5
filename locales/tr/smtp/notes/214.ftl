### Küçük kodu 214 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-214-215 =
    Birini insan okur, ötekini program okurdu. `214`, klavye başındaki insan için düz yazıdır. `215 T Text first, please` belirli bir yerde bir harf
    taşırdı; karşı uçtaki program davranışını ona göre değiştirirdi, satırın geri kalanının bir işlevi yoktu.

    Tarihsel kodlar üzerine bir sayfa düzenliyorsanız şunu unutmayın: numarası yakın olan kodun işi de yakın olmayabilir. Çalışan bir ana makine `215`
    gönderiyorsa nedenini posta sunucunuzun yardım metinlerinde aramayın. O bağlantı noktasında hangi hizmetin yanıt verdiğine bakın.

smtp-note-214-250 =
    `HELP` yazılımın neyi bildiğini, `EHLO` şu anda neyi kullanabileceğinizi sorar. Postfix, `AUTH` ile `STARTTLS` desteğiyle derlenmişse yapılandırma
    onları gizlese bile ilkinin yanıtında sayar; ikincisine gelen `250-` satırlarında ise saymaz.

    Şöyle bir yakınma düşünün: “Sunucunuz yardımında AUTH diyor, ama oturum açmamızı reddediyor.” Ortada çelişki yoktur. İstemci aynı
    bağlantıdaki, TLS kullanılıyorsa TLS sonrasındaki `250-AUTH PLAIN LOGIN` satırına göre davranmalıdır. O satır yoksa `214` altındaki metin ne
    derse desin oturum açma sunulmuyordur.

smtp-note-214-502 =
    Bir izleme betiği, sunucunun ayakta olup olmadığını `HELP` ile dener ve `214` gelince yetinir. Sonra `502 5.5.2 Error: command not recognized`
    diyen eski bir Postfix ile karşılaşır, alarm verir; biri de çalışan bir posta sistemi için gece yarısı uyanır. Postfix `HELP` komutunu ancak 2024
    yılının 3.9 sürümünden beri tanır.

    Yalnızca bu komutun reddedilmesi posta hakkında hiçbir şey söylemez. RFC 5321 sunuculardan desteği ister, ama `502` yanıtına da izin verir. Böyle
    bir denetim için `NOOP` kullanın; daha iyisi, karşılamayı okuyup `EHLO` ve `QUIT` gönderin. Bir tarama raporu yardım metni istiyorsa bu metnin
    yazılımın adını soran herkese söyleyebileceğini unutmayın.
