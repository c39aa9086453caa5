### Küçük kodu 334 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-334-354 =
    Üç rakamın yalnızca biri farklıdır, ikisi de “devam edin” der; bu yüzden “3 ile başlayan bir şey” bekleyen, elde yazılmış istemci testlerden
    geçer, gerçek kullanımda takılır. `334` yanıtından sonra sunucu tek satır Base64 ister; `354` yanıtından sonra iletinin tamamını ve noktayı.

    Karıştırmanın zararı sessizdir: `334 UGFzc3dvcmQ6` satırından sonra başlıkları gönderen istemci, `Subject: …` satırını parola diye sunar ve `535`
    ya da `501` alır. `354` yanıtından sonra Base64 gönderen istemci ise kimlik bilgilerini iletinin içinde alıcıya göndermiş olur. Ağ kaydında bir
    satır yukarı bakın: birincisinden önce `AUTH`, ikincisinden önce `DATA` vardır.

smtp-note-334-535 =
    Biri sorudur, öteki verdiğiniz yanıt hakkındaki hükümdür. Olağan bir başarısız oturum açmada ikisi de bu sırayla geçer: `334 VXNlcm5hbWU6`,
    `334 UGFzc3dvcmQ6`, sonra `535 5.7.8 Error: authentication failed`. Destek kayıtlarında tuhaf göründüğü için birincisi alıntılanır, oysa parola
    hakkında bir şey söyleyen yalnızca sonuncusudur.

    Bu yüzden alışverişin son satırını isteyin. `535` ise kimlik bilgileriyle uğraşın. Günlük `334` ile kesiliyor ve hükme hiç varmıyorsa reddedilmiş
    bir parola yoktur: istemci yanıt vermemiştir, parolayı değiştirmek işe yaramaz. Veriyi aynı satırda taşıyan `AUTH PLAIN` komutunun hemen ardından
    gelen `535` ise hiç `334` gerektirmemiştir.
