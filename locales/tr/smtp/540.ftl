smtp-540 = Alıcı etkin değil ya da TLS yok
    .summary = Rambler’de alıcı etkin değildir ya da engellidir, Courier’de TLS kurulu değildir: hangisinin düzeltileceğini metin gösterir.
    .meaning =
        Rus posta sağlayıcısı Rambler, etkin olmayan ya da engelli bir alıcıyı `540 5.7.1` ile reddeder. Courier kodu başka bir iş için kullanır: TLS
        kurulu olmayan bir sunucuya `STARTTLS` gönderildiğinde `540 TLS not available` yanıtını verir. Tanımsız bir yönlendirme hatası olan `5.4.0`
        kodunun rakamları ikisini de açıklamaz.
    .seen =
        Rambler adresleri için `RCPT` komutundan sonra `540 5.7.1 … recipient address rejected: Inactive` biçiminde; Courier sunucularında ise
        `STARTTLS` komutundan sonra görülür.
    .action =
        Hangi komutu yanıtladığına bakın: `RCPT` komutundan sonra posta kutusu, `STARTTLS` komutundan sonra sunucunun eksik TLS desteği söz konusudur.
    .sender =
        Kişiye başka bir yoldan ulaşın; Rambler’deki posta kutusu şu anda posta almaz. Sahibi doğrulayana dek adresi posta listelerinden çıkarın.
    .sending =
        `STARTTLS` komutundan sonra geldiyse sunucunun bu komutu sunup sunmadığına bakın:

        { $ehlo }

        TLS yoksa kararı ilkeniz verir: düz metinle teslim etmek ya da iletiden vazgeçmek.
    .receiving =
        Courier’de `TLS_CERTFILE` ayarının sunucunun okuyabildiği bir sertifikayı, `COURIERTLS` ayarının da çalıştırabildiği bir programı gösterdiğini
        denetleyin; biri eksikse TLS de yoktur. Sonra deneyin:

        { $starttls }
    .client =
        `STARTTLS` komutunu yalnızca `EHLO` yanıtında varsa gönderin. Bu retten sonra bağlantı hâlâ şifresizdir: parola göndermeyin.
    .send =
        Bu numarayı göndermeyin: devre dışı posta kutusu için `5.2.1` ile `550` uygundur. Sunucunun sunmadığı `STARTTLS` için `5.5.1` ile `502`, TLS
        yalnızca o an çalışmıyorsa `4.7.0` ile `454` gönderin.
