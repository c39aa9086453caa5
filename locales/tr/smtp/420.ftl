smtp-420 = Gönderim sırasında zaman aşımı
    .summary = Gönderim sırasında bağlantı sessiz kalmış ya da kopmuştur; bunu gönderenin kendi yazılımı kaydeder, iletiyi saklar ve yeniden dener.
    .meaning =
        Novell’in GroupWise Internet Agent yazılımı, karşı sunucu zaman aşımına kadar sessiz kaldığında ya da veri almadığında `420 TCP Read Error`
        veya `420 TCP Write Error` yazar; yani kodu gönderen taraf üretir. Web’deki kısa listeler kodu, GroupWise adını anmadan yineler. Barracuda’nın
        kılavuzu ise ilgisiz bir anlam verir: içeriği şüpheli olduğu için ertelenen ileti.
    .seen =
        Giden posta için GroupWise günlüklerinde ve Barracuda Email Security Gateway ileti günlüğünde görülür.
    .action =
        Önce bu sözlerin kime ait olduğunu bulun.

        - Arada bir `TCP Read Error` ya da `TCP Write Error`: bir sonraki denemeye bırakın.
        - Aynısı bütün hedeflerde oluyorsa sorunu kendi ağınızda arayın: güvenlik duvarı, yönlendirici, ağ anahtarı, kablo.
        - Aynısı tek bir hedefte oluyorsa oradaki bir filtre, bağlantıyı iletinin ortasında kesiyor olabilir. Trafiği kaydedip o sunucunun
          yöneticisine gösterin.
        - Barracuda’dan gelen `Deferred`: bekleyin ve gönderenin postasının istenmeyen postaya benzeyip benzemediğine bakın.
    .send =
        Sunucu, boşta kalan bir bağlantıyı kapatmadan önce `421`, iletiyi içeriği yüzünden ertelemek için `450` ya da `451` gönderir.
