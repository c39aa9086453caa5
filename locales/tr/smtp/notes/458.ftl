### 458 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-458-459 =
    İki kez sorun: bir kez sunucunun kesinlikle aktarma yaptığı bir etki alanıyla, bir kez de kesinlikle yapmadığı biriyle. Postfix’te belirleyici
    olan addır. `459 <example.net>: service unavailable` o adla ilgilidir; `458 Unable to queue messages` ise `flush` hizmeti yanıt vermediğinde her
    ad için gelir.

    Exim’de bu sınama işe yaramaz; erişim kuralı istemciyi geri çevirdiğinde de `458` gönderir, orada sözlere ya da günlüğe bakmak gerekir. Düzenli
    soran bir betik, nedeni bir liste olan numarada durmalıdır; ötekinde seyrek aralıklarla sürdürebilir.
