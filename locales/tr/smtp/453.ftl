smtp-453 = Bekleyen posta yok
    .summary = Hata değildir: sağlayıcıda, müşteri sunucusunun sorduğu etki alanları için bekleyen posta yoktur.
    .meaning =
        İsteğe bağlı posta aktarmada (RFC 2645), sürekli bağlı olmayan bir sunucu sağlayıcısında oturum açar ve postasını `ATRN` komutuyla ister;
        sonra iki taraf rol değiştirir. 453 kodu, hesabın adı verilen bütün etki alanlarına yetkili olduğunu, ama hiçbiri için kuyrukta posta
        bulunmadığını söyler; bu yüzden roller değişmez. 4yz sınıfındaki kod, gündelik bir yanıtı hata gibi gösterir. IANA bu kodu `4.3.2` kodunun
        (`System not accepting network messages`) karşısında listeler; o tanım bu duruma uymaz.
    .seen =
        366 numaralı bağlantı noktasında, sağlayıcısını düzenli olarak yoklayan müşteri sunucusunun günlüğünde, `AUTH` ve `ATRN` komutlarından sonra
        görülür.
    .action =
        Oturumu `QUIT` ile kapatın ve bir sonraki yoklamada yeniden sorun. Programcı: bunu “yeni bir şey yok” sayın ve uyarı vermeyin.

        Posta bulunması gerekiyorsa etki alanının MX kayıtlarının hâlâ bu sağlayıcıyı gösterip göstermediğini ve `ATRN` komutunda o etki alanının
        yazılıp yazılmadığını denetleyin.
    .send =
        Yalnızca `ATRN` komutundan sonra, müşteri adı verilen bütün etki alanlarına yetkiliyse ve hepsinin kuyruğu boşsa gönderin. Bunun yerine `250`
        yanıtı verip rolleri değiştirebilir, `EHLO` komutundan sonra `QUIT` gönderebilirsiniz. Etki alanlarından birine yetki yoksa yanıt `450`,
        yetkiyi denetleyemiyorsanız `451` olur.
