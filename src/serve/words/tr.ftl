### Önizlemenin kendi arayüzü.

## Araç çubuğu

toolbar = Önizleme
toolbar-locale = Bu sayfanın dili
toolbar-beside = Kaynakla yan yana
toolbar-frame = Çerçevede
toolbar-translate = Çevir
toolbar-problems = Sorunlar
toolbar-unpublished = yayımda değil
toolbar-pseudo = sınama dili

## Sorunlar

problems = Sorunlar
problems-errors = { $count ->
    [one] { $count } hata
   *[other] { $count } hata
}
problems-warnings = { $count ->
    [one] { $count } uyarı
   *[other] { $count } uyarı
}
problems-none = Her şey yolunda.
problems-more = Bütün sorunlar
problems-stale = Aşağıdaki sayfa, bu hatalardan önceki hâliyle duruyor.
problems-close = Kapat
problems-error = hata
problems-warning = uyarı
problems-hint = İpucu
site-broken = Site henüz gösterilemiyor
page-broken = Bu sayfa henüz gösterilemiyor

## Çerçeveler

frame-page = Bu sayfa
frame-source = Kaynak
frame-width = Genişlik
frame-full = tam
frame-back = Sayfaya dön

## Sayfada çeviri

translate-list = Metinler
translate-close = Kapat
translate-missing = eksik
translate-fallback = yakın bir dilden
translate-stale = eskimiş
translate-retouched = elden geçmiş
translate-translated = çevrilmiş
translate-source = Kaynak: { $language }
translate-helped = Yerine gösterilen: { $language }
translate-change = Kaynakta değişen
translate-comment = Çevirmenlere
translate-variables = Değişkenler:
translate-other-variables = Öteki değişkenler ({ $count })
translate-insert = { $name } ekle
translate-plurals = Sayıya göre biçimler
translate-forms = Bu dilin biçimlerini ekle
translate-looks = Sayfada
translate-glossary = Terimler
translate-avoid = şu değil:
translate-file = Dosya
translate-template = Şablon
translate-pages = Bulunduğu sayfalar
translate-places = Bu sayfadaki yerler
translate-follow = Bağlantıya git
translate-read-only = Bu bir sınama dili: metinleri kaynağınkinden yapılır.
translate-save = Kaydet
translate-undo = Geri al
translate-previous = Önceki
translate-next = Sonraki
translate-saved = Kaydedildi.
translate-saved-unlocked = Kaydedildi; ama kilit dosyası yazılamadı. sitegen l10n sync komutunu verin.
translate-undone = Önceki hâline döndü.
translate-unchanged = Değişen bir şey yok.
translate-refused = Kaydedilmedi: bu metin sayfayı bozardı.
translate-failed = Kaydedilmedi: { $why }
translate-conflict = Kaydedilmedi: dosya bu arada değişmiş.
translate-theirs = Dosyada şimdi duran
translate-keep-mine = Benimki kalsın
translate-take-theirs = Dosyadakini al
translate-leave = Bu metin kaydedilmedi. Bırakılsın mı?
translate-done = Yapılacak bir şey kalmadı.
translate-todo-here = Bu sayfada yapılacaklar
translate-todo = Öteki sayfalarda yapılacaklar
translate-here = Bu sayfadakilerin hepsi
translate-more = ve { $count } metin daha
translate-on-pages = Sayfa: { $count }
translate-at = { $at } içinde
translate-why-empty = İçinde söz yok.
translate-why-too-long = Çok uzun.
translate-why-hidden = İçinde görünmeyen bir karakter var.
translate-why-entry = Bir satırı başka bir metin gibi duruyor.
translate-why-syntax = Okunamıyor.
translate-why-no-place = Dosyada ona yer yok.
translate-why-breaks = Bu metinden fazlasını değiştirirdi.
