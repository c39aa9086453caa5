smtp-471 = Yerel filtrede sorun
    .summary = SMTP kodu değildir: listeler onu gönderenin kendi istenmeyen posta filtresine bağlar; gerçek yanıt o sunucudadır.
    .meaning =
        Bir yanıt olamaz: SMTP sözdiziminde ikinci rakam en çok 5 olabilir. Kodu içeren listeler, çoğu kez yerel istenmeyen posta filtresinden
        kaynaklanan “posta sunucunuzun bir hatası” der. Noktaları düşmüş bir `4.7.1` daha iyi bir açıklamadır: o genişletilmiş durum kodu, ilkenin
        iletiyi şimdilik geçirmediğini söyler.
    .seen =
        Toplu gönderim hizmetlerinin ve günlük inceleme araçlarının, örneğin vtiger ve Malcolm yazılımlarının geri dönüş kodu tablolarında görülür.
    .action =
        Gönderen sunucunun günlüğünde özgün satırı bulun; gerçek kod oradadır, örneğin `450` ya da `451` ve ardından `4.7.1`. O koda göre davranın.
    .sender =
        Geri dönen iletide `Diagnostic-Code` satırını arayın; gerçek yanıt orada yazar. Böyle bir satır yoksa gönderim saatini ve iki adresi posta
        sunucunuzu yönetene bildirin. Alıcıyı listenizden silmeyin: kesin bir şey söylenmiş değildir.
    .sending =
        Kuyruğun bu ileti için hangi nedeni gösterdiğine bakın:

        { $postfix-queue }

        - Satır başka bir sunucudan geliyor ve gri listelemeden söz ediyorsa bir sonraki deneme geçer.
        - Satır kendi sunucunuzdan geliyorsa iletiyi giden posta filtreniz tutmuştur. Filtrenin günlüğüne bakın ve çalıştığından emin olun.
        - Böyle bir satır yoksa 471 kodunu gösteren program onu başka bir şeyden türetmiştir. Üreticisine sorun.
    .client =
        Programınız kendi numaralarını gösteriyorsa sunucunun satırını da yanında saklayın ve o satırın ilk rakamına göre sınıflandırın.
    .send =
        Hiçbir sunucu bu kodu göndermemelidir. Yanıt vermeyen filtre için `4.7.1` ile `451`, gri listeleme için `450`, içeriği yüzünden reddedilen
        ileti için `5.7.1` ile `550` kullanın.
