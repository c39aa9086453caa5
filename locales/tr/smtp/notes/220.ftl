### Küçük kodu 220 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-220-221 =
    `220` oturumu başlatır, `221` bitirir; önemli olan aradadır. Günlükte `220 mail.example.com ESMTP Postfix`, en fazla bir `EHLO` ve ardından
    `221 2.0.0 Bye` varsa bağlanan büyük olasılıkla bir sağlık denetimidir ya da istemci `EHLO` sonrasındaki listede aradığını, örneğin `STARTTLS`
    eklentisini bulamamış ve oturumu kurallara uygun biçimde kapatmıştır. Reddedilen bir şey yoktur.

    Standarda göre ikisinin metni de sunucunun adıyla başlar; günlükte `22` diye arayan ikisini de bulur. Oturumun hangi ucunu gördüğünüzü tek bir
    rakam gösterir. `221` ile başlayan oturum olmaz: ağ kaydının başı eksiktir; sonuç çıkarmadan önce eksiksiz bir kayıt alın.

smtp-note-220-250 =
    Burada en bilinen yanlış sıra kaymasıdır. Elde yazılmış bir istemci bağlanır, hiçbir şey okumadan `EHLO` gönderir ve zaten yolda olan `220`
    yanıtını onun karşılığı sayar. Ondan sonra her yanıt bir sonraki komuta yazılır: `EHLO` için gelen `250`, `MAIL` yanıtı sayılır; `MAIL` için gelen
    de `RCPT` yanıtı. Reddedilen alıcı ancak `DATA` sırasında fark edilir. Komut göndermeden önce karşılamayı okuyun.

    İkinci yanlış `STARTTLS` sonrasında yapılır. Bu komuta gelen `220`, ilk `250` satırlarıyla gelen listeyi geçersiz kılar. El sıkışmadan sonra
    aldığınız listeyi kullanın; `AUTH` yalnızca orada bulunabilir.

smtp-note-220-421 =
    Yalnızca bağlantı noktasına bakan denetim bu farkı göremez; fark da bu yüzden önemlidir. TCP bağlantısı iki durumda da açılır; sunucunun çalışmak
    isteyip istemediğini yalnızca ilk satır söyler. `220 mail.example.com ESMTP` diyen sunucu ister,
    `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7` diyen istemez. İzleme yazılımı “25 numaralı bağlantı noktası açık”
    deyip yeşil gösterirken bütün posta başkalarının kuyruğunda bekler.

    İkisi tek bir oturumda da bulunabilir: başta `220`, istemci çok uzun durakladığında ya da hizmet durdurulduğunda `421`. O zaman sunucunun daha
    önce neyi onayladığına bakın; karşılamanın artık önemi yoktur.

smtp-note-220-554 =
    Adresinizi istemeyen bir sunucu bunu her zaman karşılamada söylemez. Postfix varsayılan olarak denetimlerini `RCPT` komutuna kadar bekletir;
    listedeki istemci önce olağan bir `220`, iki kez `250`, ancak sonra `554 5.7.1` alır. Bu yüzden yalnızca bağlanarak yapılan bir deneme engellenip
    engellenmediğinizi kanıtlamaz; alıcıya kadar ilerleyin.

    Karşılamanın kendisi `554` ise iş daha basittir; alacağınız tek bilgi kodun ardındaki metindir, çünkü `EHLO` komutuna Postfix’ten `503` gelir,
    Exim’den hiçbir şey. İstemci konumundaki Postfix o zaman iletiyi geri göndermez, sonraki MX sunucusuna geçer (`smtp_skip_5xx_greeting`). Etki
    alanının bütün sunucuları böyle karşılıyorsa yöneticisine başka bir ağdan yazın.
