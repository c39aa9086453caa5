smtp-449 = Exchange yönlendirme hatası
    .summary = Exchange 2000 ya da 2003 alıcıya giden bir yol bulamamıştır; o sunucunun yöneticisi yönlendirmeyi düzeltmelidir.
    .meaning =
        Exchange bunu `4.4.9` olarak yazardı; o kod bile Exchange’e özgüydü, IANA tablosunda bu numara yoktur. Listelerin Microsoft’tan aktardığına
        göre iki neden vardır: bir SMTP bağlayıcısı akıllı ana makine olmadan DNS kullanır ve ayrıca X.400 gibi SMTP dışı bir adres alanı taşır ya da
        alıcı, silinmiş bir yönlendirme grubuna aittir. İleti kuruluştan çıkmamıştır, başka bir sunucu da onu değerlendirmemiştir.
    .seen =
        Exchange 2000 ve 2003 raporlarında noktalı olarak, hata kodu listelerinde noktasız olarak görülür.
    .action =
        Gönderen, raporu kendi Exchange sunucusunun yöneticisine iletir.

        Yönetici, bağlayıcıya bir akıllı ana makine verir ya da yabancı adres alanını ondan kaldırır ve silinmiş yönlendirme gruplarından kalanları
        temizler. Microsoft, sunucunun bildiği yolları gösteren WinRoute aracını önerir.

        449 kodunu Exchange dışında bir program gösteriyorsa asıl yanıtı gönderen sunucunun günlüğünden alın.
    .send =
        Bu kodu hiçbir sunucu göndermez. Yönlendirme başarısız olduğunda, geçebilecek bir hata için `4.4.4` ile `451`, geçmeyecek bir hata için
        `5.4.4` ile `550` gönderilir.
