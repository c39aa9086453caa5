### Küçük numarası 531 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-531-552 =
    Aralarındaki bağ tarihten gelir: RFC 821 çok fazla alıcı için `552` kullanıyordu; Courier aynı durumu `531 Too many recipients.` ile bildirir.
    Courier’in numarasını rakamlarından okuyan kişi `5.3.1`, yani dolu bir posta sistemi bulur ve eksik olmayan disk alanını aramaya koyulur.

    Oturumun hangi noktasında geldiğine bakın. İlk yüz `RCPT` kabul edilip yüz birincisi reddedildiyse, hangisini görürseniz görün, liste fazla
    uzundur. Daha ilk alıcı `552 5.2.2` alıyorsa o posta kutusu doludur. Listeyi bölmek yalnızca ilk durumda işe yarar.
