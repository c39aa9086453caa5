### Küçük numarası 551 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-551-553 =
    `smith@example.com` adresine iletiniz ulaşmamış olsun. `551 User not local; please try <smith@example.org>` bir rettir, ama işe yarar bir bilgi
    verir: kişi vardır ve taşınmıştır. RFC 5321 metninin `VRFY` için izin verdiği `553 User ambiguous` ise birden çok kişinin uyduğunu, seçmeniz
    gerektiğini söyler. İki metinde de adres bulunabilir; yalnızca ilki yerine kullanılsın diye verilir.

    Posta gönderimi sunucusunda ikisi aynı yanlışı, yanlış göndereni anlatabilir: Fastmail
    `551 5.7.1 Not authorised to send from this header address`, Postfix ise `not owned by user` metniyle `553 5.7.1` gönderir. `From` adresini
    düzeltin; ikisi de ortadan kalkar.
