### 510 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-510-511 =
    Aralarında bir rakam vardır, geri dönüş listelerinde açıklamaları aynıdır; uygulamada ise yazarları da çareleri de ayrıdır.
    `510 5.1.1 Your email address, …, is not subscribed to that group.` groups.io yanıtıdır ve listede eksik olan *sizsinizdir*.
    `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)` bir qmail sunucusundan gelir ve eksik olan *alıcıdır*.

    İkisini de “adresi çıkar” kuralına bağlayan bir gönderim programı, çalışan bir grubu listesinden atar. Numara bir tablodan geliyorsa ve yanında
    metin yoksa hiçbir sonuca varılamaz; önce özgün satırı bulmak gerekir.

smtp-note-510-550 =
    Gmail, groups.io sunucusunun `510 5.1.1` yanıtının üstüne `Address not found` yazar; bu başlıkla okuyan onu `550 5.1.1` sanır. Oysa grup
    yerindedir ve aynı iletiyi bir üyeden alırdı. Durumu, alıntılanan adres ele verir: `550 5.1.1` alıcıyla ilgilidir, `510` ise göndereni anar.

    Bu yüzden grubun adında yazım hatası aramayın. Yakınan bir üyeyse hangi adresinden yazdığını sorun; bir takma ad ya da ikinci bir hesap, yabancı
    sayılmaya yeter. Başka liste sunucuları aynı şeyi `550 5.7.2` ile söyleyebilir.

smtp-note-510-553 =
    Birbirine en çok benzeyenler `553 5.7.1 … not owned by user …` ile `510 5.1.1 … is not subscribed to that group.` yanıtlarıdır. İkisi de
    gönderene itiraz eder, ikisi de başka bir hesaptan yazmakla düzelir: ilkinde oturum açtığınız hesaptan, ikincisinde grubun tanıdığı hesaptan.
    Bunun dışında `553` adresin yazılışıyla ilgilidir; gerçekte gönderilen `510` hiç öyle değildir.

    Aşama da yardımcı olur. `RCPT` komutundan sonra duran bir deneme `553` yanıtını yeniden ürettirebilir; groups.io ise ancak iletiden sonra
    reddeder, aynı deneme olağan bir `250` ile biter ve hiçbir şey kanıtlamaz.
