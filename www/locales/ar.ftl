-name = After-Sales Checker
title = { -name }
lead = هل انتهت مهلة البائع؟
lead-sub = الصق المحادثة أو اختر ما تنتظره. سترى المهلة، وهل يُعدّ الصمت رفضًا، والرسالة التي ترسلها.
privacy = يبقى كل شيء على هذا الجهاز، ولا يُرسل شيء.
disclaimer = هذه معلومات وليست قرار المنصة، وهي مستقلة عن المنصات. مؤقّت المنصة هو الذي يقرر: إن أظهرت صفحة طلبك مهلة أخرى فهي المعتبرة.
language = اللغة
loading = جارٍ تحميل القواعد…
failed = تعذّر بدء أداة التحقق في هذا المتصفح. تحتاج إلى Chrome 111 أو Firefox 115 أو Safari 16.4 أو أحدث.
no-webassembly = لا يشغّل هذا المتصفح WebAssembly الذي تحتاج إليه أداة التحقق. ربما عطّله وضع المنع أو أحد إعدادات الأمان: اسمح به لهذه الصفحة أو استخدم متصفحًا آخر.
engine-stopped = توقفت أداة التحقق عند هذه البيانات وبدأت من جديد. ما أدخلته ما زال هنا. غيّر آخر ما أدخلته أو أعد تحميل الصفحة.
as-of-unreadable = تعذّرت قراءة الوقت المطلوب التحقق منه. أدخله بسنة من أربعة أرقام، أو اتركه فارغًا لاستخدام الوقت الحالي.
storage-blocked = لا يسمح هذا المتصفح للصفحة بحفظ ما تدخله. سيضيع عند إغلاق الصفحة أو إعادة تحميلها.

your-order = طلبك
unknown = لا أعرف
yes = نعم
no = لا
more-facts = المزيد عن الطلب
what-happened = ما الذي حدث
paste-label = الصق محادثة أو رسائل بريد أو صفحة طلب أو ملاحظاتك
paste-hint = أو أسقط ملفًا هنا: محادثة مصدّرة (⁦.txt⁩، ⁦.zip⁩) أو بريد (⁦.eml⁩) أو صفحة محفوظة. ملاحظاتك: سطر لكل حدث، مثل «⁦2022-03-01 10:00⁩ { $event }».
paste-hint-event = طلب مهندس
paste-read = اقرأ هذا النص
paste-added = { $count ->
    [0] لا أحداث جديدة. الصق رسائل بتواريخها أو اختر ما تنتظره.
    [one] أُضيف حدث واحد.
    [two] أُضيف حدثان.
    [few] أُضيفت { $count } أحداث.
   *[other] أُضيف { $count } حدثًا.
}
cancel = إلغاء
file-choose = اختر ملفًا
paste-again = تم التحديث.
paste-full = لا يؤخذ أكثر من { $count } حدث: الصق أو صدّر جزءًا أقصر، أو اختر من الرسائل الأخرى.
file-empty = الملف «{ $name }» فارغ.
flag-several-times = يذكر هذا النص وقتًا آخر أيضًا. تحقق إلى أيهما ينتمي هذا.
flag-stretch = يذكر النص مدة أو تاريخًا تقريبيًا: حدث ذلك في وقت ما خلالها. أدخل الوقت الدقيق إن كنت تعرفه.
flag-app-line = كتب التطبيق هذا بنفسه: ليس رسالة من أحد.
flag-no-words = صورة أو ملف أو رسالة صوتية بلا كلمات: لا يُعرف هنا ما فيها.
flag-by-place = لا تدل هذه الكلمات على أنها ردّ، بل موضعها في المحادثة فقط. تحقق من ذلك.
missing-zone = { $event }: منطقته الزمنية
paste-check = { $count ->
    [one] واحد يحتاج إلى مراجعة.
    [two] اثنان يحتاجان إلى مراجعة.
   *[other] { $count } تحتاج إلى مراجعة.
}
paste-facts = وُجد أيضًا عن الطلب: { $facts }
file-too-large = الملف «{ $name }» أكبر من 60 ميغابايت. صدّر جزءًا أقصر من المحادثة.
file-empty-archive = لا نص في «{ $name }». تصدير واتساب فيه ملف ⁦_chat.txt⁩: صدّره دون وسائط.
file-not-text = «{ $name }» ليس نصًا. احفظه أولًا نصًا أو صفحة أو بريدًا، أو انسخ نصه.
file-unreadable = تعذّرت قراءة «{ $name }».
large-paste = نص ملصق
large-held = { $name } ({ $size } ألف حرف) يُقرأ خارج المربع ولا يُحفظ عند إعادة التحميل. الأحداث المقروءة منه تُحفظ.
large-drop = إزالة
large-reading = جارٍ القراءة…
ask-zone = { $count ->
    [one] وقت واحد لا يذكر منطقة زمنية. إنه بتوقيت
   *[other] { $count } من الأوقات لا تذكر منطقة زمنية. إنها بتوقيت
}
ask-zone-hint = تُظهر المحادثات وقت الهاتف؛ وتُظهر صفحات طلبات Alibaba.com توقيت المحيط الهادئ الأمريكي أو وقت الحاسوب. إن لم تعرف تُجرَّب كل الأوقات الممكنة.
ask-zone-name = أي وقت هو «{ $name }»؟
ask-day-month = في تواريخ مثل ⁦03/04⁩ أي الرقمين هو اليوم وأيهما الشهر؟
dayMonth-day-first = اليوم ثم الشهر
dayMonth-month-first = الشهر ثم اليوم
day-month-read = كما قُرئ: { $order }
day-month-either = غير معروف: يُجرَّب كلاهما
day-month-open = لا شيء في النص يدل على ذلك. الجواب أدناه يبيّن هل يهم.
day-month-by-told = أنت قلت ذلك.
day-month-by-over-twelve = يدل عليه رقم أكبر من 12 في النص.
day-month-by-weekday = تدل عليه أيام الأسبوع في النص.
day-month-by-in-order = هكذا فقط تكون الرسائل مرتبة زمنيًا.
day-month-by-changes = الرقم الذي يتغير أكثر هو اليوم.
day-month-by-not-later = وإلا لكان تاريخٌ بعد يوم النسخ.
ask-copied = في أي يوم نُسخ هذا النص؟
ask-copied-hint = منه تُحسب كلمات مثل «أمس» والتواريخ بلا سنة.
ask-authors = من هو من؟
assumed = كيف فهمنا ما أدخلته
assumed-guess = تخمين
assumed-change = تغيير
assumed-times = المنطقة الزمنية والتواريخ
entry-more = أضف رسائل أو إجابات
start-or = أو ابدأ بما تنتظره
guesses = أُخذ من النص: { $count }. صحّح ما كان خطأ.
guess-fact = { $fact } { $value } (بسبب «{ $words }» في السطر { $line })
guess-role = { $name }: { $role }، بسبب «{ $words }»
role-buyer = المشتري
role-seller = البائع
role-platform = المنصة
paste-stretch = يمتد النص من { $from } إلى { $to }. ما حدث قبله أو بعده أو في مكان آخر ليس فيه.
unread = { $count ->
    [one] جزء واحد لم يُقرأ
    [two] جزءان لم يُقرآ
   *[other] { $count } من الأجزاء لم تُقرأ
}
unread-line = السطر { $line }: «{ $text }» — { $why }
others = { $count ->
    [one] رسالة أخرى واحدة
    [two] رسالتان أخريان
    [few] { $count } رسائل أخرى
   *[other] { $count } رسالة أخرى
}
others-more = هناك { $count } أخرى غير معروضة.
other-use = استخدمها
flag-no-time = لم يوجد فيه تاريخ
flag-not-a-log = لم توجد فيه رسالة بوقت
flag-no-such-date = هذا التاريخ غير موجود.
flag-no-such-time = هذا الوقت غير موجود، فقُرئ اليوم فقط.
flag-open-time = ليس واضحًا أي ساعة أو يوم تعني هذه الكلمات. أدخل الوقت.
flag-day-or-month = اليوم أولًا أم الشهر؟ إلى أن يُعرف ذلك يُجرَّب التاريخان.
flag-no-year = التاريخ بلا سنة. قل أعلاه متى نُسخ، أو أدخل التاريخ.
flag-unclear-year = الرقمان لا يوضحان السنة. أدخل التاريخ.
flag-no-day = اليوم محسوب من يوم آخر. قل أعلاه متى نُسخ، أو أدخل التاريخ.
flag-no-day-at-all = يذكر النص الساعة دون اليوم. أدخل التاريخ.
flag-ambiguous-zone = «{ $name }» يعني أوقاتًا مختلفة في بلدان مختلفة. اختر المنطقة الزمنية؛ وإلى ذلك الحين تُجرَّب كلها.
flag-unknown-zone = منطقة زمنية غير معروفة هنا. اخترها أدناه.
flag-weekday-differs = يوم الأسبوع لا يطابق التاريخ. تحقق من التاريخ.
event-check = راجع هذا
event-because = اقترحته كلمات «{ $words }».
event-line = أظهر السطر { $line }
event-reminds = تذكير بـ
events-all = أظهر كل الأحداث ({ $count })
redo = إعادة
undone = تم التراجع.
redone = أُعيد.
zone-as-paste = كما قيل أعلاه
zone-open = غير معروف: تُجرَّب كلها
zone-meant = { $name } أي { $offset }
events-none = لا أحداث بعد. الصق أسطرًا أعلاه أو أضف حدثًا.
event-number = الحدث { $number }
event-add = أضف حدثًا
event-remove = احذف
event-kind = الحدث
event-choose = اختر ما حدث
event-date = التاريخ
event-earliest = أول يوم ممكن
event-latest = آخر يوم ممكن
event-rough = التاريخ معروف تقريبًا
event-time = الوقت
event-zone = المنطقة الزمنية
event-service = الخدمة
event-re = ردًا على
event-re-none = غير مذكور
event-to = التاريخ الجديد
event-points = النقاط
event-moved = حُذف «{ $what }».
undo = تراجع
zone-shanghai = بكين
zone-pacific = المحيط الهادئ الأمريكي
zone-here = هذا الجهاز ({ $zone })
zone-unknown = لا أعرف
zone-offset = كما هو مكتوب ({ $offset })
ask-cover = هل ينقص شيء؟
cover-hint = لا يمكن القول إن شيئًا لم يُفعل إلا إذا لم ينقص شيء.
cover-from-words = استنادًا إلى «{ $words }»: لم يصل شيء حتى ذلك الوقت.
cover-everywhere = لا. هذا كل ما أُرسل حتى الآن وفي كل مكان (محادثة، نموذج، بريد)
cover-some = هذه فقط كاملة:
cover-kinds = كل ما يلي معروف من ملفاتك:
cover-unknown = لا أعرف
cover-through = … حتى آخر رسالة مقروءة، { $date }
zone-check = اعرفها من وقت واحد معروف
zone-check-which = هذا الحدث
zone-check-known = ظهر في مكان آخر في
zone-check-zone = بتوقيت
zone-check-do = قارن
zone-check-none = لا يمكن أن يكونا اللحظة نفسها: الفرق ليس أرباع ساعة تامة أو يزيد على يوم. تحقق من الوقتين.
zone-check-found = هذه الأوقات في المنطقة { $zone }.
cover-unnamed = { $count ->
    [one] حدث واحد لم يُختر ما حدث فيه، فلا يُعدّ السجل كاملًا بعد.
   *[other] { $count } من الأحداث لم يُختر ما حدث فيها، فلا يُعدّ السجل كاملًا بعد.
}
checked-for = وقت التحقق
checked-now = الآن
checked-at = وقت آخر
start-over = ابدأ من جديد
start-over-done = حالة جديدة. السابقة في «حالاتي».
try-example = جرّب مثالًا
result = النتيجة

