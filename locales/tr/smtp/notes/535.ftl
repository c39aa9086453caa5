### Küçük numarası 535 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-535-538 =
    İkisinde de parola yazılmış, sunucu reddetmiştir; fark, parolaya bakılıp bakılmadığıdır. `538 5.7.11` geldiyse bakılmamıştır: bağlantı şifresiz
    olduğu için sunucu durmuştur. `535 5.7.8` geldiyse bakılmıştır ve parola uymamıştır (metin Postfix’in `Invalid authentication mechanism` sözü
    değilse).

    İşin sırası bundan çıkar: önce bağlantıyı şifreleyin, sonra parolayı sorgulayın. `538` gelen denemede düz metin olarak gönderilmiş parola zaten
    değiştirilmelidir. Aynı oturumda ikisi de görülebilir: TLS öncesinde `538`, sonrasında `535`. O durumda yazım yanlışı baştan beri oradaydı.
