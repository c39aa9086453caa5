### Küçük kodu 111 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-111-421 =
    Sunucudan bir yanıt geldi mi? `421` yanıtını çalışan bir posta sunucusu gönderir; Postfix’ten örneğin
    `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7` gelir. `111` kodunda sunucudan tek sözcük yoktur: TCP bağlantısını
    karşı tarafın işletim sistemi reddetmiş, metni istemci yazmıştır.

    Sık yapılan yanlış, ikisini de “sunucu kapalı” saymaktır. Bağlantı reddediliyorsa hizmeti yeniden başlatmak işe yarar. Bağlantı sınırı dolmuşsa
    zarar verir: bütün istemciler aynı anda geri gelir. O durumda kuyruklar denemeleri zamana yayar; sınırı ancak makine kaldırabiliyorsa yükseltin.

smtp-note-111-441 =
    `111` durumunda bağlantıyı reddeden bir paket döner; istemci `Connection refused` hatasını milisaniyeler içinde alır. `441` durumunda hiçbir şey
    dönmez: istemci kendi süresi dolana kadar bekler ve `4.4.1` durumuyla `Connection timed out` bildirir; listeler bundan `441` yapmıştır.

    Bu fark güvenlik duvarının ne yaptığını gösterir. Reddeden kural ilkini, paketi sessizce atan kural ikincisini doğurur; kapalı bir ana makine de
    ikincisi gibi görünebilir. 587 numaralı bağlantı noktasına açılan bağlantı ofiste zaman aşımına uğruyor, evde reddediliyor olsun: ofiste bir şey
    paketleri yanıtsız bırakıyordur, sunucuda da bu bağlantı noktasını dinleyen yoktur. Ortada iki hata vardır; zaman aşımı ikincisini gizlemiştir.
