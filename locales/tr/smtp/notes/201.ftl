### Küçük kodu 201 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-201-221 =
    Bağlantıyı yalnızca `221` bitirir. `201 Command okay, action aborted` sunucunun sorduğu bir soruyu kapatırdı; bağlantı açık kalır, 1981 yılının
    istemcisi `221` almak için yine `QUIT` göndermek zorundaydı. Bu yüzden o dönemin bir konuşma kaydında ikisi, son satırlarda art arda bulunabilir.

    Böyle eski kayıtlar için yazılan bir ayrıştırıcı `201` görünce okumayı bırakmamalıdır. Tersine, `EHLO` yanıtından başka `250` içermeyen ve `221`
    ile biten bugünkü bir oturum da hiçbir şeyden vazgeçmiş değildir: iletiye kadar hiç gelememiştir.

smtp-note-201-250 =
    Biri bir işten vazgeçildiğini, öteki işin yapıldığını bildirir. Eski protokol ilkine ayrı bir numara vermişti; SMTP ikisini birleştirir, bu yüzden
    `RSET` de son nokta da `250` alır. Teslimleri başarı satırlarından sayan bir betik `201` satırlarını atlamakta haklıydı; her `250` satırını teslim
    sayarsa yanılır.

    İstemcinin ilkini `RSET` ile geri çektiği, iki iletilik bir oturum düşünün. Günlükte `250` ile başlayan yedi ya da daha çok satır vardır,
    devredilen ileti ise tam olarak birdir. Metnin sonuna verilen yanıtları sayın; örneğin `250 2.0.0 Ok: queued as 4XyZ123`.
