### Küçük numarası 535 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-535-538 =
    Biri parola yazmış, sunucu hayır demiştir; soru, parolaya hiç bakılıp bakılmadığıdır. `538 5.7.11` geldiyse bakılmamıştır: bağlantı şifresiz
    olduğu için sunucu durmuştur. `535 5.7.8` geldiyse bakılmıştır ve parola uymamıştır.

    İşin sırası bundan çıkar. Önce şifreleyin, sonra parolayı yargılayın; tersi olmaz, çünkü `538` engelini aşmak için açık gönderilmiş bir parola
    nasılsa değiştirilmelidir. Aynı oturumda ikisi de görülebilir: TLS öncesinde `538`, sonrasında `535`. O durumda yazım yanlışı baştan beri
    oradaydı.
