### Arayüzün sözcükleri: her sayfada metinlerin çevresinde duranlar. Düz metin, biçimlendirme yok.

site-name = Posta yanıt kodları
site-description = Her SMTP yanıt kodunun ne anlama geldiği, sonra ne yapılacağı ve herhangi ikisinin birbirinden nasıl ayrıldığı.
skip-to-content = İçeriğe geç
language = Dil
choose-language = Dil seçin
# Koyu renkleri açıp kapatan düğme.
dark = Koyu
copy = Kopyala
copied = Kopyalandı
sections = Bölümler
breadcrumbs = Bulunduğunuz yer
footer-sources = Bu sayfalardaki her bilginin kaynağı belirtilmiştir. Komutlar, kodlar ve sunucu metinleri özgün hâliyle bırakılmıştır.
fallback-notice = Bu sayfadaki bazı metinler henüz çevrilmemiştir ve başka bir dilde gösterilmektedir.
not-found = Böyle bir sayfa yok.

## Giriş sayfası

home-title = Bu yanıt kodu ne anlama geliyor, şimdi ne yapmalı?
home-lead = Her sayfa önce sıranın kimde olduğunu söyler: sizde mi, gönderende mi, yoksa hiç kimsede mi.
# $codes, $pairs ve $languages sayıdır; Türkçede sayıdan sonra ad çoğul eki almaz.
home-counts = { $codes } kod, { $pairs } karşılaştırma, { $languages } dil.
often-confused = Sık karıştırılanlar

## Başlangıç sayfasındaki arama ve çözümleme kutusu

find-link = Ara
find-label = Bir yanıtı, günlük satırını ya da geri dönen iletiyi yapıştırın veya arama yapın
find-hint = Metin bu cihazda okunur; hiçbir yere gönderilmez.
find-stage = Aşama
find-log = Günlük türü
# $from özel addır: bir sağlayıcı ya da yazılım.
find-said = Bu metni gönderen: { $from }
find-action = Şimdi ne yapmalı
# Birlikte gelen: bulunan genişletilmiş kod.
find-codes = Birlikte geldiği yanıt kodları
find-results = Arama sonuçları
find-nothing = Bir şey bulunamadı. Yanıt kodu 554 gibi üç rakamdır; genişletilmiş kod 5.7.1 gibi görünür.
find-unknown = Bu kod burada anlatılmıyor.

## Kılavuzlar: başlangıç sayfasında ve gezinmede

guides = Kılavuzlar

## Bütün kodların tablosu

all-codes = Bütün kodlar
code = Kod
meaning = Anlamı
filter = Kodları süzün
compare-two = İki kodu karşılaştırın
one-code = Bir kod
other-code = Öteki kod
compare = Karşılaştır
no-such-code = Burada böyle bir kod yok. Rakamlarını yazın ya da listeden seçin.
same-code = Birbirinden farklı iki kod seçin.

## Tek kodun sayfası

facts = Bir bakışta
do-not-confuse = Bunlarla karıştırmayın
sources = Kaynaklar
compare-with = Başka bir kodla karşılaştırın

on-this-page = Bu sayfada
in-practice = Uygulamada
all-evidence = Bütün oturumlar ve sunucu metinleri
transcripts = Oturum örnekleri
# $software bir posta sunucusunun adı ve sürümüdür.
transcript-recorded = { $software } sunucusundan kaydedildi
# $source bir belgenin adıdır, örneğin “RFC 5321 §3.1”.
transcript-written = Dayandığı belge: { $source }
replies = Sunucuların söyledikleri
replies-hint = Metinler yayımlandıkları gibi, sözcüğü sözcüğüne verilmiştir. Aynı yazılımın başka sürümlerinde farklı olabilirler.
logs = Günlükte bulma
logs-hint = Her düzenli ifade, bu kodun geçtiği günlük satırlarını bulur; grep -P ve benzeri araçlar içindir.

## Bir kodun bütün oturumlarının ve sunucu metinlerinin sayfası

# $title “SMTP 554” gibidir.
evidence-title = { $title }: oturumlar ve sunucu metinleri
    .description = { $title } yanıtının posta sunucularından kaydedilmiş ya da bir belgeye göre yazılmış bütün oturumları ile sunucuların ve sağlayıcıların bu yanıtla gönderdiği metinler.

## Çeviriler sayfası

translations-title = Çeviriler
translations-lead = Her dil, düz metin dosyalarından oluşan bir klasördür. Henüz çevrilmemiş bir metin başka bir dilde gösterilir ve bu belirtilir.
# $translated ve $needed metin sayısıdır.
translations-done = { $needed } metnin { $translated } tanesi
translations-withheld = henüz yayımlanmadı
# Bir dilin çevrilecek metinlerinin listesi üzerinde; önünde dilin adı durur.
translations-todo = sırada ne var
translations-left = Çevrilecek { $words } sözcük kaldı. En çok sayfada bulunan metinler önce gelir.
# Sütun başlıkları.
translations-text = Metin
translations-state = Durum
translations-where = Nerede
translations-file = Dosya
translations-pages = { $pages } sayfada
translations-missing = eksik
translations-fallback = eksik, yakın bir dilde gösteriliyor
translations-stale = eskimiş: kaynak metin değişti
translations-retouched = kaynak metinden sonra değiştirildi, bakılmalı
translations-help = Nasıl yardım edilir
translations-help-edit =
    Bir metni düzeltmek için dilinizin klasöründeki dosyayı, örneğin adı kodun numarası olan dosyayı değiştirin ve değişikliği
    bu sitenin dosyalarının tutulduğu yerde önerin. Programlama bilmek gerekmez.
translations-help-add =
    Yeni bir dile başlamak için başka bir dilin klasörünü kopyalayın, metinleri çevirin, süslü ayraç içindeki sözcükleri
    olduğu gibi bırakın. Yeterince metin çevrilince sayfalar yayımlanır.

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
