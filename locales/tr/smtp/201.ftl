smtp-201 = Tamam, eylemden vazgeçildi
    .summary = Artık kullanılmaz: SMTP’nin öncülü, sunucunun önerdiği bir eylemden istemcinin vazgeçtiğini onaylardı.
    .meaning =
        Mail Transfer Protocol’ün üç yanıtı istemciden karar isterdi: `120`, `151` ve `152`. İstemci `ABRT` derse sunucu bunu 201 ile onaylardı. Yanıt
        bu yüzden bir başarı bildirir, ama yalnızca vazgeçmenin başarısını: hiçbir alıcı ve hiçbir ileti kabul edilmemiştir. Kodu `ABRT` ile birlikte
        RFC 780 (1981) getirmiştir; RFC 772 ikisini de içermez.
    .seen =
        SMTP’de görülmez; orada ne bu komut ne de bu yanıtın ait olduğu sorular vardır.
    .action =
        İletiyi gönderilmiş saymayın. Orada hangi programın yanıt verdiğini ve ne anladığını bulun: SMTP’nin yayımlanmış hiçbir sürümünde bu
        yanıtın verileceği bir komut yoktur.

        { $banner }
    .client =
        İlk rakamın 2 olması, yalnızca yanıtlanan komut için başarı demektir. Hangi komutun yanıtlandığını izleyin; iletiyi ancak metnin sonuna
        verilen yanıttan sonra devredilmiş sayın.
    .send =
        İşlemin bırakıldığını onaylamak için `RSET` komutuna `250` ile yanıt verin.
