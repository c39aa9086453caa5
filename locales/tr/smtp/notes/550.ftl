### Küçük numarası 550 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-550-551 =
    Biri ayrılmıştır; sunucu bunu iki yolla söyleyebilir: `550 No such user here` ya da `551 User not local; please try <jones@example.net>`. İlki
    yeni adresi korur, ikincisi açıklar; hangisini göreceğinizi posta kutusunun durumu değil, yöneticinin gizlilik anlayışı belirler.

    `551` yanıtındaki adrese program kendiliğinden göndermesin. O adresi, sunucu ile aranıza giren biri yazmış olabilir; RFC 5321 bu konuda uyarır.
    Kişiyi arayın. Metinde hiç açılı ayraç yoksa, örneğin `551 5.7.1 Not authorised to send from this header address` geldiyse, onu `550` gibi okuyun.

smtp-note-550-553 =
    Sunucunun adresle ne yaptığını sorun: onu aradı mı, yoksa yazımına mı takıldı? `550 5.1.1` bir aramanın sonucudur; bu adda kimse bulunamamıştır.
    `553` ise adın kendisine bakar: iki `@`, izin verilmeyen bir karakter ya da oturum açan kullanıcıya ait olmayan bir gönderen. Sendmail’in
    `553 5.1.8` yanıtı da bir sorgudan doğar.

    Karışıklığın çoğu gönderenden doğar. Postfix `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user clerk` der, ama bunu
    `RCPT` komutundan sonra söyler; günlük alıcıyı suçluyor gibi görünür. Üstteki komutu değil, metindeki adresi okuyun. RFC 6409 aynı durum için
    `550` anar.

smtp-note-550-554 =
    Bunları numaraya bakarak ayırmaya çalışmayın; kimse ayıramaz. RFC 5321, kabul edilmeyen aktarma için `550` ister; `reject_unauth_destination`
    kullanan Postfix `554 5.7.1 <user@example.com>: Relay access denied` der, yerleşik varsayılanıyla ise aynı sözleri `454 4.7.1` ardından yazar.
    Neden aynıdır, çare de aynıdır. “Bilinmeyen kullanıcı” sayısını `550`, “istenmeyen posta” sayısını `554` ile tutan istatistikler gerçekte hangi
    yazılımların kullanıldığını sayar.

    Bilmeye değer bir durum vardır. Her `RCPT` komutuna `550` gelmişse ve istemci yine de `DATA` gönderirse Postfix
    `554 5.5.1 Error: no valid recipients` yanıtını verir. Yalnızca son yanıtı bildiren istemciler hiçbir şeyi açıklamayan bir `554` gösterir; neden
    hemen üstteki `550` satırlarındadır.

smtp-note-550-556 =
    “Adres yok” iki ayrı anlama gelebilir; bu kodlar adresi @ işaretinden ikiye böler. `556 5.1.10` sağdaki her şeyi reddeder: etki alanı `MX 0 .`
    kaydını yayımlar ve kimse için posta istemez. `550 5.1.1` geldiyse etki alanı çalışır, soldaki bölüm yanlıştır.

    İki tuzak vardır. Exchange Online, bilinmeyen posta kutusu için `550 5.1.10` yazar; genişletilmiş kod tek başına yanıltır, kararı temel kod
    verir. *Gönderen* tarafındaki boş MX kaydı ise `550 5.7.27` ile reddedilir. Bunu alıyorsanız alıcıda sorun yoktur; kendi etki alanınız geri dönen
    ileti almadığını duyurmaktadır.

smtp-note-550-571 =
    Alışılmadık numaraya noktalarını koyun, diğerini elde edersiniz: `571 Delivery not authorized, message refused.`, standarda uyan bir sunucunun
    `550 5.7.1` diye yazdığıdır. Günlükleri `^5[0-5][0-9]` gibi bir örüntüyle süzüyorsanız `571` satırları elenir; bildirdikleri retler de
    istatistiğinize hiç girmez.

    Numara seçiminde küçük bir ipucu vardır. Courier’in `571` yanıtı bir posta filtresinden gelir; onu alıcının kendisi yazmış olabilir.
    `550 5.7.1` de böyle olabilir, ama reddedilen aktarma ya da başarısız bir SPF denetimi de olabilir. `571` geldiyse alıcıyı arayıp sormaya
    değer.
