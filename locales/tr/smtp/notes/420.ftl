### Küçük kodu 420 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-420-421 =
    Kim konuşuyor? `421 4.4.2 mail.example.com Error: timeout exceeded`, karşı sunucunun kapatmadan önceki sözüdür; `420 TCP Read Error` ise kimse bir
    şey söylemeyince kendi GroupWise yazılımınızın düştüğü nottur. Birincisi açıklamadır, ikincisi açıklamanın yokluğu.

    Nereye bakılacağını bu belirler. `421` için metni oradaki yöneticiye götürün. `420` için götürülecek metin yoktur; hangi tarafın sustuğunu ağ
    kaydı göstermelidir. Aynı olayın iki görünüşü de olabilir: güvenlik duvarının çoktan kestiği bir bağlantıda `421` diyen sunucu, gönderenin
    günlüğüne `420` olarak geçer. Barracuda’dan gelen `420` ise içerikten söz eder.

smtp-note-420-442 =
    Hiçbiri, alışılmış anlamıyla, hattan geçmemiştir: ikisi de gönderen programın ölen bir aktarıma verdiği addır. `420 TCP Write Error`, zaman
    aşımına kadar beklemiş GroupWise yazılımının sözüdür; Exchange’ten kopyalanmış listelerdeki `442` ise noktasız `4.4.2`, yani kopan bağlantıdır.

    Arama açısından aynı kapıya çıkarlar. Başarısız iletilerin boyutunu, hedefini ve saatini toplayın. Yalnızca büyükler: paket boyutunu düşünün.
    Yalnızca tek hedef: oradaki bir filtreyi düşünün. Hepsi aynı dakikada: kendi hattınızı düşünün. Hat öldüğünde son nokta gönderilmişse alıcının
    iletiyi iki kez almasını bekleyin.

smtp-note-420-451 =
    Önünüzdeki satırda `451 4.3.0 Temporary lookup failure` gibi işlemeye ilişkin bir tümce varsa bir sunucu yanıt vermiştir ve içinde bir şeyin
    bozulduğunu biliyordur. `TCP Read Error` yazıyorsa hiçbir sunucu yanıt vermemiştir. RFC 5321, bağlantı kopunca istemcinin `451` almış gibi
    davranmasını ister; kuyruk ikisinde de aynı şeyi yapar, yalnızca aramanın yönü değişir.

    `451` için karşı yöneticiye yazın: saniyesi ve nedeni onun günlüğündedir. `420` için orada kopmuş bir bağlantıdan başka bir şey bulunmayabilir;
    kendi ağ kaydınızla gidin. Barracuda’nın kılavuzu `420` kodunu şüpheli içerik için kullanır; başka bir filtrede bunun en yakın akrabası `451`
    olurdu.
