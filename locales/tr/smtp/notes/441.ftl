### 441 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-441-442 =
    Bağlantı hiç kuruldu mu? Postfix bunu, hiçbir numara listesinde bulunmayan sözlerle günlüğe yazar:
    `connect to mail.example.com[192.0.2.25]:25: Connection timed out` satırı `441`,
    `lost connection with mail.example.com[192.0.2.25] while sending message body` satırı ise `442` durumudur.

    Birincisinde DNS kayıtlarına, yollara ve güvenlik duvarlarına bakın; ileti kesinlikle teslim edilmemiştir. İkincisinde paket boyutlarına,
    filtrelere ve zaman aşımlarına bakın; alıcıya da bir kopyanın ulaşıp ulaşmadığını sorun. Raporda yalnızca numara varsa ona dayanmayın; önce
    günlükteki tümceyi bulun.

smtp-note-441-447 =
    İkisi aynı sorunun başını ve sonunu anlatır: kuyruk ilk akşam ana makinenin yanıt vermediğini söyler, listeler buna `441` der; beşinci gün sürenin
    dolduğunu söyler, listeler buna `447` der ve ileti geri verilir.

    Günlüğü sondan okuyan, sanki bir ayar suçluymuş gibi iletinin neden “süresinin dolduğunu” sorar. Kuyruktaki saklama süresini uzatmak yalnızca
    beklemeyi uzatır. Aynı iletinin en eski kaydına, örneğin `Connection timed out` içeren `status=deferred` satırına dönün ve oradaki sorunu çözün.
    Yeniden göndermeden önce nedenin ortadan kalktığından emin olun; yoksa beş gün sonra yine `447` görürsünüz.

smtp-note-441-449 =
    Gönderen sunucuda alınacak bir ağ kaydı farkı gösterir. `441` kodunun anlattığı sorunda 25 numaralı bağlantı noktasına bağlantı girişimleri çıkar,
    geri bir şey dönmez. `449` kodunun anlattığı sorunda ise hiç paket çıkmaz, çünkü Exchange daha bir ana makine bile seçmemiştir.

    Herkesin ilk denediği şey, yani alıcının MX sunucusuna `telnet` ile bağlanmak, bu yüzden yalnızca `441` hakkında bir şey söyler. Bağlantı kurulur
    ama Exchange yine `4.4.9` bildirirse kusur ağda değil, o Exchange’in bağlayıcılarında ve yönlendirme gruplarındadır. Exchange 2003’ten yeni hiçbir
    sistemde ikinci kod beklenmez; orada, hatayı bu koda çevirenden kuşkulanın.

smtp-note-441-451 =
    Karşı sunucudan aktarılmış bir tümce farkı gösterir. `451 4.3.0 … Temporary lookup failure` metnini bir sunucu gerçekten göndermiştir: metin
    raporda o sunucunun adının ardında durur, yöneticisi de aynı satırı bulabilir. `441` kodunu ise hiçbir sunucu göndermemiştir; ne ad verirseniz
    verin, karşı tarafta aranacak bir günlük kaydı yoktur.

    Bu, kime yazacağınızı belirler. `451` geldiyse oradaki yöneticiye yazın ve satırı aktarın. Hiç yanıt gelmediyse kendi ağınızdan başlayın:
    birbiriyle ilgisiz iki sağlayıcıya doğru 25 numaralı bağlantı noktasını deneyin, onlar yanıt veriyorsa yanıt vermeyen sunucunun yöneticisine
    başvurun. `451 4.4.1` ikisinin arasındadır: size yanıt veren bir aktarma sunucusu, daha ilerideki bir ana makinenin yanıt vermediğini bildirir.
