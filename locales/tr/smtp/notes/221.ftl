### Küçük kodu 221 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-221-250 =
    İletinin alındığını son noktadan sonraki `250` kanıtlar; `QUIT` komutundan sonraki `221` yalnızca oturumun bittiğini bildirir. Bağlantı ikisinin
    arasında koparsa sunucu iletiyi yine de almıştır; onu yeniden gönderen istemci ikinci bir kopya üretir. Veri tabanınıza `250` gelince yazın.

    Bunları bir RFC bile karıştırmıştır: RFC 1985 içindeki örnek oturum `QUIT` komutuna `250 Goodbye` ile yanıt verir. İlk rakama bakan istemci için
    fark etmez. Asıl zararlı olan tersidir, yani istenmeden gelen bir kapanış yanıtı; örneğin başlık satırlarını komut olarak gönderen istemciye
    Postfix’in verdiği `221 2.7.0`. Yalnızca 2yz satırlarını sayan bir betik bunu başarı sanır.

smtp-note-221-421 =
    Oturumu kimin bitirdiğine bakın. İstemcinin son satırı `QUIT` ise kapanışı o istemiştir: `221 2.0.0 Bye`. İstemcinin son satırı başka bir şeyse ya
    da dakikalarca sessiz kalmışsa sunucu kendiliğinden ayrılmıştır: Postfix’te `421 4.4.2 mail.example.com Error: timeout exceeded`.

    Uygulamadaki sonuç kuyrukla ilgilidir. `221` yanıtından sonra yapılacak bir şey yoktur; `421` yanıtından sonra, onaylanmamış her ileti yeniden
    kuyruğa girer. İletiler arasında bağlantıyı açık tutan programlar ikincisiyle sürekli karşılaşır ve bunu olağan saymalıdır. Yeni bir bağlantı açıp
    sonraki iletiyi gönderin; aynı şey hemen yinelenmedikçe alarm vermeyin.
