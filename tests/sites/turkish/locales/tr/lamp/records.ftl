# Lambaların adları: kısa, noktasız.
lamp-G1 = Yeşil ışık
    .summary = İlerleyin.
    .meaning = Yol *boştur*. `R1` işaretinden önce gelir.
    .send =
        Yolda kimse yokken gösterin:

        - gündüz,
        - gece.

lamp-R1 = Kırmızı <ışık>
    .summary = Hemen durun.
    .meaning = Yol dolu & kapalıdır.
    .send = Zamanında gösterin.

lamp-W9 = Beyaz ışık
    .summary = Ne dediğini kimse bilmez.
    .meaning = Bir kez görülmüştür.
    .send = Göstermeyin.
