smtp-252 = Doğrulanamıyor, denenecek
    .summary = Sunucu posta kutusunun var olup olmadığını açık bırakır: ileti gelirse alıp teslim etmeyi dener.
    .meaning =
        `VRFY` veya `EXPN` ile sorulduğunda sunucu, örneğin posta kutusu başka bir sunucuda olduğu için, adresi denetleyememiş ya da denetlemek
        istememiştir. Asıl yanıt UTF-8 gerektiriyorsa ve istemci buna izin vermemişse sunucu yine bunu söyler. Adres ne doğrulanmış ne de
        yalanlanmıştır.

        `ETRN` komutundan sonra başka bir anlamı vardır: bekleyen iletilerin adı verilen ana makineye teslimi başlatılmıştır.
    .seen =
        `VRFY` komutunun değişmez yanıtı olarak görülür: Postfix kabul edeceği bir adres için bundan iyisini vermez, Exim bunu `VRFY` izinli
        olmadığında, Sendmail ise yönetici komutu kapattığında verir. Adres denetleyen hizmetler ve tarama yazılımları bununla karşılaşır.
    .action =
        Adresi geçerli saymayın. Bunun yerine `MAIL` ve `RCPT` ile sorun: sayılan, `RCPT` komutuna verilen yanıttır; ondan sonra bile ileti geri
        dönebilir.

        `ETRN` komutundan sonra sunucunun ana makineye açacağı bağlantıyı bekleyin.
    .send =
        `VRFY` veya `EXPN` güvenlik nedeniyle kapalıysa ya da denetim o anda yapılamıyorsa gönderin. `250` yanıtını denetlediğiniz, `550` yanıtını
        yanlış olduğunu bildiğiniz adreslere ayırın; `502` komutun hiç desteklenmediğini söyler.
