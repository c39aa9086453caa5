### 512 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-512-550 =
    Karşı uçtan yanıt geldi mi? Geri dönen ileti, reddeden ana makineyi `Remote-MTA` alanında anar. Bu, alıcının etki alanındaki bir ana makineyse
    etki alanı vardır, bir sunucu yanıt vermiştir; üzerinde duracağınız, `550` ve metnidir. Hiçbiri anılmıyorsa ya da yalnızca kendi aktarma sunucunuz
    anılıyorsa sizin tarafınızda biri DNS yüzünden vazgeçmiştir; tabloların `512` dediği budur.

    Yine de `5.1.2` kodundan hemen “etki alanı yok” sonucunu çıkarmayın. Stalwart onu `550 5.1.2 Mailbox does not exist.` ve
    `550 5.1.2 Relay not allowed.` yanıtlarında kullanır; bunları `512` diye özetleyen bir program size var olmayan bir DNS kusurunu aratır.

smtp-note-512-556 =
    MX kaydını DNS’e sorun; üç sonuç çıkabilir. Önceliği 0, adı tek nokta olan kayıt boş MX kaydıdır: sahibi posta istemez, aktarma sunucuları
    `556 5.1.10` der. “Böyle bir ad yok” yanıtı, listelerin `512` dediğidir; uygulamada `550 5.1.2` olarak gelir. Boş yanıt ise ikisi de değildir; o
    zaman posta, etki alanının kendi adres kaydına gider.

    Sonrası da farklıdır. Süresi dolmuş bir etki alanı, birisi ücretini ödeyince geri gelir; aynı adres bir hafta sonra çalışabilir. Boş MX kaydı ise
    bir karardır; sahibinden başka bir etki alanında adres isteyin.