group-coverage = هل تنطبق، وحتى متى؟
group-entitlements = ما يحق للمشتري
group-deadlines = المهل
group-refusal = هل رُفض أم لا؟
group-options = ما يمكن فعله ومتى
group-cost = ما قد يكلفه ذلك
group-steps = ماذا تفعل الآن
group-missing = أمر آخر
group-changes = ما يتغير من تلقاء نفسه
every-clause = كل البنود مع تواريخها
group-desks = خدمة العملاء
other-rules = قواعد لا تنطبق على هذا الطلب
background = هذا الطلب تحت قاعدة منصة. الدليل العام معروض للخلفية فقط.
stale = بحثنا آخر مرة عن نص أحدث في { $date } ولم نجد. تبيّن صفحة طلبك القاعدة السارية: انظر فيها أولًا.
last-seen = آخر مرة شوهد فيها نص المنصة نفسها: { $date }.
never-seen = لم يُشاهد نص المنصة نفسها قط؛ هذا يستند إلى أخبار عن إعلاناتها.
edition-in-force = النص سارٍ منذ { $date }
edition-known-by = كان النص معروفًا بحلول { $date }؛ ولا يُعرف متى بدأ سريانه
edition-undated = نص بلا تاريخ
edition-not-held = الطلب أقدم من كل النصوص التي لدينا، فلم يُحسب شيء.
edition-outside = تواريخ هذا الطلب خارج فترات هذه القاعدة.
edition-open = أي نص ينطبق يتوقف على تاريخ لا نعرفه بدقة.
superseded = بحسب النص السابق كانت المهلة: { $date }.

headline-unnamed = { $count ->
    [one] حدث واحد لم يُختر ما حدث فيه؛ لا يُحسب.
   *[other] { $count } من الأحداث لم يُختر ما حدث فيها؛ لا تُحسب.
}
asked-now = لطلب خدمة يُقدَّم الآن.
headline-deemed = { $role ->
    [seller] انتهت مهلتك في { $date }، ويُعدّ ذلك رفضًا.
   *[other] انتهت مهلة البائع في { $date }، ويُعدّ ذلك رفضًا.
}
headline-refund = { $role ->
    [seller] لم تُجب ضمن المهلة ({ $date })، ويُعدّ ذلك قبولًا باسترداد المال.
   *[other] يحق لك استرداد مالك: ترك البائع المهلة تمر في { $date }.
}
headline-request-agreed = { $role ->
    [seller] لم تُجب ضمن المهلة ({ $date })، ويُعدّ ذلك موافقة على الطلب.
   *[other] يُعدّ طلبك مقبولًا: ترك البائع المهلة تمر في { $date }.
}
joining-facts = القانون وضمانات أخرى
joining-hint = ما يمنحه القانون أو خدمة الدفع يُضاف إلى ذلك، ويُفحص عندما تذكر ما يلي.
rules-missing = تعذّر تحميل قواعد تنطبق هنا. اتصل بالإنترنت وأعد تحميل الصفحة؛ ما أدخلته محفوظ.
routes = ما الذي لا يزال بإمكان المشتري فعله
routes-left = { $over }: انقضت المهلة. وبموجب { $open } لا يزال الوقت متاحًا حتى { $date }.
route-open = حتى { $date }
route-open-endless = متاح، ولا تُعرف نهايته
route-not-yet = ابتداءً من { $date }
route-perhaps = إن لم يحدث شيء آخر
routes-over = استُخدم أو انتهى
routes-later = غير متاح بعد
route-used = استُخدم
route-lapsed = انتهى في { $date }
route-lapsed-undated = انتهى
headline-closed = { $role ->
    [seller] لم تتخذ أي إجراء ضمن المهلة ({ $date })، ويُعدّ طلب الخدمة مغلقًا.
    [of-buyer] لم يتخذ المشتري أي إجراء ضمن المهلة ({ $date })، ويُعدّ طلب الخدمة مغلقًا.
   *[other] لم يتخذ البائع أي إجراء ضمن المهلة ({ $date })، ويُعدّ طلب الخدمة مغلقًا.
}
headline-consent = { $role ->
    [seller] لم تتخذ أي إجراء ضمن المهلة ({ $date })، ويُعدّ السكوت قبولًا للتاريخ الجديد.
    [of-buyer] لم يتخذ المشتري أي إجراء ضمن المهلة ({ $date })، ويُعدّ السكوت قبولًا للتاريخ الجديد.
   *[other] لم يتخذ البائع أي إجراء ضمن المهلة ({ $date })، ويُعدّ السكوت قبولًا للتاريخ الجديد.
}
headline-escalated = { $role ->
    [seller] لم تتخذ أي إجراء ضمن المهلة ({ $date })، وأصبح القرار الآن للمنصة.
    [of-buyer] لم يتخذ المشتري أي إجراء ضمن المهلة ({ $date })، وأصبح القرار الآن للمنصة.
   *[other] لم يتخذ البائع أي إجراء ضمن المهلة ({ $date })، وأصبح القرار الآن للمنصة.
}
headline-receipt-confirmed = { $role ->
    [seller] لم تتخذ أي إجراء ضمن المهلة ({ $date })، وتُعدّ البضاعة مستلمة.
    [of-buyer] لم يتخذ المشتري أي إجراء ضمن المهلة ({ $date })، وتُعدّ البضاعة مستلمة.
   *[other] لم يتخذ البائع أي إجراء ضمن المهلة ({ $date })، وتُعدّ البضاعة مستلمة.
}
headline-released = { $role ->
    [seller] لم تتخذ أي إجراء ضمن المهلة ({ $date })، ويُحوَّل المال إلى البائع.
    [of-buyer] لم يتخذ المشتري أي إجراء ضمن المهلة ({ $date })، ويُحوَّل المال إلى البائع.
   *[other] لم يتخذ البائع أي إجراء ضمن المهلة ({ $date })، ويُحوَّل المال إلى البائع.
}
headline-delay-without-reason = { $role ->
    [seller] لم تتخذ أي إجراء ضمن المهلة ({ $date })، ويُعدّ ذلك قانونًا مماطلة متعمدة أو رفضًا بلا سبب.
    [of-buyer] لم يتخذ المشتري أي إجراء ضمن المهلة ({ $date })، ويُعدّ ذلك قانونًا مماطلة متعمدة أو رفضًا بلا سبب.
   *[other] لم يتخذ البائع أي إجراء ضمن المهلة ({ $date })، ويُعدّ ذلك قانونًا مماطلة متعمدة أو رفضًا بلا سبب.
}
headline-cancelled = { $role ->
    [seller] لم تتخذ أي إجراء ضمن المهلة ({ $date })، وتُعدّ الطلبية ملغاة.
    [of-buyer] لم يتخذ المشتري أي إجراء ضمن المهلة ({ $date })، وتُعدّ الطلبية ملغاة.
   *[other] لم يتخذ البائع أي إجراء ضمن المهلة ({ $date })، وتُعدّ الطلبية ملغاة.
}
headline-buyer-amount = { $role ->
    [seller] لم تُجب ضمن المهلة ({ $date }). يحصل المشتري على المبلغ الذي طلبه.
   *[other] لم يُجب البائع ضمن المهلة ({ $date }). تحصل على المبلغ الذي طلبته.
}
headline-forfeiture = { $role ->
    [seller] لم تُجب ضمن المهلة ({ $date }). وتُعدّ الشكوى ثابتة.
   *[other] لم يُجب البائع ضمن المهلة ({ $date }). وتُعدّ الشكوى ثابتة.
}
headline-explicit = { $role ->
    [seller] رفضتَ في { $date }.
   *[other] رفض البائع في { $date }.
}
headline-possible = { $role ->
    [seller] أجب في موعد أقصاه { $date } وإلا عُدّ سكوتك رفضًا.
   *[other] ما زال بإمكان البائع الرد حتى { $date }، وبعدها يُعدّ السكوت رفضًا.
}
headline-possible-other = { $role ->
    [seller] أجب في موعد أقصاه { $date } وإلا حُسب ذلك عليك.
    [of-buyer] لا يزال بإمكان المشتري الرد حتى { $date }.
    [of-platform] لا يزال بإمكان المنصة الرد حتى { $date }.
   *[other] ما زال بإمكان البائع الرد حتى { $date }.
}
headline-missed = { $role ->
    [seller] لقد تأخرتَ: كانت المهلة { $date }.
    [of-buyer] تأخر المشتري: كانت المهلة { $date }.
    [of-platform] تأخرت المنصة: كانت المهلة { $date }.
   *[other] تأخر البائع: كانت المهلة { $date }.
}
headline-undetermined = { $count ->
    [one] بقيت إجابة واحدة لمعرفة النتيجة.
    [two] بقيت إجابتان لمعرفة النتيجة.
    [few] بقيت { $count } إجابات لمعرفة النتيجة.
   *[other] بقيت { $count } إجابة لمعرفة النتيجة.
}
headline-if-silent = إن لم يكن البائع قد كتب شيئًا آخر فقد انتهت المهلة في { $date } ويُعدّ ذلك رفضًا.
headline-if-silent-other = إن لم يكن البائع قد كتب شيئًا آخر فقد انتهت المهلة في { $date }.
headline-if-met = إذا لم يحدث شيء آخر، فقد تم ذلك في الوقت المحدد.
headline-running = { $role ->
    [seller] لديك وقت حتى { $date }.
    [of-buyer] لدى المشتري وقت حتى { $date }.
    [of-platform] لدى المنصة وقت حتى { $date }.
   *[other] لدى البائع وقت حتى { $date }.
}
headline-met = أُنجز ضمن المهلة.
headline-late = أُنجز متأخرًا. مقدار التأخر: { $late }.
headline-covered = { $role ->
    [seller] عليك خدمة ما بعد البيع حتى { $date }.
   *[other] أنت مشمول حتى { $date }.
}
headline-ended = انتهت مدة الخدمة في { $date }.
headline-not-covered = لا تشمل أي من قواعدنا هذا الطلب.
headline-cannot-tell = لا يمكن القول بعد.

