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

## Kılavuzlar: başlangıç sayfasında ve gezinmede

guides = Kılavuzlar

## Bütün kodların tablosu

all-codes = Bütün kodlar
code = Kod
meaning = Anlamı

## Tek kodun sayfası

facts = Bir bakışta
do-not-confuse = Bunlarla karıştırmayın
sources = Kaynaklar
compare-with = Başka bir kodla karşılaştırın

on-this-page = Bu sayfada
in-practice = Uygulamada
more-transcripts = Başka oturumlar
transcripts = Oturum örnekleri
# $software bir posta sunucusunun adı ve sürümüdür.
transcript-recorded = { $software } sunucusundan kaydedildi
# $source bir belgenin adıdır, örneğin “RFC 5321 §3.1”.
transcript-written = Dayandığı belge: { $source }
replies = Sunucuların söyledikleri
replies-hint = Metinler yayımlandıkları gibi, sözcüğü sözcüğüne verilmiştir. Aynı yazılımın başka sürümlerinde farklı olabilirler.
logs = Günlükte bulma
logs-hint = Her düzenli ifade, bu kodun geçtiği günlük satırlarını bulur; grep -P ve benzeri araçlar içindir.

## İki kodun sayfası

key-differences = Başlıca farklar
aspect = Konu
documented-for-one = Yalnızca biri için belgelenmiş olanlar
not-documented = Belgelenmemiştir
no-differences = Belgelenmiş her konuda ikisi de aynı şeyi söyler.
in-common = Ortak yanları
which-when = Sunucu yazıyor ya da yapılandırıyorsanız
learn-more = Daha fazla bilgi
neighbouring-comparisons = İlgili karşılaştırmalar
tell-apart = Nasıl ayırt edilir
transcript-of-both = İkisi aynı oturumda
transcript-of-each = Oturum örnekleri
