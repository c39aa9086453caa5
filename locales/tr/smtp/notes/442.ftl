### 442 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-442-451 =
    Kuyruk için ikisi aynı durumdur, RFC 5321 de böyle ister: bağlantısı kopan istemci `451` gelmiş gibi davranır. Sizin için tek bir fark vardır:
    iletiye ne olduğu. `451` diyen sunucu iletiyi açıkça bırakmıştır. Ortadan kaybolan sunucu ise onu saklamış olabilir.

    Postfix bu kuşkuyu günlüğe yazar:
    `lost connection with mail.example.com[192.0.2.25] while sending end of data -- message may be sent more than once`. Alıcı çift gelen iletilerden
    yakınırsa posta listesini suçlamadan önce bu satırı arayın. Onun yerinde `451` varsa çift kopya söz konusu değildir.
