### 500 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-500-501 =
    Reddedilen satırı ilk boşluktan kesin. Kusur öndeki parçadaysa `500`, gerisindeyse `501` gelir. Postfix bunun en yalın örneğini verir:
    `MIAL FROM:<a@example.com>` satırına `500 5.5.2 Error: command not recognized`, `MAIL FROM:<a@example.com> RET=ALL` satırına
    `501 5.5.4 Bad RET parameter syntax`.

    İki ters örneği bilmekte yarar vardır. Postfix, etki alanı verilmemiş `ETRN` komutuna `500 Syntax: ETRN domain` der; OpenSMTPD ise argüman almayan
    bir komuta argüman verildiğinde `500` gönderir. Oturum açarken iki numara da komuttan söz etmez: biri fazla uzun satırı, öteki çözülemeyen Base64
    verisini bildirir.

smtp-note-500-502 =
    Sunucu bu sözcüğü tanıyor mu? Güncel bir Postfix bunu açıkça söyler: uydurma bir komuta `500 5.5.2 Error: command not recognized`, TLS kurulu
    değilken gelen `STARTTLS` komutuna `502 5.5.1 Error: command not implemented`. 3.7 sürümünden önce ikisi de `502` alırdı; postscreen bugün de öyle
    yanıt verir. Orada işi genişletilmiş durum kodu görür: bilinmeyen sözcük için `5.5.2`, kapatılmış olan için `5.5.1`.

    Yöneticiler `502` yanıtının arkasında yazım hatası arayarak vakit yitirir. Belirleyici olan sunucunun yapılandırmasıdır; onu da `EHLO` yanıtındaki
    liste gösterir.

smtp-note-500-503 =
    Yanıtlara aldırmayan bir betik düşünün. Gönderdiği `MAIL` reddedilir; bu yüzden `RCPT` ve `DATA` komutları `503` alır. Betik yine de iletinin
    metnini yollar; artık her satır komut sayılır ve `500` alır. Postfix, başlığa benzeyen bir satır görür görmez buna son verir:
    `221 2.7.0 Error: I can break rules, too. Goodbye.`

    Böyle bir günlükte düzeltilecek olan bu iki numaradan hiçbiri değildir. Yukarıya, ilk `503` öncesindeki yanıta çıkın. Tek başına geldiklerinde
    anlamak kolaydır: `500` sözcüğü, `503` ondan önce gönderilenleri denetlemenizi ister.
