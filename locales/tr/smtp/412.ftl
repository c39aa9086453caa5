smtp-412 = Filtreleri farklı alıcılar
    .summary = Bu alıcının filtre ayarı, daha önce kabul edilen alıcılarınkine uymaz; gönderen sunucu bu alıcıyı kendiliğinden yeniden dener.
    .meaning =
        Bu kod Courier’e özgüdür. Courier’de her alıcının filtresi, iletinin içerik filtrelerinden muaf mı tutulacağına (`whitelisted`) yoksa onlardan
        mı geçeceğine `RCPT` sırasında karar verir; bir işlemde bu iki türden yalnızca biri bulunabilir. Belirleyici olan, ilk kabul edilen alıcıdır;
        farklı karar veren alıcılar `You are whitelisted by this recipient` ya da `You are not whitelisted by this recipient` metniyle ertelenir. Kod,
        gönderen hakkında bir hüküm değildir: gönderene güvenen bir alıcı bile böyle ertelenebilir.
    .conflict =
        Microsoft’un 7009 olayıyla ilgili makalesi, Transport hizmeti etkin olmayan bir Exchange sunucusu için `412 4.3.2 Service not active` satırını
        verir; başka bir kaynak aynı durumu `421 4.3.2` ile gösterir. Bu metinle gelen 412 kodunun filtrelerle ilgisi yoktur.
    .seen =
        Tek bir Courier sunucusundaki birden çok alıcıya giden iletilerde, ikinci ya da daha sonraki `RCPT` komutunda görülür.
    .action =
        Alıcıyı kuyrukta bırakın. Sonraki deneme yalnızca ertelenenleri taşır; bunların hepsi aynı türden olduğu için posta geçer. Numaradan
        sonra `4.3.2` geliyorsa satır Courier’den değil, Exchange’den gelmiştir: `421` gelmiş gibi davranın.
    .sender =
        Bir şey yapmayın: ileti, sunucunuzun bir sonraki denemesiyle ulaşır. İvediyse yalnızca bu alıcıya gönderin.
    .receiving =
        Bir alıcının filtre programı muaf anlamına gelen 0 ile, bir başkasınınki 99 ile bittiğinde ortaya çıkar; filtresi olmayan alıcı 0 sayılır.
        Gecikmeyi azaltmak için kuruluştaki filtreleri birbirine uydurun ya da kararı, ileti geldikten sonra çalışan içerik filtresine bırakın.
    .client =
        `RCPT` komutuna gelen 4yz yanıtının yalnızca bu alıcıyı ertelemesini sağlayın. İleti diğer alıcılara gider; ertelenenler bir sonraki işlemde
        yer alır.
    .send =
        Bunun yerine, alıcı sayısı fazla olduğunda yapıldığı gibi `452` gönderin: istemciler, kalanların başka bir işlemde gönderileceğini RFC 5321
        sayesinde bilir.
