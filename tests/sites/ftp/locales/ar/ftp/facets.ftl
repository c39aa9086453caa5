ftp-result = النتيجة
ftp-result-done = نجح الأمر.
    .short = نجاح
ftp-result-next = كل شيء على ما يرام حتى الآن، وللأمر بقية.
    .short = خطوة وسيطة
ftp-result-wait = لم ينجح الأمر الآن، وقد ينجح لاحقًا.
    .short = إخفاق عابر
ftp-result-change = لن ينجح الأمر حتى يتغير شيء ما.
    .short = إخفاق دائم

ftp-series = الرقم الأول
ftp-series-1 = رد إيجابي تمهيدي (`1yz`): بدأ الإجراء، وسيتبعه رد آخر.
ftp-series-2 = رد إيجابي ختامي (`2yz`): اكتمل الإجراء.
ftp-series-3 = رد إيجابي وسيط (`3yz`): ينتظر الإجراء معلومات إضافية.
ftp-series-4 = رد سلبي ختامي عابر (`4yz`): لم يُنفَّذ الإجراء في الوقت الحاضر.
ftp-series-5 = رد سلبي ختامي دائم (`5yz`): لم يُنفَّذ الإجراء، ولا ينبغي تكرار الطلب نفسه.

ftp-group = الرقم الثاني
ftp-group-0 = الصياغة (`x0z`): طريقة كتابة الأمر.
ftp-group-1 = المعلومات (`x1z`): الحالة أو المساعدة.
ftp-group-2 = الاتصالات (`x2z`): اتصال التحكم أو اتصال البيانات.
ftp-group-3 = الاستيثاق والحسابات (`x3z`): تسجيل الدخول.
ftp-group-4 = غير محدد (`x4z`): ليس للرقم معنى بعد.
ftp-group-5 = نظام الملفات (`x5z`): حالة الملفات والمجلدات.

ftp-step = الخطوة التالية
ftp-step-wait = ينتظر العميل ردًا آخر.
ftp-step-go-on = يرسل العميل أي أمر يشاء.
ftp-step-supply-more = يرسل العميل الأمر الذي ما زال ناقصًا.
ftp-step-try-later = يستطيع العميل تكرار الطلب نفسه لاحقًا.
    .detail = يمكن إرسال الطلب نفسه مرة أخرى دون تغيير.
ftp-step-give-up = يكفّ العميل عن المحاولة، وعلى أحد الأشخاص أن يغيّر شيئًا ما.

ftp-commands = ما يجيب عنه
ftp-commands-any = أي أمر
ftp-commands-connect = اتصال جديد
ftp-commands-user = `USER`
ftp-commands-pass = `PASS`
ftp-commands-acct = `ACCT`
ftp-commands-cwd = `CWD`
ftp-commands-rein = `REIN`
ftp-commands-quit = `QUIT`
ftp-commands-port = `PORT`
ftp-commands-pasv = `PASV`
ftp-commands-retr = `RETR`
ftp-commands-stor = `STOR`
ftp-commands-list = `LIST`
ftp-commands-abor = `ABOR`
ftp-commands-dele = `DELE`
ftp-beyond = يرد أيضًا جوابًا عن

ftp-data-connection = اتصال البيانات
ftp-data-connection-opening = يوشك الخادم أن يفتحه.
ftp-data-connection-open = يبقى مفتوحًا.
ftp-data-connection-closing = يغلقه الخادم.
ftp-data-connection-missing = تعذّر فتحه.
ftp-data-connection-none = لا صلة لهذا الرد به.

ftp-secured = ما يحل محله في جلسة مؤمَّنة
ftp-secured-none = لا شيء: تستعمل الجلسة المؤمَّنة هذا الرد أيضًا.

## ردود الجلسة المؤمَّنة.

ftp-secured-521 = لا يمكن فتح اتصال البيانات بهذه الحماية
    .action = اطلب مستوى حماية آخر بالأمر `PROT`.
ftp-secured-522 = أخفق تفاوض TLS على اتصال البيانات
    .action = راجع الشهادات والإصدارات عند الطرفين.
ftp-secured-232 = سُجّل الدخول بتبادل الأمان
    .action = لم تعد كلمة السر لازمة.
ftp-secured-336 = تحدٍّ لكلمة السر
    .action = احسب الجواب من نص الرد.
