### Küçük kodu 221 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-221-250 =
    Alındı belgesi, son noktadan sonraki `250` yanıtıdır; `QUIT` komutundan sonraki `221` ise kapanan kapıdır. Bağlantı ikisinin arasında koparsa
    sunucu iletiyi yine almıştır; onu yeniden gönderen istemci ikizini üretir. Veri tabanınıza ilkinde yazın.

    Bunları bir RFC bile karıştırmıştır: RFC 1985 içindeki örnek oturum `QUIT` komutuna `250 Goodbye` ile yanıt verir. İlk rakama bakan bir
    istemci için fark etmez. Asıl zararlı olan tersidir, yani kimsenin istemediği bir veda; örneğin başlık satırlarını komut olarak gönderen
    istemciye Postfix’in verdiği `221 2.7.0`. Yalnızca 2yz satırlarını sayan saf bir sayaca başarı gibi görünür.

smtp-note-221-421 =
    Telefonu kimin kapattığını sorun. İstemcinin son satırı `QUIT` ise son istenmiştir: `221 2.0.0 Bye`. İstemcinin son satırı başka bir şeyse ya
    da dakikalarca sessiz kalmışsa sunucu kendiliğinden ayrılmıştır: Postfix’te `421 4.4.2 mail.example.com Error: timeout exceeded`.

    Uygulamadaki sonuç kuyrukla ilgilidir. Birinden sonra yapılacak bir şey yoktur; ötekinden sonra kendi onayı olmayan her ileti yeniden
    beklemeye geçer. İletiler arasında bağlantıyı açık tutan programlar ikincisiyle sürekli karşılaşır ve bunu olağan saymalıdır: yeni bir
    bağlantı açın, sonraki iletiyi gönderin; aynı şey hemen yinelenmedikçe alarm vermeyin.
