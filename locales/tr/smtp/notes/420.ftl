### Küçük kodu 420 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-420-421 =
    Kim konuşuyor? `421 4.4.2 mail.example.com Error: timeout exceeded`, karşı sunucunun bağlantıyı kapatmadan önceki sözüdür; `420 TCP Read Error`
    ise karşı taraf bir şey söylemeyince kendi GroupWise yazılımınızın düştüğü nottur. Birincisi bir açıklamadır, ikincisi ise açıklama olmadığını
    gösterir.

    Nereye bakılacağını bu belirler. `421` için metni oradaki yöneticiye götürün. `420` için götürülecek metin yoktur; hangi tarafın sustuğunu ağ
    kaydı göstermelidir. Tek bir olay iki tarafta farklı da görünebilir: güvenlik duvarı bağlantıyı çoktan kesmişse sunucunun `421` yanıtı ulaşmaz,
    gönderenin günlüğüne `420` yazılır. Barracuda’dan gelen `420` ise içerikten söz eder.

smtp-note-420-442 =
    Bunların hiçbiri gerçek bir sunucu yanıtı değildir; gönderen program, yarıda kalan aktarıma bu adları verir. `420 TCP Write Error`, zaman aşımına
    kadar beklemiş GroupWise yazılımının sözüdür; Exchange’ten kopyalanmış listelerdeki `442` ise noktasız `4.4.2`, yani kopan bağlantıdır.

    Nedeni ararken ikisi aynı kapıya çıkar. Başarısız iletilerin boyutunu, hedefini ve saatini toplayın. Yalnızca büyükler: paket boyutunu düşünün.
    Yalnızca tek hedef: oradaki bir filtreyi düşünün. Hepsi aynı dakikada: kendi hattınızı düşünün. Hat koptuğunda son nokta gönderilmişse alıcının
    iletiyi iki kez almasını bekleyin.

smtp-note-420-451 =
    Önünüzdeki satırda `451 4.3.0 Temporary lookup failure` gibi, işlemedeki hatayı anlatan bir metin varsa bir sunucu yanıt vermiştir ve kendisinde
    bir şeyin bozulduğunu biliyordur. `TCP Read Error` yazıyorsa hiçbir sunucu yanıt vermemiştir. RFC 5321, bağlantı kopunca istemcinin `451` almış
    gibi davranmasını ister; kuyruk ikisinde de aynı şeyi yapar, yalnızca aramanın yönü değişir.

    `451` için karşı yöneticiye yazın: saniyesi ve nedeni onun günlüğündedir. `420` için orada kopmuş bir bağlantıdan başka bir şey bulunmayabilir;
    kendi ağ kaydınızla gidin. Barracuda’nın kılavuzu `420` kodunu şüpheli içerik için kullanır; başka bir filtrede bunun en yakın karşılığı `451`
    olurdu.
