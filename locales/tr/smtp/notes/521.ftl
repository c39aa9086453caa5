### 521 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-521-550 =
    Aynı ana makinede ikinci bir alıcı deneyin. `postmaster` kabul ediliyorsa ilk yanıt bir posta kutusu ya da kural hakkındadır; bu, `550` kodunun
    işidir. Gerçekten `521` demek isteyen ana makine sizi oraya kadar getirmez; istemci daha komut göndermeden bunu söyler.

    İstisna Postfix’tedir. Postfix ardından bağlantıyı kapattığı için yönetici erişim tablosuna `521` yazabilir; o zaman numara oturumun ortasında,
    örneğin `RCPT` komutundan sonra gelir. Bunu, bağlantıyı da kapatan bir `550` diye okuyun: posta hizmeti olmayan bir ana makine değil, bu istemciye
    ya da gönderene karşı bir ilke söz konusudur.

smtp-note-521-554 =
    Başka bir ağdan bağlanın. `554` karşılamasının yerini bu kez `220` alabilir, çünkü ret sizin IP adresinizle ilgilidir; gerçek bir `521` değişmez,
    çünkü makineyle ilgilidir. “`521` makinesi” yoğun bir etki alanının MX sunucusuysa numaraya değil DNS kaydına inanın: postscreen, öyle
    ayarlanmışsa, engelleme listesindeki istemcileri `521 5.3.2 Service currently unavailable` ile karşılar; bu, anlamca bir `554` yanıtıdır.

    Bağlantının bitişi de farklıdır. `554` sonrasında sunucu `QUIT` komutunu beklemek zorundadır; `521` sonrasında hemen gidebilir. Kapanan bağlantıyı
    ağ arızası sanıp iletiyi yeniden kuyruğa koyan istemcileri daha RFC 1846 fark etmişti.

smtp-note-521-556 =
    Posta alınmadığını kim söylüyor, hedefin kendisi mi, bir başkası mı? `521` makinenin kendisinden gelir; demek ki bağlantı kurulmuştur. `556` ise
    DNS kaydını okuyup bağlanmayı hiç denememiş bir aktarma sunucusundan gelir. Sunucunuzun günlüğünde ilki alıcının etki alanındaki ana makinenin,
    ikincisi kendi aktarma sunucunuzun ya da sağlayıcınızın yanında durur.

    RFC 1846 metninde bu henüz başkaydı: örneğinde bir aktarma sunucusu, `RCPT` komutuna `521 nomail.imag.fr does not accept mail` der. Orada görülen
    `521`, bugünkü `556` yanıtının eski karşılığıdır; sorulacak kişi aktarma sunucusunun değil, etki alanının sahibidir.
