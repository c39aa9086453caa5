### Küçük kodu 412 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-412-450 =
    `412 You are not whitelisted by this recipient, please try again later.` satırını gören herkesin ilk tahmini gri listelemedir.
    `450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted` için iyi, burada yanlış bir tahmindir. `450` bu alıcıya tek başına da
    gelirdi; `412` ise yalnızca aynı işlemde bir başkası bulunduğu için görünür.

    Yalnızca o adrese göndererek kanıtlayın: `412` ilk denemede kaybolur, gri listelemenin `450` yanıtı ise bekleme süresi bitene kadar yinelenir.
    Metindeki sözcüğe bakmayın, kimsenin bir listeye alınması gerekmez. Toplu gönderim sistemi işletiyorsanız `412` yanıtını ne geçici geri dönüş ne
    de gönderenin itibarı aleyhine sayın.

smtp-note-412-452 =
    “Bu işlemde olmaz” sözü ortaktır; iyi bir istemci için ikisinin sonu da aynıdır: kabul edilenlere teslim et, kalanlarla yeniden başla. Yalnızca
    nedenleri ayrıdır. `452 4.5.3 Too many recipients` bir sayı işidir; kaçıncı alıcıda geldiği sınırı söyler. `412` iki posta kutusu arasındaki ayar
    farkıdır ve iki alıcıdan ikincisine bile gelebilir.

    Pratik ipucu: ileti başına alıcı sayısını azaltmak sorunu gideriyorsa `452` idi; ancak tek alıcılı iletiler gideriyorsa `412` idi. `452` yanıtını
    bölerek işleyen programcı `412` için de aynı yolu kullanabilir. Ama onu hiçbir RFC bilmez; yalnızca Courier kaynak kodu bilir.
