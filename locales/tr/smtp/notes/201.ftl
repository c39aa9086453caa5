### Küçük kodu 201 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-201-221 =
    Bir şeyi bitiren iki yanıttan yalnızca biri bağlantıyı da bitirir. `201 Command okay, action aborted` sunucunun sorduğu bir soruyu kapatırdı;
    kanal açık kalır, 1981 yılının istemcisi `221` duymak için yine `QUIT` demek zorunda olurdu. Bu yüzden o dönemin bir konuşma kaydında ikisi,
    son satırlarda art arda bulunabilir.

    Böyle eski malzeme için çözümleme kodu yazan kişi ilkinde okumayı bırakmamalıdır. Tersine, önünde hiç `250` olmadan `221` ile biten bugünkü
    bir oturum da hiçbir şeyden vazgeçmiş değildir: iletiye kadar hiç gelememiştir.

smtp-note-201-250 =
    Vazgeçmenin başarısı ile yapmanın başarısı. Eski protokol ilkine ayrı bir numara vermişti; SMTP onu ikincisinin içine katar, bu yüzden `RSET`
    de son nokta da `250` alır. Teslimleri saymak için başarı satırlarını toplayan bir betik `201` satırlarını atlamakta haklıydı; her `250`
    satırını saymaya kalktığında ise yanılır.

    İstemcinin ilkini `RSET` ile geri çektiği, iki iletilik bir oturum düşünün. Günlükte `250` ile başlayan yedi ya da daha çok satır vardır,
    devredilen ileti ise tam olarak birdir. Metnin sonuna verilen yanıtları sayın; örneğin `250 2.0.0 Ok: queued as 4XyZ123`.
