### 503 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-503-530 =
    Yanıtın eksik adımı söyleyip söylemediğine bakın. `530 5.7.0 Must issue a STARTTLS command first` söyler; TLS kurulana dek `MAIL` gibi `AUTH`
    komutu da bu yanıtı alır. `503 5.5.1 Error: authentication not enabled` söylemez: istemci `AUTH` komutunu, sunucunun oturum açmayı sunmadığı bir
    bağlantı noktasında ya da anda göndermiştir.

    Parolayı yeniden yazmak ikisinde de işe yaramaz: ona bakan olmamıştır. Bunun yerine bağlantıyı şu sırayla değiştirin: 587 numaralı bağlantı
    noktası, TLS, yeni bir `EHLO`, sonra `AUTH`. Numaralara da fazla bağlanmayın: Stalwart, RFC 4954 `530` isterken
    `503 5.5.1 You must authenticate first.` der.

smtp-note-503-554 =
    `DATA` komutunda seçim yazılıma kalmıştır: bütün alıcılar geri çevrilmişse Exim `503`, Postfix `554 5.5.1 Error: no valid recipients` der; RFC
    5321 ikisine de izin verir. Her durumda aradığınız yanıt, yukarıdaki `RCPT` satırlarının yanındadır.

    Karşılamada ikisi birlikte gelir. Bağlantıyı `554` ile açan sunucu, istemci `QUIT` deyinceye dek her şeye `503` vermelidir; Postfix bunu
    `503 5.7.0 Error: access denied for …` diye yazar, Exim ise bağlantıyı kapatır, Sendmail `EHLO` komutuna yine `250` der. Orada ilk satır nedendir,
    gerisi onun sonucudur. Günlükte yalnızca son koda bakan, nedeni göremez.
