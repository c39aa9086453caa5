smtp-453 = Bekleyen posta yok
    .summary = Hata değildir: sağlayıcıda, müşteri sunucusunun sorduğu etki alanları için bekleyen posta yoktur.
    .meaning =
        İstek üzerine posta aktarmada (RFC 2645) sürekli bağlı olmayan sunucu, sağlayıcısında oturum açar ve postasını `ATRN` komutuyla ister; sonra
        iki taraf rol değiştirir. 453 kodu, adı verilen bütün etki alanları için hesabın yetkili olduğunu, ama hiçbirinin kuyruğunda posta
        bulunmadığını söyler; bu yüzden roller değişmez.
    .conflict =
        453, ilk rakamına göre geçici bir hata, RFC 2645 belgesine göre gündelik bir yanıttır: ilk rakamdan ötesini okumayan yazılım yanlış uyarı
        verir. IANA onu `X.3.2` (`System not accepting network messages`) karşısında listeler; o tanım bu duruma uymaz.
    .seen =
        366 numaralı bağlantı noktasında, sağlayıcısını düzenli olarak yoklayan müşteri sunucusunun günlüğünde, `AUTH` ve `ATRN` komutlarından sonra
        görülür.
    .action =
        Düzeltilecek bir şey yoktur: oturumu `QUIT` ile kapatın ve bir sonraki yoklamada yeniden sorun. Posta bulunması gerekiyorsa ya başka bir ana
        makineye gitmiştir ya da başka bir etki alanı adıyla beklemektedir.
    .sending =
        Sağlayıcıysanız: müşteri posta bekliyorsa, hesabın yetkili olduğu etki alanlarından biri için kuyrukta posta olup olmadığına bakın.

        { $postfix-queue }

        Kuyruğunuzun saklama süresini aşan posta, gönderenlerine çoktan geri dönmüştür.
    .receiving =
        Müşteriyseniz: etki alanınızın MX kayıtlarının hâlâ bu sağlayıcıyı gösterip göstermediğine bakın; başka ana makinelere giden posta onun
        kuyruğuna hiç girmez.

        { $mx }

        Sonra `ATRN` komutundaki adları etki alanlarınızla karşılaştırın; ad yazılmazsa komut, hesabın yetkili olduğu bütün etki alanlarını ister.
    .client =
        Bunu “yeni bir şey yok” sayın, uyarı vermeyin ve aralığı kısaltmayın: sağlayıcı, çok sık gelen istekleri `450` ile geri çevirebilir. `ATRN`
        yanıtı için en az on dakika tanıyın.
    .send =
        Yalnızca `ATRN` komutundan sonra gönderin: hesabın, adı verilen bütün etki alanları için yetkisi olmalı, kuyrukların hepsi boş olmalıdır.
        Bunun yerine `250` yanıtı verip rolleri değiştirebilir, `EHLO` komutundan sonra `QUIT` gönderebilirsiniz. Etki alanlarından biri için yetki
        yoksa yanıt `450`, yetkiyi denetleyemiyorsanız `451` olur.
