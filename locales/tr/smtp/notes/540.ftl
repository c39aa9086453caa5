### Küçük numarası 540 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-540-550 =
    Rambler etkin olmayan bir posta kutusuna `540 5.7.1 … recipient address rejected: Inactive` yanıtını verir; çoğu sunucu orada `550` derdi. “Kötü
    adres” olarak yalnızca `550` kodunu bilen yazılım onu kaçırır. `5.7.1` koduna bakan yazılım ise onu istenmeyen posta ilkesine bağlar; yöneticisi
    de kusursuz SPF kayıtlarını incelemeye başlar.

    `RCPT` komutundan sonra gelen `540` yanıtını, alıcıyla ilgili bir `550` gibi değerlendirin ve adrese göndermeyi durdurun. `STARTTLS` komutunu
    yanıtlıyorsa (`540 TLS not available.`) Courier’den gelir ve hiçbir posta kutusu hakkında bir şey söylemez; alıcının adresi geçerli olabilir.
