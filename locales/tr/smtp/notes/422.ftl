### Küçük kodu 422 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-422-431 =
    Web’deki listeler ikisini de “yer yok” diye açıklar; birini posta kutusu, ötekini sunucu için. Hatta ise başka şeyle karşılaşırsınız.
    `431 Mail system full.` gerçekten Courier’den gelir, gerçekten disk demektir; `422 License Expired` bir Barracuda’dan gelir, yerle ilgisi yoktur.
    `422` kodunu kota için gönderdiği bilinen yazılım yoktur.

    Bu yüzden yalın bir `422` yüzünden alıcıdan temizlik istemeyin. Önce sözcükleri okuyun. `431 Too many recipients.` satırında da disk suçsuzdur:
    iletiyi bölün. Elinizde metinsiz bir rapordan alınmış bir numara varsa gönderen yöneticiden günlükteki satırın tamamını isteyin.

smtp-note-422-432 =
    Onları eş anlamlı gösteren bir tablodur: IANA kaydı ikisini de `X.7.12` yanında anar. Arkasında RFC olan yalnızca `432` kodudur. Sunucu `AUTH`
    komutuna `432 4.7.12 A password transition is needed` derse yapacağınız bellidir: TLS altında bir kez `PLAIN` ile oturum açmak. Orada `422` derse
    aynısını yapın, ama yazarına RFC 4954 belgesini hatırlatın.

    `AUTH` dışında benzerlik biter. `422 License Expired` bir faturanın ödenmesini, `432 4.3.2` bağlantıların azalmasını bekler. Listeler üçüncü bir
    katman ekler: biri için dolu posta kutusu, öteki için durmuş kuyruk; ikisi de noktaları düşmüş genişletilmiş durum kodlarıdır. Önce aşamaya, sonra
    sözcüklere bakın.

smtp-note-422-452 =
    Dolu posta kutusu doğru yanıtlandığında `452 4.2.2 The email account that you tried to reach is over quota` diye okunur. `452` ile noktaları atın,
    birçok yardım sayfasındaki `422` hatası çıkar. Bu yüzden kullanıcı `422` bildirdiğinde satırın tamamını isteyin; çoğu zaman önünde bir `452` ya da
    `552` vardır.

    Satır gerçekten `422` ile başlıyorsa işe kotadan başlamayın. Kararı metin verir; belgelenmiş tek metin olan `License Expired` ise posta kutusunun
    önündeki filtreyle ilgilidir. İkisi de yeniden denenebilir. Ama kotayı alıcı dakikalar içinde açar, lisansı ancak parasını ödeyen.

smtp-note-422-552 =
    Bu ikisi için öğüt bir sayfadan ötekine kopyalanır: “posta kutusu dolu, alıcıya ulaşın”. `552 5.2.2` için yerindedir; ret kesindir, kişi bunu
    başka bir yoldan öğrenmelidir. `422` için tahmindir, çünkü onu böyle kullandığı bilinen sunucu yoktur ve posta sisteminiz hâlâ denemektedir.

    İki denetim zaman kazandırır. Birincisi, iletiden vazgeçildi mi? Kesin geri dönen iletide 4 ile başlayan bir numara, denemelerin tükendiğini
    gösterir; o zaman son denemenin metni önemlidir. İkincisi, ileti ne kadar büyüktü? `552 5.3.4` boyuta göre reddeder, `422` kodunun hiçbir okunuşu
    bunu kapsamaz. Daha küçük bir ileti hemen geçer.
