### Küçük kodu 111 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-111-421 =
    Sunucu tek bir söz söyledi mi? `421`, çalışan bir posta sunucusunun gönderdiği, kendi adını da içeren bir tümcedir; örneğin Postfix’ten gelen
    `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7`. `111` kodunun ardında böyle bir tümce yoktur; TCP bağlantısını
    karşı tarafın işletim sistemi reddetmiş, metni istemci yazmıştır.

    Yaygın hata, ikisini de “sunucu kapalı” saymaktır. Reddedilen bağlantıda hizmeti yeniden başlatmak işe yarar. Bağlantı sınırında ise zarar
    verir: bütün istemciler aynı anda geri gelir. O durumda bırakın kuyruk denemelerini zamana yaysın; sınırı ancak makine kaldırabiliyorsa
    yükseltin.

smtp-note-111-441 =
    Birinde kapı yüzünüze kapanır, ötekinde açan olmaz. Hayır diyen bir paket dönerse istemci `Connection refused` hatasını milisaniyeler içinde
    alır; hiçbir şey dönmezse kendi süresi dolana kadar bekler ve `4.4.1` durumuyla `Connection timed out` bildirir; listeler bundan `441`
    yapmıştır.

    Bu fark güvenlik duvarının ne yaptığını gösterir. Reddeden kural ilkini, paketi sessizce atan kural ikincisini doğurur; kapalı bir ana makine
    de ikincisi gibi görünür. 587 numaralı bağlantı noktası ofisten zaman aşımına uğruyor, evden reddediliyor olsun: ofiste bir şey paketleri
    yutmaktadır, sunucuda ise orayı dinleyen yoktur. Ortada iki hata vardır; güvenlik duvarı ikincisini gizlemiştir.
