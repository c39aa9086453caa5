smtp-449 = Exchange yönlendirme hatası
    .summary = Exchange 2000 ya da 2003 alıcıya giden yolu bulamamıştır; o sunucunun yöneticisi yönlendirmeyi düzeltmelidir.
    .meaning =
        Exchange bunu `4.4.9` diye yazardı; o kod da Exchange’e özgüdür, IANA tablosunda yoktur. Listeler Microsoft’tan iki neden aktarır: ya akıllı
        ana makine yerine DNS kullanan bir SMTP bağlayıcısına X.400 gibi SMTP dışı bir adres alanı da tanımlanmıştır ya da alıcı, silinmiş bir
        yönlendirme grubuna aittir. İleti kuruluştan çıkmamış, başka hiçbir sunucu onu değerlendirmemiştir.
    .seen =
        Exchange 2000 ve 2003 raporlarında noktalı, hata kodu listelerinde noktasız biçimiyle görülür.
    .action =
        Raporu, onu yazan Exchange sunucusunu yönetene iletin: yalnızca oradaki yönlendirme düzeltilebilir. 449 kodunu Exchange dışında bir program
        gösteriyorsa asıl yanıtı gönderen sunucunun günlüğünden alın.
    .sending =
        Exchange 2000 ya da 2003’te, alıcının adresine hizmet veren bağlayıcıya bakın:

        - DNS kullanıyor ve X.400 gibi SMTP dışı bir adres alanı taşıyorsa: ona bir akıllı ana makine verin ya da o adres alanını kaldırın.
        - Alıcı artık var olmayan bir yönlendirme grubundaysa: Microsoft’un WinRoute aracı, sunucunun hâlâ bildiği yolları gösterir.
    .send =
        Bu kodu göndermeyin. Yönlendirme başarısız olursa geçebilecek bir hata için `4.4.4` ile `451`, geçmeyecek bir hata için `5.4.4` ile `550`
        gönderin.
