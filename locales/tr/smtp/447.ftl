smtp-447 = Teslim süresi doldu
    .summary = Gönderenin kendi sunucusu iletiyi günlerce teslim edememiş, denemeyi bırakmış ve iletiyi geri göndermiştir.
    .meaning =
        Bunu karşı sunucu değil, gönderen taraftaki kuyruk bildirir: fazla beklemiş bir ileti için, `4.4.7` genişletilmiş durum koduyla. Kod, neden
        hakkında bir şey söylemez; RFC 3463, biliniyorsa asıl sorunun kodunun verilmesini yeğler. Web’deki listeler bunu alan sunucuya ya da çok fazla
        alıcıya bağlar; bunlar pek çok nedenden yalnızca ikisidir.
    .conflict =
        Exchange’in bildirdiği `550 4.4.7`, kalıcı bir yanıtla geçici bir genişletilmiş durum kodunu birleştirir; RFC 2034 ise ikisinin uyuşmasını
        ister. Sonuca göre davranın: iletiden vazgeçilmiştir.
    .seen =
        Exchange bu olayı `550 4.4.7 QUEUE.Expired; message expired` olarak bildirir; bazen altında son geçici ret de yer alır. Yalın 447 ise
        listelerde bulunur.
    .action =
        Asıl neden sürenin dolması değildir. Ondan önceki son geçici hatayı arayın ve ona göre davranın: bu, göndereni engellemiş bir ana makineden
        gelen `451` yanıtı da olabilir, hiç yanıt gelmemesi de.
    .sender =
        Raporu açın ve `Diagnostic-Code` satırını bulun. Yanında `Remote-MTA` satırı varsa o nedeni karşı sunucu, yoksa kendi sunucunuz bildirmiştir.
        Adresteki etki alanını denetleyin, sunucunun çalışıp çalışmadığını alıcıya başka bir yoldan sorun, sonra iletiyi yeniden gönderin: artık
        kendiliğinden denenmez.
    .sending =
        Günlükte iletinin kuyruk numarasını arayın; 4yz yanıtı ya da zaman aşımı içeren son satır nedendir. Postfix’inizin postayı ne kadar
        sakladığına bakın:

        { $postfix-lifetime }

        RFC 5321 en az dört beş gün ister. `delay_warning_time` ayarlıysa gönderenler, gecikmeyi ileti geri dönmeden önce öğrenir.
    .receiving =
        Gönderenler size günlerce posta teslim edememiştir. MX kayıtlarının çalışan ana makineleri gösterdiğini ve her birinin yanıt verdiğini
        dışarıdan denetleyin.

        - Kayıtlar: { $mx }
        - Bağlantı: { $port }

        İkisi de iyiyse günlüğünüzde o gönderene verilmiş geçici retleri arayın.
    .send =
        Hiçbir komuta bu kodla yanıt vermeyin. Süresi dolan bir iletinin raporuna, yalnızca daha önceki denemelerin hiçbir kodu bilinmiyorsa `4.4.7`
        yazın.
