### Küçük kodu 200 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-200-201 =
    Yalnızca 1981 yılının Mayıs ayından Kasım ayına kadar geçerli olan RFC 780 içinde yan yana dururlar; onları yalnız son rakam ayırır:
    `200 Command okay` bir şeyi yerine getirmiş, `201 Command okay, action aborted` bir şeyden vazgeçmiştir. O dönemde yalnızca ilk rakamı okuyan bir
    program farkı göremezdi; görmesi de gerekmezdi, çünkü az önce `NOOP` mu yoksa `ABRT` mi gönderdiğini bilirdi.

    Bugünkü günlükler için de aynısı geçerlidir. Komutları olmayan bir 2yz listesi hiçbir şeyi kanıtlamaz: `RSET` komutuna verilen `250` bir iletiyi
    atar, son noktaya verilen `250` bir iletiyi üstlenir. Oturumun iki yönünü de günlüğe yazın.

smtp-note-200-211 =
    Karışıklığın kaynağı listelerdir. Web’de dolaşan “SMTP kodları” tabloları `200` kodunu sistem durumu ya da yardım iletisi diye açıklar; oysa bu,
    `211` kodunun açıklamasıdır. Program kaynakları bile bunu yineler: Nodemailer’ın smtp-server modülü iki numarayı aynı tabloda, yanlarında aynı
    notla tutar.

    Gerçek oturumda karıştırılacak pek bir şey yoktur. Biri `HELP` yazıp sunucu hakkında bir metin aldıysa numara `211` ya da `214` idi; yalın bir
    `NOOP` ya da Sendmail’in ilk günlerinden kalma bir komut yanıtlandıysa `200` olabilir. Tabloya değil, komuta bakın.

smtp-note-200-220 =
    `200` ile başlayan bir karşılama, yanlış bağlantı noktasına bağlandığınızın güçlü bir işaretidir. Haber sunucuları böyle karşılar: 119 numaralı
    bağlantı noktasında `200 Service available, posting allowed`. İlk rakama göre karar veren SMTP istemcisi çekinmeden `EHLO` gönderir, hatalarla
    ancak ondan sonra karşılaşır. HTTP sunucusu ise hiç karşılama göndermez.

    Posta bağlantı noktasında `220` ve hemen ardından bir ana makine adı bekleyin. İzleme betikleri de kodu ve adı birlikte denetlemelidir. “Herhangi
    bir 2yz” arayan denetim, yönlendirme tablosunda iki satır yer değiştirip haber sunucusu yanıt verse bile yeşil kalır.

smtp-note-200-250 =
    Programlarda bu karışıklık tek bir özensiz karşılaştırmadan doğar. `NOOP` ve `RSET` komutlarından sonra `if (code == 250)`, RFC 821 ve ardıllarına
    uyan her sunucuda çalışır, `200` diyen ayrıksı sunucuda çalışmaz; RFC 876 böyle sunucular saptamıştır, Nodemailer’ın smtp-server modülünde de
    `200 2.0.0 Please pass, oh mighty wizard` ile biten bir şaka vardır.

    İki kod bir de posta sağlayıcılarının gösterge panellerinde karşılaşır. HTTP arayüzü isteğinizi aldığı anda `200` der; sağlayıcının sunucularının
    alıcının MX sunucusuna ulaşıp `250` alması ise zaman ister. “`200` aldık, demek ki teslim edildi” diyen destek kaydı iki ayrı konuşmayı birbirine
    karıştırır. SMTP satırını isteyin.