state-covered = تنطبق
state-not-covered = لا تنطبق
state-entitled = مستحق
state-not-entitled = غير مستحق
state-not-started = لم يبدأ
state-running = ما زال هناك وقت
state-met = أُنجز ضمن المهلة
state-late = أُنجز متأخرًا
state-missed = لم يُنجز ضمن المهلة
state-excused = معذور
state-ended = انتهى
state-none = لا
state-possible = ليس بعد
state-deemed = يُعدّ منجزًا بالسكوت
state-explicit = رُفض
state-not-yet = ليس بعد
state-open = مفتوح
state-lapsed = انقضى
state-used = استُخدم
state-found = ثبت
state-reached = بُلغ
state-closed = مغلق
state-undetermined = لا يمكن القول بعد
period-running = جارية
refusal-deemed = يُعدّ رفضًا (سكوت)
refusal-possible = ليس بعد: السكوت سيُعدّ رفضًا
refusal-none = لم يُرفض
refund-deemed = قُبل استرداد المال بالسكوت
refund-possible = ليس بعد: السكوت سيعني قبول استرداد المال
refund-none = لا استرداد للمال بالسكوت
request-agreed-deemed = موافقة بالسكوت
request-agreed-possible = ليس بعد: السكوت سيعني الموافقة
request-agreed-none = لا موافقة بالسكوت
cancelled-deemed = تُعدّ ملغاة (بالسكوت)
cancelled-possible = ليس بعد: السكوت سيلغيها
cancelled-none = لم تُلغَ بالسكوت
consent-deemed = قبول التأخير بالسكوت
consent-possible = ليس بعد: السكوت سيعني قبول التأخير
consent-none = لا قبول بالسكوت
escalated-deemed = أُحيل تلقائيًا إلى المنصة
escalated-possible = ليس بعد: سيُحال تلقائيًا إلى المنصة
escalated-none = لم يُحَل تلقائيًا إلى المنصة
receipt-confirmed-deemed = يُعدّ مستلمًا
receipt-confirmed-possible = ليس بعد: سيُعدّ مستلمًا
receipt-confirmed-none = لا يُعدّ مستلمًا
released-deemed = أُفرج عن المال للبائع
released-possible = ليس بعد: سيُحوَّل المال إلى البائع
released-none = لم يُفرج عن المال بالسكوت
delay-without-reason-deemed = يُعدّ مماطلة بلا سبب
delay-without-reason-possible = ليس بعد: سيُعدّ مماطلة بلا سبب
delay-without-reason-none = ليس مماطلة بلا سبب
closed-deemed = يُعدّ مغلقًا (بالسكوت)
closed-possible = ليس بعد: السكوت سيغلقه
closed-none = لم يُغلق بالسكوت
buyer-amount-deemed = مبلغ المشتري، بالسكوت
buyer-amount-possible = ليس بعد: السكوت سيعني مبلغ المشتري
buyer-amount-none = ليس بالسكوت
forfeiture-deemed = ضاعت فرصة الرد بالسكوت
forfeiture-possible = ليس بعد: السكوت سيضيع فرصة الرد
forfeiture-none = لم تضع فرصة الرد
cost-none = لا شيء مذكور
cost-possible = ممكن إن ثبت لدى المنصة خطأ على البائع
cost-found = ثبت خطأ

desk-open = مفتوح الآن
desk-closed = مغلق الآن
resumption-open = استؤنف العمل
resumption-not-yet = لم يُستأنف بعد
option-open = ممكن الآن
option-not-yet = غير ممكن بعد
option-lapsed = لم يعد ممكنًا
prohibition-missed = أُخذت رسوم مع أنه مجاني
prohibition-running = لم تؤخذ رسوم حتى الآن
prohibition-met = لم تؤخذ رسوم
headline-fee = { $role ->
    [seller] تقاضيتَ رسومًا عمّا هو مجاني.
   *[other] تقاضى البائع رسومًا عمّا هو مجاني.
}
since = منذ { $date }
from-then = ابتداءً من { $date }
until = حتى { $date }
due = المهلة: { $date }
done = أُنجز في { $date }
ended-on = انتهى في { $date }
between = { $from } على أقرب تقدير، أو { $to } على أبعد تقدير
left = بقي { $left }
late-by = مقدار التأخر: { $late }
free = مجانًا
same-either-way = الجواب واحد أيًّا كان تفسير القاعدة.
depends-short = يتوقف على تفسير القاعدة
depends-on = يتوقف على تفسير هذا:
depends-then = «{ $answer }» ← { $state }
open-then = «{ $answer }» ← مفتوح ابتداءً من { $date }
deadline-then = «{ $answer }» ← المهلة: { $date }
other-deadlines = طرق أخرى للحساب تعطي مهلة أخرى:
not-all-tried = الأمور المفتوحة كثيرة فلم تُجرَّب كل التراكيب.
if-nothing-else = إن لم يكن قد حدث غير المذكور هنا: { $state }
missing-title = نحتاج إلى:
in-time-if = في الوقت إذا: { $event }، في موعد أقصاه { $date }
would-flip = يغيّره: { $what } ← { $state }
because-events = يستند إلى
counted-hours = { $amount } ساعة من { $date }: تُحسب الليالي وعطل نهاية الأسبوع والأعياد.
counted-natural = أيام تقويمية: { $amount }، { $zone }
counted-working = أيام عمل: { $amount }، { $zone }
counted-months = أشهر: { $amount }، { $zone }
counted-fixed = حتى الوقت الذي تحدده القاعدة.
run = { $from } – { $to }: { $why }
run-day = { $from }: { $why }
change = { $date }: { $what } — { $from } ← { $to }
step-by = في موعد أقصاه { $date }
step-from = من { $date }
points-active = النقاط السارية الآن: { $points }
points-next = الإجراء التالي عند { $points }
points-expiry = تسقط { $points } من النقاط في { $date }
cost-points = من { $from } إلى { $to } من النقاط
cost-removal = الإخراج من البرنامج
cost-compensation = تعويض للمشتري: { $amount }
cost-compensation-unknown = تعويض للمشتري لا يتجاوز { $cap } (نحتاج إلى المبلغ المتنازع عليه)
evidence-missing = أدلة ما زالت ناقصة: { $list }
opens-next = يُفتح في { $date }

grade-official = نص المنصة نفسها
grade-statute = قانون
grade-notice = خبر عن إعلان
grade-secondary = نص منقول
grade-you = أنت
grade-host = الصفحة التي تضمه
party-buyer = المشتري
party-seller = البائع
party-platform = المنصة

reason-start-day = يوم البدء لا يُحسب
reason-natural-day = يُحسب
reason-working-day = أيام عمل، تُحسب
reason-weekend = عطلة نهاية الأسبوع، لا تُحسب
reason-public-holiday = عطلة رسمية، لا تُحسب
reason-make-up-day = يوم عمل تعويضي عن عطلة، يُحسب
reason-not-published = تقويم هذه السنة لم يُنشر بعد
reason-rolled-over = أُضيف لأن اليوم الأخير عطلة

missing-record = هل ينقص شيء: قبل ذلك أو بعده أو في قناة أخرى؟
missing-calendar = تقويم أيام العمل لتلك السنة، ولم يُنشر بعد
missing-edition = نص قاعدة من ذلك الوقت ليس لدينا
missing-event-kind = متى كان هذا: { $kind }؟
missing-event = { $event }: { $attribute }
attribute-at = وقته الدقيق
attribute-re = على ماذا يرد
attribute-by = من فعله
attribute-service = أي خدمة
attribute-channel = أين قيل
attribute-effective = هل اتُّفق على ما سيُفعل وكيف؟
attribute-automatic = هل كتبته آلة؟
attribute-reasonable = هل كان الحل معقولًا؟
attribute-agreed = هل وافق المشتري؟
attribute-agreedInWriting = هل اتفق الطرفان كتابةً؟
attribute-to = التاريخ الجديد
attribute-evidence = أدلته
attribute-points = كم نقطة
attribute-counter = أي عدّاد
attribute-matter = عمّ يدور


service-engineer = مهندس في الموقع
service-local-point = مركز خدمة محلي
service-remote-guidance = إرشاد عن بُعد
service-remote-diagnosis = تشخيص عن بُعد
service-parts = قطع غيار
channel-platform = محادثة المنصة
channel-request-form = نموذج طلب الخدمة
channel-email = البريد الإلكتروني
channel-other = واتساب أو WeChat أو هاتف أو غيرها
counter-intellectual-property-and-restricted = الملكية الفكرية والسلع المقيدة
counter-transaction = المعاملات
counter-goods-information = معلومات السلع
counter-severe-intellectual-property = الملكية الفكرية، جسيمة
matter-intellectual-property = الملكية الفكرية
matter-other = شيء آخر
evidence-payment-slip = إيصال الدفع
evidence-dispatch-slip = إيصال الشحن
evidence-correspondence = المراسلات
measure-warning = إنذار
measure-no-goods-operations = منع العمليات على السلع، أيام: { $days }
measure-freeze = تجميد الحساب، أيام: { $days }
measure-closed = إغلاق الحساب

