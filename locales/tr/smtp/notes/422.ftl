### Küçük kodu 422 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-422-431 =
    Web’deki listeler ikisini de “yer yok” diye açıklar; birini posta kutusu, ötekini sunucu için. Gerçek trafikte ise başka şeylerle karşılaşırsınız.
    `431 Mail system full.` gerçekten Courier’den gelir, gerçekten disk demektir; `422 License Expired` bir Barracuda’dan gelir, yerle ilgisi yoktur.
    Kota için `422` gönderdiği bilinen yazılım yoktur.

    Bu yüzden yalın bir `422` yüzünden alıcıdan temizlik istemeyin. Önce metni okuyun. `431 Too many recipients.` satırında da disk suçsuzdur: iletiyi
    bölün. Elinizde metinsiz bir rapordan alınmış bir numara varsa gönderen yöneticiden günlükteki satırın tamamını isteyin.

smtp-note-422-432 =
    Bir tablo onları eş anlamlı gösterir: IANA kaydı ikisini de `X.7.12` yanında anar. Arkasında RFC olan ise yalnızca `432` kodudur. Sunucu `AUTH`
    komutuna `432 4.7.12 A password transition is needed` derse yapacağınız bellidir: TLS altında bir kez `PLAIN` ile oturum açmak. Orada `422` derse
    aynısını yapın, ama yazılımı geliştirene RFC 4954 belgesini hatırlatın.

    `AUTH` dışında benzerlik biter. `422 License Expired` bir fatura ödenince, `432 4.3.2` bağlantılar azalınca geçer. Listeler bunlara birer anlam
    daha ekler: `422` için dolu posta kutusu, `432` için durmuş kuyruk; bunların ikisi de noktaları düşmüş genişletilmiş durum kodlarıdır. Önce
    aşamaya, sonra metne bakın.

smtp-note-422-452 =
    Dolu posta kutusunun doğru yanıtı `452 4.2.2 The email account that you tried to reach is over quota` biçimindedir. `452` ile noktaları atın,
    birçok yardım sayfasındaki `422` hatası çıkar. Bu yüzden kullanıcı `422` bildirdiğinde satırın tamamını isteyin; önünde bir `452` ya da `552`
    bulunabilir.

    Satır gerçekten `422` ile başlıyorsa işe kotadan başlamayın. Nedeni metin söyler; belgelenmiş tek metin olan `License Expired` ise posta kutusunun
    önündeki filtreyle ilgilidir. İkisinde de yeniden denenir. Ama alıcı dakikalar içinde yer açabilir, lisansı ancak parasını ödeyen yeniler.

smtp-note-422-552 =
    Bu ikisi için aynı öğüt sayfadan sayfaya kopyalanır: “posta kutusu dolu, alıcıya ulaşın”. `552 5.2.2` için yerindedir; ret kesindir, alıcı bunu
    başka bir yoldan öğrenmelidir. `422` için yalnızca tahmindir, çünkü kodu böyle kullandığı bilinen sunucu yoktur ve posta sisteminiz hâlâ
    deniyordur.

    İki denetim zaman kazandırır. Birincisi, iletiden vazgeçildi mi? Geri dönen iletide 4 ile başlayan bir numara varsa denemeler tükenmiştir; o zaman
    son denemenin metni önemlidir. İkincisi, ileti ne kadar büyüktü? `552 5.3.4` boyut yüzünden gelir, `422` kodunun hiçbir anlamı bunu kapsamaz.
    Boyut sorunuysa daha küçük bir ileti hemen geçer.
