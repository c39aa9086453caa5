smtp-111 = Bağlantı reddedildi
    .summary = Sunucu yanıtı değildir: karşı makine ya da önündeki bir güvenlik duvarı, daha SMTP konuşulmadan bağlantıyı geri çevirmiştir.
    .meaning =
        Linux’ta `ECONNREFUSED` sistem hatası bu numarayı taşır; numarayı büyük olasılıkla istemcinin kendisi yazdırmıştır. Bağlantı girişimi anında
        geri çevrilmiştir: bu adresi ve bağlantı noktasını dinleyen yoktur ya da sunucunun yerine bir güvenlik duvarı reddetmiştir. Çalışan bir posta
        sunucusu istemciyi geri çevirirken `421` veya `554` der.
    .conflict =
        Kod listeleri bu numarayı `Connection refused or inability to open an SMTP stream` açıklamasıyla sunucu yanıtlarının yanına koyar. Oysa RFC
        5321 uyarınca SMTP’de 1 ile başlayan yanıt yoktur. Bu yüzden kodu posta sunucusunun günlüğünde aramayın.
    .seen =
        Linux’ta `Connection refused, 111 Can’t open SMTP stream` biçiminde görülür; web’deki kod listeleri SquirrelMail ve Mailman adlarını anar.
        Tipik durum şudur: uygulama, postayı üzerinde posta sunucusu çalışmayan `localhost` makinesine teslim etmeye çalışır.
    .action =
        İstemcinin kullandığı adresi ve bağlantı noktasını dinleyen bir hizmet olup olmadığına bakın:

        { $port }

        Her yerden reddediliyorsa hizmet kapalıdır ya da başka bir yeri dinliyordur. Yalnızca tek bir ağdan reddediliyorsa arada bir güvenlik duvarı
        vardır.
    .sender =
        Hesap ayarlarındaki sunucu adını ve bağlantı noktasını sağlayıcınızın bildirdikleriyle karşılaştırın; posta programları 465 veya
        587 kullanır. Bunlar doğruysa sunucunun bağlantıları reddettiğini yöneticiye bildirin ve iletiyi daha sonra yeniden gönderin. İleti henüz
        kimseye ulaşmamıştır.
    .sending =
        İletiyi kuyrukta bırakın: sunucunuz önce diğer MX sunucularını, sonra yeniden bunu dener. MX kayıtlarının posta alan ana makineleri
        gösterdiğini denetleyin:

        { $mx }

        Bütün hedefler reddediyorsa kendi ağınızın çıkışında 25 numaralı bağlantı noktasını kesen bir güvenlik duvarı arayın.
    .receiving =
        Posta hizmetini başlatın ve hangi adresleri, hangi bağlantı noktalarını dinlediğine bakın:

        { $listening }

        - Yalnızca `127.0.0.1` dinleniyorsa Postfix’te `inet_interfaces` değerini ayarlayıp hizmeti durdurun ve başlatın; Exim’deki karşılığı
          `local_interfaces` seçeneğidir: { $postfix-interfaces }
        - Doğru adres dinleniyorsa istemciyi reddeden bir güvenlik duvarı kuralı arayın.
    .client =
        Konteyner içinde `localhost`, konteynerin kendisidir; posta sunucusunun çalıştığı ana makinenin adını verin. O ana makinenin bütün
        adreslerini sırayla deneyin; sistem hatasını adıyla, adres ve bağlantı noktasıyla birlikte bildirin.
    .send =
        Hiçbir sunucu bunu gönderemez: dinlemeyen, yanıt da veremez. Hiç posta almayan ama çalışan bir sunucu `521`, yeni bir oturuma yeri olmayan
        sunucu `421` der.
