smtp-446 = Çok fazla atlama
    .summary = İleti o kadar çok sunucudan geçmiştir ki bir döngüde olmalıdır; döngüyü bir yönetici kırmalıdır.
    .meaning =
        Web’deki listeler 446 kodunu `4.4.6` kodundan türetmiştir; Exchange 2000 o kodu atlama sınırını aşan iletiler için kullanırdı. Sunucular
        döngüyü, başlıktaki `Received` alanlarını sayarak bulur. RFC 3463 bu kodun yalnızca geçici hatalar için yararlı olduğunu söyler; yine de
        sunucular böyle bir iletiyi kalıcı olarak reddeder.
    .seen =
        Gerçek geri dönen iletilerde görülmez; orada döngü, sendmail’de `554 5.4.6 Too many hops`, Exchange Online’da
        `554 5.4.14 Hop count exceeded - possible mail loop` olarak görünür.
    .action =
        Geri dönen iletinin `Received` alanlarını aşağıdan yukarıya okuyun: yinelenen sunucu adları döngüyü gösterir.

        - Sırayla yinelenen iki sunucu: her biri, etki alanından ötekini sorumlu sanmaktadır. MX kayıtlarını ya da birinin hizmet verdiği etki
          alanlarının listesini düzeltin.
        - İki posta kutusu: biri ötekine, öteki de ona iletmektedir. İletme ayarlarından birini kaldırın.
        - Tek bir sunucu: etki alanı için belirlenen sonraki atlama noktası, sunucunun kendisine çıkmaktadır.

        Sonra iletiyi yeniden gönderin; yinelenen hiçbir ad yoksa yol gerçekten uzundur ve sınır yükseltilebilir.
    .send =
        İletiyi `5.4.6` ile `554` göndererek reddedin. Sınırı yüksek tutun: RFC 5321 en az 100 `Received` alanı önerir.