kind-order-placed = تم الطلب
kind-deposit-paid = دُفع العربون
kind-payment-succeeded = دُفع بالكامل
kind-funds-posted = قُيّد المال للطلب
kind-shipped = شُحن
kind-carrier-collected = تسلّمه الناقل
kind-delivered = سُلّم
kind-receipt-confirmed = تأكد الاستلام
kind-service-requested = طلب المشتري خدمة
kind-request-received = تسلّم البائع طلب الخدمة
kind-seller-replied = ردّ البائع
kind-appointment-confirmed = أكّد البائع الموعد
kind-appointment-rescheduled = نُقل الموعد
kind-engineer-arrived = وصل المهندس
kind-solution-provided = قُدّم حل
kind-parts-sent = أُرسلت القطع
kind-service-completed = اكتملت الخدمة
kind-seller-refused = رفض البائع
kind-request-withdrawn = سحب المشتري طلب الخدمة
kind-fee-charged = تقاضى البائع رسومًا
kind-complaint-filed = قُدّمت شكوى
kind-complaint-notice-sent = أُرسل إشعار بشكوى
kind-complaint-received = وصلت الشكوى
kind-complaint-answered = رُدّ على الشكوى
kind-dispute-opened = فُتح نزاع
kind-dispute-escalated = رُفع النزاع إلى المنصة
kind-refund-requested = طُلب استرداد المال
kind-refund-modified = عُدّل طلب الاسترداد
kind-refund-answered = أُجيب عن طلب الاسترداد
kind-cancel-requested = طلب المشتري الإلغاء
kind-cancel-answered = رُدّ على طلب الإلغاء
kind-points-deducted = خُصمت نقاط
kind-promise-broken = لم يُوفَ بالوعد
kind-fault-found = أثبتت المنصة خطأ على البائع
kind-coupon-issued = صُرفت قسيمة للمشتري
kind-coupon-used = استُخدمت القسيمة
kind-removed-from-programme = أُخرج البائع من البرنامج


problem = { $path }: { $code }. وُجد { $found }؛ والمطلوب { $wanted }.
problem-unknown-field = حقل غير معروف
problem-repeated-field = مذكور مرتين
problem-wrong-type = ليس نوع القيمة الصحيح
problem-unknown-word = كلمة غير معروفة
problem-not-a-time = ليس تاريخًا موجودًا
problem-outside-years = خارج السنوات التي يمكن التحقق منها
problem-ends-before-start = ينتهي قبل أن يبدأ
problem-unknown-zone = منطقة زمنية غير معروفة
problem-skipped-time = وقت تخطته الساعات هناك
problem-repeated-time = وقت أظهرته الساعات هناك مرتين
problem-not-an-amount = ليس مبلغًا من المال
problem-out-of-range = خارج الحدود
problem-missing-field = ينقص شيء
problem-duplicate-id = لحدثين الاسم نفسه
problem-missing-event = يرد على حدث ليس في القائمة
problem-answer-before-request = يسبق ما يرد عليه
problem-unknown-question = سؤال غير معروف
problem-too-many = أكثر من اللازم

duration-days = { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يومًا
}
duration-hours = { $hours } س
duration-minutes = { $minutes } د
duration-seconds = { $seconds } ث
beijing-time = بتوقيت بكين

check = تحقق
rules = القواعد
ask-role = أنا
role-buyer-me = المشتري
role-seller-me = البائع
door-questions = أفضّل الإجابة عن بضعة أسئلة
door-paste = أفضّل لصق الرسائل
events-all-of = { $count ->
    [0] الأحداث: لا شيء بعد
   *[other] الأحداث: { $count }، بكل التفاصيل
}
guide-waiting = ماذا تنتظر؟
guide-others = القوانين وخدمات الدفع ومتاجر أخرى
guide-law = القانون
guide-shops = خدمات الدفع ومتاجر أخرى
guide-service-buyer = ماذا تحتاج؟
guide-service-seller = ماذا يطلب المشتري؟
guide-hint = اترك فارغًا ما لا تعرفه.
guide-answers = إجاباتك
guide-asked-buyer = متى طلبتَ ذلك؟
guide-asked-seller = متى طلب المشتري ذلك؟
guide-answered-buyer = ما أول رد من البائع في أي قناة؟
guide-answered-seller = ما أول رد منك في أي قناة؟
answered-none = لا رد حتى الآن
answered-replied = ردّ
answered-automatic = رسالة آلية فقط
answered-refused = رفض
guide-answered-when = متى؟
ask-effective = هل اتُّفق في الرد على الكيفية والموعد؟
guide-zone = هذه الأوقات بتوقيت
headline-owed = { $role ->
    [seller] عليك للمشتري: { $list }، حتى { $date }.
   *[other] يحق لك: { $list }، حتى { $date }.
}
headline-old-owed = { $role ->
    [seller] وفق تلك القاعدة يكون عليك للمشتري: { $list }، حتى { $date }.
   *[other] وفق تلك القاعدة يحق لك: { $list }، حتى { $date }.
}
time-left = الوقت المتبقي: { $left }
open-more = { $count ->
    [one] سؤال آخر
    [two] سؤالان آخران
    [few] { $count } أسئلة أخرى
   *[other] { $count } سؤالًا آخر
}
ask-later = هل ينقص شيء: قبل ذلك أو بعده أو في قناة أخرى؟
later-none = لا، هذا كل شيء
steps-none = لا شيء الآن.
steps-evidence = { $role ->
    [seller]
        ما يجب الاحتفاظ به دليلًا
        طلب الخدمة وردّك مع وقتهما
        الموعد المؤكد
        إثبات الزيارة أو الشحن
   *[other]
        ما يجب الاحتفاظ به دليلًا
        صفحة الطلب مع وقت الدفع
        صفحة المنتج
        طلبك مع وقته
        كل رد
}
steps-of-buyer = ما يمكن للمشتري فعله
steps-of-seller = ما ينبغي للبائع فعله
letter-blank = [يُملأ]
letter-label = نص للإرسال
copy = نسخ
copied = نُسخ.
copy-failed = لا يسمح المتصفح للصفحة بالنسخ. حدد النص وانسخه.
picture = الخط الزمني
picture-table = الشيء نفسه في جدول
picture-now = الآن
picture-over = انتهت المهلة
picture-last = آخر لحظة
picture-uncounted = لا يُعدّ ردًا
picture-travel = عرض في يوم آخر أو كجدول
picture-period = المدة
picture-who = الطرف
look-before = سابقًا
look-after = لاحقًا
look-at = انظر إلى وقت آخر
look-hint = ما يسري في { $date }. حرّك المؤشر من تغيّر إلى آخر.
looking = أنت تنظر إلى { $date }.
look-back = رجوع
see-rule = القاعدة كاملة
typed = مُدخل
would-change = ما يغيّره:
would-change-count = ما الذي قد يغيّر النتيجة ({ $count })
why-steps = السبب خطوة بخطوة
pin = خذ بهذا التفسير
pinned = اخترتَ تفسيرًا للقاعدة:
unpin = تراجع عن هذا الاختيار
platform-shows = المنصة تُظهر مهلة أخرى
platform-shows-at = المهلة التي تُظهرها
platform-same = هي المهلة نفسها.
platform-reading = هي المهلة إن فُسّرت القاعدة هكذا: { $answer }
platform-pacific = هي اللحظة نفسها بتوقيت المحيط الهادئ الأمريكي.
platform-earlier = مهلة المنصة متقدمة بمقدار { $difference }. ربما تبدأ من حدث غير المُدخل هنا.
platform-later = مهلة المنصة متأخرة بمقدار { $difference }. ربما تبدأ من حدث غير المُدخل هنا أو مُدّدت.
platform-counts = العبرة بمؤقّت المنصة نفسها.
own-windows = هذه المُهل لا تُحسب كما تقول القاعدة:
own-window = { $by ->
    [host] محسوبة على أساس { $length } كما حدّدتها هذه الصفحة
   *[you] محسوبة على أساس { $length } كما أُدخل هنا
}
own-window-ask = المدة التي تذكرها المنصة (رقم)
own-window-unit = وحدة الحساب
own-window-set = احسب بها
compare-editions = مقارنة بنص آخر لهذه القاعدة
arrived-after = عند الوصول كان قد مضى { $days } من { $of } يومًا على الأقل: المدة تسري من الدفع.
hours-hint = الساعات تسري ليلًا وفي عطل نهاية الأسبوع والأعياد.
take-along = حفظ ومشاركة
take-calendar = ملف تقويم
take-print = اطبع أو احفظ PDF
take-text = انسخ كنص
take-link = انسخ رابطًا
take-data = بيانات (JSON)
keep-outside = يحذف Safari ما تحفظه هذه الصفحة بعد سبعة أيام من دون زيارة، وثمة مهلة أبعد من ذلك. احفظ ملف تقويم أو رابطًا أو البيانات، أو أضف الصفحة إلى الشاشة الرئيسية.
in-app = قد لا يحفظ متصفح هذا التطبيق الملفات. افتح الصفحة في متصفحك (القائمة ⋯) أو انسخ النص.
calendar-summary = مهلة: { $what }
calendar-none = لا مهلة مفتوحة.
link-label = رابط هذه الحالة
link-hint = الحالة في الرابط نفسه ولا يحفظها خادم. من لديه الرابط يستطيع قراءتها.
link-messages = ضع الرسائل فيه أيضًا
link-long = الرابط طويل. بعض التطبيقات تقطع الروابط فوق 2000 حرف؛ أرسل النص بدلًا منه.
link-damaged = الرابط تالف: تعذّرت قراءة الحالة.
link-too-large = في الرابط أكثر مما تكونه حالة. لم يُفتح.
link-newer = صُنع الرابط بإصدار أحدث من هذه الصفحة. أعد تحميل الصفحة وحاول مجددًا.
link-opened = فُتحت من رابط صُنع لوقت { $date }. ترى ما يسري الآن.
link-then = انظر ما كان يسري آنذاك
cases = حالاتي
cases-hint = محفوظة في هذا المتصفح فقط، أثناء الكتابة.
cases-none = لا حالة محفوظة بعد.
case-new = حالة جديدة
cases-take = احفظ الكل في ملف
cases-bring = استيراد من ملف
cases-brought = { $count ->
    [0] لا حالة في الملف. اختر ملفًا حُفظ هنا.
    [one] أُدخلت حالة واحدة.
    [two] أُدخلت حالتان.
    [few] أُدخلت { $count } حالات.
   *[other] أُدخلت { $count } حالة.
}
case-name = الاسم
case-unnamed = حالة { $date }
case-copy = { $name } (نسخة)
case-current = مفتوحة الآن
case-told = تغيرت { $date } · الأحداث: { $count }
case-open = افتح
case-duplicate = انسخ الحالة
case-delete = احذف
case-deleted = حُذفت «{ $name }».
case-conflict = تغيرت هذه الحالة في علامة تبويب أخرى. تُحفظ كلتاهما: ما تدخله هنا يذهب إلى نسخة.
example-silence = رُفض بالسكوت
example-in-time = بائع ردّ قبيل انتهاء المهلة
example-reading = يتوقف على التفسير
report-versions = الإصدارات
report-engine = القواعد والمحرك
report-digest = بصمة هذا الجواب:
report-line = السطر { $line }

