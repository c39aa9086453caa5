### Küçük numarası 533 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-533-550 =
    IANA `533` numarasını `5.7.1` satırına, `550` kodunun yanına koyar; yalnızca tabloyu bilen biri onu reddedilmiş bir izin sayar. Uygulamada onu
    gönderdiği bilinen tek sunucu Exim’dir ve bildirdiği neden başkadır: `533 no support for internationalised mailbox name`.

    Exim bu tek neden için ikisini de gösterir. `RCPT` sırasında istemci `533` alır; başka bir anda, aynı eksik `SMTPUTF8` yüzünden Exim
    `550 mailbox unavailable` der. Demek ki adreslerinde “ğ” ya da “ü” geçen bir iletiye gelen `550` de posta kutusuyla ilgili olmayabilir. İzin
    sorunu bildirmeden önce ASCII adresler deneyin.

smtp-note-533-551 =
    Bu ikisi IANA kaydında bir satırı paylaşır, başka bir şeyi değil. Kayıt `X.7.1` için `451, 454, 502, 503, 533, 550, 551` sayar; web’deki kod
    listeleri bundan “`533`, `551` gibi yetki eksikliğidir” sonucunu çıkarır.

    Uygulamada metinde adres arayın. `551 User not local; please try <jones@example.net>` size gidecek bir yer verir.
    `533 no support for internationalised mailbox name` ise bir şey önermez: Exim’in arkasındaki ana makine, `SMTPUTF8` ile bildirilmiş iletiyi
    alamaz. O kuruluştan yeni bir adres istemek sonuç vermez; ASCII adreslerle göndermek verir.

smtp-note-533-553 =
    `533` kodunu tek rakamı yanlış bir `553` gibi düşünün. İkisi de bir yerde `SMTPUTF8` bulunmadığı için alıcıyı reddeder; RFC 6531, alıcının adresi
    ASCII olmak zorundaysa `553` ve `5.6.7` ister, Exim ise sonraki ana makineye sorduğunda diğerini gönderir.

    Numara yine de sorumluyu bulmaya yarar. `553 5.6.7` konuştuğunuz sunucudan gelir. Exim’in `533 no support for internationalised mailbox name`
    yanıtı, öndeki sunucunun yapabildiğini arkadakinin yapamadığını söyler. Eklentiyi öndeki sunucuda defalarca açmak bir şeyi değiştirmez; onun
    yönlendirmesine bakın.
