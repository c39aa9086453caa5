### Küçük kodu 214 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-214-215 =
    Birini insan okur, ötekini program okurdu. `214`, klavye başındaki insan için düz yazıdır. `215 T Text first, please` belirli bir yerde bir
    harf taşırdı; karşı uçtaki program davranışını ona göre değiştirirdi, satırın nazik kalanı süstü.

    Tarihsel kodlar üzerine bir sayfa düzenliyorsanız unutulmaması gereken budur: sayı doğrusundaki komşu, kullanımdaki komşu değildir. Çalışan
    bir ana makine ikincisini gönderiyorsa onu posta sunucunuzun yardım metinlerinde aramayın. O bağlantı noktasında hangi hizmetin yanıt
    verdiğine bakın.

smtp-note-214-250 =
    `HELP` yazılımın neyi bildiğini, `EHLO` şu anda neyi kullanabileceğinizi sorar. Postfix’in ilkine verdiği yanıt, `AUTH` ile `STARTTLS`
    derlenmişse yapılandırma onları gizlese bile adlarını sayar; ikincisinden sonraki `250-` satırları ise saymaz.

    Şöyle bir yakınma düşünün: “Sunucunuz yardımında AUTH diyor, ama oturum açmamızı reddediyor.” Ortada çelişki yoktur. İstemci aynı
    bağlantıdaki, TLS kullanılıyorsa TLS sonrasındaki `250-AUTH PLAIN LOGIN` satırına göre davranmalıdır. O satır yoksa `214` altındaki metin ne
    derse desin oturum açma sunulmuyordur.

smtp-note-214-502 =
    Bir izleme betiği yaşam belirtisi olarak `HELP` gönderir ve `214` ile yetinir. Sonra `502 5.5.2 Error: command not recognized` diyen eski
    bir Postfix ile karşılaşır, alarm verir; biri de çalışan bir posta sistemi için gece yarısı uyanır. Postfix `HELP` komutunu ancak 2024 yılının
    3.9 sürümünden beri tanır.

    Yalnızca bu komutun reddedilmesi posta hakkında hiçbir şey söylemez. RFC 5321 sunuculardan desteği ister, ama `502` yanıtına da izin verir.
    Yaşam belirtisi için `NOOP`, daha iyisi karşılamayla birlikte `EHLO` ve `QUIT` kullanın. Bir tarama raporu için öteki yanıt gerekiyorsa onun
    yazılımın adını soran herkese söyleyebileceğini unutmayın.
