### كلمات الواجهة: ما يحيط بالنصوص في كل صفحة. نص عادي بلا تنسيق.

site-name = رموز الرد في FTP
site-description = معنى رموز الرد في FTP، وما الذي يجب فعله بعدها، وكيف يختلف أي رمزين منها.
skip-to-content = انتقل إلى المحتوى
language = اللغة
sections = الأقسام
breadcrumbs = موضعك في الموقع
footer-sources = كل معلومة في هذه الصفحات تذكر مصدرها. أما الأوامر والرموز ونصوص الخادم فتبقى كما تُرسَل.
fallback-notice = بعض نصوص هذه الصفحة لم يُترجم بعد، ويظهر بلغة أخرى.
not-found = هذه الصفحة غير موجودة.

## صفحة البداية

home-title = ما معنى رمز الرد هذا، وماذا بعده؟
home-lead = ابحث عن الأرقام الثلاثة التي في سجلّك. تقول كل صفحة أولًا على من يقع الدور.
# المتغيرات $codes و$pairs و$languages أعداد.
home-counts = { $codes ->
    [zero] لا رموز
    [one] رمز واحد
    [two] رمزان
    [few] { $codes } رموز
    [many] { $codes } رمزًا
   *[other] { $codes } رمز
}، { $pairs ->
    [zero] لا مقارنات
    [one] مقارنة واحدة
    [two] مقارنتان
    [few] { $pairs } مقارنات
    [many] { $pairs } مقارنةً
   *[other] { $pairs } مقارنة
}، { $languages ->
    [zero] لا لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $languages } لغات
    [many] { $languages } لغةً
   *[other] { $languages } لغة
}.
often-confused = كثيرًا ما يُخلط بينها

## جدول الرموز كلها

all-codes = جميع الرموز
code = الرمز
meaning = المعنى

## صفحة الرمز الواحد

facts = نظرة سريعة
do-not-confuse = لا تخلط بينه وبين
sources = المصادر
compare-with = قارنه بأي رمز آخر

## صفحة الرمزين

key-differences = أهم الفروق
aspect = الجانب
documented-for-one = موثَّق لأحد الرمزين فقط
not-documented = غير موثَّق
no-differences = يتفق الرمزان في كل ما هو موثَّق.
in-common = ما يشتركان فيه
which-when = متى يُستعمل كل منهما
learn-more = للمزيد
neighbouring-comparisons = مقارنات قريبة
tell-apart = كيف تميّز بينهما
transcript-of-both = كلاهما في جلسة واحدة
transcript-of-each = كل منهما في جلسته

## الأدلة والشواهد

guides = أدلة
transcripts = على الخط
transcript-recorded = سُجّلت من { $software }
transcript-written = كُتبت وفق { $source }
replies = ما تقوله الخوادم
replies-hint = النصوص كما نُشرت، حرفًا حرفًا. وقد تصوغها إصدارات أخرى صياغة مختلفة.
logs = في السجل
logs-hint = كل تعبير يجد سطور السجل التي تذكر هذا الرمز؛ وهو للأمر grep -P وأمثاله.
on-this-page = في هذه الصفحة
in-practice = عمليًّا

## صفحة كل الجلسات والنصوص

# المتغير $title مثل “FTP 530”.
evidence-title = { $title }: الجلسات ونصوص الخوادم
    .description = كل الجلسات التي فيها { $title }، وما تقوله الخوادم معه.
all-evidence = كل الجلسات ونصوص الخوادم

## أدوات الصفحة

choose-language = اختر لغة
dark = داكن
copy = انسخ
copied = نُسخ
filter = رشّح الرموز
compare-two = قارن بين رمزين
one-code = رمز
other-code = الرمز الآخر
compare = قارن
no-such-code = لا يوجد هنا رمز كهذا. اكتب أرقامه أو اختره من القائمة.
same-code = اختر رمزين مختلفين.

## البحث وفك الرموز

find-link = بحث
find-label = ألصق ردًّا أو سطرًا من سجل أو رسالة مرتدة، أو ابحث
find-hint = يُقرأ النص على هذا الجهاز، ولا يُرسل إلى أي مكان.
find-stage = المرحلة
find-log = نوع السجل
find-said = نص من { $from }
find-action = ما العمل الآن
find-codes = الرموز التي يأتي معها
find-results = نتائج البحث
find-nothing = لم يُعثر على شيء. رمز الرد ثلاثة أرقام مثل 530.
find-unknown = هذا الرمز غير مشروح هنا.

## صفحة الترجمات

translations-title = الترجمات
translations-lead = كل لغة مجلد من ملفات نصية. وما لم يُترجم بعد يظهر بلغة أخرى ويُذكر ذلك.
translations-done = { $translated } من { $needed } نصًّا
translations-withheld = لم تُنشر بعد
translations-todo = ما التالي
translations-left = { $words ->
    [zero] لا كلمات متبقية للترجمة.
    [one] كلمة واحدة متبقية للترجمة.
    [two] كلمتان متبقيتان للترجمة.
    [few] { $words } كلمات متبقية للترجمة.
    [many] { $words } كلمة متبقية للترجمة.
   *[other] { $words } كلمة متبقية للترجمة.
}
translations-text = النص
translations-state = الحالة
translations-where = المكان
translations-file = الملف
translations-pages = { $pages ->
    [zero] ليس في أي صفحة
    [one] في صفحة واحدة
    [two] في صفحتين
    [few] في { $pages } صفحات
    [many] في { $pages } صفحة
   *[other] في { $pages } صفحة
}
translations-missing = مفقود
translations-fallback = مفقود، يظهر بلغة قريبة
translations-stale = قديم: تغيّر النص المصدر
translations-retouched = تغيّر بعد النص المصدر، ينبغي النظر فيه
translations-help = كيف تساعد
translations-help-edit = لإصلاح نص، غيّر الملف في مجلد لغتك واقترح التغيير حيث تُحفظ ملفات الموقع. لا حاجة إلى البرمجة.
translations-help-add = لبدء لغة، انسخ مجلد لغة أخرى وترجم نصوصها، واترك الكلمات التي بين الأقواس كما هي.
