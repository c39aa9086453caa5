### Küçük numarası 525 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-525-530 =
    İkisi oturum açmanın ayrı adımlarına aittir. `530` oturumun henüz açılmadığını, `525` parola doğru olsa da hesabın kapalı olduğunu söyler. `530`
    gelince oturum açma ayarlanır, `525` gelince sağlayıcı aranır.

    İnsanları yanıltan durum şudur: bir web mağazası yıllarca sorunsuz gönderir, sonra her posta `AUTH` komutundan sonra
    `525 5.7.13 [M5] Your credentials have been compromised` yanıtına takılır. Biri bunu, yapılandırmadan oturum açmayı kaldırarak “onarır”. Sunucu bu
    kez `MAIL` komutuna `530` verir; günlük, oturum açma unutulmuş gibi görünür. Asıl nedeni ilk yanıt söylemişti.

smtp-note-525-535 =
    Fark tek bir bilgidedir: parola doğru muydu? `535` yanıtında ya kabul edilmemiştir ya da sunucu söylemek istemez. `525` yanıtında doğrudur,
    arkasındaki hesap kapalıdır. İkisinde de parola penceresi açan posta programı, ikincisinde kullanıcısını boş yere uğraştırır.

    Ters yönde de dikkatli olun. Bir sunucu, tahminin doğru olduğunu ele vermemek için kapalı hesaba da `535 5.7.8` diyebilir; RFC 4954 buna yer
    bırakır. Web arayüzünün kabul ettiği parolayla `535` sürüyorsa bir şeyi sıfırlamadan önce hesabın durumunu sağlayıcıya sorun.

smtp-note-525-550 =
    Askıya alınmış bir posta kutusu için ikisi de gelebilir. cPanel sunucusunda bu `525 5.7.13 Disabled recipient address` biçimindedir; başka yerde
    aynı durum `550 5.2.1` olur. Gönderen için sonuç birdir: adres doğrudur, şimdilik kapalıdır, başka bir yol gerekir.

    Olmaması gereken, liste yazılımının ikisine farklı davranmasıdır. İlk `550` yanıtında adresi silen, `525` için ise kuralı olmayan bir program,
    kapalı bir hesaba aylarca posta gönderir. İkisini nedene göre ele alın: `5.2.1` ile buradaki `5.7.13` devre dışı demektir; böyle bir alıcı
    olmadığını yalnızca `5.1.1` söyler.
