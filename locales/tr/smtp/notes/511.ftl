### 511 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-511-512 =
    `@` işaretinin solu mu, sağı mı? Web’deki listelere göre `511` öncesindeki bölümdür, `512` sonrasındaki. qmail üzerindeki chkuser buna uymaz:
    `511 sorry, can't find a valid MX for rcpt domain (#5.1.1 - chkuser)` yanıtı, posta kutularına ayrılmış numarayla bir DNS sorununu bildirir;
    metinde bunun yerine `sender domain` geçiyorsa sorun üstelik sizin tarafınızdadır.

    Bu yüzden bir adın doğru yazılışını birine sormadan önce metinde “MX” arayın. `512` görülen yerde aranacak böyle bir metin yoktur, çünkü `512`
    gönderdiği bilinen bir sunucu yoktur; doğrudan DNS kayıtlarına bakın.

smtp-note-511-550 =
    Var olmayan posta kutusunda ikisi birdir; fark yalnızca yazılımın sürümündedir. qmail üzerindeki chkuser eskiden
    `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)` derdi; 2.0.9 sürümünden beri aynı denetim
    `550 5.1.1 sorry, no mailbox here by that name (chkuser)` der. Courier ikisini yan yana kullanır: yerel bir ad için `550` ve `User <…> unknown`,
    hiçbir modülünün istemediği adres için `511`.

    İki numara da alıcının suçu olmayan durumları kapsar: `550` altında ilke, `511` altında gönderenin MX kaydı bulunmayan etki alanı. Adresi
    listeden ancak sözler posta kutusunu anıyorsa silin.
