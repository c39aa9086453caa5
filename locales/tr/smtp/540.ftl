smtp-540 = Alıcı etkin değil ya da TLS yok
    .summary = Rambler’de alıcı etkin değildir ya da engellidir, Courier’de TLS kurulu değildir: hangisinin düzeltileceğini metin gösterir.
    .meaning =
        Rus posta sağlayıcısı Rambler, posta kutusu etkin olmadığı ya da engellendiği için alıcıyı `540 5.7.1` ile reddeder. Courier kodu başka bir iş
        için kullanır: TLS kurulu olmayan bir sunucuya `STARTTLS` gönderildiğinde `540 TLS not available` yanıtını verir. Tanımsız bir yönlendirme
        hatası olan `5.4.0` kodunun rakamları ikisini de açıklamaz.
    .seen =
        Rambler adresleri için `RCPT` komutundan sonra `540 5.7.1 … recipient address rejected: Inactive` biçiminde; Courier sunucularında ise
        `STARTTLS` komutundan sonra görülür.
    .action =
        - Rambler’den geri dönen ileti: posta kutusu şu anda posta almıyordur. Kişiye başka bir yoldan ulaşın ve sahibi doğrulayana dek adresi posta
          listelerinden çıkarın.
        - Courier sunucusunun istemcisi: `STARTTLS` komutunu yalnızca `EHLO` yanıtında sunuluyorsa gönderin. TLS olmadan, ancak ilkeniz şifresiz
          gönderime izin veriyorsa devam edin.
        - Courier sunucusunun yöneticisi: bir sertifika kurun ve TLS kullanımını açın.
    .send =
        Devre dışı posta kutusu için `5.2.1` ile `550` gönderin. Sunucunun sunmadığı `STARTTLS` için `5.5.1` ile `502`, TLS yalnızca o an çalışmıyorsa
        `4.7.0` ile `454` gönderin.
