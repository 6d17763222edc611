<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Examples</name>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>The shortest program that says something.</source>
        <translation>أقصر برنامج يطبع شيئًا.</translation>
    </message>
    <message>
        <source>Sum of the input</source>
        <translation>مجموع الدخل</translation>
    </message>
    <message>
        <source>Reads numbers until the input ends and adds them up.</source>
        <translation>يقرأ الأعداد حتى نهاية الدخل ويجمعها.</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>عدّ الكلمات</translation>
    </message>
    <message>
        <source>Counts how often each word of the input occurs.</source>
        <translation>يحسب عدد مرات ورود كل كلمة في الدخل.</translation>
    </message>
    <message>
        <source>Guess the number</source>
        <translation>خمّن العدد</translation>
    </message>
    <message>
        <source>A game that asks while it runs: answer in the input panel.</source>
        <translation>لعبة تطرح أسئلة أثناء تشغيلها: أجب في لوحة الدخل.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>عدّ تنازلي</translation>
    </message>
    <message>
        <source>Writes a line every half second, to see output come in live.</source>
        <translation>يكتب سطرًا كل نصف ثانية، لترى الخرج يصل مباشرة.</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>الأعداد الأولية</translation>
    </message>
    <message>
        <source>The sieve of Eratosthenes: look at the timing.</source>
        <translation>غربال إراتوستينس: لاحظ التوقيت.</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>جداء المصفوفات</translation>
    </message>
    <message>
        <source>Multiplies two matrices and prints the product as a table.</source>
        <translation>يضرب مصفوفتين ويطبع الناتج في جدول.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>مخطط أعمدة</translation>
    </message>
    <message>
        <source>Draws a bar for each line of the input, such as “Monday 12”.</source>
        <translation>يرسم عمودًا لكل سطر من الدخل، مثل «الإثنين 12».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression yet: %1, at character %2.</source>
        <translation>ليس تعبيرًا نمطيًا صالحًا بعد: %1، عند المحرف %2.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>‎%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>‎%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>‎%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
