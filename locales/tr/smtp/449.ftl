smtp-449 = Exchange yönlendirme hatası
    .summary = Exchange 2000 ya da 2003 alıcıya giden bir yol bulamamıştır; o sunucunun yöneticisi yönlendirmeyi düzeltmelidir.
    .meaning =
        Exchange bunu `4.4.9` olarak yazardı; o kod bile Exchange’e özgüydü, IANA tablosunda bu numara yoktur. Listelerin Microsoft’tan aktardığına
        göre iki neden vardır: bir SMTP bağlayıcısı akıllı ana makine olmadan DNS kullanır ve ayrıca X.400 gibi SMTP dışı bir adres alanı taşır ya da
        alıcı, silinmiş bir yönlendirme grubuna aittir. İleti kuruluştan çıkmamıştır, başka bir sunucu da onu değerlendirmemiştir.
    .seen =
        Exchange 2000 ve 2003 raporlarında noktalı olarak, hata kodu listelerinde noktasız olarak görülür.
    .action =
        Raporu, onu yazan Exchange sunucusunu yönetene iletin: yalnızca oradaki yönlendirme düzeltilebilir. 449 kodunu Exchange dışında bir program
        gösteriyorsa asıl yanıtı gönderen sunucunun günlüğünden alın.
    .sending =
        Exchange 2000 ya da 2003’te, alıcının adresine hizmet veren bağlayıcıya bakın:

        - DNS kullanıyor ve X.400 gibi SMTP dışı bir adres alanı taşıyorsa: ona bir akıllı ana makine verin ya da o adres alanını kaldırın.
        - Alıcı artık var olmayan bir yönlendirme grubundaysa: Microsoft’un WinRoute aracı, sunucunun hâlâ bildiği yolları gösterir.
    .send =
        Bu kodu hiçbir sunucu göndermez. Yönlendirme başarısız olduğunda, geçebilecek bir hata için `4.4.4` ile `451`, geçmeyecek bir hata için
        `5.4.4` ile `550` gönderilir.
