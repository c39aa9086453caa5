### Küçük kodu 401 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-401-501 =
    İlk rakamı kaldırın, satır aynıdır: `501 5.1.3 Bad recipient address syntax` ve `401 4.1.3 Bad recipient address syntax`. Deneme ayarı açık bir
    Postfix birini ötekine çevirmiştir. `401` gönderdiği bilinen başka bir yazılım yoktur.

    Bunun için alarm kurmaya değer. `user@example.com,other@example.com` satırını tek adres diye veren bir web mağazası yanlışını `501` ile hemen
    öğrenir; `401` ile hiçbir şey öğrenmez, çünkü posta yazılımı günlerce dener. `401` görürseniz adresi `501` gelmiş gibi düzeltin ve yöneticiye tek
    satır yazın: `soft_bounce` açık kalmıştır. O sunucunun diğer kalıcı yanıtları da geçici görünür; ondan gelen `454` düpedüz bir ret olabilir.

smtp-note-401-553 =
    Biçim mi, izin mi? `401` biçimle ilgilidir: adres ayrıştırılamıyordur, örneğin `<user@example.com` biçiminde kapanış ayracı eksiktir. `553` de
    biçimle ilgili olabilir, ama çoğu zaman ad pekâlâ okunur, yalnızca izinli değildir:
    `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user user@example.com`.

    Bu yüzden genişletilmiş durum kodundan sonrasını okuyun. `4.1.3` ya da `4.1.7` geldiyse adresi yeniden yazın, `5.7.1` geldiyse hesap ayarlarına
    bakın. Saate de dikkat edin: `553` gönderene hemen ulaşır, `401` kuyrukta bekler. Bir de şu yanıltır: `soft_bounce` açıkken `553` dışarıya `453`
    olarak çıkar; ikisi de aynı yanlış yapılandırılmış sunucudan gelebilir.
