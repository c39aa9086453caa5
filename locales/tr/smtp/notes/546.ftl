### Küçük numarası 546 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-546-554 =
    Posta döngüsünün numarası Courier’de başka, diğer yazılımlarda başkadır: Courier `546 Routing loop detected -- too many Received: headers.`,
    örneğin Sendmail `554 5.4.6 Too many hops` gönderir. Çare aynıdır; yalnızca günlükteki arama değişir, çünkü `554` yüzlerce başka reddi de anlatır
    ve `5.4.6` ya da *hops* sözcüğüyle süzmeniz gerekir.

    `546` gördünüz diye kusurun Courier makinesinde olduğu sonucuna varmayın. O yalnızca sayarken 100 sınırını aşan makinedir. Döngü başka iki
    sunucu arasında olabilir; hangileri olduğunu geri dönen iletideki `Received` alanlarının dizisi gösterir.
