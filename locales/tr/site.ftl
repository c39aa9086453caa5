### Arayüzün sözcükleri: her sayfada metinlerin çevresinde duranlar. Düz metin, biçimlendirme yok.

site-name = Posta yanıt kodları
site-description = Her SMTP yanıt kodunun ne anlama geldiği, sonra ne yapılacağı ve herhangi ikisinin birbirinden nasıl ayrıldığı.
skip-to-content = İçeriğe geç
language = Dil
sections = Bölümler
breadcrumbs = Bulunduğunuz yer
footer-sources = Bu sayfalardaki her bilginin kaynağı belirtilmiştir. Komutlar, kodlar ve sunucu metinleri özgün hâliyle bırakılmıştır.
fallback-notice = Bu sayfadaki bazı metinler henüz çevrilmemiştir ve başka bir dilde gösterilmektedir.
not-found = Böyle bir sayfa yok.

## Giriş sayfası

home-title = Bu yanıt kodu ne anlama geliyor, şimdi ne yapmalı?
home-lead = Günlükteki ya da geri dönen iletideki üç rakamı bulun. Her sayfa önce sıranın kimde olduğunu söyler.
# $codes, $pairs ve $languages sayıdır; Türkçede sayıdan sonra ad çoğul eki almaz.
home-counts = { $codes } kod, { $pairs } karşılaştırma, { $languages } dil.
often-confused = Sık karıştırılanlar

## Bütün kodların tablosu

all-codes = Bütün kodlar
code = Kod
meaning = Anlamı

## Tek kodun sayfası

facts = Bir bakışta
do-not-confuse = Bunlarla karıştırmayın
sources = Kaynaklar
compare-with = Başka bir kodla karşılaştırın

## İki kodun sayfası

key-differences = Başlıca farklar
aspect = Konu
documented-for-one = Yalnızca biri için belgelenmiş olanlar
not-documented = Belgelenmemiştir
no-differences = Belgelenmiş her konuda ikisi de aynı şeyi söyler.
in-common = Ortak yanları
which-when = Hangisi ne zaman kullanılır
learn-more = Daha fazla bilgi
neighbouring-comparisons = Yakın karşılaştırmalar
