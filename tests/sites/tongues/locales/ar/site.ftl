-server = خادم
mail = رموز البريد
    .short = البريد
    .description = ما يقوله كل رمز من خادم بريد.
    .intro = يقول الرمز ما فعله { -server }، انظر [القواعد](https://mail.example/rules).
mail-code-title = الرمز { $code }
    .title = الرمز { $code }: { $name }
mail-pair-title = { $low } و{ $high }
    .title = { $low } { $low-name } و{ $high } { $high-name }
mail-heading-meaning = معنى { $code }
mail-421 = الخدمة غير متاحة
    .summary = يغلق الخادم الاتصال.
    .meaning =
        يقول الخادم «حاول لاحقًا» (غالبًا بعد `QUIT`):

        - إنه مشغول،
        - أو يتوقف.
mail-550 = صندوق البريد غير متاح
    .summary = لا أحد له هذا العنوان.
    .meaning = رفض الخادم `RCPT TO` وقال `User unknown`. هل العنوان صحيح؟
not-documented = غير موثق
evidence-title = { $title }: جلسات ونصوص
    .description = كل الجلسات مع { $title }، وما تقوله الخوادم.
translations-title = الترجمات
translations-lead = النص الذي لا ترجمة له يظهر بالإنجليزية.
translations-done = { $translated } من { $needed } نصًا
find-said = نص من { $from }
home-counts = { $codes ->
    [zero] لا رموز
    [one] رمز واحد
    [two] رمزان
    [few] { $codes } رموز
    [many] { $codes } رمزًا
   *[other] { $codes } رمز
}، { $languages ->
    [zero] لا لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $languages } لغات
    [many] { $languages } لغة
   *[other] { $languages } لغة
} و{ $pairs ->
    [0] لا مقارنات
    [1] مقارنة واحدة
    [2] مقارنتان
    [few] { $pairs } مقارنات
    [many] { $pairs } مقارنة
   *[other] { $pairs } مقارنة
}.