length-hours = { $amount ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $amount } ساعات
   *[other] { $amount } ساعة
}
length-natural-days = { $amount ->
    [one] يوم تقويمي
    [two] يومان تقويميان
    [few] { $amount } أيام تقويمية
   *[other] { $amount } يومًا تقويميًا
}
length-working-days = { $amount ->
    [one] يوم عمل
    [two] يوما عمل
    [few] { $amount } أيام عمل
   *[other] { $amount } يوم عمل
}
length-months = { $amount ->
    [one] شهر
    [two] شهران
    [few] { $amount } أشهر
   *[other] { $amount } شهرًا
}
length-fixed-time = إلى الوقت الذي تذكره القاعدة
length-as-agreed = كما اتُّفق
rules-lead = كل القواعد التي يُبنى عليها التحقق، بندًا بندًا، مع مصدرها
rules-search = ابحث في القواعد
rules-found = { $count ->
    [0] لا بند فيه هذه الكلمات.
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
   *[other] { $count } بندًا
}
rules-who = الطرف
rules-says = المضمون
rules-within = المهلة
rules-otherwise = وإلا
rules-must = واجب
rules-may = حق
rules-must-not = محظور
rules-both = الطرفان
rules-party = واجبات مَن وحقوقه
rules-only = قواعد
rules-all = الكل
rules-newest = لم يُعثر على أحدث حتى { $date }
rules-readings-count = { $count ->
    [one] سؤال مفتوح واحد
    [two] سؤالان مفتوحان
    [few] { $count } أسئلة مفتوحة
   *[other] { $count } سؤالًا مفتوحًا
}
rules-old = كان ذلك قبل أكثر من نصف سنة: ربما غيّرت المنصة نصها.
rules-published = نُشر في { $date }
rules-from = سارٍ منذ { $date }
rules-known = كان معروفًا بحلول { $date }؛ ولا يُعرف متى بدأ سريانه
rules-undated = بلا تاريخ
rules-until = حتى { $date }
rules-new = جديد في هذا النص
rules-changed = تغيّر في هذا النص؛ قبل ذلك: { $before }
rules-gone = لم يعد في هذا النص: { $list }
rules-default = المعتمد ما لم تختر غيره
rules-link = رابط هذا البند
part-failed = تعذّر تحميل هذا الجزء من الصفحة. تحقق من الاتصال وحاول مجددًا.
guide-answered-hint = يُعدّ هذا كل ما أُرسل حتى الآن. أضف غيره في «الأحداث».
event-ahead = «{ $event }» في المستقبل ولا يُحسب بعد. تحقق من تاريخه.
deed-seller-replied = الرد
deed-engineer-arrived = زيارة المهندس
deed-solution-provided = الحل
deed-service-completed = إتمام الخدمة
deed-parts-sent = القطع
deed-shipped = الشحن
deed-carrier-collected = تسلّم الناقل
deed-complaint-answered = الرد على الشكوى
deed-cancel-answered = الرد على الإلغاء
deed-refund-answered = الجواب عن طلب الاسترداد
rulebook-alibaba-machinery-after-sales = خدمة ما بعد البيع للآلات، Alibaba.com
rulebook-alibaba-one-year-warranty = ضمان سنة، Alibaba.com
rulebook-alibaba-shipping-extension = مهل الشحن في العطل والوباء، Trade Assurance
rulebook-aliexpress-complaints = الشكاوى والنقاط، AliExpress
rulebook-cross-border-guide = دليل عام للضمان في البيع عبر الحدود
rulebook-alibaba-trade-assurance = Trade Assurance والاسترداد السريع، Alibaba.com
deed-fee-charged = تقاضي رسوم
deed-dispute-opened = فتح نزاع
deed-dispute-escalated = رفع النزاع إلى المنصة
deed-complaint-filed = تقديم شكوى
deed-coupon-used = استخدام القسيمة
headline-refused-either = { $role ->
    [seller] رفضتَ: بالقول أو بالسكوت. بقي أن يُعرف منذ متى.
   *[other] رُفض: بالقول أو بالسكوت. بقي أن يُعرف منذ متى.
}
headline-outside = { $role ->
    [seller] جاء طلب الخدمة خارج المدة: لا شيء عليك بشأنه.
   *[other] جاء طلب الخدمة خارج المدة: لا شيء مستحق بشأنه.
}
headline-not-started = { $role ->
    [seller] لا مهلة تسري بعد: أكّد الموعد.
   *[other] لا مهلة تسري بعد: لم يؤكد البائع الموعد.
}
headline-no-deadline = { $role ->
    [seller] جاء طلب الخدمة في وقته. هذه القاعدة لا تحدد مهلة للرد.
   *[other] طلبتَ في الوقت. هذه القاعدة لا تحدد مهلة للرد.
}
headline-unplaced = { $count ->
    [one] رسالة لاحقة واحدة ليست بين الأحداث. إن كانت ردًا على طلب الخدمة فاستخدمها.
   *[other] { $count } من الرسائل اللاحقة ليست بين الأحداث. إن كان بينها رد على طلب الخدمة فاستخدمه.
}
seen-archived = شوهدت بعض صفحات المنصة في نسخ مؤرشفة.
cover-first-answer = لم يأت شيء قبل الرد الأول؛ ولا يُقال شيء عما بعده
question-clock-not-named = بأي توقيت تحسب المنصة الأيام؟
answer-clock-not-named-of-the-market = بتوقيت بلد السوق.
answer-clock-not-named-utc = بالتوقيت العالمي المنسق.
question-natural-days = كيف تُحسب الأيام التقويمية والسنوات؟
answer-natural-days-after-start-day = يوم البدء لا يُحسب؛ وتنتهي عند منتصف الليل بعد اليوم الأخير.
answer-natural-days-exact = بالوقت المنقضي، بالثانية.
answer-natural-days-from-start-day = يوم البدء هو اليوم الأول.
question-shipping-clock = أي توقيت تتبعه إعلانات الشحن؟
answer-shipping-clock-pacific = توقيت المحيط الهادئ الأمريكي، كما تقول إعلانات 2022 وكما تعرضه الطلبات.
answer-shipping-clock-shanghai = توقيت بكين، كإعلانات المنصة الأخرى.
question-day-boundary = أين يبدأ اليوم وأين ينتهي؟
answer-day-boundary-shanghai = عند منتصف الليل في بكين؛ الإعلانات تذكر توقيت بكين.
answer-day-boundary-pacific = عند منتصف الليل بتوقيت المحيط الهادئ الأمريكي الذي تظهره صفحات الطلب.
question-last-hour = هل اللحظة الأخيرة من مهلة بالساعات ما زالت في الوقت؟
answer-last-hour-inside = نعم: الثانية الأخيرة داخلة.
answer-last-hour-outside = لا: يجب فعله قبلها.
question-last-day-off = ماذا لو كان اليوم الأخير عطلة؟
answer-last-day-off-stays = يبقى هو الأخير؛ والمنصة تعلن الاستثناءات بنفسها.
answer-last-day-off-next-working-day = الأخير هو يوم العمل التالي.
question-working-week = ما أيام العمل؟
answer-working-week-china = من الاثنين إلى الجمعة دون العطل الصينية، مع أيام التعويض.
answer-working-week-monday-to-friday = من الاثنين إلى الجمعة، كما في بلد المشتري.
question-year-length = هل السنة 365 يومًا أم سنة تقويمية؟
answer-year-length-as-stated = كما فُسّر النص هنا: 365 يومًا تقويميًا للآلات، وسنة تقويمية لضمان السنة.
answer-year-length-other = العكس: سنة تقويمية للآلات، و365 يومًا تقويميًا للضمان.
question-period-start = متى يبدأ ضمان السنة؟
answer-period-start-payment = عند دفع الطلب.
answer-period-start-receipt = عند استلام البضاعة.
question-governing-edition = أي نص من القاعدة يحكم الطلب؟
answer-governing-edition-named-event = النص الساري عند دفع الطلب.
answer-governing-edition-request = النص الساري عند طلب الخدمة.
question-receipt-known-by-sending = متى استُلمت الرسالة؟
answer-receipt-known-by-sending-sending = عند إرسالها؛ هذا الوقت وحده معروف.
answer-receipt-known-by-sending-later = لاحقًا، في وقت لا يظهر إلا في سجل المنصة.
question-deposit-or-balance = أي دفعة تُعتمد إن قُسّم الدفع؟
answer-deposit-or-balance-full = التي أكملته.
answer-deposit-or-balance-first = الأولى.
question-chat-or-form = طُلبت الخدمة في المحادثة أولًا ثم بالنموذج: بأيهما تبدأ المهلة؟
answer-chat-or-form-first = بالطلب الأول.
answer-chat-or-form-form = بالنموذج.
question-off-platform-confirmation = هل يُعتد بتأكيد خارج البريد والمنصة؟
answer-off-platform-confirmation-no = لا: النص يذكر البريد وأداة المنصة.
answer-off-platform-confirmation-yes = نعم: المهم أن البائع أكّد.
question-local-start = متى تبدأ 48 ساعة مركز الخدمة المحلي؟
answer-local-start-confirmation = من تأكيد البائع للموعد.
answer-local-start-receipt = من استلام طلب الخدمة.
question-late-visit = هل تُعدّ الزيارة المتأخرة رفضًا أيضًا؟
answer-late-visit-breach = لا: النص يتحدث عن الرد والحل فقط؛ فهي إخلال.
answer-late-visit-refusal = نعم: عدم الحضور في الوقت رفض للخدمة كلها.
question-solution-as-reply = هل الحل المعقول في الوقت ردٌّ معتبر أيضًا؟
answer-solution-as-reply-no = لا: يجب أن يُتفق في الرد على ما سيُفعل وكيف.
answer-solution-as-reply-yes = نعم: النص يذكر الرد أو الحل المعقول.
question-buyer-agreement = هل العرض معتبر قبل موافقة المشتري؟
answer-buyer-agreement-proposal = نعم: لا يستطيع البائع إجباره على الموافقة.
answer-buyer-agreement-agreement = لا: الاتفاق وحده يُعتد به.
question-rescheduled-visit = هل تُنقل المهلة إذا اتُّفق كتابةً على تاريخ جديد؟
answer-rescheduled-visit-new-date = نعم: الزيارة مستحقة حتى نهاية اليوم المتفق عليه.
answer-rescheduled-visit-first-date = لا: تبقى المهلة الأولى.
question-automatic-answer = هل الرد الآلي ردّ؟
answer-automatic-answer-yes = نعم: النص يطلب ردًا فقط.
answer-automatic-answer-no = لا: لم يرد أحد بعد.
question-carried-over-deeming = هل ما زال عدم الرد ضمن المهلة يُعدّ رفضًا؟
answer-carried-over-deeming-no = لا: أخبار هذا النص لا تكرر ذلك، والسكوت لا يعني شيئًا ما لم تعطه قاعدة أو اتفاق معنى.
answer-carried-over-deeming-yes = نعم: يستمر الرفض بالسكوت من النص السابق.
question-on-site-start = متى تبدأ أيام الحضور إلى الموقع؟
answer-on-site-start-confirmation = من الموعد المؤكد.
answer-on-site-start-response = من رد البائع.
answer-on-site-start-request = من استلام طلب الخدمة.
question-completion-start = متى تبدأ الأيام التسعون لإتمام الخدمة؟
answer-completion-start-request = من استلام طلب الخدمة.
answer-completion-start-confirmation = من الموعد المؤكد.
question-ship-by-boundary = هل الثانية الأخيرة التي يذكرها الإعلان ما زالت في الوقت؟
answer-ship-by-boundary-inside = نعم: هي آخر ثانية داخلة.
answer-ship-by-boundary-outside = لا: الإعلان يقول «قبل».
question-complaint-days = ثلاثة أيام من أي نوع، ومن متى؟
answer-complaint-days-natural = ثلاثة أيام تقويمية من الاستلام.
answer-complaint-days-working = ثلاثة أيام عمل من الاستلام، كما في شكاوى الملكية الفكرية.
answer-complaint-days-working-from-notice = ثلاثة أيام عمل من إرسال الإشعار.
question-points-limit = عند كم نقطة يُغلق الحساب؟
answer-points-limit-48 = عند 48.
answer-points-limit-40 = عند 40.
question-points-expiry = كم تبقى النقاط سارية؟
answer-points-expiry-365-days = 365 يومًا، بالدقيقة.
answer-points-expiry-12-months = اثنا عشر شهرًا.
question-claim-start = متى تبدأ الأيام الثلاثون للمطالبة؟
answer-claim-start-receipt = من استلام البضاعة.
answer-claim-start-confirmation = من تأكيد الاستلام.
question-escalation = متى يجوز للمشتري أن يلجأ إلى المنصة؟
answer-escalation-fourth-day = من اليوم الرابع.
answer-escalation-after-five-days = بعد 5 أيام؛ والوساطة بعد 10.
question-automatic-escalation = في أي يوم ينتقل النزاع إلى المنصة من تلقاء نفسه؟
answer-automatic-escalation-seventh = في السابع.
answer-automatic-escalation-eighth = في الثامن.
question-after-sales-disputes = هل يقبل Trade Assurance نزاعات ما بعد البيع؟
answer-after-sales-disputes-yes = نعم، ضمن مهلة المطالبة.
answer-after-sales-disputes-no = لا: نص أقدم يستثنيها.
edition-text = نص { $date }
zone-check-fixed = في تلك اللحظة كانت هذه الساعات على { $zone }، وتُقرأ كل الأوقات هكذا. حيث يوجد توقيت صيفي قد تختلف أوقات النصف الآخر من السنة ساعة: اختر لها منطقتها.
unplaced-show = عرض الرسائل
unplaced-none = لا رد بينها

