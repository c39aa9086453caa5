smtp-252 = Doğrulanamıyor, denenecek
    .summary = Sunucu posta kutusunun var olup olmadığını söylemez: ileti gelirse alıp teslim etmeyi dener.
    .meaning =
        `VRFY` veya `EXPN` ile sorulduğunda sunucu, örneğin posta kutusu başka bir sunucuda olduğu için, adresi denetleyememiş ya da denetlemek
        istememiştir. Asıl yanıt UTF-8 gerektiriyorsa ve istemci buna izin vermemişse sunucu yine bu kodu verir. Adres ne doğrulanmış ne de
        yalanlanmıştır.

        `ETRN` komutundan sonra başka bir anlamı vardır: bekleyen iletilerin adı verilen ana makineye teslimi başlatılmıştır.
    .conflict =
        RFC 5321 burada kendisiyle çelişir: bölüm 7.3, `VRFY` güvenlik için kapatılmışsa 252 verilmesini zorunlu tutar; bölüm 3.5.3 ise adresin
        yalnızca sözdizimini denetleyen sunucudan `502` ya da `500` ister. Postfix, `disable_vrfy_command` açıkken `502` gönderir. İkisini aynı
        biçimde okuyun: adres hakkında bir şey öğrenmediniz.
    .seen =
        `VRFY` komutunun değişmez yanıtı olarak görülür: Postfix kabul edeceği bir adrese bile bundan fazlasını söylemez; Exim bunu `VRFY` izinli
        değilse, Sendmail ile Courier komut kapatılmışsa verir; Courier `EXPN` için de böyle davranır. Adres denetleme hizmetleri ve tarama
        yazılımları bununla karşılaşır.
    .action =
        Adresi ne geçerli ne de yanlış sayın. `ETRN` komutundan sonra sunucunun ana makineye açacağı bağlantıyı bekleyin.
    .receiving =
        Tarama raporu ne derse desin, Postfix bu yanıtla `RCPT` yanıtlarından daha fazla bilgi sızdırmaz: `VRFY` aynı kurallara uyar, bilinmeyen alıcı
        ikisinde de `550` alır. Komutu kapatmak için `disable_vrfy_command = yes` verin:

        { $postfix-vrfy }
    .client =
        Bunun yerine `MAIL` ve `RCPT` ile sorun, `DATA` göndermeden ayrılın:

        { $rcpt }

        Kabul edilmiş bir `RCPT` bile kanıt değildir. Bazı sunucular ancak `DATA` komutundan sonra karar verir; ileti yine geri dönebilir.
    .send =
        `VRFY` veya `EXPN` güvenlik nedeniyle kapalıysa ya da denetim o anda yapılamıyorsa gönderin. `250` yanıtını denetlediğiniz, `550` yanıtını
        yanlış olduğunu bildiğiniz adreslere ayırın; `502` komutun hiç desteklenmediğini söyler.
    .search = kullanıcı doğrulanamadı, VRFY kapalı
