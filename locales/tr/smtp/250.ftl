smtp-250 = Tamam, yerine getirildi
    .summary = Komut başarılıdır; ileti sonunda verilmişse sunucunun artık o iletiden sorumlu olduğunu da söyler.
    .meaning =
        Ne söylediği, hangi komuta yanıt olduğuna bağlıdır.

        - `MAIL`, `RCPT`, `RSET` veya `NOOP` komutundan sonra: o komut tamamdır. Henüz hiçbir ileti el değiştirmemiştir.
        - Son noktadan ya da `LAST` içeren `BDAT` veya `BURL` komutundan sonra: sunucu iletiyi üstlenmiştir. Teslim eder, yeniden dener ya da
          başarısızlığı gönderene bildirir.
        - `EHLO` komutundan sonra: sonraki her satır bir eklentinin adını verir.
        - `ETRN` komutundan sonra: o ana makinenin kuyruğu başlatılmıştır; `ATRN` komutundan sonra ise iki taraf rol değiştirir.

        İletinin bir posta kutusuna ulaştığını ya da bütün filtrelerden geçtiğini hiçbir zaman söylemez.
    .conflict =
        RFC 5321, bir iletiye 250 diyen sunucuyu iletiyi teslim etmekle ya da başarısızlığı bildirmekle yükümlü kılar (bölüm 6.1); bölüm 6.2 ise
        uygulamada postayı haber vermeden atmaya izin verir. Bu yüzden ileti 250 yanıtından sonra kaybolabilir ve geri dönen ileti gelmeyebilir.
    .seen =
        İyi giden bir oturumun her adımında görülür. Günlükte asıl aranacak olan, ileti metninden sonra gelen yanıttır; örneğin Postfix’ten gelen
        `250 2.0.0 Ok: queued as 4B1F52A3C7`, alan taraftaki kuyruk numarasını da verir.
    .action =
        İleti ulaştıysa ve iki kez gelmediyse yapılacak bir şey yoktur. Kaybolduysa ya da yinelendiyse ileti metninden sonra gelen yanıtı arayın; daha
        öncekilerin her biri tek bir komut içindir.
    .sender =
        Alıcı iletiyi bulamıyorsa önce istenmeyen posta klasörüne baksın. Orada yoksa alan sunucunun yöneticisine bu yanıtın saatini ve metnini verin;
        iletinin sonraki yolunu o izleyebilir. Saati ve metni kendi yöneticiniz günlükte bulur.
    .sending =
        - Kaybolduysa: bu yanıt, iletiyi devrettiğinizi kanıtlar. Günlüğünüzde kuyruk numarasıyla arayın: { $postfix-log }
        - İki kez geldiyse: istemci, son nokta ile bu yanıt arasında beklemekten vazgeçip iletiyi yeniden göndermiştir. Orada en az on dakika
          beklemesini sağlayın; Postfix bunu varsayılan `smtp_data_done_timeout = 600s` ile yapar.
    .receiving =
        İleti artık sizdedir. Yanıtın metnindeki kuyruk numarasını günlüğünüzde izleyin ve iletinin hâlâ bekleyip beklemediğine bakın:

        { $postfix-queue }

        Gönderenler iki kez teslim ediyorsa son noktadan sonraki denetimleriniz fazla uzun sürüyordur: bunları kısaltın ya da iletiyi reddetmeyenleri
        yanıttan sonraya bırakın.
    .client =
        Kodun ardından tire geldikçe okumayı sürdürün. İletiyi, `RCPT` yanıtından sonra değil, ancak sonuna verilen yanıttan sonra gönderilmiş
        olarak işaretleyin.
    .send =
        İleti metninden sonra, ileti güvenle saklanır saklanmaz gönderin, daha önce değil. `VRFY` komutuna yalnızca adresi gerçekten denetlediyseniz
        bu yanıtı verin; yoksa `252` deyin.
    .search = kabul edildi, kuyruğa alındı, gönderildi