## Within other pages

open-in-tab = فتح في علامة تبويب
case-given = هذه الحالة مقدمة من الصفحة التي أنت فيها.
case-change = تعديلها
embed = تضمين

## The page for editors

embed-lead = ضع أداة التحقق في مركز المساعدة لديك
embed-rulebook = أي القواعد
embed-role = لمن
embed-lang = اللغة
embed-view = ما يُعرض
embed-theme = فاتح أم داكن
embed-default = كالمعتاد
embed-view-rules = القواعد بالكلمات
embed-view-deadline-only = المهل فقط
embed-theme-light = فاتح
embed-theme-dark = داكن
embed-lines = الأسطر المطلوب نسخها
embed-copy = نسخ هذه الأسطر
embed-policy = ما يجب أن تسمح به Content-Security-Policy لديك
embed-demo = شاهدها في مقالين نموذجيين
embed-live = كما يراها قراؤك
embed-seen = ما يمكن لصفحتك رؤيته
embed-as-part = برنامج نصي أو عنصر أو حزمة
embed-in-frame = إطار
embed-seen-entered = ما يكتبه القراء
embed-seen-answer = الإجابة
embed-seen-height = الارتفاع
embed-seen-sent = يُرسل إلى أي جهة
embed-seen-could-read = يمكن لبرامجها النصية قراءته
embed-seen-told = تُبلَّغ بالتواريخ والبنود والحالات
embed-at-phone = هاتف
embed-at-wide = شاشة عريضة
embed-way-element = برنامج نصي
embed-way-pinned = إصدار مثبّت
embed-way-placeholder = عنصر نائب
embed-way-frame = إطار
embed-way-link = رابط
embed-way-npm = حزمة npm
embed-way-react = React
embed-way-vue = Vue
embed-why-element = سطران في أي صفحة. تصل القواعد الجديدة إلى قرائك دون تغيير من جانبك.
embed-why-pinned = تشغّل صفحتك هذا الملف بعينه: لا يصل أي تغيير منا إلى قرائك حتى تنسخ الأسطر من جديد، ولا القواعد الجديدة أيضًا.
embed-why-placeholder = للمحررات التي لا تحتفظ بالبرامج النصية. يوضع البرنامج النصي مرة واحدة في القالب، وdiv في كل مقال. ويُعرض ما بداخله للقراء الذين لا تعمل لديهم الأداة.
embed-why-frame = يفصل صفحتك عن الأداة. السطر الثاني يجعل ارتفاع الإطار بقدر محتواه؛ وبدونه يبقى ارتفاعه ويُمرَّر.
embed-why-link = حيث لا يُحتفظ بشيء آخر. لإضافة حالة استخدم «نسخ رابط» في نتيجتها.
embed-why-npm = للصفحات التي تُبنى: العنصر وأنواعه والمحرك للبرامج.
embed-why-react = يعيّن React 19 خصائص العناصر ويستمع إلى أحداثها؛ وتأتي الأنواع مع ⁦aftersales-checker/react⁩.
embed-why-vue = أخبر Vue أن العنصر ليس له: ⁦isCustomElement: (tag) => tag === "aftersales-checker"⁩.

## Many orders at once

audit = الطلبات
audit-lead = تحقق من كل طلب قبل أن تفعل المنصة
audit-how = ضع ملف تصدير طلباتك؛ تُجمع عدة ملفات حسب رقم الطلب.
audit-choose = اختيار ملفات
audit-drop = أو أفلت الملفات والمجلدات هنا: CSV وXLSX وXLS وصفحات محفوظة وJSON
audit-template = ملف للتعبئة
audit-run = تحقق من هذه الطلبات
audit-cancelled = توقف. لم يُحفظ شيء مما قُرئ.
audit-printed = طُبع { $shown } من أصل { $count } من الطلبات. تحتوي الملفات على جميعها.
audit-by-old-rule = { $state }، وفق آخر قاعدة نعرفها
audit-outdated = طلبات حُكم عليها بقاعدة ربما تغيّرت: { $count }. انظر أولًا في صفحاتها.
audit-columns = تُستخدم { $known } من { $all } أعمدة
audit-unused = غير مستخدمة: { $columns }
audit-header = العمود
audit-means = محتواه
audit-samples = مثال
audit-remove = إزالة هذا الملف
audit-sheet-hidden = هذه الورقة مخفية في المصنف ولا تُقرأ.
audit-sheet-empty = «{ $name }» فارغ.
audit-sheet-left-out = لا تُقرأ
audit-sheet-use = استخدام هذا الجدول
audit-broken-off = ينقطع الملف؛ ويُستخدم ما قبل الانقطاع:
audit-header-row = صف العناوين
audit-encoding = تُقرأ الحروف بترميز
audit-order-shared = كما تُظهر الأعمدة الأخرى في هذا الجدول.
audit-event-says = معنى كل كلمة في هذا العمود:
audit-file-shop = متجر جميع طلباته إذا لم يذكره أي عمود
audit-file-platform = منصة كل طلباته، إن لم يذكرها أي عمود
audit-clock = أوقاته بتوقيت
audit-as-all = كما في كل الملفات
audit-status-says = ماذا تعني كلماته؟ لا يؤخذ منها شيء ما لم تقل ذلك.
audit-status-nothing = لا شيء
audit-whole-file = ينطبق على كل الطلبات
audit-zone = الأوقات بلا منطقة هي بتوقيت
audit-as-of = وقت التحقق (توقيت بكين؛ فارغ يعني الآن)
audit-marked = هذه المنتجات وحدها تحمل علامة ما بعد البيع (رموز أو كلمات، واحد في كل سطر)
audit-is-whole = تحتوي هذه الملفات على كل ما طُلب وأُجيب عنه في كل القنوات حتى الآن
audit-running = جارٍ التحقق
audit-progress = { $done } من { $orders } طلبات، { $rate } في الثانية، بقي نحو { $left }
audit-reading = جارٍ القراءة: { $percent }٪
audit-first = ابدأ بهذا
audit-first-due =
    { $count ->
        [one] طلب ما زال يمكن إنجازه في الموعد
        [two] طلبان ما زال يمكن إنجازهما في الموعد
        [few] طلبات ما زال يمكن إنجازها في الموعد
        [many] طلبًا ما زال يمكن إنجازها في الموعد
       *[other] طلب ما زال يمكن إنجازها في الموعد
    }
