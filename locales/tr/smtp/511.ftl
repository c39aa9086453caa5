smtp-511 = Bilinmeyen kullanıcı
    .summary = Sunucu bu posta kutusunu tanımaz ya da bir etki alanının MX kaydını DNS’te bulamaz: neyin düzeltileceğini metin söyler.
    .meaning =
        Noktaları düşmüş bir `5.1.1` kodudur ve iki posta sistemi onu gerçekten gönderir. Bir qmail eki olan chkuser onu dört durumda kullanır: posta
        kutusu yoktur, alıcı etki alanı olmadan yazılmıştır, alıcının biçimi bozuktur ya da alıcının veya gönderenin etki alanının ne MX ne de adres
        kaydı vardır. Courier’de ise son çaredir: adresi hiçbir teslim modülü üstlenmezse `Unknown user.`, `VRFY` komutundan sonra
        `Undeliverable address.` gelir; bulunmayan yerel posta kutusuna orada `550` verilir.
    .seen =
        qmail sunucularından, `RCPT` komutundan sonra `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)` biçiminde, gönderenin etki alanı
        söz konusuysa `MAIL` komutundan sonra gelir. Ekin 2.0.9 sürümü bunun yerine `550` gönderir. Toplu gönderim hizmetlerinin tablolarında 511
        “hatalı e-posta adresi” diye geçer.
    .action =
        Önce numaradan sonraki sözleri okuyun: `@` işaretinden önceki bölüm, ancak o sözler bir posta kutusundan söz ediyorsa yanlıştır.
    .sender =
        - `no mailbox here by that name`: adresi, daha önce çalışmış olanla harf harf karşılaştırın ya da alıcıya başka bir yoldan sorun. Posta
          listelerinden çıkarın.
        - `can't find a valid MX for sender domain`: sorun kendi etki alanınızdadır. Geri dönen iletiyi onun yöneticisine verin.
    .sending =
        Metin gönderenin etki alanından söz ediyorsa bu türden sunucuların postasını kabul etmesi için o etki alanına bir MX kaydı, en azından bir
        adres kaydı gerekir:

        { $mx }
    .receiving =
        - chkuser kullanan qmail: posta kutusunu ya da takma adı vpopmail içinde arayın. Ek, varsayılan olarak yalnızca `.qmail-default` dosyasında
          `bounce-no-mailbox` geçen etki alanlarını denetler.
        - Courier: hesaba ve takma ad tablosunun adresi neye çevirdiğine bakın: { $courier-alias }
    .client =
        Metin posta kutusundan söz ediyorsa `5.1.1` ile gelen `550` gibi işleyin. MX kaydından söz ediyorsa adresi saklayın.
    .send =
        Bunun yerine `5.1.1` ile `550` gönderin; ne yapacağını her istemci bilir. Kullanıcı taşındıysa ve yeni adresini biliyorsanız bunu `551` ile
        bildirebilirsiniz.
    .search = kullanıcı bilinmiyor, böyle bir kullanıcı yok, alıcı bulunamadı
