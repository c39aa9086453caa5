### Küçük kodu 412 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-412-450 =
    `412 You are not whitelisted by this recipient, please try again later.` satırını gören herkes önce gri listelemeyi düşünür. Bu,
    `450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted` için doğru, burada yanlıştır. `450` bu alıcı tek başına olsa da gelirdi;
    `412` ise yalnızca aynı işlemde bir başkası bulunduğu için görünür.

    Yalnızca o adrese göndererek deneyin: `412` ilk denemede kaybolur, gri listelemenin `450` yanıtı ise bekleme süresi bitene kadar yinelenir.
    Metindeki sözcüğe aldanmayın, kimsenin bir listeye alınması gerekmez. Toplu gönderim sistemi işletiyorsanız `412` yanıtını ne geçici geri dönüş ne
    de gönderenin itibarı aleyhine sayın.

smtp-note-412-452 =
    Sunucu ikisiyle de “bu işlemde olmaz” der; iyi yazılmış bir istemci ikisinde de aynısını yapar: kabul edilenlere teslim eder, kalanlarla yeniden
    başlar. Yalnızca nedenleri ayrıdır. `452 4.5.3 Too many recipients` sayıyla ilgilidir; kaçıncı alıcıda geldiği sınırı gösterir. `412` ise iki
    posta kutusu arasındaki ayar farkından doğar; ikinci alıcıda bile gelebilir.

    Pratik ipucu: ileti başına alıcı sayısını azaltmak sorunu gideriyorsa `452` idi; ancak tek alıcılı iletiler gideriyorsa `412` idi. `452` yanıtını
    bölerek işleyen programcı `412` için de aynı yolu kullanabilir. Ama bu kodu hiçbir RFC tanımlamaz; o yalnızca Courier kaynak kodunda vardır.