audit-first-next = أقرب مهلة تنتهي في { $date }
audit-first-open =
    { $count ->
        [one] طلب لا يمكن الحكم فيه بعد
        [two] طلبان لا يمكن الحكم فيهما بعد
        [few] طلبات لا يمكن الحكم فيها بعد
        [many] طلبًا لا يمكن الحكم فيها بعد
       *[other] طلب لا يمكن الحكم فيها بعد
    }
audit-first-fact = أكثر ما ينقص «{ $fact }»
audit-first-gone =
    { $count ->
        [one] طلب رُفض أو لم يُنجز في الموعد
        [two] طلبان رُفضا أو لم يُنجزا في الموعد
        [few] طلبات رُفضت أو لم تُنجز في الموعد
        [many] طلبًا رُفضت أو لم تُنجز في الموعد
       *[other] طلب رُفضت أو لم تُنجز في الموعد
    }
audit-first-still =
    { $count ->
        [one] لواحد منها مهلة أخرى ما زالت جارية
       *[other] لـ { $count } منها مهلة أخرى ما زالت جارية
    }
audit-late-hours = الساعات المنقضية
audit-next-due = المهلة التالية
audit-next-clause = المطلوب تاليًا
audit-summary = الملخص
audit-seek = رقم الطلب أو المتجر أو مندوب المبيعات أو المنتج
audit-save = حفظ كملف CSV
audit-orders-count =
    { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
audit-all = كل الطلبات
audit-due = تنتهي خلال 24 ساعة: { $day }. خلال 72 ساعة: { $days }.
audit-joined = صفوف أكملت طلبات موجودة: { $count }.
audit-no-requests = لا توجد في هذه الملفات طلبات خدمة ولا ردود: لا يُقال شيء عن الرفض. أضف ملفًا فيه رقم الطلب ووقت طلب الخدمة ووقت الرد.
audit-no-answers = لا توجد ردود في أي من هذه الملفات: لا يُعرف إن كان هناك رد.
audit-unzoned = أوقات بلا منطقة زمنية: { $count }. حدّد أعلاه بأي توقيت هي؛ وحتى ذلك لا يُبت فيما يتوقف عليها.
audit-unpaid = طلبات بلا وقت دفع: { $count }. ما يتوقف عليه لم يُحسم.
audit-missing = أكثر ما ينقص
audit-bad-rows = صفوف تعذر استخدامها كما هي: { $count }
audit-bad-whole-row = { $file }، السطر { $line }: «{ $found }».
audit-bad-row = { $file }، السطر { $line }، { $column }: «{ $found }».
audit-wanted-order-number = المطلوب رقم طلب.
audit-wanted-trusted-number = أرقام مفقودة أو مخفية: لا يُجمع مع ملف آخر. صدّر الرقم كنص.
audit-without-room =
    { $count ->
        [one] صف واحد عن طلب لم يتسع له المكان. لا يُقال عنه شيء: تحقق من طلبات أقل في المرة.
       *[other] { $count } من الصفوف عن طلبات لم يتسع لها المكان. لا يُقال عنها شيء: تحقق من طلبات أقل في المرة.
    }
audit-wanted-room = الطلبات أكثر مما تتسع له صفحة واحدة.
audit-wanted-time = كان المطلوب تاريخًا أو وقتًا: لا يُبت فيما يتوقف عليه.
audit-wanted-platform = كان المطلوب منصة معروفة هنا: لا يُبت في القواعد المنطبقة.
audit-wanted-service = كان المطلوب خدمة معروفة هنا مثل مهندس أو قطع غيار: تُعد الخدمة المطلوبة غير معروفة.
audit-wanted-sender = كان المطلوب مرسلًا معروفًا هنا مثل المشتري أو البائع: لا يُعرف هل ردّ البائع.
audit-wanted-yes-or-no = كان المطلوب «نعم» أو «لا»: ما يتوقف على ذلك لا يُبت فيه.
audit-wanted-closing-quote = تنقص علامة اقتباس ختامية: قُرئ هذا السطر كأن لا علامة فيه.
audit-wanted-heading = ينقص عنوان: هذه الخلية تقع بعد آخر عنوان ولا تُستخدم.
audit-wanted-hidden-rows = تحوي خلية هنا ما يشبه صفوف الجدول. أتنقص علامة اقتباس أم تزيد؟
audit-wanted-one-order = لهذا الرقم أكثر من 300 تاريخ، فلا يبدو طلبًا واحدًا. هل هو عمود رقم الطلب؟
audit-wanted-order = كان المطلوب طلبًا: هذا السطر يصف الأعمدة أو يقع أسفل الجدول.
audit-wanted-header = كان المطلوب العناوين: هذا السطر يقع فوقها.
audit-wanted-event = كان المطلوب نوع حدث معروفًا. بيّن أعلاه معنى هذه الكلمة.
audit-wanted-amount = كان المطلوب مبلغًا مع عملته: لا يُستخدم.
audit-wanted-whole-file = ينقطع الملف هنا: ويُستخدم ما قبله.
audit-calendar-cut = يحتوي التقويم على أول { $told } من { $all } من المهل.
audit-file-no-number = لا يُعرف في هذا الملف عمود لرقم الطلب، فلا يُستخدم. اختر العمود أدناه.
audit-no-deadlines = لا توجد مواعيد قادمة بين هذه الطلبات.
audit-astray = { $count } من الطلبات موجودة فقط في ملفات طلبات الخدمة أو الرسائل، ولا يذكرها أي ملف طلبات. تأكد أن الملفات تخص بعضها وأن أرقام الطلبات متطابقة.
audit-no-rows = لا يوجد أي صف تحت عناوين هذه الملفات.
audit-open-dates = عدد التواريخ التي لا يظهر فيها أي رقم هو اليوم (⁦03/04⁩): { $count }. حدّد ذلك أعلاه؛ وإلى حينه لا يُبت فيما يتوقف عليها.
audit-ahead = المهل القادمة
audit-answered = الوقت حتى أول رد
audit-within = خلال { $hours } ساعة
audit-longer = أكثر من { $hours } ساعة
audit-groups = حسب المتجر ومندوب المبيعات
audit-orders = كل الطلبات، الأكثر إلحاحًا أولًا
audit-no-orders = لا يوجد طلب مطابق.
audit-open = فتح
audit-state = الحالة
audit-at = الوقت
audit-clause = وفق أي قاعدة
audit-fault-old-excel = «{ $name }» من إصدار Excel قديم. احفظه بصيغة XLSX أو CSV.
audit-fault-not-a-table = «{ $name }» ليس جدولًا يمكن قراءته.
audit-fault-empty = «{ $name }» فارغ.
audit-fault-picture = «{ $name }» صورة أو ملف PDF. صدّر الطلبات كجدول (CSV أو Excel).
audit-fault-unreadable = تعذرت قراءة «{ $name }». هل هو تالف أم محمي؟
audit-fault-locked = الملف «{ $name }» محمي بكلمة مرور. احفظه من دونها.
audit-fault-too-large = الملف «{ $name }» أكبر من أن يُقرأ.
meaning-order-number = رقم الطلب
meaning-shop = المتجر
meaning-salesperson = مندوب المبيعات
meaning-product = المنتج
meaning-status = الحالة
meaning-amount = المبلغ
meaning-currency = العملة
meaning-service = الخدمة
meaning-event = الحدث
meaning-time = وقت الحدث
meaning-ignored = لا يُستخدم
audit-changes = ما الذي قد يغيّر النتيجة
audit-changes-what = يُجرَّب كل فهم آخر للقواعد وكل معلومة تخص الملف كله على حدة.
audit-changes-try = جرّب
audit-changes-none = لا شيء منها يغيّر نتيجة أي طلب.
audit-changes-tried = جُرّب { $tried } من { $all }
audit-changes-if = إذا اعتُبر أن
audit-changes-otherwise = طلبات تتغير نتيجتها
audit-changes-moved = مهل تتغير
audit-kept = المقارنة بفحص سابق
audit-kept-what = يمكن حفظ نتيجة كل طلب في هذا المتصفح، برقمه فقط، ليُظهر فحص لاحق ما هو جديد.
audit-keep = احفظ هذا الفحص
audit-kept-done = تم الحفظ.
audit-kept-one = { $when }، عدد الطلبات: { $count } (حُفظ { $kept })
audit-compare = قارن
audit-compared = منذ الفحص السابق
since-freshly-bad = رفض أو تأخر جديد
since-settled = لم يعد رفضًا ولا تأخرًا
since-otherwise = تغيرت نتيجته
since-same = كما كان
since-new = لم يكن فيه
audit-any = الكل
audit-from = من (يوم بكين)
audit-through = إلى
audit-cost = ما قد يترتب حيث تنص القواعد عليه إذا ثبت للمنصة خطأ: من { $least } إلى { $most } نقطة، عدد الطلبات: { $orders }، أو الاستبعاد من البرنامج. القرار للمنصة.
audit-weeks = ما لم يُنجز في وقته، حسب أسبوع الموعد
audit-week = { $missed } من { $due }
audit-save-xlsx = حفظ كملف Excel
audit-save-json = حفظ كملف JSON
audit-save-calendar = المهل كملف تقويم
meaning-sender = مرسل الرسالة: المشتري أو البائع
verdict-refused = مرفوض
verdict-missed = لم يُنجز ضمن المهلة
verdict-running = الوقت ما زال جاريًا
verdict-undetermined = لا يمكننا الجزم بعد
verdict-late = أُنجز متأخرًا
verdict-met = أُنجز ضمن المهلة
verdict-covered = مشمول ولا مهلة معروفة
verdict-ended = انتهت فترة الخدمة
verdict-not-covered = لا تنطبق أي قاعدة
verdict-unread = تعذرت قراءة وقت

# One judgement: what an order comes to, and dates that cannot both be right.
headline-ineffective = { $role ->
    [seller] لم تقدّم ردًا معتبرًا ضمن المهلة ({ $date })، ويُعدّ ذلك رفضًا.
   *[other] لم يقدّم البائع ردًا معتبرًا ضمن المهلة ({ $date })، ويُعدّ ذلك رفضًا.
}
headline-answered-late = { $role ->
    [seller] انتهت المهلة في { $date } ولم تُجب إلا بعدها، وقد عُدّ ذلك رفضًا من حيث الشكل.
   *[other] انتهت المهلة في { $date } ولم يُجب البائع إلا بعدها، وقد عُدّ ذلك رفضًا من حيث الشكل.
}
headline-performed = أُنجز الأمر في النهاية، لكن المهلة كانت قد انتهت شكلًا في { $date }.
headline-explicit-performed = { $role ->
    [seller] رفضتَ في { $date }، لكنك ساعدت في النهاية.
   *[other] رفض البائع في { $date }، لكنه ساعد في النهاية.
}
headline-contradictory = لا يمكن أن يكون التاريخان صحيحين معًا.
headline-open = يمكن ذلك حتى { $date }.
headline-open-undated = يمكنك التصرف الآن.
headline-opens = تُفتح الخطوة التالية في { $date }.
headline-idle = نعرف قواعد هذا الطلب. ماذا حدث؟
headline-settled = لا تسري أي مهلة الآن.
headline-not-held = هذا أقدم من كل نصوص القواعد التي لدينا.
headline-old-refused = { $role ->
    [seller] وفق آخر قاعدة نعرفها تُعدّ رافضًا في { $date }.
   *[other] وفق آخر قاعدة نعرفها يُعدّ ذلك رفضًا في { $date }.
}
headline-old-missed = { $role ->
    [seller] وفق آخر قاعدة نعرفها تكون متأخرًا: المهلة { $date }.
   *[other] وفق آخر قاعدة نعرفها يكون البائع متأخرًا: المهلة { $date }.
}
headline-old-running = { $role ->
    [seller] وفق آخر قاعدة نعرفها يكون لديك وقت حتى { $date }.
   *[other] وفق آخر قاعدة نعرفها يكون لدى البائع وقت حتى { $date }.
}
headline-old-other = قد تكون آخر قاعدة نعرفها قديمة بالنسبة إلى هذا الطلب.
headline-not-counted = «{ $words }» لا يُحتسب: لا يقول ما الذي سيُفعل ومتى.
verdict-contradictory = تحقق من تاريخين
verdict-open = هناك خطوة متاحة
verdict-waiting = لا مهلة تسري بعد
verdict-idle = تنطبق القواعد ولم يحدث شيء بعد
verdict-settled = لا مهلة الآن
verdict-outside = طلب الخدمة خارج المدة
verdict-not-held = أقدم من نصوصنا
contradiction = تاريخ «{ $early }» قبل «{ $late }».
contradiction-swap = بدّل اليوم والشهر في «{ $event }»: { $date }
in-english = { $text } (بالإنجليزية)
by-buyer = المشتري
by-seller = البائع
by-platform = المنصة

# Rules of one's own

make = إنشاء دليل قواعد
make-lead = قواعدك الخاصة بكلماتك
make-how = اكتب سياستك كدليل قواعد، وجرّبها بأمثلة، ثم ضع أداة التحقق في مقالاتك. لن يرى القرّاء سوى قواعدك.
make-start-example = ابدأ من مثال
make-start-blank = ابدأ من صفحة فارغة
make-start-copy = أو من نسخة من أدلتنا
make-open = فتح ملف
make-kept = أدلة القواعد على هذا الجهاز
make-remove = إزالة
make-text = دليل القواعد
make-keys = يعرض Ctrl+مسافة ما يمكن كتابته هنا. اضغط Escape ثم Tab للخروج من النص.
make-sound = لا أخطاء.
make-faults = { $count ->
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
   *[other] { $count } خطأ
}
make-line = السطر { $line }
make-fault = وُجد { $found }، والمطلوب { $wanted }
make-meant = استخدم «{ $word }»
make-findings = ما لا يضمنه دليل القواعد
finding-never-joins-in = لا شيء مما تفترضه هذه الحالة أو تسأل عنه يجعل هذه القواعد سارية.
finding-undated = يضم دليل القواعد إصدارين ولم يُذكر متى يبدأ سريان كل منهما.
finding-begins-too-early = يسري هذا الإصدار ابتداءً من { $from }، أي ليس بعد الإصدار «{ $other }» الذي يسري ابتداءً من { $otherFrom }.
finding-gap = في الفترة من { $from } إلى { $through } لا تسري أي قواعد.
finding-applies-to-none = لا يوجد طلب ينطبق عليه هذا البند.
finding-never-performed = لا شيء مما قد يحدث يفي بهذا الالتزام.
finding-performed-by-other = يردّ «{ $kind }» على موضوع من نوع «{ $answers }»، بينما يتعلق هذا الالتزام بـ«{ $of }»، ولذلك لا يفي به «{ $kind }» أبدًا.
finding-working-days-unknown = أيام العمل غير معروفة: لا يغطي التقويم «{ $calendar }» إلا الفترة من { $from } إلى { $through }.
finding-deems-two-things = يُعدّ السكوت نفسه «{ $outcome }» هنا و«{ $otherOutcome }» في «{ $other }».
finding-deems-too-late = سيكون للسكوت أثره حتى لو جاء الطلب بعد انتهاء «{ $right }». أضف إلى «{ $duty }»: { $line }
finding-changes-nothing = الإجابة «{ $answer }» لا تغيّر شيئًا.
make-windows = مهل محسوبة على أيام للتجربة
make-window-usual = إذا بدأت المهلة في { $start } فإنها تستمر حتى { $end }.
make-window-longest = أطول مهلة هي التي تبدأ في { $start }: تستمر حتى { $end }.
make-window-known = إذا بدأت المهلة بعد { $start } فلا يُعرف يوم انتهائها بالضبط: التقويم يصل إلى { $day }.
make-window-open = إذا بدأت المهلة في { $start } فلا يُعرف يوم انتهائها بالضبط.
make-promise = أضف التزامًا عبر نموذج
make-promise-asked = ما الذي يبدأ المهلة
make-promise-asked-example = طُلب الإرجاع
make-promise-who = من عليه التصرف
make-promise-answered = ما المطلوب فعله
make-promise-answered-example = رُدَّ على الإرجاع
make-promise-amount = خلال
make-promise-unit = وحدة العدّ
make-unit-working-days = أيام عمل
make-unit-natural-days = أيام تقويمية
make-unit-hours = ساعات
make-promise-says = الالتزام كما سيقرؤه القرّاء
make-promise-says-example = نردّ على طلب الإرجاع خلال يومَي عمل.
make-promise-deemed = إذا لم يردّ أحد فيُعدّ
make-deemed-nothing = لا شيء محدّد
make-deemed-request-agreed = موافقة
make-deemed-refund = استرداد المبلغ
make-deemed-refusal = رفض
make-deemed-cancelled = إلغاء
make-deemed-closed = إغلاق
make-deemed-escalated = إحالة إلى المنصة
make-deemed-consent = قبول
make-promise-silence = هذه الجملة كما سيقرؤها القرّاء
make-promise-silence-example = دون ردّ يُعدّ الإرجاع مقبولًا.
make-promise-add = أضفه إلى الدليل
make-promise-added = أُضيف إلى دليل القواعد.
make-promise-not = في النص خطأ يجب إصلاحه أولًا.
make-save-yaml = حفظ بصيغة YAML
make-save-json = حفظ بصيغة JSON
make-versions = النسخ السابقة
make-version-take = العودة إليها
make-preview = ما يراه قرّاؤك
make-last-sound = تعرض المعاينة آخر نص خالٍ من الأخطاء.
make-not-yet = تظهر المعاينة عندما يخلو النص من الأخطاء.
make-stories = أمثلة
make-stories-how = املأ المعاينة واحفظها كمثال. بعد كل تعديل سترى هل بقيت النتيجة كما هي.
make-story-keep = احفظ هذا كمثال
make-story-none = أدخل شيئًا في المعاينة أولًا.
make-story-name = اسم المثال
make-story-number = مثال { $number }
make-story-same = كما كان: { $outcome }
make-story-other = كان: { $before }. الآن: { $now }
make-story-right = هذا هو الصحيح الآن
make-use = ضعه في مقالاتك
make-line-element = احفظ { $file } في مجلد مقالك
make-line-frame = أو إطار يضم دليل القواعد نفسه
make-line-link = أو رابط يضم دليل القواعد أيضًا
audit-own = استخدم قواعدك الخاصة
audit-own-by = وفق قواعدك: { $name }
audit-own-wrong = في «{ $name }» أخطاء ولم يُستخدم.
audit-own-fault = السطر { $line }: وُجد { $found }، والمطلوب { $wanted }
embed-view-compact = مصغّر: يُفتح في مكانه
embed-make = سياستك مختلفة؟ اكتبها كدليل قواعد خاص بك.

# Pictures of chats.
picture-choose = اختر صورًا
picture-me = أنا
picture-other = الطرف الآخر
picture-app = التطبيق
picture-reading = تجري قراءة الصورة { $number } من { $count } على هذا الجهاز، ولا يُرسل أي شيء.
pictures-many = قُرئت أول { $count } صورة فقط. أضف البقية بعدها.
pictures-left-out = هذه النسخة لا تقرأ الصور. الصق نص المحادثة بدلًا منها.
pictures-failed = تعذرت قراءة الصور. الصق نص المحادثة بدلًا منها.
picture-too-large = «{ $name }» كبيرة جدًا. اقتصّها أو التقط لقطة شاشة جديدة.
picture-unreadable = لا يمكن فتح «{ $name }» هنا كصورة. احفظها بصيغة PNG أو JPEG.
picture-check = هل هذه الأوقات والأطراف صحيحة؟
picture-check-why = قُرئت من صورة، وقد تُقرأ الصورة خطأً. لا يُعدّ شيء رفضًا أو تفويتًا للمهلة قبل أن تؤكد صحتها.
picture-foreign = تعذّرت قراءة الكتابة في هذه الصورة، وقُرئت الأوقات فقط. اكتب نص كل رسالة.
picture-empty = لم يُعثر على شيء في إحدى الصور.
picture-days = تعذّرت قراءة تاريخ في الصورة. الرسائل التي تليه بلا تاريخ حتى الآن: أدخله لها.
picture-doubt = تحقق من هذه أولًا:
picture-all = أسطر قُرئت بوضوح بجانب الصورة ({ $count })
picture-left-out = نصوص قُرئت ولم تُعتبر رسائل
picture-right = نعم، إنها صحيحة
picture-swap = تبديل الطرفين
picture-headline = لم يُحسم شيء بعد: تحقق أولًا مما قُرئ من الصورة
picture-chip = مقروء من صورة
picture-tag = من صورة
picture-hint = وتُقرأ هنا لقطات شاشة المحادثات أيضًا.
picture-taken = تاريخ الصورة (يُحسب منه «أمس» والأيام بلا سنة)
