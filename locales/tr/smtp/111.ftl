smtp-111 = Bağlantı reddedildi
    .summary = Sunucu yanıtı değildir: karşı makine ya da önündeki bir güvenlik duvarı, daha SMTP konuşulmadan bağlantıyı geri çevirmiştir.
    .meaning =
        Kod listelerindeki açıklaması `Connection refused or inability to open an SMTP stream` biçimindedir. Linux’ta `ECONNREFUSED` sistem hatası bu
        numarayı taşır; numarayı büyük olasılıkla istemcinin kendisi yazdırmıştır. Girişim, daha SMTP başlamadan anında sonuçsuz kalmıştır: bu adres
        ve bağlantı noktasını dinleyen yoktur ya da bir güvenlik duvarı sunucunun yerine reddetmektedir. Çalışan bir posta sunucusu istemciyi geri
        çevirirken `421` veya `554` der.
    .seen =
        Linux’ta `Connection refused, 111 Can’t open SMTP stream` biçiminde görülür; listeler SquirrelMail ve Mailman adlarını anar. Tipik durum,
        üzerinde posta sunucusu çalışmayan `localhost` makinesine teslim etmeye çalışan bir uygulamadır.
    .action =
        Posta sunucusunun çalışıp çalışmadığına ve istemcinin aradığı yeri dinleyip dinlemediğine bakın.

        - Sunucu yöneticisi: `ss -ltn` dinlenen adresleri ve bağlantı noktalarını gösterir. Hizmeti başlatın; yalnızca `127.0.0.1` dinleniyorsa dış
          adresin de dinlenmesini sağlayın; istemciyi reddeden bir güvenlik duvarı kuralı olup olmadığını denetleyin.
        - Programcı: ana makineyi ve bağlantı noktasını posta sağlayıcısının bildirdikleriyle karşılaştırın (posta gönderiminde 465 veya 587,
          sunucular arasında 25). Konteyner içinde `localhost`, konteynerin kendisidir.
    .send =
        Sunucunun göndereceği bir şey yoktur: dinlemeyen yanıt veremez. Hiç posta almayan ama çalışan bir sunucu `521`, yeni bir oturuma yeri olmayan
        sunucu `421` der.
