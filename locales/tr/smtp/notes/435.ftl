### 435 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-435-454 =
    Aynı arıza, iki ayrı yanıt. Kullanıcı veri tabanına ulaşılamayınca Postfix `454 4.7.0 Temporary authentication failure`, Exim
    `435 Unable to authenticate at present` der. Tek bir adın arkasında ikisini birden çalıştırıyorsanız kullanıcılar tek bir kesinti için iki ayrı
    hata bildirir; bu kayıtları birleştirin.

    Fark, istemcinin kodunda sorun çıkarır. `454` kodunu numarasıyla tanıyan, `AUTH` sonrasındaki geri kalan her şeyi yanlış parola sayan kitaplık
    `435` gelince parola penceresi açar; telaşlanan kullanıcı da üç parola dener. Numara listelerinden önce ilk rakama bakın. `STARTTLS` sonrasında
    ise `435` aramayın: orada Exim de `454` verir, metni `TLS currently unavailable` olur.

smtp-note-435-535 =
    Sınırı Exim kendisi çizer: olumsuz biten denetimden sonra `535 Incorrect authentication data`, tamamlanamayan denetimden sonra
    `435 Unable to authenticate at present`. Metinler hiç karışmaz; posta programı buna güvenebilir.

    İki yanlış yapılır. Başarısız oturumları `AUTH` sözcüğüne göre sayan engelleme betikleri, veri tabanı kesintisinde suçsuz kullanıcıları engeller;
    yalnızca `535` saysınlar. Günlükte `435` bulan yönetici de işe kullanıcının parolasıyla başlamamalıdır: önce `server_condition` içindeki sorgu
    gelir. Kötü parola anlamına gelen tek `435`, yani `435 4.7.8`, deneme kipindeki bir Postfix’in işidir.
