### Küçük kodu 421 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-421-432 =
    İzin verilenden bir fazla bağlantı açılmıştır; hangi numarayı göreceğiniz karşı sunucuya bağlıdır. Birçok sunucu onu
    `421 4.7.0 mail.example.com Error: too many connections from 192.0.2.25` ile geri çevirir; Exchange Online içeri alır, sonra
    `432 4.3.2 Concurrent connections limit exceeded` der. Çare ikisinde de aynıdır: daha az eşzamanlı bağlantı.

    RFC’deki adına bakıp oradaki `432` yanıtını parola sorunu sanmayın. Ayrımı genişletilmiş durum kodu yapar: `4.7.12` hesapla ilgilidir,
    kendiliğinden geçmez; `4.3.2` yükle ilgilidir, geçer. Kendi kuyruğu olmayan yazıcılar ve betikler `432` gelince iletiyi yitirir, çünkü onların
    yerine yeniden deneyen yoktur; bunlara yerel bir aktarma sunucusu verin.

smtp-note-421-440 =
    Farkı karşılama gösterir: `440 TLS not available` satırı `220` yerine gelir; onu yazan tek yazılım Courier’dir. Orada `421` de görebilirdiniz;
    kuyruğunuz ikisinde de aynı şeyi yapar. Ama karşılamadaki `421`, yük düşünce ya da sınır sıfırlanınca geçer; `440` ise yönetici sertifika
    dosyasını düzeltene kadar kalır.

    Bir saat `421` görürseniz beklemeyi sürdürün; bir saat `440` görürseniz birini arayın. Postayla olmaz, çünkü içeriye kimse giremez. İlk şüpheli
    yenilenmiş sertifikadır: posta sunucusunun okuyamadığı yeni bir dosya bu satıra bir anda yol açar.

smtp-note-421-442 =
    Birinde sunucu kapatacağını bildirir, ötekinde bağlantı haber verilmeden kopar. Günlükte ana makine adıyla başlayan bir tümce varsa
    (`421 mail.example.com Service shutting down and closing transmission channel`) karşı taraf oturumu bilerek bitirmiştir. `442` ya da “bağlantı
    koptu” yazıyorsa hat kopmuş, numarayı kendi yazılımınız koymuştur.

    Çoğu kişi ikisine de “sunucu meşguldü” der. Birincisi için haklıdır. İkincisi için ağ katmanına bakın: yönlendiriciler, MTU, güvenlik duvarındaki
    inceleme. Uygulamada bir fark daha önemlidir: `421` yanıtından sonra neyin onaylandığını bilirsiniz, çünkü öncesindeki her yanıtı okumuşsunuzdur;
    son noktadaki kopmadan sonra ise bilemezsiniz, yeniden denemenin bedeli yinelenen ileti olabilir.

smtp-note-421-450 =
    Neyin geri çevrildiğine bakın: oturumun tamamı mı, tek bir adres mi? Farkı en iyi gri listeleme gösterir, çünkü RFC 6647 ikisine de izin verir:
    gitmenizi isteyen sunucu `421` deyip kapatır, gri listelemeyi `RCPT` sırasında yapan sunucu `450` der ve dinlemeyi sürdürür. Her alıcıya ayrı
    karar veren bir sunucu, aynı iletinin diğer alıcılarını aynı saniyede kabul edebilir.

    Yanlış ayarı değiştirmeyin. `421 4.7.0 … too many connections` için çare daha az bağlantıdır; ters DNS kaydınızla ilgili bir `450` için bunun
    yararı yoktur. İstemci de `450` gelince kapatmamalıdır: tek bir yavaş posta kutusu yüzünden oturumu bırakan istemci, diğer alıcıların hepsini
    nedensiz geciktirir.

smtp-note-421-451 =
    Sonraki adım ikisinde de aynıdır: kuyruk bekler. Değişen, soracağınız sorudur. `451 4.3.0 Temporary lookup failure` “komutunuzu işlerken bende bir
    şey bozuldu” der; karşı yöneticiye tabloları ve filtreleri sorun. `421` ise “ben gidiyorum” der; neden pekâlâ sizde olabilir: fazla oturum, uzun
    sessizlik, kötü itibar.

    Günlük okurken şuna dikkat edin: bağlantı sessizce koparsa bazı yazılımlar, RFC 5321 önerdiği için `451` yazar. Karşı taraf böyle bir yanıt
    göndermediğine yemin ediyorsa inanın ve bir satır yukarıda kopan bağlantıyı arayın.

smtp-note-421-521 =
    Biri hizmetin o an verilemediğini, öteki bu makinede posta hizmeti bulunmadığını söyler. İkisi de `220` yerinde durabilir ve oturumu bitirir; ama
    `421` daha sonra yeniden gelmeye izin verir, `521` vermez. Aynı ana makineyi başka bir ağdan deneyin: posta hizmeti olmayan makine herkese `521`
    verir; meşgul olan ise bazılarını içeri alır.

    Bir de Postfix vardır: iki numaradan sonra da bağlantıyı keser; yöneticiler istemciden kurtulmak için erişim kurallarına `521` yazar. Bu yüzden
    oturumun ortasındaki `521` postasız bir makine değil, size karşı yazılmış bir kuraldır ya da sunulmamış bir `BDAT` komutuna yanıttır.
    STRESS_README belgesi tam da bunu önerir ve `421` için uyarır: gerçek bir posta sunucusu, kuyruk süresi dolana kadar yeniden gelir.

smtp-note-421-554 =
    Karşılamada ikisi birbirine çok benzer: tek satır gelir, oturum biter. Ayıran yalnızca ilk rakamdır, o da yeter.
    `421 Too many concurrent SMTP connections; please try again later.` gelince ileti kuyrukta kalır ve çoğu kez kendiliğinden gider;
    `554 No SMTP service here` gelince geri döner, birinin bunun ardındaki engelleme listesi kaydını bulması gerekir.

    Yine de her `421` yanıtını aşırı yüke yormayın. Yahoo’nun `421 4.7.0 [TSS04]` yanıtı, `554 5.7.1` gibi hacimden ve şikâyetlerden söz eder, ama
    yeniden denemeye izin verir. Tek bir sağlayıcıdan gelen `421` sayısı artıyorsa bu, kendi gönderiminizle ilgili bir uyarıdır; posta hâlâ kabul
    edilirken düzeltin.