</context>
<context>
    <name>LineMatcher</name>
    <message>
        <source>The pattern is not valid: %1.</source>
        <translation>النمط غير صالح: %1.</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… اقتُطعت أسطر سابقة عددها %Ln / %1</numerusform>
            <numerusform>… اقتُطعت أسطر سابقة عددها %Ln / %1</numerusform>
            <numerusform>… اقتُطعت أسطر سابقة عددها %Ln / %1</numerusform>
            <numerusform>… اقتُطعت %Ln أسطر سابقة / %1</numerusform>
            <numerusform>… اقتُطع %Ln سطرًا سابقًا / %1</numerusform>
            <numerusform>… اقتُطع %Ln سطر سابق / %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Programs (%1)</source>
        <translation>البرامج (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>فتح برنامج</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>حفظ البرنامج</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About CodeWar</source>
        <translation>حول CodeWar</translation>
    </message>
    <message>
        <source>CodeWar %1

A code playground with a real runner behind it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CodeWar %1

ساحة برمجة خلفها مشغّل حقيقي.
برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>ليس بصيغة JSON: %1، عند البايت %2.</translation>
    </message>
    <message>
        <source>It needs a list &quot;snippets&quot; and a text &quot;template&quot;.</source>
        <translation>يحتاج إلى قائمة &quot;snippets&quot; ونص &quot;template&quot;.</translation>
    </message>
    <message>
        <source>Snippet %1 needs a name and a body.</source>
        <translation>يحتاج المقتطف %1 إلى اسم ومتن.</translation>
    </message>
</context>
<context>
    <name>codewar::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>&amp;Font of programs:</source>
        <translation>&amp;خط البرامج:</translation>
    </message>
    <message>
        <source>&amp;Size of programs:</source>
        <translation>&amp;حجم خط البرامج:</translation>
    </message>
    <message>
        <source>&amp;Zoom of the whole window:</source>
        <translation>&amp;تكبير النافذة كلها:</translation>
    </message>
    <message>
        <source>Zoom while &amp;presenting:</source>
        <translation>التكبير أثناء ال&amp;عرض:</translation>
    </message>
    <message>
        <source>&amp;High contrast while presenting</source>
        <translation>ت&amp;باين عالٍ أثناء العرض</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>تباين عالٍ، أبيض على أسود</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>تباين عالٍ، أسود على أبيض</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>أفضل خط متاح</translation>
    </message>
    <message>
        <source>Font of the &amp;window:</source>
        <translation>خط ال&amp;نافذة:</translation>
    </message>
</context>
<context>
    <name>codewar::BracketClosing</name>
    <message>
        <source>Close &amp;brackets and quotes</source>
        <translation>إغلاق الأقواس &amp;وعلامات الاقتباس</translation>
    </message>
</context>
<context>
    <name>codewar::CaseActions</name>
    <message>
        <source>&amp;Run all test cases</source>
        <translation>&amp;تشغيل جميع حالات الاختبار</translation>
    </message>
    <message>
        <source>Run &amp;failed test cases</source>
        <translation>تشغيل حالات الاختبار ال&amp;فاشلة</translation>
    </message>
    <message>
        <source>Run &amp;selected test cases</source>
        <translation>تشغيل حالات الاختبار الم&amp;حددة</translation>
    </message>
    <message>
        <source>S&amp;top test cases</source>
        <translation>إي&amp;قاف حالات الاختبار</translation>
    </message>
    <message>
        <source>&amp;Add a test case</source>
        <translation>إ&amp;ضافة حالة اختبار</translation>
    </message>
    <message>
        <source>Add &amp;current input and output as a test case</source>
        <translation>إضافة الدخل والخرج الحا&amp;ليين كحالة اختبار</translation>
    </message>
    <message>
        <source>&amp;Duplicate test case</source>
        <translation>ت&amp;كرار حالة الاختبار</translation>
    </message>
    <message>
        <source>De&amp;lete test cases</source>
        <translation>ح&amp;ذف حالات الاختبار</translation>
    </message>
    <message>
        <source>Move test case &amp;up</source>
        <translation>نقل حالة الاختبار إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move test case dow&amp;n</source>
        <translation>نقل حالة الاختبار إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Take what was printed as e&amp;xpected</source>
        <translation>اعتماد الخرج المطبوع ك&amp;خرج متوقع</translation>
    </message>
    <message>
        <source>&amp;Import test case files…</source>
        <translation>استي&amp;راد ملفات حالات اختبار…</translation>
    </message>
    <message>
        <source>Import a f&amp;older of test cases…</source>
        <translation>استيراد م&amp;جلد حالات اختبار…</translation>
    </message>
    <message>
        <source>&amp;Export test cases to a folder…</source>
        <translation>ت&amp;صدير حالات الاختبار إلى مجلد…</translation>
    </message>
</context>
<context>
    <name>codewar::CaseBatch</name>
    <message>
        <source>The program printed something else than was expected.</source>
        <translation>طبع البرنامج خرجًا غير المتوقع.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseDetails</name>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Input of the test case</source>
        <translation>دخل حالة الاختبار</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>الخرج المتوقع</translation>
    </message>
    <message>
        <source>Expected output of the test case</source>
        <translation>الخرج المتوقع لحالة الاختبار</translation>
    </message>
    <message>
        <source>Empty: the program only has to end well.</source>
        <translation>فارغ: يكفي أن ينتهي البرنامج بنجاح.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>What it printed was not kept. Run it again to see the difference.</source>
        <translation>لم يُحتفظ بما طبعه البرنامج. شغّله مجددًا لرؤية الفروق.</translation>
    </message>
    <message>
        <source>Difference between expected and printed output</source>
        <translation>الفروق بين الخرج المتوقع والمطبوع</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
    </message>
</context>
<context>
    <name>codewar::CaseFiles</name>
    <message>
        <source>It is not named like a test case, such as 1.in and 1.out.</source>
        <translation>اسمه ليس كاسم حالة اختبار، مثل 1.in و1.out.</translation>
    </message>
    <message>
        <source>The test case has %1 already.</source>
        <translation>حالة الاختبار لديها %1 بالفعل.</translation>
    </message>
    <message>
        <source>There is no input that belongs to it.</source>
        <translation>لا يوجد دخل مرتبط به.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseImport</name>
    <message>
        <source>It is not a file.</source>
        <translation>ليس ملفًا.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>تعذّرت قراءته: %1.</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>حجمه أكبر من 4 MiB.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It has more than %1 files; the rest was not looked at.</source>
        <translation>يحتوي على أكثر من %1 من الملفات؛ لم يُفحص الباقي.</translation>
    </message>
    <message>
        <source>It is a folder. Import it by itself.</source>
        <translation>إنه مجلد. استورده على حدة.</translation>
    </message>
    <message>
        <source>It has no expected output beside it; only its input was taken.</source>
        <translation>لا يوجد بجانبه خرج متوقع؛ أُخذ دخله فقط.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseRecord</name>
    <message>
        <source>Not run</source>
        <translation>لم تُشغَّل</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>خرج خاطئ</translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… الحجم الكلي بالبايت: %n؛ أطول من أن يُعرض ويُحرَّر هنا.</numerusform>
            <numerusform>… الحجم الكلي بالبايت: %n؛ أطول من أن يُعرض ويُحرَّر هنا.</numerusform>
            <numerusform>… الحجم الكلي بالبايت: %n؛ أطول من أن يُعرض ويُحرَّر هنا.</numerusform>
            <numerusform>… %n بايتات إجمالًا: أطول من أن يُعرض ويُحرَّر هنا.</numerusform>
            <numerusform>… %n بايتًا إجمالًا: أطول من أن يُعرض ويُحرَّر هنا.</numerusform>
            <numerusform>… %n بايت إجمالًا: أطول من أن يُعرض ويُحرَّر هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed.</source>
        <translation>النص الملصق أكبر من 4 MiB، وهو الحد الأقصى لحالة الاختبار. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message>
        <source>Import test cases</source>
        <translation>استيراد حالات اختبار</translation>
    </message>
    <message>
        <source>Import a folder of test cases</source>
        <translation>استيراد مجلد حالات اختبار</translation>
    </message>
    <message>
        <source>Import of test cases</source>
        <translation>استيراد حالات الاختبار</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>حالات الاختبار المستوردة: %n.</numerusform>
            <numerusform>حالات الاختبار المستوردة: %n.</numerusform>
            <numerusform>حالات الاختبار المستوردة: %n.</numerusform>
            <numerusform>استُوردت %n حالات اختبار.</numerusform>
            <numerusform>استُوردت %n حالةَ اختبار.</numerusform>
            <numerusform>استُوردت %n حالة اختبار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There were no files. Choose pairs like 1.in and 1.out.</source>
        <translation>لا توجد ملفات. اختر أزواجًا مثل 1.in و1.out.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>الملفات التي جرى تخطيها: %n؛ السبب في التفاصيل.</numerusform>
            <numerusform>الملفات التي جرى تخطيها: %n؛ السبب في التفاصيل.</numerusform>
            <numerusform>الملفات التي جرى تخطيها: %n؛ السبب في التفاصيل.</numerusform>
            <numerusform>جرى تخطي %n ملفات؛ السبب في التفاصيل.</numerusform>
            <numerusform>جرى تخطي %n ملفًا؛ السبب في التفاصيل.</numerusform>
            <numerusform>جرى تخطي %n ملف؛ السبب في التفاصيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export test cases to a folder</source>
        <translation>تصدير حالات الاختبار إلى مجلد</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>استبدال الملفات؟</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>ملفات حالات الاختبار هذه الموجودة في المجلد بالفعل: %n.</numerusform>
            <numerusform>ملفات حالات الاختبار هذه الموجودة في المجلد بالفعل: %n.</numerusform>
            <numerusform>ملفات حالات الاختبار هذه الموجودة في المجلد بالفعل: %n.</numerusform>
            <numerusform>%n ملفات من حالات الاختبار هذه موجودة في المجلد بالفعل.</numerusform>
            <numerusform>%n ملفًا من حالات الاختبار هذه موجودة في المجلد بالفعل.</numerusform>
            <numerusform>%n ملف من حالات الاختبار هذه موجودة في المجلد بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Export of test cases</source>
        <translation>تصدير حالات الاختبار</translation>
    </message>
</context>
<context>
    <name>codewar::CasesModel</name>
    <message>
        <source>Test case</source>
        <translation>حالة الاختبار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>قيد التشغيل…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>لم تُشغَّل</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>خرج خاطئ</translation>
    </message>
</context>
<context>
    <name>codewar::CheckPicker</name>
    <message>
        <source>Ignore trailing space</source>
        <translation>تجاهل المسافات الزائدة</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>مطابقة تامة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>White space at the ends of lines and empty lines at the end do not count</source>
        <translation>لا تُحتسب المسافات في نهايات الأسطر ولا الأسطر الفارغة في النهاية</translation>
    </message>
    <message>
        <source>Every byte counts</source>
        <translation>كل بايت محسوب</translation>
    </message>
    <message>
        <source>Only the words count, however they are spaced</source>
        <translation>تُحتسب الكلمات فقط، مهما كانت المسافات بينها</translation>
    </message>
    <message>
        <source>As words, but numbers may be off by a tolerance</source>
        <translation>كالكلمات، لكن يُسمح للأرقام بالاختلاف ضمن هامش</translation>
    </message>
    <message>
        <source>How outputs are compared</source>
        <translation>كيفية مقارنة الخرج</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>ضمن ±</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>أو بنسبة</translation>
    </message>
    <message>
        <source>Absolute tolerance</source>
        <translation>الهامش المطلق</translation>
    </message>
    <message>
        <source>A number may be off by this much</source>
        <translation>يُسمح للرقم بالاختلاف بهذا المقدار</translation>
    </message>
    <message>
        <source>Relative tolerance</source>
        <translation>الهامش النسبي</translation>
    </message>
    <message>
        <source>Or by this part of the expected number</source>
        <translation>أو بهذه النسبة من الرقم المتوقع</translation>
    </message>
</context>
<context>
    <name>codewar::ClosedNotice</name>
    <message>
        <source>Closed %1 – Reopen</source>
        <translation>أُغلق %1 – إعادة فتح</translation>
    </message>
</context>
<context>
    <name>codewar::CodeEditor</name>
    <message>
        <source>Program text</source>
        <translation>نص البرنامج</translation>
    </message>
</context>
<context>
    <name>codewar::CommandModel</name>
    <message>
        <source>Not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
</context>
<context>
    <name>codewar::CommandPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>اسم الأمر</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>اكتب بضعة أحرف من اسم الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>codewar::CommentToggle</name>
    <message>
        <source>Toggle co&amp;mment</source>
        <translation>تب&amp;ديل التعليق</translation>
    </message>
</context>
<context>
    <name>codewar::CompareDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>The text here</source>
        <translation>النص هنا</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>الملف الآن</translation>
    </message>
</context>
<context>
    <name>codewar::Completion</name>
    <message>
        <source>Complete word</source>
        <translation>إكمال الكلمة</translation>
    </message>
    <message>
        <source>Offer &amp;words while typing</source>
        <translation>اقتراح الكلمات أ&amp;ثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>codewar::ConflictBar</name>
    <message>
        <source>%1 was changed by another program, and here too.</source>
        <translation>تغيّر %1 من برنامج آخر، ومن هنا أيضًا.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is only here now.</source>
        <translation>لم يعد %1 موجودًا على القرص. نصه موجود هنا فقط الآن.</translation>
    </message>
    <message>
        <source>%1 is read-only. Save changes under another name.</source>
        <translation>%1 للقراءة فقط. احفظ التغييرات باسم آخر.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>الإ&amp;بقاء على نسختي</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>ت&amp;حميل النسخة الأخرى</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;مقارنة…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>إ&amp;عادة الحفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ با&amp;سم…</translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message>
        <source>it has no list of connections</source>
        <translation>لا يحتوي على قائمة اتصالات</translation>
    </message>
    <message>
        <source>a connection has no kind, or no id of its own</source>
        <translation>هناك اتصال بلا نوع أو بلا معرّف خاص به</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>عدد الاتصالات فيه أكبر من %n</numerusform>
            <numerusform>عدد الاتصالات فيه أكبر من %n</numerusform>
            <numerusform>عدد الاتصالات فيه أكبر من %n</numerusform>
            <numerusform>فيه أكثر من %n اتصالات</numerusform>
            <numerusform>فيه أكثر من %n اتصالًا</numerusform>
            <numerusform>فيه أكثر من %n اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionFile</name>
    <message>
        <source>it is too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
    <message>
        <source>Your connections could not be read (%1). Their file is kept as %2; add them again under “Connections…”.</source>
        <translation>تعذّرت قراءة اتصالاتك (%1). احتُفظ بملفها باسم %2؛ أضفها مجددًا ضمن «الاتصالات…».</translation>
    </message>
    <message>
        <source>Your connections were not kept: %1 could not be written (%2). They last until CodeWar ends; make room or make the folder writable, and save them again.</source>
        <translation>لم تُحفظ اتصالاتك: تعذّرت كتابة %1 (%2). ستبقى حتى إغلاق CodeWar؛ أفرغ مساحة أو اجعل المجلد قابلًا للكتابة، ثم احفظها مجددًا.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionForm</name>
    <message>
        <source>This CodeWar does not know connections of this kind. It is kept for one that does.</source>
        <translation>إصدار CodeWar هذا لا يعرف الاتصالات من هذا النوع. سيُحتفظ به لإصدار يعرفه.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>محفوظ؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionTestRow</name>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>إي&amp;قاف الاختبار</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
</context>
<context>
    <name>codewar::Connections</name>
    <message>
        <source>The secret of “%1” is kept until CodeWar ends, and written nowhere. %2</source>
        <translation>يُحتفظ بسر «%1» حتى إغلاق CodeWar، ولا يُكتب في أي مكان. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be deleted and may still be in the system keyring. %2</source>
        <translation>تعذّر حذف سر «%1» وقد يكون ما زال في حلقة مفاتيح النظام. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known. %2 Or type the secret again under “Connections…”.</source>
        <translation>سر «%1» غير معروف. %2 أو اكتب السر مجددًا ضمن «الاتصالات…».</translation>
    </message>
    <message>
        <source>This connection was removed. Choose another place.</source>
        <translation>أُزيل هذا الاتصال. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This CodeWar cannot run programs at “%1”, as it does not know connections of that kind. Choose another place, or install a newer CodeWar.</source>
        <translation>لا يستطيع إصدار CodeWar هذا تشغيل البرامج في «%1»، لأنه لا يعرف هذا النوع من الاتصالات. اختر مكانًا آخر، أو ثبّت إصدارًا أحدث من CodeWar.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.</source>
        <translation>بانتظار حلقة مفاتيح النظام التي تحتفظ بسر «%1». افتح قفلها عندما تطلب ذلك.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Programs run on this machine. Add a connection to run them elsewhere.</source>
        <translation>تُشغَّل البرامج على هذا الجهاز. أضف اتصالًا لتشغيلها في مكان آخر.</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>جارٍ البحث عن حلقة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring, and in no file of CodeWar.</source>
        <translation>تُحفظ الأسرار في حلقة مفاتيح النظام، لا في أي ملف من ملفات CodeWar.</translation>
    </message>
    <message>
        <source>Secrets last until CodeWar ends, and are written nowhere. %1</source>
        <translation>تبقى الأسرار حتى إغلاق CodeWar، ولا تُكتب في أي مكان. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that makes it another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>أعطِ الاتصال اسمًا.</translation>
    </message>
    <message>
        <source>There is another connection of that name. Give it one of its own.</source>
        <translation>يوجد اتصال آخر بهذا الاسم. أعطه اسمًا خاصًا به.</translation>
    </message>
</context>
<context>
    <name>codewar::DiagnosticsPanel</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Problems in the program</source>
        <translation>المشكلات في البرنامج</translation>
    </message>
    <message>
        <source>Hide problems</source>
        <translation>إخفاء المشكلات</translation>
    </message>
</context>
<context>
    <name>codewar::DiffModel</name>
    <message numerus="yes">
        <source>… %n equal line(s) before this</source>
        <translation>
            <numerusform>… الأسطر المتطابقة قبل هذا: %n</numerusform>
            <numerusform>… الأسطر المتطابقة قبل هذا: %n</numerusform>
            <numerusform>… الأسطر المتطابقة قبل هذا: %n</numerusform>
            <numerusform>… %n أسطر متطابقة قبل هذا</numerusform>
            <numerusform>… %n سطرًا متطابقًا قبل هذا</numerusform>
            <numerusform>… %n سطر متطابق قبل هذا</numerusform>
        </translation>
    </message>
    <message>
        <source>… more lines follow that are not compared here</source>
        <translation>… تليها أسطر أخرى لا تُقارن هنا</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>لا سطر</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>السطر %1، متطابق: %2</translation>
    </message>
    <message>
        <source>Line %1, different: %2</source>
        <translation>السطر %1، مختلف: %2</translation>
    </message>
</context>
<context>
    <name>codewar::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>codewar::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Show a &amp;margin to fold blocks away</source>
        <translation>إظهار &amp;هامش طي الكتل</translation>
    </message>
    <message>
        <source>Show &amp;indentation guides</source>
        <translation>إظهار أدلة الم&amp;سافة البادئة</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>إظهار ال&amp;فراغات</translation>
    </message>
    <message>
        <source>&amp;Close brackets and quotes as they are opened</source>
        <translation>إ&amp;غلاق الأقواس وعلامات الاقتباس عند فتحها</translation>
    </message>
    <message>
        <source>&amp;Offer words while typing</source>
        <translation>اقتراح ال&amp;كلمات أثناء الكتابة</translation>
    </message>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>توسيع المقتطفات بمفتاح &amp;Tab</translation>
    </message>
    <message>
        <source>Take away white space at the &amp;ends of lines when saving</source>
        <translation>إزالة الفراغات في &amp;نهايات الأسطر عند الحفظ</translation>
    </message>
    <message>
        <source>End the &amp;last line when saving</source>
        <translation>إنهاء السطر الأ&amp;خير عند الحفظ</translation>
    </message>
    <message>
        <source>&amp;Bring back the tabs of the last time at the start</source>
        <translation>&amp;استعادة تبويبات المرة السابقة عند البدء</translation>
    </message>
    <message>
        <source>Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was open, with its unsaved text. After a crash everything is there again.</source>
        <translation>وإلا يبدأ CodeWar بتبويب جديد. لا يضيع شيء: «إعادة فتح التبويب المغلق» تعيد ما كان مفتوحًا مع نصه غير المحفوظ. وبعد انهيار البرنامج يعود كل شيء.</translation>
    </message>
</context>
<context>
    <name>codewar::EditorTools</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
</context>
<context>
    <name>codewar::EngineAddress</name>
    <message>
        <source>the connection</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>codewar::EngineKinds</name>
    <message>
        <source>Docker engine</source>
        <translation>محرّك Docker</translation>
    </message>
    <message>
        <source>Programs run in containers of a Docker engine at an address of your choice, which needs the images of the languages. Whoever reaches an engine without certificates may do anything on its machine.</source>
        <translation>تُشغَّل البرامج في حاويات محرّك Docker على عنوان تختاره، ويحتاج إلى صور اللغات. كل من يصل إلى محرّك بلا شهادات يمكنه فعل أي شيء على جهازه.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>ال&amp;شهادات</translation>
    </message>
    <message>
        <source>folder of ca.pem, cert.pem and key.pem, for TLS</source>
        <translation>مجلد الملفات ca.pem وcert.pem وkey.pem، من أجل TLS</translation>
    </message>
    <message>
        <source>Give the engine&apos;s address, like tcp://host:2376 or unix:///var/run/docker.sock.</source>
        <translation>أدخل عنوان المحرّك، مثل tcp://host:2376 أو unix:///var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>سياق Docker</translation>
    </message>
    <message>
        <source>Programs run in containers of the Docker engine of a context; “docker context ls” shows yours.</source>
        <translation>تُشغَّل البرامج في حاويات محرّك Docker الخاص بسياق؛ يعرض الأمر «docker context ls» السياقات لديك.</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>ال&amp;سياق</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Give the name of a Docker context.</source>
        <translation>أدخل اسم سياق Docker.</translation>
    </message>
</context>
<context>
    <name>codewar::EngineTrial</name>
    <message>
        <source>The test was stopped.</source>
        <translation>أُوقف الاختبار.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleCommands</name>
    <message>
        <source>&amp;Examples…</source>
        <translation>أ&amp;مثلة…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>جميع اللغات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>&amp;Open in a new text</source>
        <translation>&amp;فتح في نص جديد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No example is like this.</source>
        <translation>لا يوجد مثال مطابق.</translation>
    </message>
</context>
<context>
    <name>codewar::ExportPlan</name>
    <message>
        <source>The test cases were not all exported: %1 could not be written: %2. Choose another folder, or make room and export again.</source>
        <translation>لم تُصدَّر جميع حالات الاختبار: تعذّرت كتابة %1: %2. اختر مجلدًا آخر، أو أفرغ مساحة وصدّر مجددًا.</translation>
    </message>
</context>
<context>
    <name>codewar::FileActions</name>
    <message>
        <source>The file was not opened</source>
        <translation>لم يُفتح الملف</translation>
    </message>
    <message>
        <source>The program was not saved</source>
        <translation>لم يُحفظ البرنامج</translation>
    </message>
    <message>
        <source>The text was not opened</source>
        <translation>لم يُفتح النص</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, the most a program may have.</source>
        <translation>حجمه أكبر من 1 MiB، وهو الحد الأقصى للبرنامج.</translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>المواضع المستبدلة: %n</numerusform>
            <numerusform>المواضع المستبدلة: %n</numerusform>
            <numerusform>المواضع المستبدلة: %n</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعًا</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>الكلمات الكاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 is the first group</source>
        <translation>تعبير نمطي؛ في نص الاستبدال، \1 أو $1 هي المجموعة الأولى</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>في التحديد فقط</translation>
    </message>
    <message>
        <source>Go on from the other end of the text</source>
        <translation>المتابعة من الطرف الآخر للنص</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>التعبير معقد جدًا: عدد المواضع المعثور عليها حتى الآن %n.</numerusform>
            <numerusform>التعبير معقد جدًا: عدد المواضع المعثور عليها حتى الآن %n.</numerusform>
            <numerusform>التعبير معقد جدًا: عدد المواضع المعثور عليها حتى الآن %n.</numerusform>
            <numerusform>التعبير معقد جدًا: عُثر على %n مواضع حتى الآن.</numerusform>
            <numerusform>التعبير معقد جدًا: عُثر على %n موضعًا حتى الآن.</numerusform>
            <numerusform>التعبير معقد جدًا: عُثر على %n موضع حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>عدد المواضع أكثر من %n</numerusform>
            <numerusform>عدد المواضع أكثر من %n</numerusform>
            <numerusform>عدد المواضع أكثر من %n</numerusform>
            <numerusform>أكثر من %n مواضع</numerusform>
            <numerusform>أكثر من %n موضعًا</numerusform>
            <numerusform>أكثر من %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>المواضع: %n</numerusform>
            <numerusform>المواضع: %n</numerusform>
            <numerusform>المواضع: %n</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::FindCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>ب&amp;حث…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>بحث عن السا&amp;بق</translation>
    </message>
</context>
<context>
    <name>codewar::Finder</name>
    <message>
        <source>Nothing was replaced: the expression is too complicated. Make it simpler.</source>
        <translation>لم يُستبدل شيء: التعبير معقد جدًا. بسّطه.</translation>
    </message>
    <message>
        <source>Nothing was replaced: it would take too long. Select a part of the text.</source>
        <translation>لم يُستبدل شيء: سيستغرق ذلك وقتًا طويلًا. حدّد جزءًا من النص.</translation>
    </message>
</context>
<context>
    <name>codewar::Folding</name>
    <message>
        <source>&amp;Fold or unfold block</source>
        <translation>&amp;طي الكتلة أو توسيعها</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>طي ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;توسيع الكل</translation>
    </message>
    <message>
        <source>Fold &amp;margin</source>
        <translation>&amp;هامش الطي</translation>
    </message>
</context>
<context>
    <name>codewar::FormatButtons</name>
    <message>
        <source>Save as</source>
        <translation>حفظ بترميز</translation>
    </message>
    <message>
        <source>&amp;Read the file again as</source>
        <translation>إعادة &amp;قراءة الملف بترميز</translation>
    </message>
    <message>
        <source>Make all lines end with %1</source>
        <translation>إنهاء جميع الأسطر بـ %1</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ترميز الملف</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>الترميز: %1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>Lines end in different ways, most with %1</source>
        <translation>نهايات الأسطر مختلفة، ومعظمها %1</translation>
    </message>
    <message>
        <source>How lines end</source>
        <translation>نهايات الأسطر</translation>
    </message>
    <message>
        <source>Line endings: mixed</source>
        <translation>نهايات الأسطر: مختلطة</translation>
    </message>
    <message>
        <source>Line endings: %1</source>
        <translation>نهايات الأسطر: %1</translation>
    </message>
</context>
<context>
    <name>codewar::GoToLine</name>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;انتقال إلى سطر…</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>السطر، أو سطر:عمود</translation>
    </message>
</context>
<context>
    <name>codewar::Greeting</name>
    <message>
        <source>Monday 12
Tuesday 18
Wednesday 25
Thursday 21
Friday 9
</source>
        <comment>names without spaces, at most 10 characters</comment>
        <translation>الإثنين 12
الثلاثاء 18
الأربعاء 25
الخميس 21
الجمعة 9
</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it. %1.</source>
        <comment>F5 runs the program…</comment>
        <translation>مرحبًا! إليك برنامجًا تبدأ به مع دخل له. %1.</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it.</source>
        <translation>مرحبًا! إليك برنامجًا تبدأ به مع دخل له.</translation>
    </message>
</context>
<context>
    <name>codewar::History</name>
    <message>
        <source>The history is busy. Try again in a moment.</source>
        <translation>السجل مشغول. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>This run is not kept: the disk with the history does not keep up.</source>
        <translation>لن يُحفظ هذا التشغيل: القرص الذي فيه السجل أبطأ من أن يواكب.</translation>
    </message>
    <message>
        <source>This run is no longer in the history.</source>
        <translation>لم يعد هذا التشغيل في السجل.</translation>
    </message>
    <message>
        <source>The history was written by a newer CodeWar. It stays as it is, and runs are not added to it; use the newer CodeWar.</source>
        <translation>كتب السجلَّ إصدارٌ أحدث من CodeWar. سيبقى كما هو ولن تُضاف إليه عمليات التشغيل؛ استخدم الإصدار الأحدث من CodeWar.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryFilterBar</name>
    <message>
        <source>Search in code, input and output</source>
        <translation>بحث في الشيفرة والدخل والخرج</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>جميع اللغات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>جميع النتائج</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Compile errors</source>
        <translation>أخطاء التصريف</translation>
    </message>
    <message>
        <source>Runtime errors</source>
        <translation>أخطاء وقت التشغيل</translation>
    </message>
    <message>
        <source>Limits reached</source>
        <translation>تجاوز الحدود</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>إخفاق CodeWar</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Keep every run in the history</source>
        <translation>ح&amp;فظ كل تشغيل في السجل</translation>
    </message>
    <message>
        <source>&amp;Largest size:</source>
        <translation>أكبر &amp;حجم:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep runs &amp;for:</source>
        <translation>حفظ عمليات التشغيل ل&amp;مدة:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>The oldest runs make room for new ones. While the history is off, runs that were kept before stay until you delete them.</source>
        <translation>تُفسح أقدم عمليات التشغيل المجال للجديدة. عند إيقاف السجل، تبقى العمليات المحفوظة سابقًا إلى أن تحذفها.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>&amp;Open run in a new tab</source>
        <translation>&amp;فتح التشغيل في تبويب جديد</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>&amp;مقارنة عمليات التشغيل</translation>
    </message>
    <message>
        <source>Export run as &amp;HTML…</source>
        <translation>&amp;تصدير التشغيل بصيغة HTML…</translation>
    </message>
    <message>
        <source>Export run as &amp;PDF…</source>
        <translation>ت&amp;صدير التشغيل بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Delete run</source>
        <translation>&amp;حذف التشغيل</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>م&amp;سح السجل…</translation>
    </message>
    <message>
        <source>No run matches. Search for less.</source>
        <translation>لا تشغيل مطابق. ابحث بكلمات أقل.</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its code, input and output.</source>
        <translation>لا توجد عمليات تشغيل بعد. يُحفظ هنا كل تشغيل مع شيفرته ودخله وخرجه.</translation>
    </message>
    <message>
        <source>The history is off. Turn it on in the preferences.</source>
        <translation>السجل متوقف. فعّله من التفضيلات.</translation>
    </message>
    <message>
        <source>Compare the two runs that are selected</source>
        <translation>مقارنة عمليتي التشغيل المحددتين</translation>
    </message>
    <message>
        <source>Select two runs to compare them: press Ctrl and click</source>
        <translation>حدّد عمليتي تشغيل للمقارنة بينهما: اضغط Ctrl وانقر</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Forget every run that was kept? This cannot be undone.</source>
        <translation>أتريد نسيان كل عمليات التشغيل المحفوظة؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;نسيان الكل</translation>
    </message>
</context>
<context>
    <name>codewar::ImagesOffer</name>
    <message>
        <source>Get images of languages</source>
        <translation>جلب صور اللغات</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>بناء</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>تحميل من ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>يجري البحث عن الصور…</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>تحميل الصور</translation>
    </message>
    <message>
        <source>Building the image of %1 (%2 of %3)…</source>
        <translation>يجري بناء صورة %1 (%2 من %3)…</translation>
    </message>
    <message>
        <source>Getting the images…</source>
        <translation>يجري جلب الصور…</translation>
    </message>
</context>
<context>
    <name>codewar::InputChip</name>
    <message>
        <source>Keeping the pasted text…</source>
        <translation>جارٍ حفظ النص الملصق…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Shows the beginning of this input</source>
        <translation>إظهار بداية هذا الدخل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The text that was there before is the input again</source>
        <translation>يعود النص الذي كان موجودًا من قبل ليكون الدخل</translation>
    </message>
</context>
<context>
    <name>codewar::InputFeed</name>
    <message>
        <source>The input %1 could not be read to its end: %2. The program got what came before. Choose the file again and run once more.</source>
        <translation>تعذّرت قراءة الدخل %1 إلى نهايته: %2. تلقّى البرنامج ما سبق ذلك. اختر الملف مجددًا وأعد التشغيل.</translation>
    </message>
</context>
<context>
    <name>codewar::InputFile</name>
    <message>
        <source>The input %1 cannot be read: %2. Choose the file again.</source>
        <translation>تعذّرت قراءة الدخل %1: %2. اختر الملف مجددًا.</translation>
    </message>
    <message>
        <source>The input could not be saved to %1: %2. Choose another folder, or make room and save again.</source>
        <translation>تعذّر حفظ الدخل في %1: %2. اختر مجلدًا آخر، أو أفرغ مساحة واحفظ مجددًا.</translation>
    </message>
    <message>
        <source>The input has %1; at most %2 can be given to a program. Nothing was changed.</source>
        <translation>حجم الدخل %1؛ ولا يمكن إعطاء البرنامج أكثر من %2. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file as input.</source>
        <translation>%1 ليس ملفًا. اختر ملفًا ليكون الدخل.</translation>
    </message>
    <message>
        <source>The pasted text is too large for the panel and could not be kept in %1: %2. Make room and paste it again, or open it as a file. Nothing was changed.</source>
        <translation>النص الملصق أكبر من أن تتسع له اللوحة وتعذّر حفظه في %1: %2. أفرغ مساحة والصقه مجددًا، أو افتحه كملف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>codewar::InputPanel</name>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاء الدخل مفتوحًا</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>دخل البرنامج</translation>
    </message>
    <message>
        <source>What the program reads from its input. Empty: type while it runs.</source>
        <translation>ما يقرؤه البرنامج من دخله. إذا تُرك فارغًا فاكتب أثناء التشغيل.</translation>
    </message>
    <message>
        <source>After this text the program can still be typed to while it runs</source>
        <translation>بعد هذا النص يمكن مواصلة الكتابة للبرنامج أثناء تشغيله</translation>
    </message>
    <message>
        <source>Close input</source>
        <translation>إغلاق الدخل</translation>
    </message>
    <message>
        <source>Tells the program that no more input comes (Ctrl+D)</source>
        <translation>يخبر البرنامج بأنه لن يأتي دخل آخر (Ctrl+D)</translation>
    </message>
    <message>
        <source>Type a line for the program; Enter sends it</source>
        <translation>اكتب سطرًا للبرنامج؛ مفتاح الإدخال يرسله</translation>
    </message>
    <message>
        <source>A line for the program</source>
        <translation>سطر للبرنامج</translation>
    </message>
    <message>
        <source>The beginning of the input file</source>
        <translation>بداية ملف الدخل</translation>
    </message>
    <message>
        <source>The program reads the file above.</source>
        <translation>يقرأ البرنامج الملف أعلاه.</translation>
    </message>
    <message>
        <source>&amp;Open a file as input…</source>
        <translation>&amp;فتح ملف كدخل…</translation>
    </message>
    <message>
        <source>Save &amp;input to a file…</source>
        <translation>حفظ &amp;الدخل في ملف…</translation>
    </message>
    <message>
        <source>Open a file as input</source>
        <translation>فتح ملف كدخل</translation>
    </message>
    <message>
        <source>Save input to a file</source>
        <translation>حفظ الدخل في ملف</translation>
    </message>
</context>
<context>
    <name>codewar::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>&amp;مثل سطح المكتب</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;لغة النافذة:</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
</context>
<context>
    <name>codewar::LastRun</name>
    <message>
        <source>There is no whole output of a run to make a test case of. Run the program first.</source>
        <translation>لا يوجد خرج كامل لتشغيل يمكن إنشاء حالة اختبار منه. شغّل البرنامج أولًا.</translation>
    </message>
    <message>
        <source>The last run read too much for a test case.</source>
        <translation>قرأ التشغيل الأخير أكثر مما تتسع له حالة اختبار.</translation>
    </message>
    <message>
        <source>The last run printed something that is not UTF-8 text; test cases are.</source>
        <translation>طبع التشغيل الأخير ما ليس نصًا بترميز UTF-8، وحالات الاختبار لا تكون إلا كذلك.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitNames</name>
    <message>
        <source>Time of a run</source>
        <translation>زمن التشغيل</translation>
    </message>
    <message>
        <source>Memory of a run</source>
        <translation>ذاكرة التشغيل</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Time to compile</source>
        <translation>زمن التصريف</translation>
    </message>
    <message>
        <source>Memory to compile</source>
        <translation>ذاكرة التصريف</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>‎%1 MiB</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and memory</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsButton</name>
    <message>
        <source>Limits of a run: %1</source>
        <translation>حدود التشغيل: %1</translation>
    </message>
    <message>
        <source>The limits in force:</source>
        <translation>الحدود السارية:</translation>
    </message>
    <message>
        <source>Programs run where less is given than you want.</source>
        <translation>تُشغَّل البرامج حيث يُتاح أقل مما تريد.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on.</source>
        <translation>ما يُسمح لكل برنامج باستخدامه، ابتداءً من تشغيله التالي.</translation>
    </message>
    <message>
        <source>“%1” gives no more than the largest values here. One processor, 64 processes and 64 MiB of files cannot be changed.</source>
        <translation>لا يتيح «%1» أكثر من القيم القصوى هنا. لا يمكن تغيير المعالج الواحد، ولا العمليات الـ 64، ولا حد الملفات 64 MiB.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>usually %1, at most %2</source>
        <translation>عادةً %1، وبحد أقصى %2</translation>
    </message>
</context>
<context>
    <name>codewar::LineCommands</name>
    <message>
        <source>Move lines up</source>
        <translation>نقل الأسطر إلى الأعلى</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>نقل الأسطر إلى الأسفل</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>تك&amp;رار الأسطر</translation>
    </message>
    <message>
        <source>De&amp;lete lines</source>
        <translation>ح&amp;ذف الأسطر</translation>
    </message>
    <message>
        <source>&amp;Indent lines</source>
        <translation>&amp;زيادة المسافة البادئة للأسطر</translation>
    </message>
    <message>
        <source>&amp;Outdent lines</source>
        <translation>إنقا&amp;ص المسافة البادئة للأسطر</translation>
    </message>
</context>
<context>
    <name>codewar::LocalImages</name>
    <message>
        <source>Docker has the images now. The next program runs in them.</source>
        <translation>صارت الصور لدى Docker. سيعمل البرنامج التالي فيها.</translation>
    </message>
    <message>
        <source>Files of “codewar-runner images save” (*)</source>
        <translation>ملفات «codewar-runner images save» (*)</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so bubblewrap runs these programs. Building images takes some minutes.</source>
        <translation>ليس في Docker بعدُ صورة للغات %1، لذا يشغّل bubblewrap برامجها. يستغرق بناء الصور بضع دقائق.</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so these programs cannot run. Building images takes some minutes.</source>
        <translation>ليس في Docker بعدُ صورة للغات %1، لذا لا يمكن تشغيل برامجها. يستغرق بناء الصور بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>codewar::LocalPlaces</name>
    <message>
        <source>&amp;Automatic (Docker, else bubblewrap)</source>
        <translation>&amp;تلقائي (Docker وإلا bubblewrap)</translation>
    </message>
    <message>
        <source>Each language runs in Docker where an engine answers and has its image, else in bubblewrap. Whatever comes later is used as soon as it is there.</source>
        <translation>تُشغَّل كل لغة في Docker إذا استجاب محرّك لديه صورتها، وإلا ففي bubblewrap. ويُستخدم ما يتوفر لاحقًا بمجرد توفره.</translation>
    </message>
    <message>
        <source>&amp;Docker</source>
        <translation>&amp;Docker</translation>
    </message>
    <message>
        <source>Only in containers, with the compilers of the images. Needs a Docker engine that you may use and an image for each language.</source>
        <translation>في الحاويات فقط، بمصرّفات الصور. يتطلب محرّك Docker يحق لك استخدامه وصورة لكل لغة.</translation>
    </message>
    <message>
        <source>&amp;bubblewrap</source>
        <translation>&amp;bubblewrap</translation>
    </message>
    <message>
        <source>Only in bubblewrap, with the compilers installed on this machine. Needs no engine and no images.</source>
        <translation>في bubblewrap فقط، بالمصرّفات المثبتة على هذا الجهاز. لا يتطلب محرّكًا ولا صورًا.</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>صندوق معزول</translation>
    </message>
    <message>
        <source>%1 runs the program, in a container of Docker</source>
        <translation>يشغّل %1 البرنامج في حاوية Docker</translation>
    </message>
    <message>
        <source>%1 runs the program, in a sandbox on this machine</source>
        <translation>يشغّل %1 البرنامج في صندوق معزول على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>يشغّل %1 البرنامج</translation>
    </message>
</context>
<context>
    <name>codewar::LocalRunner</name>
    <message>
        <source>Trying the sandbox…</source>
        <translation>تجري تجربة البيئة المعزولة…</translation>
    </message>
</context>
<context>
    <name>codewar::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;برنامج</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>codewar::MainToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
</context>
<context>
    <name>codewar::MainWindow</name>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>حُدّدت المواضع الأولى فقط وعددها %n: هناك المزيد.</numerusform>
            <numerusform>حُدّدت المواضع الأولى فقط وعددها %n: هناك المزيد.</numerusform>
            <numerusform>حُدّدت المواضع الأولى فقط وعددها %n: هناك المزيد.</numerusform>
            <numerusform>حُدّدت أول %n مواضع فقط: هناك المزيد.</numerusform>
            <numerusform>حُدّد أول %n موضعًا فقط: هناك المزيد.</numerusform>
            <numerusform>حُدّد أول %n موضع فقط: هناك المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>إضافة مؤشر إلى الأعلى</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>إضافة مؤشر إلى الأسفل</translation>
    </message>
    <message>
        <source>Select next occurrence</source>
        <translation>تحديد الورود التالي</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>تحديد جميع مواضع الورود</translation>
    </message>
</context>
<context>
    <name>codewar::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>codewar::OutputFindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>بحث في الخرج</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>التمييز بين الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>التطابق السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>التطابق التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>نمط غير صالح</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا تطابقات</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1…</source>
        <comment>so far</comment>
        <translation>%L1…</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 من %2</translation>
    </message>
</context>
<context>
    <name>codewar::OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>%1 are too much for the clipboard, which takes up to %2. Save the output to a file.</source>
        <translation>حجم %1 أكبر من أن تتسع له الحافظة التي تقبل حتى %2. احفظ الخرج في ملف.</translation>
    </message>
    <message>
        <source>&amp;Find in the output…</source>
        <translation>&amp;بحث في الخرج…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>ال&amp;تفاف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>&amp;Copy output</source>
        <translation>&amp;نسخ الخرج</translation>
    </message>
    <message>
        <source>Select &amp;all output</source>
        <translation>تحديد ال&amp;خرج كله</translation>
    </message>
    <message>
        <source>&amp;Save output…</source>
        <translation>&amp;حفظ الخرج…</translation>
    </message>
    <message>
        <source>C&amp;lear output</source>
        <translation>&amp;مسح الخرج</translation>
    </message>
    <message>
        <source>… the output was cut here, at the limit. Raise the limit of output to see more, or save the whole of what was kept.
</source>
        <translation>… قُطع الخرج هنا عند الحد. ارفع حد الخرج لرؤية المزيد، أو احفظ كل ما احتُفظ به.
</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>حفظ الخرج</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>ملفات نصية (*.txt);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>The output is still being saved as another file. Try again in a moment.</source>
        <translation>ما زال الخرج قيد الحفظ في ملف آخر. حاول مجددًا بعد لحظات.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputSaver</name>
    <message>
        <source>The output could not be saved as %1: %2. Save it to another place or make room.</source>
        <translation>تعذّر حفظ الخرج باسم %1: %2. احفظه في مكان آخر أو أفرغ مساحة.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputView</name>
    <message>
        <source>Output of the program</source>
        <translation>خرج البرنامج</translation>
    </message>
</context>
<context>
    <name>codewar::PanelCycle</name>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>الجزء التالي &amp;من النافذة</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>ال&amp;جزء السابق من النافذة</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceButton</name>
    <message>
        <source>Where programs run: %1</source>
        <translation>مكان تشغيل البرامج: %1</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceMenu</name>
    <message>
        <source>&amp;Where programs run</source>
        <translation>&amp;مكان تشغيل البرامج</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message>
        <source>%1: not ready</source>
        <translation>%1: غير جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>عدد البرامج التي تعمل هناك الآن: %n.</numerusform>
            <numerusform>عدد البرامج التي تعمل هناك الآن: %n.</numerusform>
            <numerusform>عدد البرامج التي تعمل هناك الآن: %n.</numerusform>
            <numerusform>تعمل هناك الآن %n برامج.</numerusform>
            <numerusform>يعمل هناك الآن %n برنامجًا.</numerusform>
            <numerusform>يعمل هناك الآن %n برنامج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>عدد البرامج المنتظرة: %n.</numerusform>
            <numerusform>عدد البرامج المنتظرة: %n.</numerusform>
            <numerusform>عدد البرامج المنتظرة: %n.</numerusform>
            <numerusform>تنتظر %n برامج.</numerusform>
            <numerusform>ينتظر %n برنامجًا.</numerusform>
            <numerusform>ينتظر %n برنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
</context>
<context>
    <name>codewar::Preferences</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
</context>
<context>
    <name>codewar::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>صفحات التفضيلات</translation>
    </message>
</context>
<context>
    <name>codewar::PresenterMode</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>وضع الع&amp;رض التقديمي</translation>
    </message>
</context>
<context>
    <name>codewar::QueueKinds</name>
    <message>
        <source>Queues of CodeWar workers</source>
        <translation>قوائم انتظار لعمّال CodeWar</translation>
    </message>
    <message>
        <source>Programs wait in queues in Redis until a worker runs them. Whoever may use the queues can read the programs in them.</source>
        <translation>تنتظر البرامج في قوائم انتظار في Redis إلى أن يشغّلها عامل. كل من يُسمح له باستخدام القوائم يمكنه قراءة ما فيها من برامج.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>of Redis, if it asks for one</source>
        <translation>الخاصة بـ Redis، إن طلبها</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>ال&amp;بادئة</translation>
    </message>
    <message>
        <source>Give the address of Redis, like redis://host:6379.</source>
        <translation>أدخل عنوان Redis، مثل redis://host:6379.</translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message>
        <source>The queues at %1 can be used.</source>
        <translation>يمكن استخدام قوائم الانتظار على %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>‏%1‎:‏ عدد العمّال %n</numerusform>
            <numerusform>‏%1‎:‏ عدد العمّال %n</numerusform>
            <numerusform>‏%1‎:‏ عدد العمّال %n</numerusform>
            <numerusform>‏%1‎:‏ %n عمّال</numerusform>
            <numerusform>‏%1‎:‏ %n عاملًا</numerusform>
            <numerusform>‏%1‎:‏ %n عامل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح &amp;الحديثة</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الحديثة</translation>
    </message>
</context>
<context>
    <name>codewar::RunComparison</name>
    <message>
        <source>Empty in both runs.</source>
        <translation>فارغ في كلا التشغيلين.</translation>
    </message>
    <message>
        <source>The same in both runs.</source>
        <translation>متطابق في كلا التشغيلين.</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>مقارنة عمليتي تشغيل %1</translation>
    </message>
    <message>
        <source>Parts of the runs</source>
        <translation>أجزاء عمليتي التشغيل</translation>
    </message>
    <message>
        <source>Difference between the two runs</source>
        <translation>الفروق بين عمليتي التشغيل</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>التشغيل الأقدم</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>التشغيل الأحدث</translation>
    </message>
</context>
<context>
    <name>codewar::RunController</name>
    <message>
        <source>The program that runs now goes on where it began.</source>
        <translation>يستمر البرنامج العامل الآن حيث بدأ.</translation>
    </message>
</context>
<context>
    <name>codewar::RunExporter</name>
    <message>
        <source>The run was not exported: %1 could not be written (%2). Choose another folder.</source>
        <translation>لم يُصدَّر التشغيل: تعذّرت كتابة %1 (%2). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>تصدير التشغيل</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات وب (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>codewar::RunHtml</name>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>التصريف</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>ذروة الذاكرة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>المصرّف</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
</context>
<context>
    <name>codewar::RunInput</name>
    <message>
        <source>The input is still being kept in a file. Run again in a moment.</source>
        <translation>ما زال الدخل قيد الحفظ في ملف. أعد التشغيل بعد لحظات.</translation>
    </message>
    <message>
        <source>The input has %1, but where programs run now (%2) one can be given at most %3. Choose a place on this machine, or a smaller input.</source>
        <translation>حجم الدخل %1، لكن حيث تُشغَّل البرامج الآن (%2) لا يمكن إعطاء أكثر من %3. اختر مكانًا على هذا الجهاز، أو دخلًا أصغر.</translation>
    </message>
</context>
<context>
    <name>codewar::RunLog</name>
    <message>
        <source>The run was exported to %1.</source>
        <translation>صُدّر التشغيل إلى %1.</translation>
    </message>
    <message>
        <source>&amp;History of runs</source>
        <translation>&amp;سجل التشغيل</translation>
    </message>
    <message>
        <source>Export last run as HT&amp;ML…</source>
        <translation>تصدير التشغيل الأخير بصيغة &amp;HTML…</translation>
    </message>
    <message>
        <source>Export last run as &amp;PDF…</source>
        <translation>تصدير التشغيل الأخير بصيغة &amp;PDF…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The input of this run was the file %1, which has changed since or is gone. The program is here without an input.</source>
        <translation>كان دخل هذا التشغيل هو الملف %1، وقد تغيّر منذ ذلك الحين أو لم يعد موجودًا. البرنامج هنا دون دخل.</translation>
    </message>
    <message>
        <source>The test cases of this run were too large for the history. The program is here without them.</source>
        <translation>كانت حالات الاختبار لهذا التشغيل أكبر من أن يحفظها السجل. البرنامج هنا دونها.</translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message>
        <source>Run &amp;again</source>
        <translation>التشغيل من &amp;جديد</translation>
    </message>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>سيُشغَّل البرنامج من جديد. الثواني المتبقية: %n</numerusform>
            <numerusform>سيُشغَّل البرنامج من جديد. الثواني المتبقية: %n</numerusform>
            <numerusform>سيُشغَّل البرنامج من جديد. الثواني المتبقية: %n</numerusform>
            <numerusform>سيُشغَّل البرنامج من جديد. الثواني المتبقية: %n</numerusform>
            <numerusform>سيُشغَّل البرنامج من جديد. الثواني المتبقية: %n</numerusform>
            <numerusform>سيُشغَّل البرنامج من جديد. الثواني المتبقية: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>لا يقبل الخادم مزيدًا من البرامج الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم مزيدًا من البرامج الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم مزيدًا من البرامج الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم مزيدًا من البرامج الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم مزيدًا من البرامج الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم مزيدًا من البرامج الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes programs again.</source>
        <translation>يقبل الخادم البرامج من جديد.</translation>
    </message>
</context>
<context>
    <name>codewar::RunParts</name>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>The code is not all here: it was cut.</source>
        <translation>الشيفرة غير مكتملة هنا: فقد اقتُطعت.</translation>
    </message>
    <message>
        <source>The input is not all here: it was cut.</source>
        <translation>الدخل غير مكتمل هنا: فقد اقتُطع.</translation>
    </message>
    <message>
        <source>The output is not all here: it was cut.</source>
        <translation>الخرج غير مكتمل هنا: فقد اقتُطع.</translation>
    </message>
</context>
<context>
    <name>codewar::RunPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>codewar::RunPlaces</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>الا&amp;تصالات…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>ال&amp;حدود…</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>يشغّل %1 البرنامج</translation>
    </message>
    <message>
        <source>%1 runs the program at “%2”</source>
        <comment>keys, place</comment>
        <translation>يشغّل %1 البرنامج في «%2»</translation>
    </message>
</context>
<context>
    <name>codewar::RunPreview</name>
    <message>
        <source>Parts of the run</source>
        <translation>أجزاء التشغيل</translation>
    </message>
    <message>
        <source>Text of the run</source>
        <translation>نص التشغيل</translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>CodeWar ended before this run did, so nothing is known of its end.</source>
        <translation>انتهى CodeWar قبل انتهاء هذا التشغيل، لذا لا يُعرف شيء عن نهايته.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The input was the file %1 with %2.</source>
        <translation>كان الدخل هو الملف %1 بحجم %2.</translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message>
        <source>%1
Wall %2, CPU %3, memory %4</source>
        <translation>%1
الزمن الفعلي %2، المعالج %3، الذاكرة %4</translation>
    </message>
    <message>
        <source>about as before</source>
        <translation>كالسابق تقريبًا</translation>
    </message>
    <message>
        <source>%1 % less than the median</source>
        <translation>أقل من الوسيط بنسبة %1 %</translation>
    </message>
    <message>
        <source>%1 % more than the median</source>
        <translation>أكثر من الوسيط بنسبة %1 %</translation>
    </message>
    <message>
        <source>%1 % faster than the median</source>
        <translation>أسرع من الوسيط بنسبة %1 %</translation>
    </message>
    <message>
        <source>%1 % slower than the median</source>
        <translation>أبطأ من الوسيط بنسبة %1 %</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>الزمن الفعلي</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>آخر عمليات التشغيل (%n): الآن %1، الأفضل %2، الوسيط %3 — %4</numerusform>
            <numerusform>آخر عمليات التشغيل (%n): الآن %1، الأفضل %2، الوسيط %3 — %4</numerusform>
            <numerusform>آخر عمليات التشغيل (%n): الآن %1، الأفضل %2، الوسيط %3 — %4</numerusform>
            <numerusform>آخر عمليات التشغيل (%n): الآن %1، الأفضل %2، الوسيط %3 — %4</numerusform>
            <numerusform>آخر عمليات التشغيل (%n): الآن %1، الأفضل %2، الوسيط %3 — %4</numerusform>
            <numerusform>آخر عمليات التشغيل (%n): الآن %1، الأفضل %2، الوسيط %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunningPage</name>
    <message>
        <source>Running</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>&amp;Where programs run:</source>
        <translation>&amp;مكان تشغيل البرامج:</translation>
    </message>
    <message>
        <source>W&amp;rap long lines of the output</source>
        <translation>ال&amp;تفاف أسطر الإخراج الطويلة</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on. A place that gives less says so.</source>
        <translation>ما يُسمح لكل برنامج باستخدامه، ابتداءً من تشغيله التالي. والمكان الذي يمنح أقل يُعلن ذلك.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is limited</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
</context>
<context>
    <name>codewar::Sentences</name>
    <message>
        <source>The compiler needed more than its %1 MiB of memory.</source>
        <translation>احتاج المصرّف إلى أكثر من %1 MiB المخصصة له من الذاكرة.</translation>
    </message>
    <message>
        <source>The compiler did not finish within %1 s.</source>
        <translation>لم ينتهِ المصرّف خلال %1 s.</translation>
    </message>
    <message>
        <source>The compiler said more than %1 KiB and was stopped.</source>
        <translation>طبع المصرّف أكثر من %1 KiB فأُوقف.</translation>
    </message>
    <message>
        <source>The program does not compile; the compiler&apos;s messages say why.</source>
        <translation>تعذّر تصريف البرنامج؛ رسائل المصرّف تبيّن السبب.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>أُلغي التشغيل.</translation>
    </message>
    <message>
        <source>The program printed more than %1 KiB and was stopped; what came before is kept.</source>
        <translation>طبع البرنامج أكثر من %1 KiB فأُوقف؛ احتُفظ بما سبق ذلك.</translation>
    </message>
    <message>
        <source>The program needed more than its %1 MiB of memory and was stopped.</source>
        <translation>احتاج البرنامج إلى أكثر من %1 MiB المخصصة له من الذاكرة فأُوقف.</translation>
    </message>
    <message>
        <source>The program did not finish within %1 s and was stopped.</source>
        <translation>لم ينتهِ البرنامج خلال %1 s فأُوقف.</translation>
    </message>
    <message>
        <source>The program was ended by signal %1.</source>
        <translation>أُنهي البرنامج بالإشارة %1.</translation>
    </message>
    <message>
        <source>The program ended with exit status %1.</source>
        <translation>انتهى البرنامج بحالة الخروج %1.</translation>
    </message>
    <message>
        <source>The sandbox did not say how the run ended.</source>
        <translation>لم يذكر الصندوق المعزول كيف انتهى التشغيل.</translation>
    </message>
    <message>
        <source>CodeWar itself failed, not your program: %1 Run it again; if it stays, &quot;codewar-runner doctor&quot; tells what is wrong.</source>
        <translation>أخفق CodeWar نفسه لا برنامجك: %1 أعد التشغيل؛ وإذا استمر الأمر فسيبيّن &quot;codewar-runner doctor&quot; مكمن الخلل.</translation>
    </message>
    <message>
        <source>The run was cancelled before it began.</source>
        <translation>أُلغي التشغيل قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا من %2 إلى %3، وليس &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>A job needs an id, work and at least one attempt.</source>
        <translation>تحتاج المهمة إلى معرّف وعمل ومحاولة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>There is no failed job with the id %1.</source>
        <translation>لا توجد مهمة فاشلة بالمعرّف %1.</translation>
    </message>
    <message>
        <source>The queue is shutting down and takes no more jobs.</source>
        <translation>الطابور قيد الإغلاق ولا يقبل مهام أخرى.</translation>
    </message>
    <message>
        <source>A job with the id %1 is in the queue already. Wait for its end, or use another id.</source>
        <translation>توجد مهمة بالمعرّف %1 في الطابور بالفعل. انتظر انتهاءها أو استخدم معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The queue is full: %1 jobs are waiting. Try again when some of them are done.</source>
        <translation>الطابور ممتلئ: عدد المهام المنتظرة %1. حاول مجددًا عندما ينتهي بعضها.</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be an object, {…}</source>
        <translation>يجب أن يكون كائنًا، {…}</translation>
    </message>
    <message>
        <source>The key &quot;%1%2&quot; %3.</source>
        <translation>المفتاح &quot;%1%2&quot; %3.</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>غير معروف؛ هل فيه خطأ إملائي؟</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>must hold text</source>
        <translation>يجب أن يحتوي على نص</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>يحتوي على المحرف NUL</translation>
    </message>
    <message>
        <source>must be a list of texts, [&quot;…&quot;]</source>
        <translation>يجب أن يكون قائمة نصوص، [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>The language file %1 is wrong. %2</source>
        <translation>ملف اللغة %1 خاطئ. %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>It is not JSON: see %1.</source>
        <translation>ليس بصيغة JSON: انظر %1.</translation>
    </message>
    <message>
        <source>It is not JSON: a number in it is too large.</source>
        <translation>ليس بصيغة JSON: فيه عدد كبير جدًا.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: %2</source>
        <translation>هو &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which %2</source>
        <translation>هو &quot;%1&quot;، وهو %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>أطول من %1 من المحارف</translation>
    </message>
    <message>
        <source>must name a program to start</source>
        <translation>يجب أن يسمّي برنامجًا لبدئه</translation>
    </message>
    <message>
        <source>use names as in #include &lt;…&gt;</source>
        <translation>استخدم أسماء كما في #include &lt;…&gt;</translation>
    </message>
    <message>
        <source>use names as in -fuse-ld=…</source>
        <translation>استخدم أسماء كما في -fuse-ld=…</translation>
    </message>
    <message>
        <source>use up to 32 small letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>استخدم ما لا يزيد على 32 من الأحرف الصغيرة والأرقام و&apos;-&apos; و&apos;_&apos;</translation>
    </message>
    <message>
        <source>use 1 to 64 characters</source>
        <translation>استخدم من 1 إلى 64 محرفًا</translation>
    </message>
    <message>
        <source>use up to 32 letters, digits and &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>استخدم ما لا يزيد على 32 من الأحرف والأرقام و&apos;+&apos; و&apos;#&apos; و&apos;.&apos; و&apos;_&apos; و&apos;-&apos;</translation>
    </message>
    <message>
        <source>use up to 16 letters and digits, without the dot</source>
        <translation>استخدم ما لا يزيد على 16 من الأحرف والأرقام، من دون النقطة</translation>
    </message>
    <message>
        <source>use the name of a Docker image</source>
        <translation>استخدم اسم صورة Docker</translation>
    </message>
    <message>
        <source>use &quot;gcc&quot; or &quot;python&quot;, or leave it out</source>
        <translation>استخدم &quot;gcc&quot; أو &quot;python&quot;، أو احذفه</translation>
    </message>
    <message>
        <source>this is no name of an environment variable</source>
        <translation>هذا ليس اسم متغير بيئة</translation>
    </message>
    <message>
        <source>is there, but &quot;compile&quot;, which would make it, is not</source>
        <translation>موجود، لكن &quot;compile&quot; الذي يفترض أن يُنتجه غير موجود</translation>
    </message>
    <message>
        <source>must differ from &quot;mainFile&quot;</source>
        <translation>يجب أن يختلف عن &quot;mainFile&quot;</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>حجمه أكبر من %1 بايت.</translation>
    </message>
    <message>
        <source>It must hold one JSON object, {…}.</source>
        <translation>يجب أن يحتوي على كائن JSON واحد، {…}.</translation>
    </message>
    <message>
        <source>The language file %1 is left out. %2</source>
        <translation>استُبعد ملف اللغة %1. %2</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, as in %2 beside it.</source>
        <translation>مفتاحه &quot;id&quot; هو &quot;%1&quot;، كما في %2 بجانبه.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>تعذّرت قراءته: %1.</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, an alias of %2.</source>
        <translation>مفتاحه &quot;id&quot; هو &quot;%1&quot;، وهو اسم بديل لـ %2.</translation>
    </message>
    <message>
        <source>Its key &quot;aliases&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>يحتوي مفتاحه &quot;aliases&quot; على &quot;%1&quot;، وهو %2 بالفعل.</translation>
    </message>
    <message>
        <source>Its key &quot;endings&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>يحتوي مفتاحه &quot;endings&quot; على &quot;%1&quot;، وهو %2 بالفعل.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>has a folder in it</source>
        <translation>يحتوي على مجلد</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>begins with &apos;-&apos;, which a compiler would take for an option</source>
        <translation>يبدأ بـ &apos;-&apos;، فيعدّه المصرّف خيارًا</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>يحتوي على محرف تحكم</translation>
    </message>
    <message>
        <source>is not valid text</source>
        <translation>ليس نصًا صالحًا</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>أطول من %1 بايت</translation>
    </message>
    <message>
        <source>called from %1</source>
        <translation>استُدعي من %1</translation>
    </message>
    <message>
        <source>The job id is longer than %1 characters. Use a shorter one.</source>
        <translation>معرّف المهمة أطول من %1 من المحارف. استخدم معرّفًا أقصر.</translation>
    </message>
    <message>
        <source>The job id has a &apos;/&apos; or a control character in it. Use letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>يحتوي معرّف المهمة على &apos;/&apos; أو محرف تحكم. استخدم الأحرف والأرقام و&apos;-&apos; و&apos;_&apos;.</translation>
    </message>
    <message>
        <source>There is no source file to run.</source>
        <translation>لا يوجد ملف مصدري لتشغيله.</translation>
    </message>
    <message>
        <source>There are %1 source files; at most %2 can be run together.</source>
        <translation>عدد الملفات المصدرية %1؛ ويمكن تشغيل %2 معًا كحد أقصى.</translation>
    </message>
    <message>
        <source>The source text has %1 bytes; at most %2 can be run.</source>
        <translation>حجم النص المصدري %1 بايت؛ ويمكن تشغيل %2 كحد أقصى.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be given.</source>
        <translation>حجم الدخل %1 بايت؛ ويمكن إعطاء %2 كحد أقصى.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; %2. Use a plain file name.</source>
        <translation>اسم الملف &quot;%1&quot; %2. استخدم اسم ملف بسيطًا.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is taken already. Give the file another name.</source>
        <translation>اسم الملف &quot;%1&quot; مستخدم بالفعل. أعطِ الملف اسمًا آخر.</translation>
    </message>
    <message>
        <source>The limit for %1 is %2; it must lie between %3 and %4.</source>
        <translation>حدّ %1 هو %2؛ ويجب أن يقع بين %3 و%4.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>اللغة &quot;%1&quot; غير معروفة هنا. اللغات المعروفة: %2.</translation>
    </message>
    <message>
        <source>The sandbox did not come up in time.</source>
        <translation>لم يبدأ الصندوق المعزول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The agent in the sandbox speaks another protocol than this program; reinstall both from one build.</source>
        <translation>يستخدم الوكيل في الصندوق المعزول بروتوكولًا مختلفًا عن هذا البرنامج؛ أعد تثبيتهما من بناء واحد.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>انتهى الصندوق المعزول على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>The sandbox does not take its task.</source>
        <translation>لا يقبل الصندوق المعزول مهمته.</translation>
    </message>
    <message>
        <source>The agent in the sandbox sent a frame that its protocol does not know.</source>
        <translation>أرسل الوكيل في الصندوق المعزول إطارًا لا يعرفه بروتوكوله.</translation>
    </message>
    <message>
        <source>The sandbox failed: %1.</source>
        <translation>أخفق الصندوق المعزول: %1.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>The sandbox asked for another memory limit, which this kind of sandbox sets itself.</source>
        <translation>طلب الصندوق المعزول حد ذاكرة آخر، وهو ما يضبطه هذا النوع من الصناديق بنفسه.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed; install it (on Debian: apt install bubblewrap).</source>
        <translation>bubblewrap غير مثبت؛ ثبّته (على Debian: apt install bubblewrap).</translation>
    </message>
    <message>
        <source>The agent %1 is missing; reinstall CodeWar.</source>
        <translation>الوكيل %1 مفقود؛ أعد تثبيت CodeWar.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s streams could not be made; too many files are open.</source>
        <translation>تعذّر إنشاء مجاري الصندوق المعزول؛ هناك ملفات مفتوحة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This system forbids making user namespaces, which the sandbox is built of (%1). Ask an administrator to allow them: on Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu an AppArmor profile for bwrap or &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, in a container a less strict seccomp profile; or use Docker.</source>
        <translation>يمنع هذا النظام إنشاء مساحات أسماء المستخدمين التي يُبنى منها الصندوق المعزول (%1). اطلب من مدير النظام السماح بها: على Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;، وعلى Ubuntu ملف تعريف AppArmor لـ bwrap أو &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;، وداخل حاوية ملف تعريف seccomp أقل صرامة؛ أو استخدم Docker.</translation>
    </message>
    <message>
        <source>The sandbox did not come up: %1</source>
        <translation>لم يبدأ الصندوق المعزول: %1</translation>
    </message>
    <message>
        <source>it ended without a word.</source>
        <translation>انتهى بلا أي رسالة.</translation>
    </message>
    <message>
        <source>Programs run in bubblewrap. %1</source>
        <translation>تُشغَّل البرامج في bubblewrap. %1</translation>
    </message>
    <message>
        <source>Control groups cannot be made here without more rights, so limits are held by rlimits and the agent&apos;s watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user --scope -p Delegate=yes).</source>
        <translation>لا يمكن إنشاء مجموعات التحكم هنا من دون صلاحيات إضافية، لذا تُفرض الحدود بواسطة rlimits ومراقبة الوكيل؛ للحصول على حدود دقيقة شغّل بصلاحيات root، أو من نطاق systemd مفوَّض (systemd-run --user --scope -p Delegate=yes).</translation>
    </message>
    <message>
        <source>Control groups are switched off; limits are held by rlimits and the agent&apos;s watch.</source>
        <translation>مجموعات التحكم معطّلة؛ تُفرض الحدود بواسطة rlimits ومراقبة الوكيل.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 1.</source>
        <translation>تُفرض الحدود بواسطة مجموعات التحكم، الإصدار 1.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 2.</source>
        <translation>تُفرض الحدود بواسطة مجموعات التحكم، الإصدار 2.</translation>
    </message>
    <message>
        <source>Making the control group %1</source>
        <translation>إنشاء مجموعة التحكم %1</translation>
    </message>
    <message>
        <source>Setting up the control group %1</source>
        <translation>إعداد مجموعة التحكم %1</translation>
    </message>
    <message>
        <source>Programs run in containers of %1 %2 (%3).</source>
        <translation>تُشغَّل البرامج في حاويات %1 %2 (%3).</translation>
    </message>
    <message>
        <source>The Docker engine runs %1 containers; switch it to Linux containers.</source>
        <translation>يشغّل محرّك Docker حاويات %1؛ حوّله إلى حاويات Linux.</translation>
    </message>
    <message>
        <source>The Docker engine cannot limit memory, processes and CPU on this machine, so no program is run in it; enable those control groups (docker info names what is missing) or choose the sandbox bubblewrap.</source>
        <translation>لا يستطيع محرّك Docker تحديد الذاكرة والعمليات والمعالج على هذا الجهاز، لذا لا يُشغَّل فيه أي برنامج؛ فعّل مجموعات التحكم هذه (يبيّن docker info الناقص منها) أو اختر الصندوق المعزول bubblewrap.</translation>
    </message>
    <message>
        <source>%1 has no container image; choose the sandbox bubblewrap for it, or name an image in its language file.</source>
        <translation>لا توجد صورة حاوية للغة %1؛ اختر لها الصندوق المعزول bubblewrap، أو حدّد صورة في ملف اللغة الخاص بها.</translation>
    </message>
    <message>
        <source>There is no image %1 for %2 yet; make it with: codewar-runner images build %3</source>
        <translation>لا توجد صورة %1 للغة %2 بعد؛ أنشئها بالأمر: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container for %1 did not come up (%2); if its image is older than this CodeWar, build it again: codewar-runner images build %3</source>
        <translation>لم تبدأ الحاوية الخاصة بـ %1 (%2)؛ إذا كانت صورتها أقدم من إصدار CodeWar هذا، فأعد بناءها: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The program&apos;s container was lost while it ran. %1</source>
        <translation>فُقدت حاوية البرنامج أثناء تشغيله. %1</translation>
    </message>
    <message>
        <source>%1 Its container was killed: from outside, for want of memory, or because the engine stopped.</source>
        <translation>%1 أُنهيت حاويته قسرًا: من الخارج، أو لنقص الذاكرة، أو لأن المحرّك توقف.</translation>
    </message>
    <message>
        <source>The image %1 has no working %2; build it again: codewar-runner images build %3</source>
        <translation>لا تحتوي الصورة %1 على %2 صالح للعمل؛ أعد بناءها: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container could not be emptied after a look at it.</source>
        <translation>تعذّر إفراغ الحاوية بعد فحصها.</translation>
    </message>
    <message>
        <source>a container was made, but has no id</source>
        <translation>أُنشئت حاوية لكن بلا معرّف</translation>
    </message>
    <message>
        <source>its list of containers is no JSON list</source>
        <translation>قائمة الحاويات لديه ليست قائمة JSON</translation>
    </message>
    <message>
        <source>Docker&apos;s settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.</source>
        <translation>تعذّرت قراءة ملف إعدادات Docker ‏%1: %2. أصلحه، أو حدّد المحرّك في DOCKER_HOST.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot;. See &quot;docker context ls&quot; for those that are, and choose one with &quot;docker context use&quot; or DOCKER_CONTEXT.</source>
        <translation>لا يوجد سياق Docker باسم &quot;%1&quot;. انظر &quot;docker context ls&quot; لمعرفة الموجود، واختر أحدها بالأمر &quot;docker context use&quot; أو بالمتغير DOCKER_CONTEXT.</translation>
    </message>
    <message>
        <source>it names no Docker engine</source>
        <translation>لا يحدّد أي محرّك Docker</translation>
    </message>
    <message>
        <source>the Docker context &quot;%1&quot;</source>
        <translation>سياق Docker ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not there, but its counterpart is</source>
        <translation>غير موجود، لكن نظيره موجود</translation>
    </message>
    <message>
        <source>The Docker engine&apos;s address &quot;%1&quot; (from %2) cannot be used: %3. Give one like unix:///var/run/docker.sock or tcp://host:2376.</source>
        <translation>لا يمكن استخدام عنوان محرّك Docker ‏&quot;%1&quot; (من %2): %3. أدخل عنوانًا مثل unix:///var/run/docker.sock أو tcp://host:2376.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>the standard place</source>
        <translation>المكان المعتاد</translation>
    </message>
    <message>
        <source>it must be a host and a port</source>
        <translation>يجب أن يكون مضيفًا ومنفذًا</translation>
    </message>
    <message>
        <source>the path of the socket must begin with &quot;/&quot;</source>
        <translation>يجب أن يبدأ مسار المقبس بـ &quot;/&quot;</translation>
    </message>
    <message>
        <source>CodeWar does not reach engines over ssh. Forward its socket with &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; and name that</source>
        <translation>لا يصل CodeWar إلى المحرّكات عبر ssh. وجّه مقبسه بالأمر &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; وحدّد ذلك المقبس</translation>
    </message>
    <message>
        <source>named pipes exist on Windows only</source>
        <translation>الأنابيب المسماة موجودة على Windows فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to an engine that CodeWar knows</source>
        <translation>&quot;%1&quot; ليس طريقة يعرفها CodeWar للوصول إلى محرّك</translation>
    </message>
    <message>
        <source>an answer of more than 16 MiB</source>
        <translation>جواب حجمه أكبر من 16 MiB</translation>
    </message>
    <message>
        <source>Its disk is full: free some space on it, for example with &quot;docker system prune&quot;.</source>
        <translation>قرصه ممتلئ: أفرغ بعض المساحة فيه، مثلًا بالأمر &quot;docker system prune&quot;.</translation>
    </message>
    <message>
        <source>Make CodeWar&apos;s images with &quot;codewar-runner images build&quot;.</source>
        <translation>أنشئ صور CodeWar بالأمر &quot;codewar-runner images build&quot;.</translation>
    </message>
    <message>
        <source>The image is for another kind of processor: build CodeWar&apos;s images on this machine with &quot;codewar-runner images build&quot;.</source>
        <translation>الصورة مخصصة لنوع آخر من المعالجات: ابنِ صور CodeWar على هذا الجهاز بالأمر &quot;codewar-runner images build&quot;.</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1: permission denied. Join the group &quot;docker&quot; with &quot;sudo usermod -aG docker $USER&quot;, then log out and in again.</source>
        <translation>لا يُسمح لك باستخدام محرّك Docker على %1: رُفض الإذن. انضم إلى المجموعة &quot;docker&quot; بالأمر &quot;sudo usermod -aG docker $USER&quot;، ثم سجّل الخروج والدخول مجددًا.</translation>
    </message>
    <message>
        <source>No Docker engine is running at %1. Start it with &quot;sudo systemctl start docker&quot;, or name another one in DOCKER_HOST.</source>
        <translation>لا يعمل أي محرّك Docker على %1. ابدأه بالأمر &quot;sudo systemctl start docker&quot;، أو حدّد محرّكًا آخر في DOCKER_HOST.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST names the right one.</source>
        <translation>تعذّر الوصول إلى محرّك Docker على %1: %2. تحقق من أنه يعمل ومن أن DOCKER_HOST يحدّد المحرّك الصحيح.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 (from %2) did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>لم يستجب محرّك Docker على %1 (من %2) للاتصال في الوقت المحدد. تحقق من أنه يعمل، ومن عدم وجود جدار حماية يعترضه.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; to look for a Docker engine on. Check the name in DOCKER_HOST or in the Docker context, and the network.</source>
        <translation>لا يوجد مضيف باسم &quot;%1&quot; للبحث عن محرّك Docker فيه. تحقق من الاسم في DOCKER_HOST أو في سياق Docker، ومن الشبكة.</translation>
    </message>
    <message>
        <source>Looking up the Docker engine&apos;s host &quot;%1&quot; took too long. Check the network, or name the host by its address.</source>
        <translation>استغرق البحث عن مضيف محرّك Docker ‏&quot;%1&quot; وقتًا طويلًا جدًا. تحقق من الشبكة، أو حدّد المضيف بعنوانه.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together and are valid today.</source>
        <translation>أخفق الاتصال المحمي (TLS) بمحرّك Docker على %1 (من %2): %3. تحقق من أن عنوانه والشهادات في DOCKER_CERT_PATH أو سياق Docker متوافقة وصالحة اليوم.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. Put a valid PEM file there.</source>
        <translation>لا يمكن استخدام الملف %1 للاتصال المحمي (TLS) بمحرّك Docker: %2. ضع هناك ملف PEM صالحًا.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine could be made: %1. Close some programs, or raise their limits (ulimit -n, ulimit -u).</source>
        <translation>تعذّر إنشاء اتصال بمحرّك Docker: %1. أغلق بعض البرامج، أو ارفع حدودها (ulimit -n، ulimit -u).</translation>
    </message>
    <message>
        <source>The request to the Docker engine was cancelled.</source>
        <translation>أُلغي الطلب الموجّه إلى محرّك Docker.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 took a request but did not answer it in time. It may be overloaded; if this goes on, restart it.</source>
        <translation>استلم محرّك Docker على %1 طلبًا لكنه لم يجب عنه في الوقت المحدد. قد يكون محمّلًا فوق طاقته؛ إذا استمر ذلك فأعد تشغيله.</translation>
    </message>
    <message>
        <source>The connection to the Docker engine at %1 was lost in the middle of a request%2. The engine may have been stopped or restarted; try again when it runs.</source>
        <translation>انقطع الاتصال بمحرّك Docker على %1 في منتصف طلب%2. ربما أُوقف المحرّك أو أُعيد تشغيله؛ حاول مجددًا عندما يعمل.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the address is an engine&apos;s.</source>
        <translation>ما يجيب على %1 (من %2) لا يتصرف كمحرّك Docker: %3. تحقق من أن العنوان عنوان محرّك.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the address is an engine&apos;s.</source>
        <translation>ما يجيب على %1 (من %2) أرسل أكثر مما يرسله محرّك Docker: %3. تحقق من أن العنوان عنوان محرّك.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later (Docker 19.03). Update the engine.</source>
        <translation>محرّك Docker على %1 قديم جدًا: يستخدم API %2، ويحتاج CodeWar إلى 1.40 أو أحدث (Docker 19.03). حدّث المحرّك.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. Update CodeWar.</source>
        <translation>محرّك Docker على %1 أحدث من أن يتعامل معه إصدار CodeWar هذا: لا يدعم API أقدم من %2. حدّث CodeWar.</translation>
    </message>
    <message>
        <source>The Docker engine refused a request with status %1 and no reason.</source>
        <translation>رفض محرّك Docker طلبًا بالحالة %1 من دون ذكر سبب.</translation>
    </message>
    <message>
        <source>The Docker engine says: %1.</source>
        <translation>يقول محرّك Docker: %1.</translation>
    </message>
    <message>
        <source>The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar&apos;s images on this engine with &quot;codewar-runner images build&quot;.</source>
        <translation>الصورة %1 مخصصة لـ %2، لكن محرّك Docker يعمل على %3. ابنِ صور CodeWar على هذا المحرّك بالأمر &quot;codewar-runner images build&quot;.</translation>
    </message>
    <message>
        <source>an event is no JSON object</source>
        <translation>حدثٌ ليس كائن JSON</translation>
    </message>
    <message>
        <source>an event of more than 1 MiB</source>
        <translation>حدثٌ حجمه أكبر من 1 MiB</translation>
    </message>
    <message>
        <source>status %1 where none was asked for</source>
        <translation>الحالة %1 حيث لم تُطلب أي حالة</translation>
    </message>
    <message>
        <source>an image is there, but has no id</source>
        <translation>توجد صورة لكن بلا معرّف</translation>
    </message>
    <message>
        <source>its list of images is no JSON list</source>
        <translation>قائمة الصور لديه ليست قائمة JSON</translation>
    </message>
    <message>
        <source>What the Docker engine says about its progress cannot be read: %1. Check that the address is an engine&apos;s.</source>
        <translation>تعذّرت قراءة ما يقوله محرّك Docker عن تقدمه: %1. تحقق من أن العنوان عنوان محرّك.</translation>
    </message>
    <message>
        <source>a line is longer than 1 MiB</source>
        <translation>سطرٌ أطول من 1 MiB</translation>
    </message>
    <message>
        <source>a line is not a JSON object</source>
        <translation>سطرٌ ليس كائن JSON</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not to be trusted, %1</source>
        <translation>شهادة المحرّك غير موثوقة، %1</translation>
    </message>
    <message>
        <source>the engine hung up; it may not use TLS, or may want another certificate of us</source>
        <translation>أنهى المحرّك الاتصال؛ قد لا يستخدم TLS، أو قد يريد منا شهادة أخرى</translation>
    </message>
    <message>
        <source>%1 %2 is not used: %3</source>
        <translation>%1 %2 غير مستخدم: %3</translation>
    </message>
    <message>
        <source>%1 %2 runs in %3: %4</source>
        <translation>%1 %2 يعمل في %3: %4</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 غير مثبت.</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>لم ينتهِ %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>أخفق %1: %2</translation>
    </message>
    <message>
        <source>No pipe could be made.</source>
        <translation>تعذّر إنشاء أنبوب.</translation>
    </message>
    <message>
        <source>A sandbox process could not be started (%1: %2).</source>
        <translation>تعذّر بدء عملية الصندوق المعزول (%1: %2).</translation>
    </message>
    <message>
        <source>The system call profile cannot be used: %1.</source>
        <translation>لا يمكن استخدام ملف تعريف استدعاءات النظام: %1.</translation>
    </message>
    <message>
        <source>it cannot be compiled</source>
        <translation>تعذّر تصريفه</translation>
    </message>
    <message>
        <source>it is no JSON object with &quot;syscalls&quot;</source>
        <translation>ليس كائن JSON يحتوي على &quot;syscalls&quot;</translation>
    </message>
    <message>
        <source>its default action is unknown</source>
        <translation>إجراؤه الافتراضي غير معروف</translation>
    </message>
    <message>
        <source>libseccomp refuses it</source>
        <translation>يرفضه libseccomp</translation>
    </message>
    <message>
        <source>a rule of it cannot be read</source>
        <translation>تعذّرت قراءة إحدى قواعده</translation>
    </message>
    <message>
        <source>The agent in the sandbox answered out of order; the run was stopped.</source>
        <translation>أجاب الوكيل في الصندوق المعزول بترتيب خاطئ؛ أُوقف التشغيل.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>الصندوق المعزول لا يستجيب.</translation>
    </message>
    <message>
        <source>%1 programs need %2, which is not installed; install it (on Debian: apt install %3).</source>
        <translation>تحتاج برامج %1 إلى %2 غير المثبت؛ ثبّته (على Debian: apt install %3).</translation>
    </message>
    <message>
        <source>Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.</source>
        <translation>لا يمكن حفظ عمليات التشغيل: تعذّرت الكتابة في %1. تحقق من أذونات مجلده ومساحته.</translation>
    </message>
    <message>
        <source>The history of runs was damaged and starts anew. The damaged file is kept as %1.</source>
        <translation>كان سجل التشغيل تالفًا وبدأ من جديد. احتُفظ بالملف التالف باسم %1.</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again.</source>
        <translation>السجل قيد الاستخدام من برنامج آخر. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The history&apos;s file cannot be written. Check the permissions of its folder.</source>
        <translation>تعذّرت الكتابة في ملف السجل. تحقق من أذونات مجلده.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>ملف السجل تالف.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or lower the history&apos;s limits.</source>
        <translation>القرص ممتلئ. أفرغ مساحة، أو اخفض حدود السجل.</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>أخفق السجل: %1.</translation>
    </message>
    <message>
        <source>run time (ms)</source>
        <translation>مدة التشغيل (ms)</translation>
    </message>
    <message>
        <source>compile time (ms)</source>
        <translation>مدة الترجمة (ms)</translation>
    </message>
    <message>
        <source>run memory (bytes)</source>
        <translation>ذاكرة التشغيل (بايت)</translation>
    </message>
    <message>
        <source>compile memory (bytes)</source>
        <translation>ذاكرة الترجمة (بايت)</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>الخرج (بايت)</translation>
    </message>
    <message>
        <source>compiler output (bytes)</source>
        <translation>خرج المترجم (بايت)</translation>
    </message>
    <message>
        <source>files (bytes)</source>
        <translation>الملفات (بايت)</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>عدد الملفات</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>عدد العمليات</translation>
    </message>
    <message>
        <source>stack (bytes)</source>
        <translation>المكدس (بايت)</translation>
    </message>
    <message>
        <source>The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with rediss:// for TLS, or as unix:///PATH.</source>
        <translation>عنوان Redis خاطئ: %1. اكتبه بالصيغة redis://HOST:PORT/DATABASE، أو مع rediss:// لاستخدام TLS، أو بالصيغة unix:///PATH.</translation>
    </message>
    <message>
        <source>its database is no number from 0 on</source>
        <translation>قاعدة البيانات فيه ليست عددًا ابتداءً من 0</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which is unknown here</source>
        <translation>يطلب «%1»، وهو غير معروف هنا</translation>
    </message>
    <message>
        <source>it names no socket by its whole path</source>
        <translation>لا يذكر مقبسًا بمساره الكامل</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>لا يذكر مضيفًا</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>المنفذ فيه ليس عددًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>it is not a valid URL; in a password, characters such as &quot;@&quot;, &quot;/&quot; and &quot;#&quot; are written like &quot;%40&quot;</source>
        <translation>ليس عنوان URL صالحًا؛ في كلمة المرور تُكتب محارف مثل «@» و«/» و«#» على طريقة «%40»</translation>
    </message>
    <message>
        <source>it begins with neither redis://, rediss:// nor unix://</source>
        <translation>لا يبدأ بأي من redis:// أو rediss:// أو unix://</translation>
    </message>
    <message>
        <source>REDIS_PORT is &quot;%1&quot;, which is no number from 1 to 65535. Set it to the port of Redis, usually 6379, or leave it out.</source>
        <translation>قيمة REDIS_PORT هي «%1»، وليست عددًا من 1 إلى 65535. اضبطها على منفذ Redis، وهو عادةً 6379، أو احذفها.</translation>
    </message>
    <message>
        <source>Check the user and the password in its address.</source>
        <translation>تحقق من المستخدم وكلمة المرور في عنوانه.</translation>
    </message>
    <message>
        <source>It has no password: leave it out of its address.</source>
        <translation>ليست له كلمة مرور: احذفها من عنوانه.</translation>
    </message>
    <message>
        <source>It wants a password: put it into its address, as in redis://:PASSWORD@HOST.</source>
        <translation>يطلب كلمة مرور: ضعها في عنوانه، كما في redis://:PASSWORD@HOST.</translation>
    </message>
    <message>
        <source>Use a user with more rights, or have whoever runs Redis grant them.</source>
        <translation>استخدم مستخدمًا بصلاحيات أكثر، أو اطلبها ممن يدير Redis.</translation>
    </message>
    <message>
        <source>Choose a database that it has, usually 0 to 15.</source>
        <translation>اختر قاعدة بيانات موجودة فيه، وهي عادةً من 0 إلى 15.</translation>
    </message>
    <message>
        <source>It is reading its data after a start: it will be there in a moment.</source>
        <translation>إنه يقرأ بياناته بعد بدء التشغيل: سيكون جاهزًا بعد لحظات.</translation>
    </message>
    <message>
        <source>It is busy with a script: try again when that has ended.</source>
        <translation>إنه مشغول بنص برمجي: حاول مرة أخرى عند انتهائه.</translation>
    </message>
    <message>
        <source>It is a copy that cannot be written to now: use the address of the main one.</source>
        <translation>إنه نسخة لا يمكن الكتابة إليها الآن: استخدم عنوان الخادم الرئيسي.</translation>
    </message>
    <message>
        <source>It is part of a cluster, which CodeWar cannot use: name a Redis of its own.</source>
        <translation>إنه جزء من عنقود لا يستطيع CodeWar استخدامه: حدّد خادم Redis مستقلًا.</translation>
    </message>
    <message>
        <source>Its memory or disk is full: give it more, or remove old jobs.</source>
        <translation>ذاكرته أو قرصه ممتلئ: زِدهما، أو احذف المهام القديمة.</translation>
    </message>
    <message>
        <source>It has too many clients: raise its &quot;maxclients&quot;, or stop some.</source>
        <translation>لديه عملاء أكثر مما يجب: ارفع «maxclients» فيه، أو أوقف بعضهم.</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2. Check that it runs there, and its address.</source>
        <translation>تعذّر الوصول إلى Redis على %1: %2. تحقق من أنه يعمل هناك، ومن عنوانه.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>لم يُجب Redis على %1 عن اتصال في الوقت المحدد. تحقق من أنه يعمل ومن أن جدار حماية لا يعترض الطريق.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks TLS at this port; without it, the address begins with redis://.</source>
        <translation>فشل الاتصال المحمي (TLS) مع Redis على %1: %2. تحقق من أنه يستخدم TLS على هذا المنفذ؛ وبدونه يبدأ العنوان بـ redis://.</translation>
    </message>
    <message>
        <source>Redis at %1 is not to be trusted: %2. Check that its certificate is for this host and valid today, and name the file of the authority that signed it.</source>
        <translation>لا يمكن الوثوق بـ Redis على %1: %2. تحقق من أن شهادته لهذا المضيف وصالحة اليوم، وحدّد ملف السلطة التي وقّعتها.</translation>
    </message>
    <message>
        <source>There is no certificate in &quot;%1&quot; to know Redis by. Name a readable file in the PEM format.</source>
        <translation>لا توجد في «%1» شهادة يُعرف بها Redis. حدّد ملفًا مقروءًا بصيغة PEM.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as Redis does: %2. Check the host and the port.</source>
        <translation>ما يجيب على %1 لا يتكلم مثل Redis: %2. تحقق من المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.</source>
        <translation>انقطع الاتصال مع Redis على %1: %2. سيُعاد فور عودة Redis.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check that it is not overloaded, and the network.</source>
        <translation>لم يُجب Redis على %1 في الوقت المحدد. تحقق من أنه ليس مثقلًا بالعمل، ومن الشبكة.</translation>
    </message>
    <message>
        <source>It is not known whether Redis carried out %1. %2</source>
        <translation>من غير المعروف إن كان Redis قد نفّذ %1. %2</translation>
    </message>
    <message>
        <source>Too much is waiting for Redis at %1. Try again when it answers.</source>
        <translation>ما ينتظر Redis على %1 أكثر مما يجب. حاول مرة أخرى عندما يجيب.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 is closed.</source>
        <translation>الاتصال مع Redis على %1 مغلق.</translation>
    </message>
    <message>
        <source>A command that waits for ever is not sent: nobody would notice that Redis is gone. Give it a time.</source>
        <translation>لا يُرسل أمر ينتظر إلى الأبد: لن يلاحظ أحد أن Redis قد غاب. حدّد له مدة.</translation>
    </message>
    <message>
        <source>Redis said: %1.</source>
        <translation>قال Redis: %1.</translation>
    </message>
    <message>
        <source>The job did not end in time. It is still in the queue.</source>
        <translation>لم تنتهِ المهمة في الوقت المحدد. ما زالت في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>A queue cannot be called &quot;%1&quot;: give it a name without a colon.</source>
        <translation>لا يمكن تسمية قائمة الانتظار &quot;%1&quot;: أعطها اسمًا بلا نقطتين رأسيتين.</translation>
    </message>
    <message>
        <source>The prefix of the queues&apos; keys is empty: BullMQ&apos;s own is &quot;bull&quot;.</source>
        <translation>بادئة مفاتيح قوائم الانتظار فارغة: بادئة BullMQ نفسه هي &quot;bull&quot;.</translation>
    </message>
    <message>
        <source>Redis gave an answer that a queue does not give. Is it a Redis?</source>
        <translation>أعطى Redis جوابًا لا تعطيه قائمة انتظار. هل هو Redis فعلًا؟</translation>
    </message>
    <message>
        <source>The queue has no such job any more.</source>
        <translation>لم تعد هذه المهمة في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than any of a CodeWar server. Check the address.</source>
        <translation>رد %1 أطول من أي رد لخادم CodeWar. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>The server %1 does not know the program any more; it may have been started anew. Run the program again.</source>
        <translation>لم يعد الخادم %1 يعرف البرنامج؛ ربما أُعيد تشغيله. شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and could not be made again.</source>
        <translation>انقطع الاتصال بـ %1 ولم تمكن إعادته.</translation>
    </message>
    <message>
        <source>What answers at %1 is no CodeWar server. Check the address.</source>
        <translation>ما يردّ عند %1 ليس خادم CodeWar. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The program goes on there, and what it says will follow once the connection is back.</source>
        <translation>انقطع الاتصال بـ %1. يستمر البرنامج هناك، وستصل مخرجاته عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Some output was lost on the way. All of it follows at the end.</source>
        <translation>ضاع بعض المخرجات في الطريق. ستصل كلها في النهاية.</translation>
    </message>
    <message>
        <source>The run was stopped; the server %1 could not be told.</source>
        <translation>أُوقف التشغيل، وتعذّر إبلاغ الخادم %1.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in it that could be read. Give one with the certificate of the server&apos;s authority, in PEM format.</source>
        <translation>لا يحتوي الملف %1 على شهادة يمكن قراءتها. أعطِ ملفًا بصيغة PEM فيه شهادة الجهة المُصدِرة للخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an authority of its own, give the file with its certificate; else ask whoever runs it.</source>
        <translation>لا يمكن الوثوق بشهادة %1، لذا لم يُرسَل شيء (%2). إن كانت للخادم جهة مُصدِرة خاصة به فأعطِ الملف الذي فيه شهادتها، وإلا فاسأل من يديره.</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, and that the server runs.</source>
        <translation>لا يردّ أي خادم عند %1. تحقّق من العنوان ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>No machine with the name of %1 can be found. Check the address and your network.</source>
        <translation>لا يوجد جهاز باسم %1. تحقّق من العنوان ومن شبكتك.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Try again later, or choose another place to run.</source>
        <translation>لا يردّ الخادم %1. حاول لاحقًا أو اختر مكانًا آخر للتشغيل.</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made: %2. Check whether its address begins with http:// or https://.</source>
        <translation>لا يمكن إنشاء اتصال آمن بـ %1:‏ %2. تحقّق هل يبدأ عنوانه بـ http://‎ أم https://‎.</translation>
    </message>
    <message>
        <source>The server %1 sends on to %2, and nothing was sent there. If you trust it, give its address instead.</source>
        <translation>يحيل الخادم %1 إلى %2، ولم يُرسَل إليه شيء. إن كنت تثق به فأعطِ عنوانه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The run was stopped before the server %1 had it.</source>
        <translation>أُوقف التشغيل قبل أن يصل إلى الخادم %1.</translation>
    </message>
    <message>
        <source>A CodeWar server runs programs of one file; this one has %1.</source>
        <translation>يشغّل خادم CodeWar برامج من ملف واحد، وهذا البرنامج عدد ملفاته %1.</translation>
    </message>
    <message>
        <source>The program is not text in UTF-8, which is all that a CodeWar server takes. Save it in UTF-8 first.</source>
        <translation>البرنامج ليس نصًا بترميز UTF-8، ولا يقبل خادم CodeWar غيره. احفظه أولًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on this machine, or a smaller input.</source>
        <translation>يتجاوز الإدخال 1 MiB، وهو أقصى ما يقبله خادم CodeWar. اختر مكانًا على هذا الجهاز أو إدخالًا أصغر.</translation>
    </message>
    <message>
        <source>This is no address of a CodeWar server; one is like http://127.0.0.1:3000.</source>
        <translation>هذا ليس عنوان خادم CodeWar؛ مثال على عنوان: http://127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Leave it out; a server takes an API key instead.</source>
        <translation>في العنوان اسم أو كلمة مرور. احذفهما؛ فالخادم يأخذ مفتاح API بدلًا منهما.</translation>
    </message>
    <message>
        <source>The address has something behind its path. Leave out “?” and “#”.</source>
        <translation>في العنوان شيء بعد المسار. احذف «?» و«#».</translation>
    </message>
    <message>
        <source>The API key has a space or another character that no key has. Give it as the server&apos;s administrator gave it to you.</source>
        <translation>في مفتاح API مسافة أو محرف لا يوجد في أي مفتاح. أعطِه كما أعطاك إياه مدير الخادم.</translation>
    </message>
    <message>
        <source>The server %1 is being asked what it is.</source>
        <translation>يُسأل الخادم %1 الآن عن نوعه.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1.</source>
        <translation>تعمل البرامج على خادم CodeWar ‏%1.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1, which has no live output.</source>
        <translation>تعمل البرامج على خادم CodeWar ‏%1، وليست له مخرجات مباشرة.</translation>
    </message>
    <message>
        <source>The CodeWar server %1 cannot run programs at the moment. %2</source>
        <translation>لا يستطيع خادم CodeWar ‏%1 تشغيل البرامج الآن. %2</translation>
    </message>
    <message>
        <source>The server %1 does not let you in: it wants an API key that is valid (%2).</source>
        <translation>لا يسمح لك الخادم %1 بالدخول: فهو يطلب مفتاح API صالحًا (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>لا يقبل الخادم %1 مزيدًا من برامجك الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم %1 مزيدًا من برامجك الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم %1 مزيدًا من برامجك الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم %1 مزيدًا من برامجك الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم %1 مزيدًا من برامجك الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
            <numerusform>لا يقبل الخادم %1 مزيدًا من برامجك الآن. الثواني المتبقية حتى يقبلها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server %1 takes no more programs from you for the moment. Try again in a minute.</source>
        <translation>لا يقبل الخادم %1 مزيدًا من برامجك الآن. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>It gives no reason.</source>
        <translation>لم يذكر سببًا.</translation>
    </message>
    <message>
        <source>The server %1 refuses with status %2: %3</source>
        <translation>يرفض الخادم %1 بالحالة %2: %3</translation>
    </message>
    <message>
        <source>The server %1 takes the input as a whole: the program starts once its input has ended. Its output comes when it is over.</source>
        <translation>يأخذ الخادم %1 الإدخال كاملًا: يبدأ البرنامج حين ينتهي إدخاله، وتصل مخرجاته عند انتهائه.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over. What is typed meanwhile does not reach the program.</source>
        <translation>ليست للخادم %1 مخرجات مباشرة: تصل كلها عند انتهاء البرنامج. وما يُكتب في الأثناء لا يصل إلى البرنامج.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over.</source>
        <translation>ليست للخادم %1 مخرجات مباشرة: تصل كلها عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8, which is all that the server %1 takes. Choose another place to run, or another input.</source>
        <translation>الإدخال ليس نصًا بترميز UTF-8، ولا يقبل الخادم %1 غيره. اختر مكانًا آخر للتشغيل أو إدخالًا آخر.</translation>
    </message>
    <message>
        <source>The run was stopped. What the server %1 made of it is not known.</source>
        <translation>أُوقف التشغيل. ولا يُعرف ما فعله به الخادم %1.</translation>
    </message>
    <message>
        <source>The workers that ran the program were lost, one after the other. Run it again, or ask who runs the server.</source>
        <translation>فُقد العمّال الذين شغّلوا البرنامج واحدًا تلو الآخر. شغّله من جديد، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The worker failed and did not say why. Run the program again.</source>
        <translation>أخفق العامل ولم يذكر السبب. شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is not the result of a run. Is the queue CodeWar&apos;s? Ask who runs the server.</source>
        <translation>جواب العامل ليس نتيجة تشغيل. هل قائمة الانتظار تابعة لـ CodeWar؟ اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The program was taken out of the queue.</source>
        <translation>أُخرج البرنامج من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The job is gone from the queue, and nobody knows how it ended. Run the program again.</source>
        <translation>لم تعد المهمة في قائمة الانتظار، ولا يُعرف كيف انتهت. شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Programs of several files cannot be sent to the queue. Run this one on this machine.</source>
        <translation>لا يمكن إرسال البرامج المكوّنة من عدة ملفات إلى قائمة الانتظار. شغّل هذا البرنامج على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The program is not UTF-8 text, so it cannot be sent to the queue. Save it as UTF-8, or run it on this machine.</source>
        <translation>البرنامج ليس نصًا بترميز UTF-8، لذا لا يمكن إرساله إلى قائمة الانتظار. احفظه بترميز UTF-8، أو شغّله على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be sent to the queue. Run the program on this machine, or shorten its input.</source>
        <translation>حجم الدخل %1 بايت؛ ويمكن إرسال %2 كحد أقصى إلى قائمة الانتظار. شغّل البرنامج على هذا الجهاز، أو قصّر دخله.</translation>
    </message>
    <message>
        <source>The worker shows no output before the program has ended, and cannot be stopped: it is not one of CodeWar&apos;s own.</source>
        <translation>لا يُظهر العامل أي خرج قبل انتهاء البرنامج، ولا يمكن إيقافه: فهو ليس من عمّال CodeWar.</translation>
    </message>
    <message>
        <source>The worker was lost or has failed. The program waits to be run again.</source>
        <translation>فُقد العامل أو أخفق. ينتظر البرنامج تشغيله من جديد.</translation>
    </message>
    <message>
        <source>No worker has taken the program yet, though it is the next. It waits; the queue may be paused, or have no worker at the moment.</source>
        <translation>لم يأخذ أي عامل البرنامج بعد، مع أن دوره هو التالي. إنه ينتظر؛ ربما أُوقفت قائمة الانتظار مؤقتًا، أو ليس لها عامل في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The connection to the queue is lost: %1 The program goes on, and its result comes when the connection is back. Stop ends the waiting.</source>
        <translation>انقطع الاتصال بقائمة الانتظار: %1 يستمر البرنامج، وتصل نتيجته عند عودة الاتصال. «إيقاف» ينهي الانتظار.</translation>
    </message>
    <message>
        <source>You stopped waiting while the queue was out of reach. The program may still run there; nobody waits for it.</source>
        <translation>أوقفتَ الانتظار بينما تعذّر الوصول إلى قائمة الانتظار. ربما ما زال البرنامج يعمل هناك، لكن لا أحد ينتظره.</translation>
    </message>
    <message>
        <source>You stopped waiting. The worker cannot be stopped, so the program runs on there to its end; nobody waits for it.</source>
        <translation>أوقفتَ الانتظار. لا يمكن إيقاف العامل، لذا يستمر البرنامج هناك حتى نهايته، لكن لا أحد ينتظره.</translation>
    </message>
    <message>
        <source>Programs run on the workers of the queues at %1.</source>
        <translation>تعمل البرامج لدى عمّال قوائم الانتظار على %1.</translation>
    </message>
    <message>
        <source>Connecting to the queues at %1.</source>
        <translation>جارٍ الاتصال بقوائم الانتظار على %1.</translation>
    </message>
    <message>
        <source>The answer is not the result of a run. Check that the address is that of a CodeWar server, and try again.</source>
        <translation>الجواب ليس نتيجة تشغيل. تحقق من أن العنوان لخادم CodeWar ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The password of Redis cannot be read from &quot;%1&quot;: %2. Name a file whose first line it is, which you can read.</source>
        <translation>تتعذّر قراءة كلمة مرور Redis من «%1»: %2. حدّد ملفًا يمكنك قراءته، وتكون كلمة المرور سطره الأول.</translation>
    </message>
    <message>
        <source>What you typed cannot reach the program: %1</source>
        <translation>لا يمكن أن يصل ما كتبته إلى البرنامج: %1</translation>
    </message>
    <message>
        <source>There is no embedded sandbox on this system; start Docker or connect to a server.</source>
        <translation>لا توجد بيئة معزولة مدمجة على هذا النظام؛ شغّل Docker أو اتصل بخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Where the clock of this machine is right, ask whoever runs the server for a new one.</source>
        <translation>انتهت صلاحية شهادة %1، لذا لم يُرسَل شيء. إن كانت ساعة هذا الجهاز صحيحة فاطلب شهادة جديدة ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Look whether the clock of this machine is right.</source>
        <translation>لم تبدأ صلاحية شهادة %1 بعد، لذا لم يُرسَل شيء. تحقّق من صحة ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate of %1 is one for %2, so nothing was sent. Use the name that it is for, or ask whoever runs the server.</source>
        <translation>شهادة %1 صادرة لـ %2، لذا لم يُرسَل شيء. استعمل الاسم الذي صدرت له، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a valid name and password. Put them into the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.</source>
        <translation>يطلب الوكيل %1 على الطريق إلى %2 اسمًا وكلمة مرور صالحين. ضعهما في إعدادات الوكيل في نظامك، مثل http_proxy=http://NAME:PASSWORD@%1.</translation>
    </message>
    <message>
        <source>The proxy %1, through which your system reaches %2, does not answer. Check the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>لا يردّ الوكيل %1 الذي يصل نظامك عبره إلى %2. تحقّق من إعدادات الوكيل في نظامك؛ يذكر no_proxy ما يُوصَل إليه دون وكيل.</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2: %3. Check the address, and the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>لا يُجري الوكيل %1 اتصالًا بـ %2: %3. تحقّق من العنوان ومن إعدادات الوكيل في نظامك؛ يذكر no_proxy ما يُوصَل إليه دون وكيل.</translation>
    </message>
    <message>
        <source>The program was sent to %1, which has not answered for too long. It may still run there. Try again later, or choose another place to run.</source>
        <translation>أُرسل البرنامج إلى %1 لكنه لم يردّ منذ مدة طويلة. ربما لا يزال يعمل هناك. حاول لاحقًا أو اختر مكانًا آخر للتشغيل.</translation>
    </message>
    <message>
        <source>The program was sent to %1, but the connection was lost before its answer came. It may have run there; what it said is lost. Run it again if it may run twice.</source>
        <translation>أُرسل البرنامج إلى %1 لكن الاتصال انقطع قبل وصول الردّ. ربما شُغّل هناك، وقد ضاع خرجه. شغّله من جديد إن جاز تشغيله مرتين.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered: %2. Try again; where it stays so, check whether the address begins with http:// or https://.</source>
        <translation>انقطع الاتصال بـ %1 قبل أن يردّ: %2. حاول من جديد؛ وإن بقي الأمر كذلك فتحقّق مما إذا كان العنوان يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>The server %1 sends from one address to the next without end. Check the address, or ask whoever runs the server.</source>
        <translation>يحيل الخادم %1 من عنوان إلى آخر بلا نهاية. تحقّق من العنوان، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 had no answer from it (status %2). The program may have run there; what it said is lost. Try again later, or ask whoever runs the server.</source>
        <translation>لم يتلقَّ وكيل أو بوابة على الطريق إلى %1 ردًّا منه (الحالة %2). ربما شُغّل البرنامج هناك، وقد ضاع خرجه. حاول لاحقًا، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 has no answer from it (status %2). Try again later, or ask whoever runs the server.</source>
        <translation>لا يتلقّى وكيل أو بوابة على الطريق إلى %1 ردًّا منه (الحالة %2). حاول لاحقًا، أو اسأل من يدير الخادم.</translation>
    </message>
</context>
<context>
    <name>codewar::ServerKinds</name>
    <message>
        <source>CodeWar server</source>
        <translation>خادم CodeWar</translation>
    </message>
    <message>
        <source>Programs run on a CodeWar server, as “codewar-runner serve” is one. An original server works too; it shows output only at the end. Without https anybody on the way can read the program and the key.</source>
        <translation>تعمل البرامج على خادم CodeWar، مثل «codewar-runner serve». ويصلح الخادم الأصلي أيضًا، لكنه لا يُظهر المخرجات إلا في النهاية. ومن دون https يستطيع كل من على الطريق قراءة البرنامج والمفتاح.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <source>where the server wants one</source>
        <translation>إن طلبه الخادم</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>ال&amp;جهة المُصدِرة</translation>
    </message>
    <message>
        <source>PEM file, for a server with a certificate of its own</source>
        <translation>ملف PEM، لخادم له شهادة خاصة به</translation>
    </message>
</context>
<context>
    <name>codewar::SessionKeeper</name>
    <message>
        <source>CodeWar ended unexpectedly. Your unsaved text is here again.</source>
        <translation>انتهى CodeWar على نحو غير متوقع. استُعيد نصك غير المحفوظ هنا.</translation>
    </message>
    <message>
        <source>The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.</source>
        <translation>انقطع تشغيل %1 الذي بدأ في %2 عندما انتهى CodeWar. شغّله مجددًا.</translation>
    </message>
</context>
<context>
    <name>codewar::SessionStore</name>
    <message>
        <source>it is too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 is not writable. Save your program to a file.</source>
        <translation>لا يمكن حفظ ما تكتبه بأمان: %1 غير قابل للكتابة. احفظ برنامجك في ملف.</translation>
    </message>
    <message>
        <source>it is not a session of this version</source>
        <translation>ليست جلسة من هذا الإصدار</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, or save your program to a file. CodeWar goes on trying.</source>
        <translation>لا يمكن حفظ ما تكتبه بأمان: تعذّرت كتابة %1 (%2). أفرغ مساحة على القرص، أو احفظ برنامجك في ملف. سيواصل CodeWar المحاولة.</translation>
    </message>
    <message>
        <source>The last session could not be read (%1). Its file is kept as %2.</source>
        <translation>تعذّرت قراءة الجلسة الأخيرة (%1). احتُفظ بملفها باسم %2.</translation>
    </message>
    <message>
        <source>A text of the last session could not be read (%1). Its file is kept as %2.</source>
        <translation>تعذّرت قراءة نص من الجلسة الأخيرة (%1). احتُفظ بملفه باسم %2.</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>category, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Name of a command, or keys</source>
        <translation>اسم الأمر أو المفاتيح</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>إ&amp;سناد</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة تعيين</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>إعادة تعيين ال&amp;كل</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. To assign them takes them away from it.</source>
        <translation>هذه المفاتيح مسندة إلى «%1». إسنادها هنا ينزعها منه.</translation>
    </message>
</context>
<context>
    <name>codewar::Snippet</name>
    <message>
        <source>it has no &quot;code&quot;</source>
        <translation>ليس فيه &quot;code&quot;</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: %2. Ask whoever made it for another one.</source>
        <translation>%1 ليس مقتطف CodeWar: %2. اطلب ممن أنشأه مقتطفًا آخر.</translation>
    </message>
    <message>
        <source>it has no &quot;codewar&quot; version</source>
        <translation>ليس فيه إصدار &quot;codewar&quot;</translation>
    </message>
    <message>
        <source>it has version %1, and this CodeWar knows up to %2</source>
        <translation>إصداره %1، وإصدار CodeWar هذا يعرف حتى %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>&quot;%1&quot; ليس نصًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>&quot;%1&quot; كبير جدًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid text</source>
        <translation>&quot;%1&quot; ليس نصًا صالحًا</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not the id of a language</source>
        <translation>&quot;language&quot; ليس معرّف لغة</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for another one.</source>
        <translation>%1 ليس مقتطف CodeWar: ليس بصيغة JSON ‏(%2 عند البايت %3). اطلب ممن أنشأه مقتطفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not there or not a file. Check the name and open it again.</source>
        <translation>%1 غير موجود أو ليس ملفًا. تحقق من الاسم وافتحه مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>تعذّرت قراءة %1: %2. تحقق من أذوناته وافتحه مجددًا.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; no CodeWar snippet is.</source>
        <translation>%1 أكبر من 64 MiB؛ ولا يبلغ أي مقتطف CodeWar هذا الحجم.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose another folder, or make room and save again.</source>
        <translation>تعذّر حفظ المقتطف في %1: %2. لم يتغير محتوى الملف السابق. اختر مجلدًا آخر، أو أفرغ مساحة واحفظ مجددًا.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetCommands</name>
    <message>
        <source>&amp;Snippets and templates…</source>
        <translation>ال&amp;مقتطفات والقوالب…</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetSharing</name>
    <message>
        <source>S&amp;hare as a snippet…</source>
        <translation>م&amp;شاركة كمقتطف…</translation>
    </message>
    <message>
        <source>Open a sn&amp;ippet…</source>
        <translation>فتح مقت&amp;طف…</translation>
    </message>
    <message>
        <source>Share as a snippet</source>
        <translation>مشاركة كمقتطف</translation>
    </message>
    <message>
        <source>CodeWar snippets (*.codewar)</source>
        <translation>مقتطفات CodeWar ‏(*.codewar)</translation>
    </message>
    <message>
        <source>The input of this program is a file, which is not part of a snippet.</source>
        <translation>دخل هذا البرنامج ملف، والملف ليس جزءًا من المقتطف.</translation>
    </message>
    <message>
        <source>Open a snippet</source>
        <translation>فتح مقتطف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The snippet is written in “%1”, which is not known here. Choose a language to run it.</source>
        <translation>المقتطف مكتوب بلغة «%1» غير المعروفة هنا. اختر لغة لتشغيله.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetStore</name>
    <message>
        <source>The snippets could not be saved in %1: %2. They are kept until CodeWar ends.</source>
        <translation>تعذّر حفظ المقتطفات في %1: %2. ستبقى حتى إغلاق CodeWar.</translation>
    </message>
    <message>
        <source>The snippets in %1 could not be removed: %2.</source>
        <translation>تعذّرت إزالة المقتطفات في %1: %2.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>حجمه أكبر من 1 MiB.</translation>
    </message>
    <message>
        <source>Your snippets in %1 are not used: %2 Mend the file, or reset them in Tools, Snippets and templates.</source>
        <translation>مقتطفاتك في %1 غير مستخدمة: %2 أصلح الملف، أو أعد تعيينها من «أدوات»، «المقتطفات والقوالب».</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetTyping</name>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>توسيع المقتطفات بمفتاح &amp;Tab</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetsDialog</name>
    <message>
        <source>Snippets and templates</source>
        <translation>المقتطفات والقوالب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Name: what is typed before Tab</source>
        <translation>الاسم: ما يُكتب قبل Tab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the cursor ends up. Write \$ for a dollar sign.</source>
        <translation>‏${1:text} هو أول حقل ينتقل إليه Tab، و$1 النص نفسه مجددًا، و$0 موضع المؤشر في النهاية. اكتب \$ لإدراج علامة الدولار.</translation>
    </message>
    <message>
        <source>Re&amp;set this language</source>
        <translation>إ&amp;عادة تعيين هذه اللغة</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>“%1” is no name for a snippet: use letters, digits and _.</source>
        <translation>«%1» لا يصلح اسمًا لمقتطف: استخدم الأحرف والأرقام و_.</translation>
    </message>
    <message>
        <source>There are two snippets “%1”: give one another name.</source>
        <translation>يوجد مقتطفان باسم «%1»: أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>The snippet “%1” has no text.</source>
        <translation>المقتطف «%1» بلا نص.</translation>
    </message>
</context>
<context>
    <name>codewar::StartRequest</name>
    <message>
        <source>The language of the files, or of a new text.</source>
        <translation>لغة الملفات أو لغة النص الجديد.</translation>
    </message>
    <message>
        <source>Opens another window even where there is one.</source>
        <translation>يفتح نافذة أخرى حتى إن وُجدت نافذة.</translation>
    </message>
    <message>
        <source>Programs to open, each in a tab of its own.</source>
        <translation>البرامج المراد فتحها، كل منها في تبويب خاص.</translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>يُحضَّر</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>يُترجَم</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>في الانتظار؛ عدد المهام السابقة: %n</numerusform>
            <numerusform>في الانتظار؛ عدد المهام السابقة: %n</numerusform>
            <numerusform>في الانتظار؛ عدد المهام السابقة: %n</numerusform>
            <numerusform>في الانتظار خلف %n مهام</numerusform>
            <numerusform>في الانتظار خلف %n مهمةً</numerusform>
            <numerusform>في الانتظار خلف %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>يشغّل %1 البرنامج</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>codewar::SystemKeyring</name>
    <message>
        <source>The system keyring does not know this secret.</source>
        <translation>حلقة مفاتيح النظام لا تعرف هذا السر.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked. Unlock it and try again.</source>
        <translation>لم يُفتح قفل حلقة مفاتيح النظام. افتح قفلها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This system has no keyring that works (%1).</source>
        <translation>ليس في هذا النظام حلقة مفاتيح تعمل (%1).</translation>
    </message>
</context>
<context>
    <name>codewar::TabActions</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>إ&amp;غلاق التبويب</translation>
    </message>
    <message>
        <source>Close other &amp;tabs</source>
        <translation>إغلاق التبويبات الأ&amp;خرى</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>إ&amp;عادة فتح التبويب المغلق</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>ت&amp;كرار التبويب</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>التبويب ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>التبويب ال&amp;سابق</translation>
    </message>
    <message>
        <source>Move tab &amp;forward</source>
        <translation>ن&amp;قل التبويب إلى الأمام</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>نق&amp;ل التبويب إلى الخلف</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>التبويبات</translation>
    </message>
</context>
<context>
    <name>codewar::TabBar</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>لم يُحفظ في ملف بعد</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1، غير محفوظ</translation>
    </message>
</context>
<context>
    <name>codewar::TestCase</name>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a text.</source>
        <translation>&quot;%1&quot; في حالة الاختبار %2 ليس نصًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not valid Unicode.</source>
        <translation>&quot;%1&quot; في حالة الاختبار %2 ليس Unicode صالحًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is larger than 4 MiB.</source>
        <translation>&quot;%1&quot; في حالة الاختبار %2 أكبر من 4 MiB.</translation>
    </message>
    <message>
        <source>&quot;checker&quot; of test case %1 is none that is known.</source>
        <translation>&quot;checker&quot; في حالة الاختبار %1 غير معروف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a tolerance.</source>
        <translation>&quot;%1&quot; في حالة الاختبار %2 ليس هامشًا صالحًا.</translation>
    </message>
    <message>
        <source>The test cases are not a list.</source>
        <translation>حالات الاختبار ليست قائمة.</translation>
    </message>
    <message>
        <source>Test case %1 is not an object.</source>
        <translation>حالة الاختبار %1 ليست كائنًا.</translation>
    </message>
    <message>
        <source>A program can have 1000 test cases. Delete some first.</source>
        <translation>يمكن أن يكون للبرنامج 1000 حالة اختبار. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>A test case&apos;s input and expected output can have 4 MiB each.</source>
        <translation>يمكن أن يبلغ كل من دخل حالة الاختبار وخرجها المتوقع 4 MiB.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>There are more than 1000 test cases.</source>
        <translation>يوجد أكثر من 1000 حالة اختبار.</translation>
    </message>
    <message>
        <source>The test cases of a program can have 16 MiB together. Delete some first.</source>
        <translation>يمكن أن تبلغ حالات اختبار البرنامج 16 MiB معًا. احذف بعضها أولًا.</translation>
    </message>
</context>
<context>
    <name>codewar::Tests</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.</source>
        <translation>لا يمكن اعتماد ما طبعه «%1» خرجًا متوقعًا: يُقبل فقط نص UTF-8 لا يزيد على 4 MiB.</translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>&amp;Test cases</source>
        <translation>&amp;حالات الاختبار</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>حالات الاختبار</translation>
    </message>
    <message>
        <source>More about test cases</source>
        <translation>المزيد عن حالات الاختبار</translation>
    </message>
    <message>
        <source>A test case is an input and the output that is expected for it.
Run them all at once and see where the program prints something else.</source>
        <translation>حالة الاختبار هي دخلٌ مع الخرج المتوقع له.
شغّلها جميعًا دفعة واحدة لترى أين يطبع البرنامج شيئًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
            <numerusform>نجح %1 من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TextFile</name>
    <message>
        <source>%1 does not exist. Check the name and open it again.</source>
        <translation>%1 غير موجود. تحقق من الاسم وافتحه مجددًا.</translation>
    </message>
    <message>
        <source>%1 is not a file. Open a program text instead.</source>
        <translation>%1 ليس ملفًا. افتح نص برنامج بدلًا منه.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>تعذّرت قراءة %1: %2. تحقق من أذوناته وافتحه مجددًا.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, the most a program may have. Open a smaller file.</source>
        <translation>%1 أكبر من 1 MiB، وهو الحد الأقصى للبرنامج. افتح ملفًا أصغر.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Open a program text instead.</source>
        <translation>لم يُفتح %1: %2. افتح نص برنامج بدلًا منه.</translation>
    </message>
    <message>
        <source>%1 is read-only and was not changed. Choose another name with “Save as”, or make the file writable and save again.</source>
        <translation>%1 للقراءة فقط ولم يتغير. اختر اسمًا آخر عبر «حفظ باسم»، أو اجعل الملف قابلًا للكتابة واحفظ مجددًا.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was not overwritten.</source>
        <translation>تغيّر %1 من برنامج آخر ولم يُستبدل.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. What the file held before is unchanged. Choose another folder with “Save as”, or make room and save again.</source>
        <translation>تعذّر حفظ %1: %2. لم يتغير محتوى الملف السابق. اختر مجلدًا آخر عبر «حفظ باسم»، أو أفرغ مساحة واحفظ مجددًا.</translation>
    </message>
</context>
<context>
    <name>codewar::TextFormat</name>
    <message>
        <source>Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every character, in the status line, then save again.</source>
        <translation>لا يحتوي Windows-1252 على «%1» (السطر %2). اختر من شريط الحالة UTF-8 الذي يتسع لكل المحارف، ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>it is not %1 text</source>
        <translation>ليس نصًا بترميز %1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>ليس نصًا</translation>
    </message>
</context>
<context>
    <name>codewar::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Theme &amp;as the system</source>
        <translation>السمة &amp;كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>سمة &amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>سمة &amp;داكنة</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>تباين عالٍ، أ&amp;بيض على أسود</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>تباين عالٍ، &amp;أسود على أبيض</translation>
    </message>
</context>
<context>
    <name>codewar::TimingBar</name>
    <message>
        <source>%1: %2, %3 % of the time</source>
        <translation>%1: %2، %3 % من الوقت</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>الانتظار في الطابور</translation>
    </message>
    <message>
        <source>Preparing a sandbox</source>
        <translation>تحضير صندوق معزول</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>قيد التصريف</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Compiling: not needed, the program was compiled before</source>
        <translation>التصريف: غير مطلوب، فقد صُرّف البرنامج من قبل</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>لم يُشغَّل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>codewar::TimingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>limits by %1</source>
        <translation>الحدود عبر %1</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>ذروة الذاكرة</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>مقيس بواسطة: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>CPU time and its share of the wall time</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>CPU time against wall time</source>
        <translation>زمن المعالج مقابل الزمن الفعلي</translation>
    </message>
    <message>
        <source>Peak memory against its limit</source>
        <translation>ذروة الذاكرة مقابل حدها</translation>
    </message>
    <message>
        <source>&amp;Chart of the last runs</source>
        <translation>&amp;مخطط عمليات التشغيل الأخيرة</translation>
    </message>
    <message>
        <source>Chart their &amp;memory</source>
        <translation>عرض &amp;ذاكرتها في المخطط</translation>
    </message>
    <message>
        <source>The program kept its processor busy for %1 of the %2 it ran.</source>
        <translation>شغل البرنامج معالجه %1 من أصل %2 استغرقها تشغيله.</translation>
    </message>
    <message>
        <source>The same program was compiled before, so it was not compiled again.</source>
        <translation>صُرّف البرنامج نفسه من قبل، لذا لم يُصرَّف مجددًا.</translation>
    </message>
</context>
<context>
    <name>codewar::TrendChart</name>
    <message>
        <source>Chart of the last runs</source>
        <translation>مخطط عمليات التشغيل الأخيرة</translation>
    </message>
</context>
<context>
    <name>codewar::UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in itself: &quot;Deutsch&quot;, &quot;日本語&quot;.</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>codewar::Verdicts</name>
    <message>
        <source>OK</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>خطأ في الترجمة</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>أنهاه %1</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>حالة الخروج %1</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>خطأ في التنفيذ</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>حد الوقت</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>حد الخرج</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>تعذّر على CodeWar</translation>
    </message>
</context>
<context>
    <name>codewar::ViewOptions</name>
    <message>
        <source>Indentation &amp;guides</source>
        <translation>أ&amp;دلة المسافة البادئة</translation>
    </message>
    <message>
        <source>White &amp;space</source>
        <translation>ال&amp;فراغات</translation>
    </message>
</context>
<context>
    <name>codewar::WindowActions</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;About CodeWar</source>
        <translation>&amp;حول CodeWar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>تبويب &amp;جديد</translation>
    </message>
</context>
<context>
    <name>codewar::WindowHabits</name>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A code playground with a real runner behind it.</source>
        <translation>ساحة للبرمجة وراءها مشغّل حقيقي.</translation>
    </message>
</context>
</TS>
