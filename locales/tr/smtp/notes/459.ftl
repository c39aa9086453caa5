### 459 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-459-550 =
    Burada ilk rakama göre karar vermeyin. `459` geçici görünür, oysa listeye dayanan bir rettir; `ETRN` komutundan sonraki `550` ölü bir posta kutusu
    gibi görünür, oysa konunun posta kutusuyla ilgisi yoktur. RFC 1985 karışıklığı artırır: yanıt listesinde `500` ve `501` vardır, istemcilere
    ayrılan bölümü ise “550 ya da 551” der; bu açıkça bir yazım yanlışıdır.

    Önemli olan, neyin yitirildiğidir. `RCPT` komutundan sonra `550` birinin iletisini geri döndürür. `459` geldiğinde her ileti yerinde kalır; onu
    teslim edilemeyen posta sayan bir izleme aracı boşuna alarm verir.
