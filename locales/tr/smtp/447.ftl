smtp-447 = Teslim süresi doldu
    .summary = Gönderenin kendi sunucusu iletiyi günlerce teslim edememiş, denemeyi bırakmış ve iletiyi geri göndermiştir.
    .meaning =
        Bunu, bağlanılan bir sunucu değil, bir kuyruk bildirir: çok eskimiş bir ileti için, `4.4.7` genişletilmiş durum koduyla. RFC 5321, sunucuların
        en az dört beş gün denemesini ister. Kod, neden hakkında bir şey söylemez; RFC 3463, biliniyorsa asıl sorunun kodunu yeğler. Web’deki listeler
        bunu alan sunucuya ya da çok fazla alıcıya bağlar; bunlar pek çok nedenden yalnızca ikisidir.
    .seen =
        Exchange bu olayı `550 4.4.7 QUEUE.Expired; message expired` olarak bildirir; bazen altında son geçici ret de yer alır. Yalın 447 ise
        listelerde bulunur.
    .action =
        Raporda ya da gönderen sunucunun günlüğünde, süre dolmadan önceki son geçici hatayı arayın: asıl hata odur; örneğin göndereni engellemiş bir
        ana makineden gelen `451` ya da hiç yanıt gelmemesi. O hatayı araştırın.

        Gönderen, adresteki etki alanını denetler, sunucunun çalışıp çalışmadığını alıcıya başka bir yoldan sorar ve iletiyi sonra yeniden gönderir.
        Alan sunucunun yöneticisi MX kayıtlarını ve erişilebilirliği denetler.
    .send =
        Hiçbir komuta bu kodla yanıt vermeyin. Süresi dolan bir iletinin raporunda, yalnızca daha önceki bir denemenin kodu bilinmiyorsa `4.4.7`
        bulunur.
