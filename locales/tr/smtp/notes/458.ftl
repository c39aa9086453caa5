### 458 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-458-459 =
    İki kez sorun: bir kez sunucunun kesinlikle aktarma yaptığı bir etki alanıyla, bir kez de kesinlikle aktarma yapmadığı bir etki alanıyla.
    Postfix’te belirleyici olan addır. `459 <example.net>: service unavailable` o adla ilgilidir; `458 Unable to queue messages` ise `flush` hizmeti
    yanıt vermediğinde her ad için gelir.

    Exim’de bu deneme işe yaramaz; Exim, erişim kuralı istemciyi geri çevirdiğinde de `458` gönderir. Orada metne ya da günlüğe bakın. Düzenli soran
    bir betik, nedeni liste olan numarada durmalıdır; diğerinde seyrek aralıklarla sormayı sürdürebilir.
