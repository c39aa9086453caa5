smtp-201 = Tamam, eylemden vazgeçildi
    .summary = Artık kullanılmaz: SMTP’nin öncülünde sunucu, önerdiği bir eylemden istemcinin vazgeçtiğini bununla onaylardı.
    .meaning =
        Mail Transfer Protocol’ün üç yanıtı istemciden karar isterdi: `120`, `151` ve `152`. İstemci `ABRT` derse sunucu bunu 201 ile onaylardı. Bu
        yüzden yanıt başarı bildirir, ama başarılan yalnızca vazgeçmektir: hiçbir alıcı ve hiçbir ileti kabul edilmemiştir. Kodu `ABRT` ile birlikte
        RFC 780 (1981) getirmiştir; RFC 772 ikisini de içermez.
    .seen =
        SMTP’de görülmez; SMTP’de ne `ABRT` komutu ne de bu yanıta yol açan üç soru vardır.
    .action =
        İletiyi gönderilmiş saymayın. SMTP’nin yayımlanmış hiçbir sürümünde bu yanıtı alacak bir komut yoktur; bu yüzden o bağlantı noktasında hangi
        programın yanıt verdiğini bulun:

        { $banner }
    .client =
        İlk rakamın 2 olması, yalnızca yanıtlanan komut için başarı demektir. Hangi komutun yanıtlandığını izleyin; iletiyi ancak metnin sonuna
        verilen yanıttan sonra devredilmiş sayın.
    .send =
        Bunun yerine, işlemin bırakıldığını onaylamak için `RSET` komutuna `250` ile yanıt verin.
