<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>Examples</name>
    <message>
        <source>Hello</source>
        <translation>नमस्ते</translation>
    </message>
    <message>
        <source>The shortest program that says something.</source>
        <translation>कुछ छापने वाला सबसे छोटा प्रोग्राम।</translation>
    </message>
    <message>
        <source>Sum of the input</source>
        <translation>इनपुट का योग</translation>
    </message>
    <message>
        <source>Reads numbers until the input ends and adds them up.</source>
        <translation>इनपुट के अंत तक संख्याएँ पढ़ता है और उन्हें जोड़ता है।</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>शब्द गणना</translation>
    </message>
    <message>
        <source>Counts how often each word of the input occurs.</source>
        <translation>गिनता है कि इनपुट का हर शब्द कितनी बार आया।</translation>
    </message>
    <message>
        <source>Guess the number</source>
        <translation>संख्या बूझें</translation>
    </message>
    <message>
        <source>A game that asks while it runs: answer in the input panel.</source>
        <translation>एक खेल जो चलते समय पूछता है: इनपुट पैनल में उत्तर दें।</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>उलटी गिनती</translation>
    </message>
    <message>
        <source>Writes a line every half second, to see output come in live.</source>
        <translation>हर आधे सेकंड में एक पंक्ति लिखता है, ताकि आउटपुट सीधे आता दिखे।</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>अभाज्य संख्याएँ</translation>
    </message>
    <message>
        <source>The sieve of Eratosthenes: look at the timing.</source>
        <translation>एराटोस्थनीज़ की छलनी: समय-विवरण देखें।</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>मैट्रिक्स गुणन</translation>
    </message>
    <message>
        <source>Multiplies two matrices and prints the product as a table.</source>
        <translation>दो मैट्रिक्स का गुणा करता है और गुणनफल तालिका में छापता है।</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>दंड आलेख</translation>
    </message>
    <message>
        <source>Draws a bar for each line of the input, such as “Monday 12”.</source>
        <translation>इनपुट की हर पंक्ति, जैसे “सोमवार 12”, के लिए एक दंड बनाता है।</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression yet: %1, at character %2.</source>
        <translation>अभी मान्य रेगुलर एक्सप्रेशन नहीं: %1, वर्ण %2 पर।</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
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
        <translation>पैटर्न मान्य नहीं है: %1।</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… पहले की %Ln पंक्ति / %1 काटी गई</numerusform>
            <numerusform>… पहले की %Ln पंक्तियाँ / %1 काटी गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Programs (%1)</source>
        <translation>प्रोग्राम (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>प्रोग्राम खोलें</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>प्रोग्राम सहेजें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About CodeWar</source>
        <translation>CodeWar के बारे में</translation>
    </message>
    <message>
        <source>CodeWar %1

A code playground with a real runner behind it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CodeWar %1

वास्तविक रनर वाला कोड प्लेग्राउंड।
GNU General Public License, संस्करण 3 या उसके बाद के अंतर्गत मुक्त सॉफ़्टवेयर।</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>यह JSON नहीं है: %1, बाइट %2 पर।</translation>
    </message>
    <message>
        <source>It needs a list &quot;snippets&quot; and a text &quot;template&quot;.</source>
        <translation>इसमें सूची &quot;snippets&quot; और टेक्स्ट &quot;template&quot; चाहिए।</translation>
    </message>
    <message>
        <source>Snippet %1 needs a name and a body.</source>
        <translation>स्निपेट %1 के लिए नाम और मुख्य भाग चाहिए।</translation>
    </message>
</context>
<context>
    <name>codewar::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>थीम (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Font of programs:</source>
        <translation>प्रोग्राम का फ़ॉन्ट (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size of programs:</source>
        <translation>प्रोग्राम के फ़ॉन्ट का आकार (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Zoom of the whole window:</source>
        <translation>पूरी विंडो का ज़ूम (&amp;Z):</translation>
    </message>
    <message>
        <source>Zoom while &amp;presenting:</source>
        <translation>प्रस्तुति के समय ज़ूम (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;High contrast while presenting</source>
        <translation>प्रस्तुति के समय उच्च कंट्रास्ट (&amp;H)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>उच्च कंट्रास्ट, काले पर सफ़ेद</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>उच्च कंट्रास्ट, सफ़ेद पर काला</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>उपलब्ध में सर्वोत्तम</translation>
    </message>
    <message>
        <source>Font of the &amp;window:</source>
        <translation>विंडो का फ़ॉन्ट (&amp;W):</translation>
    </message>
</context>
<context>
    <name>codewar::BracketClosing</name>
    <message>
        <source>Close &amp;brackets and quotes</source>
        <translation>कोष्ठक और उद्धरण चिह्न बंद करें (&amp;B)</translation>
    </message>
</context>
<context>
    <name>codewar::CaseActions</name>
    <message>
        <source>&amp;Run all test cases</source>
        <translation>सभी टेस्ट केस चलाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;failed test cases</source>
        <translation>विफल टेस्ट केस चलाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Run &amp;selected test cases</source>
        <translation>चुने हुए टेस्ट केस चलाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top test cases</source>
        <translation>टेस्ट केस रोकें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add a test case</source>
        <translation>टेस्ट केस जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;current input and output as a test case</source>
        <translation>वर्तमान इनपुट और आउटपुट को टेस्ट केस के रूप में जोड़ें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate test case</source>
        <translation>टेस्ट केस की प्रतिलिपि बनाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete test cases</source>
        <translation>टेस्ट केस हटाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Move test case &amp;up</source>
        <translation>टेस्ट केस ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move test case dow&amp;n</source>
        <translation>टेस्ट केस नीचे ले जाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>Take what was printed as e&amp;xpected</source>
        <translation>छपे आउटपुट को अपेक्षित मानें (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Import test case files…</source>
        <translation>टेस्ट केस फ़ाइलें आयात करें (&amp;I)…</translation>
    </message>
    <message>
        <source>Import a f&amp;older of test cases…</source>
        <translation>टेस्ट केस का फ़ोल्डर आयात करें (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export test cases to a folder…</source>
        <translation>टेस्ट केस फ़ोल्डर में निर्यात करें (&amp;E)…</translation>
    </message>
</context>
<context>
    <name>codewar::CaseBatch</name>
    <message>
        <source>The program printed something else than was expected.</source>
        <translation>प्रोग्राम ने अपेक्षित से अलग कुछ छापा।</translation>
    </message>
</context>
<context>
    <name>codewar::CaseDetails</name>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Input of the test case</source>
        <translation>टेस्ट केस का इनपुट</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>अपेक्षित आउटपुट</translation>
    </message>
    <message>
        <source>Expected output of the test case</source>
        <translation>टेस्ट केस का अपेक्षित आउटपुट</translation>
    </message>
    <message>
        <source>Empty: the program only has to end well.</source>
        <translation>खाली: प्रोग्राम का केवल सफलतापूर्वक समाप्त होना काफ़ी है।</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>What it printed was not kept. Run it again to see the difference.</source>
        <translation>छपा हुआ आउटपुट रखा नहीं गया। अंतर देखने के लिए इसे फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Difference between expected and printed output</source>
        <translation>अपेक्षित और छपे आउटपुट के बीच अंतर</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छपा हुआ</translation>
    </message>
</context>
<context>
    <name>codewar::CaseFiles</name>
    <message>
        <source>It is not named like a test case, such as 1.in and 1.out.</source>
        <translation>इसका नाम टेस्ट केस जैसा नहीं है, जैसे 1.in और 1.out।</translation>
    </message>
    <message>
        <source>The test case has %1 already.</source>
        <translation>टेस्ट केस में %1 पहले से है।</translation>
    </message>
    <message>
        <source>There is no input that belongs to it.</source>
        <translation>इससे संबंधित कोई इनपुट नहीं है।</translation>
    </message>
</context>
<context>
    <name>codewar::CaseImport</name>
    <message>
        <source>It is not a file.</source>
        <translation>यह फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>इसे पढ़ा नहीं जा सका: %1।</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>यह 4 MiB से बड़ी है।</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>यह UTF-8 टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>It has more than %1 files; the rest was not looked at.</source>
        <translation>इसमें %1 से अधिक फ़ाइलें हैं; बाकी नहीं देखी गईं।</translation>
    </message>
    <message>
        <source>It is a folder. Import it by itself.</source>
        <translation>यह फ़ोल्डर है। इसे अलग से आयात करें।</translation>
    </message>
    <message>
        <source>It has no expected output beside it; only its input was taken.</source>
        <translation>इसके साथ अपेक्षित आउटपुट नहीं है; केवल इसका इनपुट लिया गया।</translation>
    </message>
</context>
<context>
    <name>codewar::CaseRecord</name>
    <message>
        <source>Not run</source>
        <translation>नहीं चलाया गया</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>गलत आउटपुट</translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… कुल %n बाइट: यहाँ दिखाने और संपादित करने के लिए बहुत लंबा।</numerusform>
            <numerusform>… कुल %n बाइट: यहाँ दिखाने और संपादित करने के लिए बहुत लंबा।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed.</source>
        <translation>चिपकाया गया टेक्स्ट 4 MiB से बड़ा है, जो टेस्ट केस की अधिकतम सीमा है। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message>
        <source>Import test cases</source>
        <translation>टेस्ट केस आयात करें</translation>
    </message>
    <message>
        <source>Import a folder of test cases</source>
        <translation>टेस्ट केस का फ़ोल्डर आयात करें</translation>
    </message>
    <message>
        <source>Import of test cases</source>
        <translation>टेस्ट केस का आयात</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>%n टेस्ट केस आयात किया गया।</numerusform>
            <numerusform>%n टेस्ट केस आयात किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There were no files. Choose pairs like 1.in and 1.out.</source>
        <translation>कोई फ़ाइल नहीं थी। 1.in और 1.out जैसे जोड़े चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>%n फ़ाइल छोड़ी गई; कारण विवरण में है।</numerusform>
            <numerusform>%n फ़ाइलें छोड़ी गईं; कारण विवरण में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export test cases to a folder</source>
        <translation>टेस्ट केस फ़ोल्डर में निर्यात करें</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>फ़ाइलें बदलें?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>इन टेस्ट केस की %n फ़ाइल फ़ोल्डर में पहले से है।</numerusform>
            <numerusform>इन टेस्ट केस की %n फ़ाइलें फ़ोल्डर में पहले से हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>Export of test cases</source>
        <translation>टेस्ट केस का निर्यात</translation>
    </message>
</context>
<context>
    <name>codewar::CasesModel</name>
    <message>
        <source>Test case</source>
        <translation>टेस्ट केस</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>चल रहा है…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>नहीं चलाया गया</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>गलत आउटपुट</translation>
    </message>
</context>
<context>
    <name>codewar::CheckPicker</name>
    <message>
        <source>Ignore trailing space</source>
        <translation>अंत के रिक्त स्थान अनदेखा करें</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>हूबहू</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>White space at the ends of lines and empty lines at the end do not count</source>
        <translation>पंक्तियों के अंत के रिक्त स्थान और अंत की खाली पंक्तियाँ नहीं गिनी जातीं</translation>
    </message>
    <message>
        <source>Every byte counts</source>
        <translation>हर बाइट गिनी जाती है</translation>
    </message>
    <message>
        <source>Only the words count, however they are spaced</source>
        <translation>केवल शब्द गिने जाते हैं, उनके बीच रिक्त स्थान कितना भी हो</translation>
    </message>
    <message>
        <source>As words, but numbers may be off by a tolerance</source>
        <translation>शब्दों की तरह, पर संख्याओं में छूट जितना अंतर हो सकता है</translation>
    </message>
    <message>
        <source>How outputs are compared</source>
        <translation>आउटपुट की तुलना कैसे की जाए</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>इतने तक: ±</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>या गुना</translation>
    </message>
    <message>
        <source>Absolute tolerance</source>
        <translation>निरपेक्ष छूट</translation>
    </message>
    <message>
        <source>A number may be off by this much</source>
        <translation>संख्या में इतना अंतर हो सकता है</translation>
    </message>
    <message>
        <source>Relative tolerance</source>
        <translation>सापेक्ष छूट</translation>
    </message>
    <message>
        <source>Or by this part of the expected number</source>
        <translation>या अपेक्षित संख्या के इस अंश जितना</translation>
    </message>
</context>
<context>
    <name>codewar::ClosedNotice</name>
    <message>
        <source>Closed %1 – Reopen</source>
        <translation>%1 बंद हुआ – फिर खोलें</translation>
    </message>
</context>
<context>
    <name>codewar::CodeEditor</name>
    <message>
        <source>Program text</source>
        <translation>प्रोग्राम का टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>codewar::CommandModel</name>
    <message>
        <source>Not available now</source>
        <translation>अभी उपलब्ध नहीं</translation>
    </message>
</context>
<context>
    <name>codewar::CommandPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>कमांड पैलेट (&amp;C)…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>कमांड पैलेट</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>कमांड का नाम</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>कमांड के कुछ अक्षर टाइप करें</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
</context>
<context>
    <name>codewar::CommentToggle</name>
    <message>
        <source>Toggle co&amp;mment</source>
        <translation>टिप्पणी टॉगल करें (&amp;M)</translation>
    </message>
</context>
<context>
    <name>codewar::CompareDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>%1 की तुलना करें</translation>
    </message>
    <message>
        <source>The text here</source>
        <translation>यहाँ का टेक्स्ट</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>फ़ाइल अभी</translation>
    </message>
</context>
<context>
    <name>codewar::Completion</name>
    <message>
        <source>Complete word</source>
        <translation>शब्द पूरा करें</translation>
    </message>
    <message>
        <source>Offer &amp;words while typing</source>
        <translation>टाइप करते समय शब्द सुझाएँ (&amp;W)</translation>
    </message>
</context>
<context>
    <name>codewar::ConflictBar</name>
    <message>
        <source>%1 was changed by another program, and here too.</source>
        <translation>%1 को किसी अन्य प्रोग्राम ने बदला है, और यहाँ भी बदला गया है।</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is only here now.</source>
        <translation>%1 अब डिस्क पर नहीं है। इसका टेक्स्ट अब केवल यहाँ है।</translation>
    </message>
    <message>
        <source>%1 is read-only. Save changes under another name.</source>
        <translation>%1 केवल पढ़ने के लिए है। बदलाव किसी अन्य नाम से सहेजें।</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>मेरा रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>उनका लोड करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>तुलना करें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>फिर सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>इस रूप में सहेजें (&amp;A)…</translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message>
        <source>it has no list of connections</source>
        <translation>इसमें कनेक्शनों की सूची नहीं है</translation>
    </message>
    <message>
        <source>a connection has no kind, or no id of its own</source>
        <translation>किसी कनेक्शन का प्रकार या अपनी id नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>इसमें %n से अधिक कनेक्शन हैं</numerusform>
            <numerusform>इसमें %n से अधिक कनेक्शन हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionFile</name>
    <message>
        <source>it is too large</source>
        <translation>यह बहुत बड़ी है</translation>
    </message>
    <message>
        <source>Your connections could not be read (%1). Their file is kept as %2; add them again under “Connections…”.</source>
        <translation>आपके कनेक्शन पढ़े नहीं जा सके (%1)। उनकी फ़ाइल %2 नाम से रखी गई है; उन्हें “कनेक्शन…” में फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Your connections were not kept: %1 could not be written (%2). They last until CodeWar ends; make room or make the folder writable, and save them again.</source>
        <translation>आपके कनेक्शन सहेजे नहीं गए: %1 को लिखा नहीं जा सका (%2)। वे CodeWar के बंद होने तक रहेंगे; जगह बनाएँ या फ़ोल्डर को लिखने योग्य बनाएँ, और उन्हें फिर सहेजें।</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionForm</name>
    <message>
        <source>This CodeWar does not know connections of this kind. It is kept for one that does.</source>
        <translation>यह CodeWar इस प्रकार के कनेक्शन नहीं जानता। इसे जानने वाले संस्करण के लिए रखा गया है।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>रखा हुआ है; बदलने के लिए टाइप करें</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>नीचे ले जाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionTestRow</name>
    <message>
        <source>Trying…</source>
        <translation>जाँच जारी है…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>जाँच रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>जाँचें (&amp;T)</translation>
    </message>
</context>
<context>
    <name>codewar::Connections</name>
    <message>
        <source>The secret of “%1” is kept until CodeWar ends, and written nowhere. %2</source>
        <translation>“%1” का सीक्रेट CodeWar के बंद होने तक रखा जाएगा, और कहीं लिखा नहीं जाएगा। %2</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be deleted and may still be in the system keyring. %2</source>
        <translation>“%1” का सीक्रेट हटाया नहीं जा सका और हो सकता है कि वह अब भी सिस्टम कीरिंग में हो। %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known. %2 Or type the secret again under “Connections…”.</source>
        <translation>“%1” का सीक्रेट ज्ञात नहीं है। %2 या “कनेक्शन…” में सीक्रेट फिर टाइप करें।</translation>
    </message>
    <message>
        <source>This connection was removed. Choose another place.</source>
        <translation>यह कनेक्शन हटा दिया गया। कोई अन्य स्थान चुनें।</translation>
    </message>
    <message>
        <source>This CodeWar cannot run programs at “%1”, as it does not know connections of that kind. Choose another place, or install a newer CodeWar.</source>
        <translation>यह CodeWar “%1” पर प्रोग्राम नहीं चला सकता, क्योंकि यह उस प्रकार के कनेक्शन नहीं जानता। कोई अन्य स्थान चुनें, या नया CodeWar इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.</source>
        <translation>सिस्टम कीरिंग की प्रतीक्षा है, जिसमें “%1” का सीक्रेट रखा है। पूछे जाने पर उसका लॉक खोलें।</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Programs run on this machine. Add a connection to run them elsewhere.</source>
        <translation>प्रोग्राम इसी मशीन पर चलते हैं। उन्हें कहीं और चलाने के लिए कनेक्शन जोड़ें।</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>सिस्टम कीरिंग खोजी जा रही है…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring, and in no file of CodeWar.</source>
        <translation>सीक्रेट सिस्टम कीरिंग में रखे जाते हैं, CodeWar की किसी फ़ाइल में नहीं।</translation>
    </message>
    <message>
        <source>Secrets last until CodeWar ends, and are written nowhere. %1</source>
        <translation>सीक्रेट CodeWar के बंद होने तक रहते हैं, और कहीं लिखे नहीं जाते। %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that makes it another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>कनेक्शन को नाम दें।</translation>
    </message>
    <message>
        <source>There is another connection of that name. Give it one of its own.</source>
        <translation>इस नाम का एक और कनेक्शन है। इसे अलग नाम दें।</translation>
    </message>
</context>
<context>
    <name>codewar::DiagnosticsPanel</name>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Problems in the program</source>
        <translation>प्रोग्राम की समस्याएँ</translation>
    </message>
    <message>
        <source>Hide problems</source>
        <translation>समस्याएँ छिपाएँ</translation>
    </message>
</context>
<context>
    <name>codewar::DiffModel</name>
    <message numerus="yes">
        <source>… %n equal line(s) before this</source>
        <translation>
            <numerusform>… इससे पहले %n समान पंक्ति</numerusform>
            <numerusform>… इससे पहले %n समान पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>… more lines follow that are not compared here</source>
        <translation>… आगे और पंक्तियाँ हैं जिनकी यहाँ तुलना नहीं की गई</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>कोई पंक्ति नहीं</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>पंक्ति %1, समान: %2</translation>
    </message>
    <message>
        <source>Line %1, different: %2</source>
        <translation>पंक्ति %1, अलग: %2</translation>
    </message>
</context>
<context>
    <name>codewar::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सभी चुनें (&amp;A)</translation>
    </message>
</context>
<context>
    <name>codewar::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>संपादक</translation>
    </message>
    <message>
        <source>Show a &amp;margin to fold blocks away</source>
        <translation>ब्लॉक समेटने का हाशिया दिखाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;indentation guides</source>
        <translation>इंडेंट गाइड दिखाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>रिक्त स्थान दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close brackets and quotes as they are opened</source>
        <translation>कोष्ठक और उद्धरण चिह्न खुलते ही बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Offer words while typing</source>
        <translation>टाइप करते समय शब्द सुझाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Tab से स्निपेट विस्तारित करें (&amp;X)</translation>
    </message>
    <message>
        <source>Take away white space at the &amp;ends of lines when saving</source>
        <translation>सहेजते समय पंक्तियों के अंत के रिक्त स्थान हटाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>End the &amp;last line when saving</source>
        <translation>सहेजते समय अंतिम पंक्ति पूरी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bring back the tabs of the last time at the start</source>
        <translation>शुरू होने पर पिछली बार के टैब वापस लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was open, with its unsaved text. After a crash everything is there again.</source>
        <translation>नहीं तो CodeWar नए टैब से शुरू होता है। कुछ नहीं खोता: “बंद टैब फिर खोलें” से जो खुला था वह अपने बिना सहेजे पाठ के साथ वापस आता है। क्रैश के बाद सब कुछ फिर मौजूद होता है।</translation>
    </message>
</context>
<context>
    <name>codewar::EditorTools</name>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>उपकरण</translation>
    </message>
</context>
<context>
    <name>codewar::EngineAddress</name>
    <message>
        <source>the connection</source>
        <translation>कनेक्शन</translation>
    </message>
</context>
<context>
    <name>codewar::EngineKinds</name>
    <message>
        <source>Docker engine</source>
        <translation>Docker इंजन</translation>
    </message>
    <message>
        <source>Programs run in containers of a Docker engine at an address of your choice, which needs the images of the languages. Whoever reaches an engine without certificates may do anything on its machine.</source>
        <translation>प्रोग्राम आपके चुने पते पर Docker इंजन के कंटेनरों में चलते हैं, जिसमें भाषाओं की इमेज होनी चाहिए। बिना प्रमाणपत्र वाले इंजन तक जो भी पहुँचे, वह उसकी मशीन पर कुछ भी कर सकता है।</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>पता (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>प्रमाणपत्र (&amp;C)</translation>
    </message>
    <message>
        <source>folder of ca.pem, cert.pem and key.pem, for TLS</source>
        <translation>TLS के लिए ca.pem, cert.pem और key.pem का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Give the engine&apos;s address, like tcp://host:2376 or unix:///var/run/docker.sock.</source>
        <translation>इंजन का पता दें, जैसे tcp://host:2376 या unix:///var/run/docker.sock।</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Docker संदर्भ</translation>
    </message>
    <message>
        <source>Programs run in containers of the Docker engine of a context; “docker context ls” shows yours.</source>
        <translation>प्रोग्राम किसी संदर्भ के Docker इंजन के कंटेनरों में चलते हैं; “docker context ls” आपके संदर्भ दिखाता है।</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>संदर्भ (&amp;C)</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>इसका नाम</translation>
    </message>
    <message>
        <source>Give the name of a Docker context.</source>
        <translation>Docker संदर्भ का नाम दें।</translation>
    </message>
</context>
<context>
    <name>codewar::EngineTrial</name>
    <message>
        <source>The test was stopped.</source>
        <translation>जाँच रोक दी गई।</translation>
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
        <translation>उदाहरण (&amp;E)…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>&amp;Open in a new text</source>
        <translation>नए टेक्स्ट में खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No example is like this.</source>
        <translation>ऐसा कोई उदाहरण नहीं है।</translation>
    </message>
</context>
<context>
    <name>codewar::ExportPlan</name>
    <message>
        <source>The test cases were not all exported: %1 could not be written: %2. Choose another folder, or make room and export again.</source>
        <translation>सभी टेस्ट केस निर्यात नहीं हुए: %1 को लिखा नहीं जा सका: %2। कोई अन्य फ़ोल्डर चुनें, या जगह बनाकर फिर निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>codewar::FileActions</name>
    <message>
        <source>The file was not opened</source>
        <translation>फ़ाइल नहीं खोली गई</translation>
    </message>
    <message>
        <source>The program was not saved</source>
        <translation>प्रोग्राम नहीं सहेजा गया</translation>
    </message>
    <message>
        <source>The text was not opened</source>
        <translation>टेक्स्ट नहीं खोला गया</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, the most a program may have.</source>
        <translation>यह 1 MiB से बड़ी है, जो प्रोग्राम की अधिकतम सीमा है।</translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n स्थान बदला गया</numerusform>
            <numerusform>%n स्थान बदले गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>छोटे-बड़े अक्षर मिलाएँ</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>केवल पूरे शब्द</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 is the first group</source>
        <translation>रेगुलर एक्सप्रेशन; बदलाव में \1 या $1 पहला समूह है</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>केवल चयन में</translation>
    </message>
    <message>
        <source>Go on from the other end of the text</source>
        <translation>टेक्स्ट के दूसरे सिरे से जारी रखें</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>पिछला स्थान (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>अगला स्थान (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>सभी बदलें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>एक्सप्रेशन बहुत जटिल है: अब तक %n स्थान मिला।</numerusform>
            <numerusform>एक्सप्रेशन बहुत जटिल है: अब तक %n स्थान मिले।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>%n से अधिक स्थान</numerusform>
            <numerusform>%n से अधिक स्थान</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n स्थान</numerusform>
            <numerusform>%n स्थान</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::FindCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>खोजें (&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>बदलें (&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>अगला खोजें (&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>पिछला खोजें (&amp;V)</translation>
    </message>
</context>
<context>
    <name>codewar::Finder</name>
    <message>
        <source>Nothing was replaced: the expression is too complicated. Make it simpler.</source>
        <translation>कुछ नहीं बदला गया: एक्सप्रेशन बहुत जटिल है। इसे सरल करें।</translation>
    </message>
    <message>
        <source>Nothing was replaced: it would take too long. Select a part of the text.</source>
        <translation>कुछ नहीं बदला गया: इसमें बहुत समय लगेगा। टेक्स्ट का कोई भाग चुनें।</translation>
    </message>
</context>
<context>
    <name>codewar::Folding</name>
    <message>
        <source>&amp;Fold or unfold block</source>
        <translation>ब्लॉक समेटें या खोलें (&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>सभी समेटें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>सभी खोलें (&amp;U)</translation>
    </message>
    <message>
        <source>Fold &amp;margin</source>
        <translation>समेटने का हाशिया (&amp;M)</translation>
    </message>
</context>
<context>
    <name>codewar::FormatButtons</name>
    <message>
        <source>Save as</source>
        <translation>इस एन्कोडिंग में सहेजें</translation>
    </message>
    <message>
        <source>&amp;Read the file again as</source>
        <translation>फ़ाइल को इस एन्कोडिंग में फिर पढ़ें (&amp;R)</translation>
    </message>
    <message>
        <source>Make all lines end with %1</source>
        <translation>सभी पंक्तियों के अंत में %1 रखें</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>फ़ाइल की एन्कोडिंग</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>एन्कोडिंग: %1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>मिश्रित</translation>
    </message>
    <message>
        <source>Lines end in different ways, most with %1</source>
        <translation>पंक्तियों के अंत अलग-अलग हैं, अधिकतर %1</translation>
    </message>
    <message>
        <source>How lines end</source>
        <translation>पंक्तियों के अंत</translation>
    </message>
    <message>
        <source>Line endings: mixed</source>
        <translation>पंक्तियों के अंत: मिश्रित</translation>
    </message>
    <message>
        <source>Line endings: %1</source>
        <translation>पंक्तियों के अंत: %1</translation>
    </message>
</context>
<context>
    <name>codewar::GoToLine</name>
    <message>
        <source>&amp;Go to line…</source>
        <translation>पंक्ति पर जाएँ (&amp;G)…</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>पंक्ति, या पंक्ति:स्तंभ</translation>
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
        <translation>सोमवार 12
मंगलवार 18
बुधवार 25
गुरुवार 21
शुक्रवार 9
</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it. %1.</source>
        <comment>F5 runs the program…</comment>
        <translation>स्वागत है! यह शुरुआत के लिए एक प्रोग्राम है, और उसका इनपुट भी। %1।</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it.</source>
        <translation>स्वागत है! यह शुरुआत के लिए एक प्रोग्राम है, और उसका इनपुट भी।</translation>
    </message>
</context>
<context>
    <name>codewar::History</name>
    <message>
        <source>The history is busy. Try again in a moment.</source>
        <translation>इतिहास व्यस्त है। थोड़ी देर में फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>This run is not kept: the disk with the history does not keep up.</source>
        <translation>यह रन नहीं रखा गया: इतिहास वाली डिस्क पर्याप्त तेज़ नहीं है।</translation>
    </message>
    <message>
        <source>This run is no longer in the history.</source>
        <translation>यह रन अब इतिहास में नहीं है।</translation>
    </message>
    <message>
        <source>The history was written by a newer CodeWar. It stays as it is, and runs are not added to it; use the newer CodeWar.</source>
        <translation>इतिहास को नए CodeWar ने लिखा है। यह जैसा है वैसा ही रहेगा, और इसमें रन नहीं जोड़े जाएँगे; नए CodeWar का उपयोग करें।</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryFilterBar</name>
    <message>
        <source>Search in code, input and output</source>
        <translation>कोड, इनपुट और आउटपुट में खोजें</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>इतिहास में खोजें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>सभी परिणाम</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Compile errors</source>
        <translation>कंपाइल त्रुटियाँ</translation>
    </message>
    <message>
        <source>Runtime errors</source>
        <translation>रनटाइम त्रुटियाँ</translation>
    </message>
    <message>
        <source>Limits reached</source>
        <translation>सीमा तक पहुँचे</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar विफल हुआ</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>&amp;Keep every run in the history</source>
        <translation>हर रन इतिहास में रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Largest size:</source>
        <translation>अधिकतम आकार (&amp;L):</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep runs &amp;for:</source>
        <translation>रन रखने की अवधि (&amp;F):</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>The oldest runs make room for new ones. While the history is off, runs that were kept before stay until you delete them.</source>
        <translation>सबसे पुराने रन नए रनों के लिए जगह बनाते हैं। इतिहास बंद रहने पर, पहले रखे गए रन तब तक रहते हैं जब तक आप उन्हें न हटाएँ।</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>&amp;Open run in a new tab</source>
        <translation>रन नए टैब में खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>रनों की तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>Export run as &amp;HTML…</source>
        <translation>रन HTML में निर्यात करें (&amp;H)…</translation>
    </message>
    <message>
        <source>Export run as &amp;PDF…</source>
        <translation>रन PDF में निर्यात करें (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete run</source>
        <translation>रन हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>इतिहास मिटाएँ (&amp;L)…</translation>
    </message>
    <message>
        <source>No run matches. Search for less.</source>
        <translation>कोई रन मेल नहीं खाता। कम शब्दों से खोजें।</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its code, input and output.</source>
        <translation>अभी कोई रन नहीं है। हर रन अपने कोड, इनपुट और आउटपुट के साथ यहाँ रखा जाता है।</translation>
    </message>
    <message>
        <source>The history is off. Turn it on in the preferences.</source>
        <translation>इतिहास बंद है। इसे प्राथमिकताओं में चालू करें।</translation>
    </message>
    <message>
        <source>Compare the two runs that are selected</source>
        <translation>चुने हुए दो रनों की तुलना करें</translation>
    </message>
    <message>
        <source>Select two runs to compare them: press Ctrl and click</source>
        <translation>तुलना के लिए दो रन चुनें: Ctrl दबाकर क्लिक करें</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>इतिहास मिटाएँ</translation>
    </message>
    <message>
        <source>Forget every run that was kept? This cannot be undone.</source>
        <translation>क्या रखे गए सभी रन भुला दिए जाएँ? इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>सब भूल जाएँ (&amp;F)</translation>
    </message>
</context>
<context>
    <name>codewar::ImagesOffer</name>
    <message>
        <source>Get images of languages</source>
        <translation>भाषाओं की इमेज लाएँ</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>फ़ाइल से लोड करें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>इमेज खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>इमेज लोड करें</translation>
    </message>
    <message>
        <source>Building the image of %1 (%2 of %3)…</source>
        <translation>%1 की इमेज बनाई जा रही है (%3 में से %2)…</translation>
    </message>
    <message>
        <source>Getting the images…</source>
        <translation>इमेज लाई जा रही हैं…</translation>
    </message>
</context>
<context>
    <name>codewar::InputChip</name>
    <message>
        <source>Keeping the pasted text…</source>
        <translation>चिपकाया गया टेक्स्ट रखा जा रहा है…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>चिपकाया गया टेक्स्ट</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Shows the beginning of this input</source>
        <translation>इस इनपुट का आरंभ दिखाता है</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The text that was there before is the input again</source>
        <translation>पहले वाला टेक्स्ट फिर से इनपुट बन जाएगा</translation>
    </message>
</context>
<context>
    <name>codewar::InputFeed</name>
    <message>
        <source>The input %1 could not be read to its end: %2. The program got what came before. Choose the file again and run once more.</source>
        <translation>इनपुट %1 अंत तक पढ़ा नहीं जा सका: %2। प्रोग्राम को उससे पहले का भाग मिला। फ़ाइल फिर चुनें और दोबारा चलाएँ।</translation>
    </message>
</context>
<context>
    <name>codewar::InputFile</name>
    <message>
        <source>The input %1 cannot be read: %2. Choose the file again.</source>
        <translation>इनपुट %1 पढ़ा नहीं जा सका: %2। फ़ाइल फिर चुनें।</translation>
    </message>
    <message>
        <source>The input could not be saved to %1: %2. Choose another folder, or make room and save again.</source>
        <translation>इनपुट %1 में सहेजा नहीं जा सका: %2। कोई अन्य फ़ोल्डर चुनें, या जगह बनाकर फिर सहेजें।</translation>
    </message>
    <message>
        <source>The input has %1; at most %2 can be given to a program. Nothing was changed.</source>
        <translation>इनपुट का आकार %1 है; प्रोग्राम को अधिकतम %2 दिया जा सकता है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file as input.</source>
        <translation>%1 फ़ाइल नहीं है। इनपुट के लिए फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The pasted text is too large for the panel and could not be kept in %1: %2. Make room and paste it again, or open it as a file. Nothing was changed.</source>
        <translation>चिपकाया गया टेक्स्ट पैनल के लिए बहुत बड़ा है और %1 में रखा नहीं जा सका: %2। जगह बनाकर फिर चिपकाएँ, या इसे फ़ाइल के रूप में खोलें। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>codewar::InputPanel</name>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>प्रोग्राम का इनपुट</translation>
    </message>
    <message>
        <source>What the program reads from its input. Empty: type while it runs.</source>
        <translation>जो प्रोग्राम अपने इनपुट से पढ़ता है। खाली: चलते समय टाइप करें।</translation>
    </message>
    <message>
        <source>After this text the program can still be typed to while it runs</source>
        <translation>इस टेक्स्ट के बाद भी चलते प्रोग्राम के लिए टाइप किया जा सकता है</translation>
    </message>
    <message>
        <source>Close input</source>
        <translation>इनपुट बंद करें</translation>
    </message>
    <message>
        <source>Tells the program that no more input comes (Ctrl+D)</source>
        <translation>प्रोग्राम को बताता है कि और इनपुट नहीं आएगा (Ctrl+D)</translation>
    </message>
    <message>
        <source>Type a line for the program; Enter sends it</source>
        <translation>प्रोग्राम के लिए पंक्ति टाइप करें; Enter से भेजी जाती है</translation>
    </message>
    <message>
        <source>A line for the program</source>
        <translation>प्रोग्राम के लिए पंक्ति</translation>
    </message>
    <message>
        <source>The beginning of the input file</source>
        <translation>इनपुट फ़ाइल का आरंभ</translation>
    </message>
    <message>
        <source>The program reads the file above.</source>
        <translation>प्रोग्राम ऊपर की फ़ाइल पढ़ता है।</translation>
    </message>
    <message>
        <source>&amp;Open a file as input…</source>
        <translation>फ़ाइल को इनपुट के रूप में खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;input to a file…</source>
        <translation>इनपुट फ़ाइल में सहेजें (&amp;I)…</translation>
    </message>
    <message>
        <source>Open a file as input</source>
        <translation>फ़ाइल को इनपुट के रूप में खोलें</translation>
    </message>
    <message>
        <source>Save input to a file</source>
        <translation>इनपुट फ़ाइल में सहेजें</translation>
    </message>
</context>
<context>
    <name>codewar::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>डेस्कटॉप की भाषा (&amp;S)</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>विंडो की भाषा (&amp;L):</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>डेस्कटॉप की भाषा</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>प्रोग्राम की भाषा</translation>
    </message>
</context>
<context>
    <name>codewar::LastRun</name>
    <message>
        <source>There is no whole output of a run to make a test case of. Run the program first.</source>
        <translation>टेस्ट केस बनाने के लिए किसी रन का पूरा आउटपुट नहीं है। पहले प्रोग्राम चलाएँ।</translation>
    </message>
    <message>
        <source>The last run read too much for a test case.</source>
        <translation>पिछले रन ने टेस्ट केस के लिए बहुत अधिक पढ़ा।</translation>
    </message>
    <message>
        <source>The last run printed something that is not UTF-8 text; test cases are.</source>
        <translation>पिछले रन ने कुछ ऐसा छापा जो UTF-8 टेक्स्ट नहीं है; टेस्ट केस UTF-8 टेक्स्ट ही होते हैं।</translation>
    </message>
</context>
<context>
    <name>codewar::LimitNames</name>
    <message>
        <source>Time of a run</source>
        <translation>रन का समय</translation>
    </message>
    <message>
        <source>Memory of a run</source>
        <translation>रन की मेमोरी</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Time to compile</source>
        <translation>कंपाइल का समय</translation>
    </message>
    <message>
        <source>Memory to compile</source>
        <translation>कंपाइल की मेमोरी</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
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
        <translation>रन की सीमाएँ: %1</translation>
    </message>
    <message>
        <source>The limits in force:</source>
        <translation>लागू सीमाएँ:</translation>
    </message>
    <message>
        <source>Programs run where less is given than you want.</source>
        <translation>प्रोग्राम ऐसी जगह चलते हैं जहाँ आपकी चाही सीमा से कम मिलता है।</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on.</source>
        <translation>हर प्रोग्राम अपने अगले रन से कितना उपयोग कर सकता है।</translation>
    </message>
    <message>
        <source>“%1” gives no more than the largest values here. One processor, 64 processes and 64 MiB of files cannot be changed.</source>
        <translation>“%1” यहाँ के अधिकतम मानों से अधिक नहीं देता। एक प्रोसेसर, 64 प्रक्रियाएँ और 64 MiB फ़ाइलें बदली नहीं जा सकतीं।</translation>
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
        <translation>सामान्यतः %1, अधिकतम %2</translation>
    </message>
</context>
<context>
    <name>codewar::LineCommands</name>
    <message>
        <source>Move lines up</source>
        <translation>पंक्तियाँ ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>पंक्तियाँ नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>पंक्तियों की प्रतिलिपि बनाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete lines</source>
        <translation>पंक्तियाँ हटाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indent lines</source>
        <translation>पंक्तियाँ इंडेंट करें (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outdent lines</source>
        <translation>पंक्तियों का इंडेंट घटाएँ (&amp;O)</translation>
    </message>
</context>
<context>
    <name>codewar::LocalImages</name>
    <message>
        <source>Docker has the images now. The next program runs in them.</source>
        <translation>अब Docker के पास इमेज हैं। अगला प्रोग्राम उन्हीं में चलेगा।</translation>
    </message>
    <message>
        <source>Files of “codewar-runner images save” (*)</source>
        <translation>“codewar-runner images save” की फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so bubblewrap runs these programs. Building images takes some minutes.</source>
        <translation>Docker में %1 के लिए अभी इमेज नहीं है, इसलिए ये प्रोग्राम bubblewrap में चलते हैं। इमेज बनाने में कुछ मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so these programs cannot run. Building images takes some minutes.</source>
        <translation>Docker में %1 के लिए अभी इमेज नहीं है, इसलिए ये प्रोग्राम नहीं चल सकते। इमेज बनाने में कुछ मिनट लगते हैं।</translation>
    </message>
</context>
<context>
    <name>codewar::LocalPlaces</name>
    <message>
        <source>&amp;Automatic (Docker, else bubblewrap)</source>
        <translation>स्वचालित (Docker, अन्यथा bubblewrap) (&amp;A)</translation>
    </message>
    <message>
        <source>Each language runs in Docker where an engine answers and has its image, else in bubblewrap. Whatever comes later is used as soon as it is there.</source>
        <translation>हर भाषा Docker में चलती है जहाँ इंजन उत्तर देता हो और उसमें उसकी इमेज हो, अन्यथा bubblewrap में। जो बाद में उपलब्ध हो, उसका उपयोग उपलब्ध होते ही होता है।</translation>
    </message>
    <message>
        <source>&amp;Docker</source>
        <translation>&amp;Docker</translation>
    </message>
    <message>
        <source>Only in containers, with the compilers of the images. Needs a Docker engine that you may use and an image for each language.</source>
        <translation>केवल कंटेनरों में, इमेज के कंपाइलरों के साथ। इसके लिए ऐसा Docker इंजन चाहिए जिसके उपयोग की आपको अनुमति हो, और हर भाषा की इमेज।</translation>
    </message>
    <message>
        <source>&amp;bubblewrap</source>
        <translation>&amp;bubblewrap</translation>
    </message>
    <message>
        <source>Only in bubblewrap, with the compilers installed on this machine. Needs no engine and no images.</source>
        <translation>केवल bubblewrap में, इस मशीन पर इंस्टॉल कंपाइलरों के साथ। न इंजन चाहिए, न इमेज।</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>%1 runs the program, in a container of Docker</source>
        <translation>%1 प्रोग्राम को Docker के कंटेनर में चलाता है</translation>
    </message>
    <message>
        <source>%1 runs the program, in a sandbox on this machine</source>
        <translation>%1 प्रोग्राम को इस मशीन के सैंडबॉक्स में चलाता है</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 प्रोग्राम चलाता है</translation>
    </message>
</context>
<context>
    <name>codewar::LocalRunner</name>
    <message>
        <source>Trying the sandbox…</source>
        <translation>सैंडबॉक्स जाँचा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>codewar::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>प्रोग्राम (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>उपकरण (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
</context>
<context>
    <name>codewar::MainToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>मुख्य टूलबार</translation>
    </message>
</context>
<context>
    <name>codewar::MainWindow</name>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>समय-विवरण</translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>केवल पहला %n स्थान चुना गया है: और भी हैं।</numerusform>
            <numerusform>केवल पहले %n स्थान चुने गए हैं: और भी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>ऊपर कर्सर जोड़ें</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>नीचे कर्सर जोड़ें</translation>
    </message>
    <message>
        <source>Select next occurrence</source>
        <translation>अगली आवृत्ति चुनें</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>सभी आवृत्तियाँ चुनें</translation>
    </message>
</context>
<context>
    <name>codewar::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>codewar::OutputFindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>आउटपुट में खोजें</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>छोटे और बड़े अक्षरों में भेद करें</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>पिछला मिलान (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>अगला मिलान (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>मान्य पैटर्न नहीं</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>कोई मिलान नहीं</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
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
        <translation>%2 में से %L1</translation>
    </message>
</context>
<context>
    <name>codewar::OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>%1 are too much for the clipboard, which takes up to %2. Save the output to a file.</source>
        <translation>%1 क्लिपबोर्ड के लिए बहुत अधिक है, जो अधिकतम %2 लेता है। आउटपुट को फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>&amp;Find in the output…</source>
        <translation>आउटपुट में खोजें (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>लंबी पंक्तियाँ मोड़ें (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy output</source>
        <translation>आउटपुट कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all output</source>
        <translation>पूरा आउटपुट चुनें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save output…</source>
        <translation>आउटपुट सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lear output</source>
        <translation>आउटपुट मिटाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>… the output was cut here, at the limit. Raise the limit of output to see more, or save the whole of what was kept.
</source>
        <translation>… सीमा पर पहुँचने से आउटपुट यहाँ काट दिया गया। और देखने के लिए आउटपुट की सीमा बढ़ाएँ, या जो रखा गया है उसे पूरा सहेजें।
</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>आउटपुट सहेजें</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>टेक्स्ट फ़ाइलें (*.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The output is still being saved as another file. Try again in a moment.</source>
        <translation>आउटपुट अभी किसी अन्य फ़ाइल में सहेजा जा रहा है। थोड़ी देर में फिर प्रयास करें।</translation>
    </message>
</context>
<context>
    <name>codewar::OutputSaver</name>
    <message>
        <source>The output could not be saved as %1: %2. Save it to another place or make room.</source>
        <translation>आउटपुट %1 के रूप में सहेजा नहीं जा सका: %2। इसे किसी अन्य स्थान पर सहेजें या जगह बनाएँ।</translation>
    </message>
</context>
<context>
    <name>codewar::OutputView</name>
    <message>
        <source>Output of the program</source>
        <translation>प्रोग्राम का आउटपुट</translation>
    </message>
</context>
<context>
    <name>codewar::PanelCycle</name>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>विंडो का अगला भाग (&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>विंडो का पिछला भाग (&amp;V)</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceButton</name>
    <message>
        <source>Where programs run: %1</source>
        <translation>प्रोग्राम कहाँ चलते हैं: %1</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceMenu</name>
    <message>
        <source>&amp;Where programs run</source>
        <translation>प्रोग्राम कहाँ चलते हैं (&amp;W)</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message>
        <source>%1: not ready</source>
        <translation>%1: तैयार नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>वहाँ अभी %n प्रोग्राम चल रहा है।</numerusform>
            <numerusform>वहाँ अभी %n प्रोग्राम चल रहे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>%n प्रोग्राम प्रतीक्षा में है।</numerusform>
            <numerusform>%n प्रोग्राम प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
</context>
<context>
    <name>codewar::Preferences</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>प्राथमिकताएँ (&amp;P)…</translation>
    </message>
</context>
<context>
    <name>codewar::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>प्राथमिकताओं के पृष्ठ</translation>
    </message>
</context>
<context>
    <name>codewar::PresenterMode</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>प्रस्तुति मोड (&amp;P)</translation>
    </message>
</context>
<context>
    <name>codewar::QueueKinds</name>
    <message>
        <source>Queues of CodeWar workers</source>
        <translation>CodeWar वर्करों की कतारें</translation>
    </message>
    <message>
        <source>Programs wait in queues in Redis until a worker runs them. Whoever may use the queues can read the programs in them.</source>
        <translation>प्रोग्राम Redis की कतारों में तब तक प्रतीक्षा करते हैं जब तक कोई वर्कर उन्हें न चलाए। जिसे कतारों के उपयोग की अनुमति हो, वह उनमें रखे प्रोग्राम पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>पता (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>of Redis, if it asks for one</source>
        <translation>Redis का, यदि वह माँगे</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>उपसर्ग (&amp;X)</translation>
    </message>
    <message>
        <source>Give the address of Redis, like redis://host:6379.</source>
        <translation>Redis का पता दें, जैसे redis://host:6379।</translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message>
        <source>The queues at %1 can be used.</source>
        <translation>%1 की कतारों का उपयोग किया जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>%1: %n वर्कर</numerusform>
            <numerusform>%1: %n वर्कर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल का खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>यह सूची मिटाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>हाल का खोलें</translation>
    </message>
</context>
<context>
    <name>codewar::RunComparison</name>
    <message>
        <source>Empty in both runs.</source>
        <translation>दोनों रनों में खाली है।</translation>
    </message>
    <message>
        <source>The same in both runs.</source>
        <translation>दोनों रनों में एक जैसा है।</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>%1 के रनों की तुलना</translation>
    </message>
    <message>
        <source>Parts of the runs</source>
        <translation>रनों के भाग</translation>
    </message>
    <message>
        <source>Difference between the two runs</source>
        <translation>दोनों रनों के बीच अंतर</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>पुराना रन</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>नया रन</translation>
    </message>
</context>
<context>
    <name>codewar::RunController</name>
    <message>
        <source>The program that runs now goes on where it began.</source>
        <translation>अभी चल रहा प्रोग्राम वहीं चलता रहेगा जहाँ वह शुरू हुआ था।</translation>
    </message>
</context>
<context>
    <name>codewar::RunExporter</name>
    <message>
        <source>The run was not exported: %1 could not be written (%2). Choose another folder.</source>
        <translation>रन निर्यात नहीं हुआ: %1 को लिखा नहीं जा सका (%2)। कोई अन्य फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>रन निर्यात करें</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>वेब पृष्ठ (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
</context>
<context>
    <name>codewar::RunHtml</name>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>तैयारी</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>कंपाइल</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>अधिकतम मेमोरी</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>कंपाइलर</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
</context>
<context>
    <name>codewar::RunInput</name>
    <message>
        <source>The input is still being kept in a file. Run again in a moment.</source>
        <translation>इनपुट अभी फ़ाइल में रखा जा रहा है। थोड़ी देर में फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The input has %1, but where programs run now (%2) one can be given at most %3. Choose a place on this machine, or a smaller input.</source>
        <translation>इनपुट का आकार %1 है, पर जहाँ प्रोग्राम अभी चलते हैं (%2) वहाँ अधिकतम %3 दिया जा सकता है। इस मशीन का कोई स्थान चुनें, या छोटा इनपुट।</translation>
    </message>
</context>
<context>
    <name>codewar::RunLog</name>
    <message>
        <source>The run was exported to %1.</source>
        <translation>रन %1 में निर्यात किया गया।</translation>
    </message>
    <message>
        <source>&amp;History of runs</source>
        <translation>रनों का इतिहास (&amp;H)</translation>
    </message>
    <message>
        <source>Export last run as HT&amp;ML…</source>
        <translation>पिछला रन HTML में निर्यात करें (&amp;M)…</translation>
    </message>
    <message>
        <source>Export last run as &amp;PDF…</source>
        <translation>पिछला रन PDF में निर्यात करें (&amp;P)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>The input of this run was the file %1, which has changed since or is gone. The program is here without an input.</source>
        <translation>इस रन का इनपुट फ़ाइल %1 थी, जो तब से बदल गई है या अब नहीं है। प्रोग्राम यहाँ बिना इनपुट के है।</translation>
    </message>
    <message>
        <source>The test cases of this run were too large for the history. The program is here without them.</source>
        <translation>इस रन के टेस्ट केस इतिहास के लिए बहुत बड़े थे। प्रोग्राम यहाँ उनके बिना है।</translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message>
        <source>Run &amp;again</source>
        <translation>फिर चलाएँ (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>प्रोग्राम %n सेकंड में फिर चलेगा।</numerusform>
            <numerusform>प्रोग्राम %n सेकंड में फिर चलेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>सर्वर फ़िलहाल और प्रोग्राम नहीं लेता। वह %n सेकंड में फिर लेगा।</numerusform>
            <numerusform>सर्वर फ़िलहाल और प्रोग्राम नहीं लेता। वह %n सेकंड में फिर लेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes programs again.</source>
        <translation>सर्वर फिर से प्रोग्राम लेता है।</translation>
    </message>
</context>
<context>
    <name>codewar::RunParts</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>The code is not all here: it was cut.</source>
        <translation>कोड यहाँ पूरा नहीं है: वह काट दिया गया।</translation>
    </message>
    <message>
        <source>The input is not all here: it was cut.</source>
        <translation>इनपुट यहाँ पूरा नहीं है: वह काट दिया गया।</translation>
    </message>
    <message>
        <source>The output is not all here: it was cut.</source>
        <translation>आउटपुट यहाँ पूरा नहीं है: वह काट दिया गया।</translation>
    </message>
</context>
<context>
    <name>codewar::RunPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 में से पृष्ठ %1</translation>
    </message>
</context>
<context>
    <name>codewar::RunPlaces</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>कनेक्शन (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>सीमाएँ (&amp;L)…</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 प्रोग्राम चलाता है</translation>
    </message>
    <message>
        <source>%1 runs the program at “%2”</source>
        <comment>keys, place</comment>
        <translation>%1 प्रोग्राम को “%2” पर चलाता है</translation>
    </message>
</context>
<context>
    <name>codewar::RunPreview</name>
    <message>
        <source>Parts of the run</source>
        <translation>रन के भाग</translation>
    </message>
    <message>
        <source>Text of the run</source>
        <translation>रन का टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>CodeWar ended before this run did, so nothing is known of its end.</source>
        <translation>CodeWar इस रन से पहले बंद हो गया, इसलिए इसके अंत के बारे में कुछ ज्ञात नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%n में से %1 सफल</numerusform>
            <numerusform>%n में से %1 सफल</numerusform>
        </translation>
    </message>
    <message>
        <source>The input was the file %1 with %2.</source>
        <translation>इनपुट फ़ाइल %1 थी, आकार %2।</translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message>
        <source>%1
Wall %2, CPU %3, memory %4</source>
        <translation>%1
वास्तविक %2, CPU %3, मेमोरी %4</translation>
    </message>
    <message>
        <source>about as before</source>
        <translation>लगभग पहले जैसा</translation>
    </message>
    <message>
        <source>%1 % less than the median</source>
        <translation>माध्यिका से %1 % कम</translation>
    </message>
    <message>
        <source>%1 % more than the median</source>
        <translation>माध्यिका से %1 % अधिक</translation>
    </message>
    <message>
        <source>%1 % faster than the median</source>
        <translation>माध्यिका से %1 % तेज़</translation>
    </message>
    <message>
        <source>%1 % slower than the median</source>
        <translation>माध्यिका से %1 % धीमा</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>वास्तविक समय</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>माध्यिका</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>पिछला %n रन: अभी %1, सर्वश्रेष्ठ %2, माध्यिका %3 — %4</numerusform>
            <numerusform>पिछले %n रन: अभी %1, सर्वश्रेष्ठ %2, माध्यिका %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunningPage</name>
    <message>
        <source>Running</source>
        <translation>चलाना</translation>
    </message>
    <message>
        <source>&amp;Where programs run:</source>
        <translation>प्रोग्राम कहाँ चलते हैं (&amp;W):</translation>
    </message>
    <message>
        <source>W&amp;rap long lines of the output</source>
        <translation>आउटपुट की लंबी पंक्तियाँ मोड़ें (&amp;R)</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on. A place that gives less says so.</source>
        <translation>हर प्रोग्राम अपने अगले रन से कितना उपयोग कर सकता है। जो जगह कम देती है, वह बताती है।</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is limited</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
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
        <translation>कंपाइलर को अपनी %1 MiB मेमोरी से अधिक की आवश्यकता पड़ी।</translation>
    </message>
    <message>
        <source>The compiler did not finish within %1 s.</source>
        <translation>कंपाइलर %1 s में पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>The compiler said more than %1 KiB and was stopped.</source>
        <translation>कंपाइलर ने %1 KiB से अधिक छापा और रोक दिया गया।</translation>
    </message>
    <message>
        <source>The program does not compile; the compiler&apos;s messages say why.</source>
        <translation>प्रोग्राम कंपाइल नहीं होता; कारण कंपाइलर के संदेशों में है।</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>रन रद्द किया गया।</translation>
    </message>
    <message>
        <source>The program printed more than %1 KiB and was stopped; what came before is kept.</source>
        <translation>प्रोग्राम ने %1 KiB से अधिक छापा और रोक दिया गया; उससे पहले का आउटपुट रखा गया है।</translation>
    </message>
    <message>
        <source>The program needed more than its %1 MiB of memory and was stopped.</source>
        <translation>प्रोग्राम को अपनी %1 MiB मेमोरी से अधिक की आवश्यकता पड़ी और वह रोक दिया गया।</translation>
    </message>
    <message>
        <source>The program did not finish within %1 s and was stopped.</source>
        <translation>प्रोग्राम %1 s में पूरा नहीं हुआ और रोक दिया गया।</translation>
    </message>
    <message>
        <source>The program was ended by signal %1.</source>
        <translation>प्रोग्राम सिग्नल %1 से समाप्त हुआ।</translation>
    </message>
    <message>
        <source>The program ended with exit status %1.</source>
        <translation>प्रोग्राम निकास स्थिति %1 के साथ समाप्त हुआ।</translation>
    </message>
    <message>
        <source>The sandbox did not say how the run ended.</source>
        <translation>सैंडबॉक्स ने नहीं बताया कि रन कैसे समाप्त हुआ।</translation>
    </message>
    <message>
        <source>CodeWar itself failed, not your program: %1 Run it again; if it stays, &quot;codewar-runner doctor&quot; tells what is wrong.</source>
        <translation>आपका प्रोग्राम नहीं, स्वयं CodeWar विफल हुआ: %1 इसे फिर चलाएँ; यदि समस्या बनी रहे, तो &quot;codewar-runner doctor&quot; बताएगा कि क्या गड़बड़ है।</translation>
    </message>
    <message>
        <source>The run was cancelled before it began.</source>
        <translation>रन शुरू होने से पहले ही रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 को %2 से %3 तक की पूर्ण संख्या होना चाहिए, &quot;%4&quot; नहीं।</translation>
    </message>
    <message>
        <source>A job needs an id, work and at least one attempt.</source>
        <translation>कार्य के लिए id, काम और कम से कम एक प्रयास चाहिए।</translation>
    </message>
    <message>
        <source>There is no failed job with the id %1.</source>
        <translation>id %1 वाला कोई विफल कार्य नहीं है।</translation>
    </message>
    <message>
        <source>The queue is shutting down and takes no more jobs.</source>
        <translation>कतार बंद हो रही है और अब कोई कार्य नहीं लेती।</translation>
    </message>
    <message>
        <source>A job with the id %1 is in the queue already. Wait for its end, or use another id.</source>
        <translation>id %1 वाला कार्य पहले से कतार में है। उसके समाप्त होने की प्रतीक्षा करें, या कोई अन्य id उपयोग करें।</translation>
    </message>
    <message>
        <source>The queue is full: %1 jobs are waiting. Try again when some of them are done.</source>
        <translation>कतार भरी है: %1 कार्य प्रतीक्षा में हैं। उनमें से कुछ पूरे होने पर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>का मान true या false होना चाहिए</translation>
    </message>
    <message>
        <source>must be an object, {…}</source>
        <translation>का मान ऑब्जेक्ट होना चाहिए, {…}</translation>
    </message>
    <message>
        <source>The key &quot;%1%2&quot; %3.</source>
        <translation>कुंजी &quot;%1%2&quot; %3।</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>अज्ञात है; कहीं वर्तनी गलत तो नहीं?</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>अनुपस्थित है</translation>
    </message>
    <message>
        <source>must hold text</source>
        <translation>का मान टेक्स्ट होना चाहिए</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>में NUL वर्ण है</translation>
    </message>
    <message>
        <source>must be a list of texts, [&quot;…&quot;]</source>
        <translation>का मान टेक्स्ट की सूची होना चाहिए, [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>The language file %1 is wrong. %2</source>
        <translation>भाषा फ़ाइल %1 गलत है। %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>पंक्ति %1, स्तंभ %2</translation>
    </message>
    <message>
        <source>It is not JSON: see %1.</source>
        <translation>यह JSON नहीं है: %1 देखें।</translation>
    </message>
    <message>
        <source>It is not JSON: a number in it is too large.</source>
        <translation>यह JSON नहीं है: इसमें कोई संख्या बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: %2</source>
        <translation>का मान &quot;%1&quot; है: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which %2</source>
        <translation>का मान &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>की लंबाई %1 वर्णों से अधिक है</translation>
    </message>
    <message>
        <source>must name a program to start</source>
        <translation>में शुरू किए जाने वाले प्रोग्राम का नाम होना चाहिए</translation>
    </message>
    <message>
        <source>use names as in #include &lt;…&gt;</source>
        <translation>ऐसे नाम उपयोग करें: #include &lt;…&gt;</translation>
    </message>
    <message>
        <source>use names as in -fuse-ld=…</source>
        <translation>ऐसे नाम उपयोग करें: -fuse-ld=…</translation>
    </message>
    <message>
        <source>use up to 32 small letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>अधिकतम 32 छोटे अक्षर, अंक, &apos;-&apos; और &apos;_&apos; उपयोग करें</translation>
    </message>
    <message>
        <source>use 1 to 64 characters</source>
        <translation>1 से 64 वर्ण उपयोग करें</translation>
    </message>
    <message>
        <source>use up to 32 letters, digits and &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>अधिकतम 32 अक्षर, अंक और &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; उपयोग करें</translation>
    </message>
    <message>
        <source>use up to 16 letters and digits, without the dot</source>
        <translation>अधिकतम 16 अक्षर और अंक उपयोग करें, बिंदु के बिना</translation>
    </message>
    <message>
        <source>use the name of a Docker image</source>
        <translation>Docker इमेज का नाम उपयोग करें</translation>
    </message>
    <message>
        <source>use &quot;gcc&quot; or &quot;python&quot;, or leave it out</source>
        <translation>&quot;gcc&quot; या &quot;python&quot; उपयोग करें, या इसे छोड़ दें</translation>
    </message>
    <message>
        <source>this is no name of an environment variable</source>
        <translation>यह परिवेश चर का नाम नहीं है</translation>
    </message>
    <message>
        <source>is there, but &quot;compile&quot;, which would make it, is not</source>
        <translation>मौजूद है, लेकिन इसे बनाने वाला &quot;compile&quot; मौजूद नहीं है</translation>
    </message>
    <message>
        <source>must differ from &quot;mainFile&quot;</source>
        <translation>का मान &quot;mainFile&quot; से अलग होना चाहिए</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>यह %1 बाइट से बड़ी है।</translation>
    </message>
    <message>
        <source>It must hold one JSON object, {…}.</source>
        <translation>इसमें एक JSON ऑब्जेक्ट होना चाहिए, {…}।</translation>
    </message>
    <message>
        <source>The language file %1 is left out. %2</source>
        <translation>भाषा फ़ाइल %1 छोड़ दी गई। %2</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, as in %2 beside it.</source>
        <translation>इसकी कुंजी &quot;id&quot; का मान &quot;%1&quot; है, जैसा इसके साथ की %2 में है।</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>इसे पढ़ा नहीं जा सका: %1।</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, an alias of %2.</source>
        <translation>इसकी कुंजी &quot;id&quot; का मान &quot;%1&quot; है, जो %2 का उपनाम है।</translation>
    </message>
    <message>
        <source>Its key &quot;aliases&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>इसकी कुंजी &quot;aliases&quot; में &quot;%1&quot; है, जो पहले से %2 है।</translation>
    </message>
    <message>
        <source>Its key &quot;endings&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>इसकी कुंजी &quot;endings&quot; में &quot;%1&quot; है, जो पहले से %2 है।</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>खाली है</translation>
    </message>
    <message>
        <source>has a folder in it</source>
        <translation>में फ़ोल्डर है</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>फ़ोल्डर है</translation>
    </message>
    <message>
        <source>begins with &apos;-&apos;, which a compiler would take for an option</source>
        <translation>के आरंभ में &apos;-&apos; है, जिसे कंपाइलर विकल्प मान लेगा</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>में नियंत्रण वर्ण है</translation>
    </message>
    <message>
        <source>is not valid text</source>
        <translation>मान्य टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>की लंबाई %1 बाइट से अधिक है</translation>
    </message>
    <message>
        <source>called from %1</source>
        <translation>%1 से कॉल किया गया</translation>
    </message>
    <message>
        <source>The job id is longer than %1 characters. Use a shorter one.</source>
        <translation>कार्य की id %1 वर्णों से लंबी है। छोटी id उपयोग करें।</translation>
    </message>
    <message>
        <source>The job id has a &apos;/&apos; or a control character in it. Use letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>कार्य की id में &apos;/&apos; या नियंत्रण वर्ण है। अक्षर, अंक, &apos;-&apos; और &apos;_&apos; उपयोग करें।</translation>
    </message>
    <message>
        <source>There is no source file to run.</source>
        <translation>चलाने के लिए कोई स्रोत फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There are %1 source files; at most %2 can be run together.</source>
        <translation>%1 स्रोत फ़ाइलें हैं; एक साथ अधिकतम %2 चलाई जा सकती हैं।</translation>
    </message>
    <message>
        <source>The source text has %1 bytes; at most %2 can be run.</source>
        <translation>स्रोत टेक्स्ट %1 बाइट का है; अधिकतम %2 बाइट चलाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be given.</source>
        <translation>इनपुट %1 बाइट का है; अधिकतम %2 बाइट दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; %2. Use a plain file name.</source>
        <translation>फ़ाइल नाम &quot;%1&quot; %2। सादा फ़ाइल नाम उपयोग करें।</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is taken already. Give the file another name.</source>
        <translation>फ़ाइल नाम &quot;%1&quot; पहले से लिया जा चुका है। फ़ाइल को कोई अन्य नाम दें।</translation>
    </message>
    <message>
        <source>The limit for %1 is %2; it must lie between %3 and %4.</source>
        <translation>%1 की सीमा %2 है; इसे %3 और %4 के बीच होना चाहिए।</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>भाषा &quot;%1&quot; यहाँ ज्ञात नहीं है। ज्ञात भाषाएँ: %2।</translation>
    </message>
    <message>
        <source>The sandbox did not come up in time.</source>
        <translation>सैंडबॉक्स समय पर शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>The agent in the sandbox speaks another protocol than this program; reinstall both from one build.</source>
        <translation>सैंडबॉक्स का एजेंट इस प्रोग्राम से अलग प्रोटोकॉल उपयोग करता है; दोनों को एक ही बिल्ड से फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>सैंडबॉक्स अप्रत्याशित रूप से समाप्त हुआ।</translation>
    </message>
    <message>
        <source>The sandbox does not take its task.</source>
        <translation>सैंडबॉक्स अपना काम नहीं ले रहा।</translation>
    </message>
    <message>
        <source>The agent in the sandbox sent a frame that its protocol does not know.</source>
        <translation>सैंडबॉक्स के एजेंट ने ऐसा फ़्रेम भेजा जिसे उसका प्रोटोकॉल नहीं जानता।</translation>
    </message>
    <message>
        <source>The sandbox failed: %1.</source>
        <translation>सैंडबॉक्स विफल हुआ: %1।</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>कोई कारण नहीं दिया गया</translation>
    </message>
    <message>
        <source>The sandbox asked for another memory limit, which this kind of sandbox sets itself.</source>
        <translation>सैंडबॉक्स ने अन्य मेमोरी सीमा माँगी, जिसे इस प्रकार का सैंडबॉक्स स्वयं निर्धारित करता है।</translation>
    </message>
    <message>
        <source>bubblewrap is not installed; install it (on Debian: apt install bubblewrap).</source>
        <translation>bubblewrap इंस्टॉल नहीं है; इसे इंस्टॉल करें (Debian पर: apt install bubblewrap)।</translation>
    </message>
    <message>
        <source>The agent %1 is missing; reinstall CodeWar.</source>
        <translation>एजेंट %1 अनुपस्थित है; CodeWar फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The sandbox&apos;s streams could not be made; too many files are open.</source>
        <translation>सैंडबॉक्स की स्ट्रीम नहीं बनाई जा सकीं; बहुत अधिक फ़ाइलें खुली हैं।</translation>
    </message>
    <message>
        <source>This system forbids making user namespaces, which the sandbox is built of (%1). Ask an administrator to allow them: on Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu an AppArmor profile for bwrap or &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, in a container a less strict seccomp profile; or use Docker.</source>
        <translation>यह सिस्टम यूज़र नेमस्पेस बनाने से रोकता है, जिनसे सैंडबॉक्स बनता है (%1)। व्यवस्थापक से इनकी अनुमति माँगें: Debian पर &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, Ubuntu पर bwrap के लिए AppArmor प्रोफ़ाइल या &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, कंटेनर में कम सख़्त seccomp प्रोफ़ाइल; या Docker उपयोग करें।</translation>
    </message>
    <message>
        <source>The sandbox did not come up: %1</source>
        <translation>सैंडबॉक्स शुरू नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>it ended without a word.</source>
        <translation>यह बिना कुछ बताए समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Programs run in bubblewrap. %1</source>
        <translation>प्रोग्राम bubblewrap में चलते हैं। %1</translation>
    </message>
    <message>
        <source>Control groups cannot be made here without more rights, so limits are held by rlimits and the agent&apos;s watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user --scope -p Delegate=yes).</source>
        <translation>अधिक अधिकारों के बिना यहाँ कंट्रोल ग्रुप नहीं बनाए जा सकते, इसलिए सीमाएँ rlimits और एजेंट की निगरानी से लागू होती हैं; सटीक सीमाओं के लिए root के रूप में, या सौंपे गए systemd scope से चलाएँ (systemd-run --user --scope -p Delegate=yes)।</translation>
    </message>
    <message>
        <source>Control groups are switched off; limits are held by rlimits and the agent&apos;s watch.</source>
        <translation>कंट्रोल ग्रुप बंद हैं; सीमाएँ rlimits और एजेंट की निगरानी से लागू होती हैं।</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 1.</source>
        <translation>सीमाएँ कंट्रोल ग्रुप, संस्करण 1 से लागू होती हैं।</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 2.</source>
        <translation>सीमाएँ कंट्रोल ग्रुप, संस्करण 2 से लागू होती हैं।</translation>
    </message>
    <message>
        <source>Making the control group %1</source>
        <translation>कंट्रोल ग्रुप %1 बनाना</translation>
    </message>
    <message>
        <source>Setting up the control group %1</source>
        <translation>कंट्रोल ग्रुप %1 सेट करना</translation>
    </message>
    <message>
        <source>Programs run in containers of %1 %2 (%3).</source>
        <translation>प्रोग्राम %1 %2 (%3) के कंटेनरों में चलते हैं।</translation>
    </message>
    <message>
        <source>The Docker engine runs %1 containers; switch it to Linux containers.</source>
        <translation>Docker इंजन %1 कंटेनर चलाता है; इसे Linux कंटेनर पर स्विच करें।</translation>
    </message>
    <message>
        <source>The Docker engine cannot limit memory, processes and CPU on this machine, so no program is run in it; enable those control groups (docker info names what is missing) or choose the sandbox bubblewrap.</source>
        <translation>Docker इंजन इस मशीन पर मेमोरी, प्रक्रियाएँ और CPU सीमित नहीं कर सकता, इसलिए उसमें कोई प्रोग्राम नहीं चलाया जाता; वे कंट्रोल ग्रुप सक्षम करें (docker info बताता है कि क्या अनुपस्थित है) या सैंडबॉक्स bubblewrap चुनें।</translation>
    </message>
    <message>
        <source>%1 has no container image; choose the sandbox bubblewrap for it, or name an image in its language file.</source>
        <translation>%1 की कोई कंटेनर इमेज नहीं है; इसके लिए सैंडबॉक्स bubblewrap चुनें, या इसकी भाषा फ़ाइल में इमेज का नाम दें।</translation>
    </message>
    <message>
        <source>There is no image %1 for %2 yet; make it with: codewar-runner images build %3</source>
        <translation>%2 के लिए अभी इमेज %1 नहीं है; इसे इससे बनाएँ: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container for %1 did not come up (%2); if its image is older than this CodeWar, build it again: codewar-runner images build %3</source>
        <translation>%1 का कंटेनर शुरू नहीं हुआ (%2); यदि इसकी इमेज इस CodeWar से पुरानी है, तो उसे फिर बनाएँ: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The program&apos;s container was lost while it ran. %1</source>
        <translation>प्रोग्राम का कंटेनर चलते समय खो गया। %1</translation>
    </message>
    <message>
        <source>%1 Its container was killed: from outside, for want of memory, or because the engine stopped.</source>
        <translation>%1 इसका कंटेनर समाप्त कर दिया गया: बाहर से, मेमोरी की कमी से, या इंजन के रुकने से।</translation>
    </message>
    <message>
        <source>The image %1 has no working %2; build it again: codewar-runner images build %3</source>
        <translation>इमेज %1 में काम करने वाला %2 नहीं है; इसे फिर बनाएँ: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container could not be emptied after a look at it.</source>
        <translation>जाँच के बाद कंटेनर खाली नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>a container was made, but has no id</source>
        <translation>कंटेनर बना, पर उसकी id नहीं है</translation>
    </message>
    <message>
        <source>its list of containers is no JSON list</source>
        <translation>इसकी कंटेनर सूची JSON सूची नहीं है</translation>
    </message>
    <message>
        <source>Docker&apos;s settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.</source>
        <translation>Docker की सेटिंग फ़ाइल %1 पढ़ी नहीं जा सकी: %2। इसे ठीक करें, या DOCKER_HOST में इंजन का नाम दें।</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>यह JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot;. See &quot;docker context ls&quot; for those that are, and choose one with &quot;docker context use&quot; or DOCKER_CONTEXT.</source>
        <translation>&quot;%1&quot; नाम का कोई Docker संदर्भ नहीं है। उपलब्ध संदर्भों के लिए &quot;docker context ls&quot; देखें, और &quot;docker context use&quot; या DOCKER_CONTEXT से कोई चुनें।</translation>
    </message>
    <message>
        <source>it names no Docker engine</source>
        <translation>इसमें किसी Docker इंजन का नाम नहीं है</translation>
    </message>
    <message>
        <source>the Docker context &quot;%1&quot;</source>
        <translation>Docker संदर्भ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not there, but its counterpart is</source>
        <translation>यह मौजूद नहीं है, पर इसका जोड़ीदार है</translation>
    </message>
    <message>
        <source>The Docker engine&apos;s address &quot;%1&quot; (from %2) cannot be used: %3. Give one like unix:///var/run/docker.sock or tcp://host:2376.</source>
        <translation>Docker इंजन का पता &quot;%1&quot; (%2 से) उपयोग नहीं किया जा सकता: %3। unix:///var/run/docker.sock या tcp://host:2376 जैसा पता दें।</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>यह मौजूद नहीं है</translation>
    </message>
    <message>
        <source>the standard place</source>
        <translation>मानक स्थान</translation>
    </message>
    <message>
        <source>it must be a host and a port</source>
        <translation>इसे होस्ट और पोर्ट होना चाहिए</translation>
    </message>
    <message>
        <source>the path of the socket must begin with &quot;/&quot;</source>
        <translation>सॉकेट का पथ &quot;/&quot; से शुरू होना चाहिए</translation>
    </message>
    <message>
        <source>CodeWar does not reach engines over ssh. Forward its socket with &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; and name that</source>
        <translation>CodeWar ssh से इंजनों तक नहीं पहुँचता। इसका सॉकेट &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; से अग्रेषित करें और उसका नाम दें</translation>
    </message>
    <message>
        <source>named pipes exist on Windows only</source>
        <translation>नेम्ड पाइप केवल Windows पर होते हैं</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to an engine that CodeWar knows</source>
        <translation>&quot;%1&quot; इंजन तक पहुँचने का ऐसा तरीका नहीं है जिसे CodeWar जानता हो</translation>
    </message>
    <message>
        <source>an answer of more than 16 MiB</source>
        <translation>16 MiB से बड़ा उत्तर</translation>
    </message>
    <message>
        <source>Its disk is full: free some space on it, for example with &quot;docker system prune&quot;.</source>
        <translation>इसकी डिस्क भरी है: उस पर कुछ जगह खाली करें, जैसे &quot;docker system prune&quot; से।</translation>
    </message>
    <message>
        <source>Make CodeWar&apos;s images with &quot;codewar-runner images build&quot;.</source>
        <translation>CodeWar की इमेज &quot;codewar-runner images build&quot; से बनाएँ।</translation>
    </message>
    <message>
        <source>The image is for another kind of processor: build CodeWar&apos;s images on this machine with &quot;codewar-runner images build&quot;.</source>
        <translation>इमेज दूसरे प्रकार के प्रोसेसर के लिए है: CodeWar की इमेज इस मशीन पर &quot;codewar-runner images build&quot; से बनाएँ।</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1: permission denied. Join the group &quot;docker&quot; with &quot;sudo usermod -aG docker $USER&quot;, then log out and in again.</source>
        <translation>आपको %1 पर Docker इंजन उपयोग करने की अनुमति नहीं है: अनुमति अस्वीकृत। &quot;sudo usermod -aG docker $USER&quot; से समूह &quot;docker&quot; में शामिल हों, फिर लॉग आउट करके फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>No Docker engine is running at %1. Start it with &quot;sudo systemctl start docker&quot;, or name another one in DOCKER_HOST.</source>
        <translation>%1 पर कोई Docker इंजन नहीं चल रहा है। इसे &quot;sudo systemctl start docker&quot; से शुरू करें, या DOCKER_HOST में किसी अन्य का नाम दें।</translation>
    </message>
    <message>
        <source>The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST names the right one.</source>
        <translation>%1 पर Docker इंजन तक नहीं पहुँचा जा सका: %2। जाँचें कि वह चल रहा है और DOCKER_HOST में सही इंजन का नाम है।</translation>
    </message>
    <message>
        <source>The Docker engine at %1 (from %2) did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>%1 (%2 से) पर Docker इंजन ने कनेक्शन का समय पर उत्तर नहीं दिया। जाँचें कि वह चल रहा है, और कोई फ़ायरवॉल बाधा नहीं बन रहा।</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; to look for a Docker engine on. Check the name in DOCKER_HOST or in the Docker context, and the network.</source>
        <translation>&quot;%1&quot; नाम का कोई होस्ट नहीं है जहाँ Docker इंजन खोजा जाए। DOCKER_HOST या Docker संदर्भ में नाम, और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>Looking up the Docker engine&apos;s host &quot;%1&quot; took too long. Check the network, or name the host by its address.</source>
        <translation>Docker इंजन के होस्ट &quot;%1&quot; को खोजने में बहुत समय लगा। नेटवर्क जाँचें, या होस्ट का पता दें।</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together and are valid today.</source>
        <translation>%1 (%2 से) पर Docker इंजन से सुरक्षित कनेक्शन (TLS) विफल हुआ: %3। जाँचें कि उसका पता और DOCKER_CERT_PATH या Docker संदर्भ के प्रमाणपत्र एक-दूसरे से मेल खाते हैं और आज मान्य हैं।</translation>
    </message>
    <message>
        <source>The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. Put a valid PEM file there.</source>
        <translation>फ़ाइल %1 Docker इंजन के सुरक्षित कनेक्शन (TLS) के लिए उपयोग नहीं की जा सकती: %2। वहाँ मान्य PEM फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>No connection to the Docker engine could be made: %1. Close some programs, or raise their limits (ulimit -n, ulimit -u).</source>
        <translation>Docker इंजन से कनेक्शन नहीं बनाया जा सका: %1। कुछ प्रोग्राम बंद करें, या उनकी सीमाएँ बढ़ाएँ (ulimit -n, ulimit -u)।</translation>
    </message>
    <message>
        <source>The request to the Docker engine was cancelled.</source>
        <translation>Docker इंजन से अनुरोध रद्द किया गया।</translation>
    </message>
    <message>
        <source>The Docker engine at %1 took a request but did not answer it in time. It may be overloaded; if this goes on, restart it.</source>
        <translation>%1 पर Docker इंजन ने अनुरोध लिया, पर समय पर उत्तर नहीं दिया। शायद उस पर अधिक भार है; यदि ऐसा जारी रहे, तो उसे फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The connection to the Docker engine at %1 was lost in the middle of a request%2. The engine may have been stopped or restarted; try again when it runs.</source>
        <translation>%1 पर Docker इंजन से कनेक्शन अनुरोध के बीच में टूट गया%2। शायद इंजन रोका या फिर शुरू किया गया; उसके चलने पर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the address is an engine&apos;s.</source>
        <translation>%1 (%2 से) पर जो उत्तर देता है वह Docker इंजन जैसा व्यवहार नहीं करता: %3। जाँचें कि पता किसी इंजन का है।</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the address is an engine&apos;s.</source>
        <translation>%1 (%2 से) पर जो उत्तर देता है उसने Docker इंजन से अधिक भेजा: %3। जाँचें कि पता किसी इंजन का है।</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later (Docker 19.03). Update the engine.</source>
        <translation>%1 पर Docker इंजन बहुत पुराना है: वह API %2 उपयोग करता है, और CodeWar को 1.40 या नया (Docker 19.03) चाहिए। इंजन अपडेट करें।</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. Update CodeWar.</source>
        <translation>%1 पर Docker इंजन इस CodeWar के लिए बहुत नया है: वह %2 से पुराना API उपयोग नहीं करता। CodeWar अपडेट करें।</translation>
    </message>
    <message>
        <source>The Docker engine refused a request with status %1 and no reason.</source>
        <translation>Docker इंजन ने स्थिति %1 के साथ, बिना कारण बताए, अनुरोध अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The Docker engine says: %1.</source>
        <translation>Docker इंजन का संदेश: %1।</translation>
    </message>
    <message>
        <source>The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar&apos;s images on this engine with &quot;codewar-runner images build&quot;.</source>
        <translation>इमेज %1, %2 के लिए है, पर Docker इंजन %3 पर चलता है। CodeWar की इमेज इस इंजन पर &quot;codewar-runner images build&quot; से बनाएँ।</translation>
    </message>
    <message>
        <source>an event is no JSON object</source>
        <translation>कोई इवेंट JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>an event of more than 1 MiB</source>
        <translation>1 MiB से बड़ा इवेंट</translation>
    </message>
    <message>
        <source>status %1 where none was asked for</source>
        <translation>स्थिति %1, जहाँ कोई नहीं माँगी गई थी</translation>
    </message>
    <message>
        <source>an image is there, but has no id</source>
        <translation>इमेज मौजूद है, पर उसकी id नहीं है</translation>
    </message>
    <message>
        <source>its list of images is no JSON list</source>
        <translation>इसकी इमेज सूची JSON सूची नहीं है</translation>
    </message>
    <message>
        <source>What the Docker engine says about its progress cannot be read: %1. Check that the address is an engine&apos;s.</source>
        <translation>Docker इंजन अपनी प्रगति के बारे में जो बताता है वह पढ़ा नहीं जा सका: %1। जाँचें कि पता किसी इंजन का है।</translation>
    </message>
    <message>
        <source>a line is longer than 1 MiB</source>
        <translation>कोई पंक्ति 1 MiB से लंबी है</translation>
    </message>
    <message>
        <source>a line is not a JSON object</source>
        <translation>कोई पंक्ति JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not to be trusted, %1</source>
        <translation>इंजन का प्रमाणपत्र भरोसेमंद नहीं है, %1</translation>
    </message>
    <message>
        <source>the engine hung up; it may not use TLS, or may want another certificate of us</source>
        <translation>इंजन ने कनेक्शन काट दिया; शायद वह TLS उपयोग नहीं करता, या हमसे कोई अन्य प्रमाणपत्र चाहता है</translation>
    </message>
    <message>
        <source>%1 %2 is not used: %3</source>
        <translation>%1 %2 का उपयोग नहीं हुआ: %3</translation>
    </message>
    <message>
        <source>%1 %2 runs in %3: %4</source>
        <translation>%1 %2, %3 में चलता है: %4</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 समय पर पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 विफल हुआ: %2</translation>
    </message>
    <message>
        <source>No pipe could be made.</source>
        <translation>पाइप नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>A sandbox process could not be started (%1: %2).</source>
        <translation>सैंडबॉक्स प्रक्रिया शुरू नहीं की जा सकी (%1: %2)।</translation>
    </message>
    <message>
        <source>The system call profile cannot be used: %1.</source>
        <translation>सिस्टम कॉल प्रोफ़ाइल उपयोग नहीं की जा सकती: %1।</translation>
    </message>
    <message>
        <source>it cannot be compiled</source>
        <translation>इसे कंपाइल नहीं किया जा सका</translation>
    </message>
    <message>
        <source>it is no JSON object with &quot;syscalls&quot;</source>
        <translation>यह &quot;syscalls&quot; वाला JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>its default action is unknown</source>
        <translation>इसकी डिफ़ॉल्ट क्रिया अज्ञात है</translation>
    </message>
    <message>
        <source>libseccomp refuses it</source>
        <translation>libseccomp इसे अस्वीकार करता है</translation>
    </message>
    <message>
        <source>a rule of it cannot be read</source>
        <translation>इसका कोई नियम पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The agent in the sandbox answered out of order; the run was stopped.</source>
        <translation>सैंडबॉक्स के एजेंट ने गलत क्रम में उत्तर दिया; रन रोक दिया गया।</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>सैंडबॉक्स उत्तर नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>%1 programs need %2, which is not installed; install it (on Debian: apt install %3).</source>
        <translation>%1 प्रोग्रामों को %2 चाहिए, जो इंस्टॉल नहीं है; इसे इंस्टॉल करें (Debian पर: apt install %3)।</translation>
    </message>
    <message>
        <source>Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.</source>
        <translation>रन रखे नहीं जा सकते: %1 को लिखा नहीं जा सकता। उसके फ़ोल्डर की अनुमतियाँ और जगह जाँचें।</translation>
    </message>
    <message>
        <source>The history of runs was damaged and starts anew. The damaged file is kept as %1.</source>
        <translation>रनों का इतिहास क्षतिग्रस्त था और नए सिरे से शुरू होता है। क्षतिग्रस्त फ़ाइल %1 नाम से रखी गई है।</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again.</source>
        <translation>इतिहास किसी अन्य प्रोग्राम के उपयोग में है। फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The history&apos;s file cannot be written. Check the permissions of its folder.</source>
        <translation>इतिहास की फ़ाइल लिखी नहीं जा सकती। उसके फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>इतिहास की फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or lower the history&apos;s limits.</source>
        <translation>डिस्क भरी है। जगह बनाएँ, या इतिहास की सीमाएँ घटाएँ।</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>इतिहास विफल हुआ: %1।</translation>
    </message>
    <message>
        <source>run time (ms)</source>
        <translation>रन का समय (ms)</translation>
    </message>
    <message>
        <source>compile time (ms)</source>
        <translation>कंपाइल का समय (ms)</translation>
    </message>
    <message>
        <source>run memory (bytes)</source>
        <translation>रन की मेमोरी (बाइट)</translation>
    </message>
    <message>
        <source>compile memory (bytes)</source>
        <translation>कंपाइल की मेमोरी (बाइट)</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>आउटपुट (बाइट)</translation>
    </message>
    <message>
        <source>compiler output (bytes)</source>
        <translation>कंपाइलर का आउटपुट (बाइट)</translation>
    </message>
    <message>
        <source>files (bytes)</source>
        <translation>फ़ाइलें (बाइट)</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>फ़ाइलों की संख्या</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>प्रोसेस की संख्या</translation>
    </message>
    <message>
        <source>stack (bytes)</source>
        <translation>स्टैक (बाइट)</translation>
    </message>
    <message>
        <source>The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with rediss:// for TLS, or as unix:///PATH.</source>
        <translation>Redis का पता ग़लत है: %1। उसे redis://HOST:PORT/DATABASE के रूप में लिखें, TLS के लिए rediss:// के साथ, या unix:///PATH के रूप में।</translation>
    </message>
    <message>
        <source>its database is no number from 0 on</source>
        <translation>उसका डेटाबेस 0 या उससे बड़ी संख्या नहीं है</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which is unknown here</source>
        <translation>वह &quot;%1&quot; माँगता है, जो यहाँ ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>it names no socket by its whole path</source>
        <translation>वह पूरे पथ से कोई सॉकेट नहीं बताता</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>वह कोई होस्ट नहीं बताता</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>उसका पोर्ट 1 से 65535 तक की संख्या नहीं है</translation>
    </message>
    <message>
        <source>it is not a valid URL; in a password, characters such as &quot;@&quot;, &quot;/&quot; and &quot;#&quot; are written like &quot;%40&quot;</source>
        <translation>वह मान्य URL नहीं है; पासवर्ड में &quot;@&quot;, &quot;/&quot; और &quot;#&quot; जैसे वर्ण &quot;%40&quot; की तरह लिखे जाते हैं</translation>
    </message>
    <message>
        <source>it begins with neither redis://, rediss:// nor unix://</source>
        <translation>वह redis://, rediss:// या unix:// में से किसी से शुरू नहीं होता</translation>
    </message>
    <message>
        <source>REDIS_PORT is &quot;%1&quot;, which is no number from 1 to 65535. Set it to the port of Redis, usually 6379, or leave it out.</source>
        <translation>REDIS_PORT &quot;%1&quot; है, जो 1 से 65535 तक की संख्या नहीं है। उसे Redis के पोर्ट पर सेट करें, आम तौर पर 6379, या उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>Check the user and the password in its address.</source>
        <translation>उसके पते में उपयोगकर्ता और पासवर्ड जाँचें।</translation>
    </message>
    <message>
        <source>It has no password: leave it out of its address.</source>
        <translation>उसका कोई पासवर्ड नहीं है: पते में उसे न लिखें।</translation>
    </message>
    <message>
        <source>It wants a password: put it into its address, as in redis://:PASSWORD@HOST.</source>
        <translation>वह पासवर्ड माँगता है: उसे पते में लिखें, जैसे redis://:PASSWORD@HOST।</translation>
    </message>
    <message>
        <source>Use a user with more rights, or have whoever runs Redis grant them.</source>
        <translation>अधिक अधिकारों वाला उपयोगकर्ता लें, या Redis चलाने वाले से वे अधिकार माँगें।</translation>
    </message>
    <message>
        <source>Choose a database that it has, usually 0 to 15.</source>
        <translation>उसमें मौजूद डेटाबेस चुनें, आम तौर पर 0 से 15।</translation>
    </message>
    <message>
        <source>It is reading its data after a start: it will be there in a moment.</source>
        <translation>वह शुरू होने के बाद अपना डेटा पढ़ रहा है: थोड़ी देर में उपलब्ध होगा।</translation>
    </message>
    <message>
        <source>It is busy with a script: try again when that has ended.</source>
        <translation>वह एक स्क्रिप्ट में व्यस्त है: उसके समाप्त होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It is a copy that cannot be written to now: use the address of the main one.</source>
        <translation>वह एक प्रतिलिपि है जिसमें अभी लिखा नहीं जा सकता: मुख्य वाले का पता लें।</translation>
    </message>
    <message>
        <source>It is part of a cluster, which CodeWar cannot use: name a Redis of its own.</source>
        <translation>वह एक क्लस्टर का भाग है, जिसे CodeWar इस्तेमाल नहीं कर सकता: कोई स्वतंत्र Redis बताएँ।</translation>
    </message>
    <message>
        <source>Its memory or disk is full: give it more, or remove old jobs.</source>
        <translation>उसकी मेमोरी या डिस्क भर गई है: उसे और दें, या पुराने जॉब हटाएँ।</translation>
    </message>
    <message>
        <source>It has too many clients: raise its &quot;maxclients&quot;, or stop some.</source>
        <translation>उसके बहुत अधिक क्लाइंट हैं: उसका &quot;maxclients&quot; बढ़ाएँ, या कुछ को बंद करें।</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2. Check that it runs there, and its address.</source>
        <translation>%1 पर Redis तक नहीं पहुँचा जा सका: %2। जाँचें कि वह वहाँ चल रहा है, और उसका पता।</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>%1 पर Redis ने समय पर कनेक्शन का उत्तर नहीं दिया। जाँचें कि वह चल रहा है और कोई फ़ायरवॉल बीच में नहीं है।</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks TLS at this port; without it, the address begins with redis://.</source>
        <translation>%1 पर Redis से सुरक्षित कनेक्शन (TLS) विफल रहा: %2। जाँचें कि वह इस पोर्ट पर TLS बोलता है; उसके बिना पता redis:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Redis at %1 is not to be trusted: %2. Check that its certificate is for this host and valid today, and name the file of the authority that signed it.</source>
        <translation>%1 पर Redis पर भरोसा नहीं किया जा सकता: %2। जाँचें कि उसका प्रमाणपत्र इसी होस्ट के लिए और आज मान्य है, और जिस प्राधिकरण ने उस पर हस्ताक्षर किए उसकी फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>There is no certificate in &quot;%1&quot; to know Redis by. Name a readable file in the PEM format.</source>
        <translation>&quot;%1&quot; में Redis को पहचानने के लिए कोई प्रमाणपत्र नहीं है। PEM प्रारूप की पढ़ने योग्य फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as Redis does: %2. Check the host and the port.</source>
        <translation>%1 पर जो उत्तर देता है वह Redis की तरह नहीं बोलता: %2। होस्ट और पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.</source>
        <translation>%1 पर Redis से कनेक्शन टूट गया: %2। Redis के लौटते ही वह फिर बनाया जाएगा।</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check that it is not overloaded, and the network.</source>
        <translation>%1 पर Redis ने समय पर उत्तर नहीं दिया। जाँचें कि उस पर अधिक भार नहीं है, और नेटवर्क।</translation>
    </message>
    <message>
        <source>It is not known whether Redis carried out %1. %2</source>
        <translation>यह ज्ञात नहीं है कि Redis ने %1 को पूरा किया या नहीं। %2</translation>
    </message>
    <message>
        <source>Too much is waiting for Redis at %1. Try again when it answers.</source>
        <translation>%1 पर Redis के लिए बहुत कुछ प्रतीक्षा में है। उसके उत्तर देने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 is closed.</source>
        <translation>%1 पर Redis से कनेक्शन बंद है।</translation>
    </message>
    <message>
        <source>A command that waits for ever is not sent: nobody would notice that Redis is gone. Give it a time.</source>
        <translation>हमेशा प्रतीक्षा करने वाला आदेश नहीं भेजा जाता: किसी को पता नहीं चलेगा कि Redis चला गया है। उसे समय दें।</translation>
    </message>
    <message>
        <source>Redis said: %1.</source>
        <translation>Redis ने कहा: %1।</translation>
    </message>
    <message>
        <source>The job did not end in time. It is still in the queue.</source>
        <translation>जॉब समय पर पूरा नहीं हुआ। वह अब भी कतार में है।</translation>
    </message>
    <message>
        <source>A queue cannot be called &quot;%1&quot;: give it a name without a colon.</source>
        <translation>कतार का नाम &quot;%1&quot; नहीं हो सकता: उसे बिना कोलन वाला नाम दें।</translation>
    </message>
    <message>
        <source>The prefix of the queues&apos; keys is empty: BullMQ&apos;s own is &quot;bull&quot;.</source>
        <translation>कतारों की कुंजियों का उपसर्ग खाली है: BullMQ का अपना उपसर्ग &quot;bull&quot; है।</translation>
    </message>
    <message>
        <source>Redis gave an answer that a queue does not give. Is it a Redis?</source>
        <translation>Redis ने ऐसा उत्तर दिया जो कतार नहीं देती। क्या यह सचमुच Redis है?</translation>
    </message>
    <message>
        <source>The queue has no such job any more.</source>
        <translation>कतार में अब ऐसा कोई जॉब नहीं है।</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than any of a CodeWar server. Check the address.</source>
        <translation>%1 का उत्तर CodeWar सर्वर के किसी भी उत्तर से लंबा है। पता जाँचें।</translation>
    </message>
    <message>
        <source>The server %1 does not know the program any more; it may have been started anew. Run the program again.</source>
        <translation>सर्वर %1 अब इस प्रोग्राम को नहीं जानता; शायद उसे फिर शुरू किया गया। प्रोग्राम फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and could not be made again.</source>
        <translation>%1 से कनेक्शन टूट गया और फिर नहीं जुड़ सका।</translation>
    </message>
    <message>
        <source>What answers at %1 is no CodeWar server. Check the address.</source>
        <translation>%1 पर जो उत्तर देता है वह CodeWar सर्वर नहीं है। पता जाँचें।</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The program goes on there, and what it says will follow once the connection is back.</source>
        <translation>%1 से कनेक्शन टूट गया है। प्रोग्राम वहाँ चलता रहता है, और कनेक्शन लौटने पर उसका आउटपुट आएगा।</translation>
    </message>
    <message>
        <source>Some output was lost on the way. All of it follows at the end.</source>
        <translation>कुछ आउटपुट रास्ते में खो गया। पूरा आउटपुट अंत में आएगा।</translation>
    </message>
    <message>
        <source>The run was stopped; the server %1 could not be told.</source>
        <translation>रन रोका गया; सर्वर %1 को बताया नहीं जा सका।</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in it that could be read. Give one with the certificate of the server&apos;s authority, in PEM format.</source>
        <translation>फ़ाइल %1 में पढ़ने योग्य कोई प्रमाणपत्र नहीं है। सर्वर के प्राधिकरण के प्रमाणपत्र वाली PEM फ़ाइल दें।</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an authority of its own, give the file with its certificate; else ask whoever runs it.</source>
        <translation>%1 के प्रमाणपत्र पर भरोसा नहीं किया जा सकता, इसलिए कुछ नहीं भेजा गया (%2)। यदि सर्वर का अपना प्राधिकरण है तो उसके प्रमाणपत्र की फ़ाइल दें; नहीं तो उसे चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, and that the server runs.</source>
        <translation>%1 पर कोई सर्वर उत्तर नहीं देता। पता जाँचें, और यह कि सर्वर चल रहा है।</translation>
    </message>
    <message>
        <source>No machine with the name of %1 can be found. Check the address and your network.</source>
        <translation>%1 नाम की कोई मशीन नहीं मिली। पता और अपना नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Try again later, or choose another place to run.</source>
        <translation>सर्वर %1 उत्तर नहीं देता। बाद में फिर कोशिश करें या चलाने की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made: %2. Check whether its address begins with http:// or https://.</source>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सकता: %2। जाँचें कि उसका पता http:// से शुरू होता है या https:// से।</translation>
    </message>
    <message>
        <source>The server %1 sends on to %2, and nothing was sent there. If you trust it, give its address instead.</source>
        <translation>सर्वर %1 आगे %2 पर भेजता है, और वहाँ कुछ नहीं भेजा गया। यदि आपको उस पर भरोसा है तो उसका पता दें।</translation>
    </message>
    <message>
        <source>The run was stopped before the server %1 had it.</source>
        <translation>सर्वर %1 तक पहुँचने से पहले रन रोका गया।</translation>
    </message>
    <message>
        <source>A CodeWar server runs programs of one file; this one has %1.</source>
        <translation>CodeWar सर्वर एक फ़ाइल वाले प्रोग्राम चलाता है; इसमें %1 हैं।</translation>
    </message>
    <message>
        <source>The program is not text in UTF-8, which is all that a CodeWar server takes. Save it in UTF-8 first.</source>
        <translation>प्रोग्राम UTF-8 पाठ नहीं है, और CodeWar सर्वर केवल वही लेता है। पहले उसे UTF-8 में सहेजें।</translation>
    </message>
    <message>
        <source>The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on this machine, or a smaller input.</source>
        <translation>इनपुट 1 MiB से अधिक है, जो CodeWar सर्वर की सीमा है। इसी मशीन की जगह या छोटा इनपुट चुनें।</translation>
    </message>
    <message>
        <source>This is no address of a CodeWar server; one is like http://127.0.0.1:3000.</source>
        <translation>यह CodeWar सर्वर का पता नहीं है; पता http://127.0.0.1:3000 जैसा होता है।</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Leave it out; a server takes an API key instead.</source>
        <translation>पते में नाम या पासवर्ड है। उसे हटाएँ; सर्वर इसके बजाय API कुंजी लेता है।</translation>
    </message>
    <message>
        <source>The address has something behind its path. Leave out “?” and “#”.</source>
        <translation>पते में पथ के बाद कुछ है। “?” और “#” हटाएँ।</translation>
    </message>
    <message>
        <source>The API key has a space or another character that no key has. Give it as the server&apos;s administrator gave it to you.</source>
        <translation>API कुंजी में रिक्त स्थान या ऐसा वर्ण है जो किसी कुंजी में नहीं होता। उसे वैसे ही दें जैसे सर्वर के व्यवस्थापक ने दी।</translation>
    </message>
    <message>
        <source>The server %1 is being asked what it is.</source>
        <translation>सर्वर %1 से पूछा जा रहा है कि वह क्या है।</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1.</source>
        <translation>प्रोग्राम CodeWar सर्वर %1 पर चलते हैं।</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1, which has no live output.</source>
        <translation>प्रोग्राम CodeWar सर्वर %1 पर चलते हैं, जिसमें लाइव आउटपुट नहीं है।</translation>
    </message>
    <message>
        <source>The CodeWar server %1 cannot run programs at the moment. %2</source>
        <translation>CodeWar सर्वर %1 फ़िलहाल प्रोग्राम नहीं चला सकता। %2</translation>
    </message>
    <message>
        <source>The server %1 does not let you in: it wants an API key that is valid (%2).</source>
        <translation>सर्वर %1 आपको प्रवेश नहीं देता: उसे मान्य API कुंजी चाहिए (%2)।</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>सर्वर %1 फ़िलहाल आपसे और प्रोग्राम नहीं लेता। वह %n सेकंड में फिर लेगा।</numerusform>
            <numerusform>सर्वर %1 फ़िलहाल आपसे और प्रोग्राम नहीं लेता। वह %n सेकंड में फिर लेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>The server %1 takes no more programs from you for the moment. Try again in a minute.</source>
        <translation>सर्वर %1 फ़िलहाल आपसे और प्रोग्राम नहीं लेता। एक मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It gives no reason.</source>
        <translation>वह कोई कारण नहीं बताता।</translation>
    </message>
    <message>
        <source>The server %1 refuses with status %2: %3</source>
        <translation>सर्वर %1 स्थिति %2 के साथ मना करता है: %3</translation>
    </message>
    <message>
        <source>The server %1 takes the input as a whole: the program starts once its input has ended. Its output comes when it is over.</source>
        <translation>सर्वर %1 इनपुट पूरा लेता है: इनपुट समाप्त होने पर प्रोग्राम शुरू होता है। उसका आउटपुट अंत में आता है।</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over. What is typed meanwhile does not reach the program.</source>
        <translation>सर्वर %1 में लाइव आउटपुट नहीं है: पूरा आउटपुट प्रोग्राम समाप्त होने पर आता है। बीच में टाइप किया गया प्रोग्राम तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over.</source>
        <translation>सर्वर %1 में लाइव आउटपुट नहीं है: पूरा आउटपुट प्रोग्राम समाप्त होने पर आता है।</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8, which is all that the server %1 takes. Choose another place to run, or another input.</source>
        <translation>इनपुट UTF-8 पाठ नहीं है, और सर्वर %1 केवल वही लेता है। चलाने की दूसरी जगह या दूसरा इनपुट चुनें।</translation>
    </message>
    <message>
        <source>The run was stopped. What the server %1 made of it is not known.</source>
        <translation>रन रोका गया। सर्वर %1 ने उसका क्या किया, यह ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The workers that ran the program were lost, one after the other. Run it again, or ask who runs the server.</source>
        <translation>प्रोग्राम चलाने वाले वर्कर एक के बाद एक खो गए। इसे फिर चलाएँ, या सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The worker failed and did not say why. Run the program again.</source>
        <translation>वर्कर विफल हुआ और उसने कारण नहीं बताया। प्रोग्राम फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is not the result of a run. Is the queue CodeWar&apos;s? Ask who runs the server.</source>
        <translation>वर्कर का उत्तर किसी रन का परिणाम नहीं है। क्या यह कतार CodeWar की है? सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The program was taken out of the queue.</source>
        <translation>प्रोग्राम कतार से हटा दिया गया।</translation>
    </message>
    <message>
        <source>The job is gone from the queue, and nobody knows how it ended. Run the program again.</source>
        <translation>जॉब अब कतार में नहीं है, और यह ज्ञात नहीं कि वह कैसे समाप्त हुआ। प्रोग्राम फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Programs of several files cannot be sent to the queue. Run this one on this machine.</source>
        <translation>कई फ़ाइलों वाले प्रोग्राम कतार में नहीं भेजे जा सकते। इसे इसी मशीन पर चलाएँ।</translation>
    </message>
    <message>
        <source>The program is not UTF-8 text, so it cannot be sent to the queue. Save it as UTF-8, or run it on this machine.</source>
        <translation>प्रोग्राम UTF-8 टेक्स्ट नहीं है, इसलिए उसे कतार में नहीं भेजा जा सकता। उसे UTF-8 में सहेजें, या इसी मशीन पर चलाएँ।</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be sent to the queue. Run the program on this machine, or shorten its input.</source>
        <translation>इनपुट %1 बाइट का है; कतार में अधिकतम %2 बाइट भेजे जा सकते हैं। प्रोग्राम इसी मशीन पर चलाएँ, या उसका इनपुट छोटा करें।</translation>
    </message>
    <message>
        <source>The worker shows no output before the program has ended, and cannot be stopped: it is not one of CodeWar&apos;s own.</source>
        <translation>वर्कर प्रोग्राम समाप्त होने से पहले कोई आउटपुट नहीं दिखाता, और उसे रोका नहीं जा सकता: वह CodeWar का अपना वर्कर नहीं है।</translation>
    </message>
    <message>
        <source>The worker was lost or has failed. The program waits to be run again.</source>
        <translation>वर्कर खो गया या विफल हो गया। प्रोग्राम फिर चलाए जाने की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>No worker has taken the program yet, though it is the next. It waits; the queue may be paused, or have no worker at the moment.</source>
        <translation>अभी तक किसी वर्कर ने प्रोग्राम नहीं लिया, हालाँकि अगली बारी उसी की है। वह प्रतीक्षा में है; हो सकता है कि कतार को विराम दिया गया हो, या इस समय उसका कोई वर्कर न हो।</translation>
    </message>
    <message>
        <source>The connection to the queue is lost: %1 The program goes on, and its result comes when the connection is back. Stop ends the waiting.</source>
        <translation>कतार से कनेक्शन टूट गया है: %1 प्रोग्राम चलता रहता है, और कनेक्शन लौटने पर उसका परिणाम आएगा। “रोकें” से प्रतीक्षा समाप्त होती है।</translation>
    </message>
    <message>
        <source>You stopped waiting while the queue was out of reach. The program may still run there; nobody waits for it.</source>
        <translation>आपने प्रतीक्षा तब रोकी जब कतार तक पहुँचा नहीं जा सकता था। हो सकता है कि प्रोग्राम वहाँ अब भी चले; कोई उसकी प्रतीक्षा नहीं कर रहा।</translation>
    </message>
    <message>
        <source>You stopped waiting. The worker cannot be stopped, so the program runs on there to its end; nobody waits for it.</source>
        <translation>आपने प्रतीक्षा रोक दी। वर्कर को रोका नहीं जा सकता, इसलिए प्रोग्राम वहाँ अंत तक चलता रहेगा; कोई उसकी प्रतीक्षा नहीं कर रहा।</translation>
    </message>
    <message>
        <source>Programs run on the workers of the queues at %1.</source>
        <translation>प्रोग्राम %1 की कतारों के वर्करों पर चलते हैं।</translation>
    </message>
    <message>
        <source>Connecting to the queues at %1.</source>
        <translation>%1 की कतारों से कनेक्ट किया जा रहा है।</translation>
    </message>
    <message>
        <source>The answer is not the result of a run. Check that the address is that of a CodeWar server, and try again.</source>
        <translation>उत्तर किसी रन का परिणाम नहीं है। जाँचें कि पता CodeWar सर्वर का है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The password of Redis cannot be read from &quot;%1&quot;: %2. Name a file whose first line it is, which you can read.</source>
        <translation>Redis का पासवर्ड &quot;%1&quot; से नहीं पढ़ा जा सका: %2. ऐसी फ़ाइल बताएँ जिसे आप पढ़ सकते हैं और जिसकी पहली पंक्ति पासवर्ड हो।</translation>
    </message>
    <message>
        <source>What you typed cannot reach the program: %1</source>
        <translation>आपने जो लिखा वह प्रोग्राम तक नहीं पहुँच सकता: %1</translation>
    </message>
    <message>
        <source>There is no embedded sandbox on this system; start Docker or connect to a server.</source>
        <translation>इस सिस्टम में अपना कोई अंतर्निहित सैंडबॉक्स नहीं है; Docker शुरू करें या किसी सर्वर से जुड़ें।</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Where the clock of this machine is right, ask whoever runs the server for a new one.</source>
        <translation>%1 के प्रमाणपत्र की अवधि समाप्त हो गई है, इसलिए कुछ नहीं भेजा गया। यदि इस मशीन की घड़ी सही है तो सर्वर चलाने वाले से नया प्रमाणपत्र माँगें।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Look whether the clock of this machine is right.</source>
        <translation>%1 का प्रमाणपत्र अभी मान्य नहीं हुआ है, इसलिए कुछ नहीं भेजा गया। देखें कि इस मशीन की घड़ी सही है या नहीं।</translation>
    </message>
    <message>
        <source>The certificate of %1 is one for %2, so nothing was sent. Use the name that it is for, or ask whoever runs the server.</source>
        <translation>%1 का प्रमाणपत्र %2 के लिए है, इसलिए कुछ नहीं भेजा गया। वह नाम इस्तेमाल करें जिसके लिए यह है, या सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a valid name and password. Put them into the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.</source>
        <translation>%2 के रास्ते का प्रॉक्सी %1 मान्य नाम और पासवर्ड माँगता है। उन्हें अपने सिस्टम की प्रॉक्सी सेटिंग में डालें, जैसे http_proxy=http://NAME:PASSWORD@%1।</translation>
    </message>
    <message>
        <source>The proxy %1, through which your system reaches %2, does not answer. Check the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>प्रॉक्सी %1, जिससे आपका सिस्टम %2 तक पहुँचता है, उत्तर नहीं देता। अपने सिस्टम की प्रॉक्सी सेटिंग जाँचें; no_proxy बताता है कि किस तक बिना प्रॉक्सी पहुँचा जाए।</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2: %3. Check the address, and the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>प्रॉक्सी %1 ने %2 से कनेक्शन नहीं बनाया: %3। पता और अपने सिस्टम की प्रॉक्सी सेटिंग जाँचें; no_proxy बताता है कि किस तक बिना प्रॉक्सी पहुँचा जाए।</translation>
    </message>
    <message>
        <source>The program was sent to %1, which has not answered for too long. It may still run there. Try again later, or choose another place to run.</source>
        <translation>प्रोग्राम %1 को भेजा गया, पर वहाँ से बहुत देर तक उत्तर नहीं आया। हो सकता है कि वह वहाँ अब भी चल रहा हो। बाद में फिर कोशिश करें या चलाने की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The program was sent to %1, but the connection was lost before its answer came. It may have run there; what it said is lost. Run it again if it may run twice.</source>
        <translation>प्रोग्राम %1 को भेजा गया, पर उत्तर आने से पहले कनेक्शन टूट गया। हो सकता है कि वह वहाँ चला हो; उसका आउटपुट खो गया। यदि उसे दो बार चलाया जा सकता है तो फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered: %2. Try again; where it stays so, check whether the address begins with http:// or https://.</source>
        <translation>%1 के उत्तर से पहले कनेक्शन टूट गया: %2। फिर कोशिश करें; यदि ऐसा ही रहे तो जाँचें कि पता http:// से शुरू होता है या https:// से।</translation>
    </message>
    <message>
        <source>The server %1 sends from one address to the next without end. Check the address, or ask whoever runs the server.</source>
        <translation>सर्वर %1 अंतहीन रूप से एक पते से दूसरे पते पर भेजता है। पता जाँचें, या सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 had no answer from it (status %2). The program may have run there; what it said is lost. Try again later, or ask whoever runs the server.</source>
        <translation>%1 के रास्ते के किसी प्रॉक्सी या गेटवे को उससे उत्तर नहीं मिला (स्थिति %2)। हो सकता है कि प्रोग्राम वहाँ चला हो; उसका आउटपुट खो गया। बाद में फिर कोशिश करें, या सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 has no answer from it (status %2). Try again later, or ask whoever runs the server.</source>
        <translation>%1 के रास्ते के किसी प्रॉक्सी या गेटवे को उससे उत्तर नहीं मिलता (स्थिति %2)। बाद में फिर कोशिश करें, या सर्वर चलाने वाले से पूछें।</translation>
    </message>
</context>
<context>
    <name>codewar::ServerKinds</name>
    <message>
        <source>CodeWar server</source>
        <translation>CodeWar सर्वर</translation>
    </message>
    <message>
        <source>Programs run on a CodeWar server, as “codewar-runner serve” is one. An original server works too; it shows output only at the end. Without https anybody on the way can read the program and the key.</source>
        <translation>प्रोग्राम CodeWar सर्वर पर चलते हैं, जैसे “codewar-runner serve”। मूल सर्वर भी चलता है; वह आउटपुट केवल अंत में दिखाता है। https के बिना रास्ते में कोई भी प्रोग्राम और कुंजी पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>पता (&amp;E)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API कुंजी (&amp;K)</translation>
    </message>
    <message>
        <source>where the server wants one</source>
        <translation>जहाँ सर्वर माँगे</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>प्राधिकरण (&amp;A)</translation>
    </message>
    <message>
        <source>PEM file, for a server with a certificate of its own</source>
        <translation>PEM फ़ाइल, अपने प्रमाणपत्र वाले सर्वर के लिए</translation>
    </message>
</context>
<context>
    <name>codewar::SessionKeeper</name>
    <message>
        <source>CodeWar ended unexpectedly. Your unsaved text is here again.</source>
        <translation>CodeWar अप्रत्याशित रूप से बंद हो गया। आपका बिना सहेजा टेक्स्ट यहाँ फिर मौजूद है।</translation>
    </message>
    <message>
        <source>The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.</source>
        <translation>%1 का रन, जो %2 पर शुरू हुआ था, CodeWar के बंद होने से बीच में रुक गया। इसे फिर चलाएँ।</translation>
    </message>
</context>
<context>
    <name>codewar::SessionStore</name>
    <message>
        <source>it is too large</source>
        <translation>यह बहुत बड़ी है</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 is not writable. Save your program to a file.</source>
        <translation>आप जो टाइप करते हैं वह सुरक्षित नहीं रखा जा सकता: %1 लिखने योग्य नहीं है। अपना प्रोग्राम फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>it is not a session of this version</source>
        <translation>यह इस संस्करण का सत्र नहीं है</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, or save your program to a file. CodeWar goes on trying.</source>
        <translation>आप जो टाइप करते हैं वह सुरक्षित नहीं रखा जा सकता: %1 को लिखा नहीं जा सका (%2)। डिस्क पर जगह बनाएँ, या अपना प्रोग्राम फ़ाइल में सहेजें। CodeWar प्रयास जारी रखेगा।</translation>
    </message>
    <message>
        <source>The last session could not be read (%1). Its file is kept as %2.</source>
        <translation>पिछला सत्र पढ़ा नहीं जा सका (%1)। उसकी फ़ाइल %2 नाम से रखी गई है।</translation>
    </message>
    <message>
        <source>A text of the last session could not be read (%1). Its file is kept as %2.</source>
        <translation>पिछले सत्र का कोई टेक्स्ट पढ़ा नहीं जा सका (%1)। उसकी फ़ाइल %2 नाम से रखी गई है।</translation>
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
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Name of a command, or keys</source>
        <translation>कमांड का नाम, या कुंजियाँ</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>कमांड खोजें</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>कमांड और उनके शॉर्टकट</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>नया शॉर्टकट</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>निर्धारित करें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>सभी रीसेट करें (&amp;L)</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. To assign them takes them away from it.</source>
        <translation>ये कुंजियाँ “%1” की हैं। इन्हें यहाँ निर्धारित करने पर वे उससे हट जाएँगी।</translation>
    </message>
</context>
<context>
    <name>codewar::Snippet</name>
    <message>
        <source>it has no &quot;code&quot;</source>
        <translation>इसमें &quot;code&quot; नहीं है</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: %2. Ask whoever made it for another one.</source>
        <translation>%1 CodeWar स्निपेट नहीं है: %2। जिसने इसे बनाया, उससे दूसरा माँगें।</translation>
    </message>
    <message>
        <source>it has no &quot;codewar&quot; version</source>
        <translation>इसमें &quot;codewar&quot; संस्करण नहीं है</translation>
    </message>
    <message>
        <source>it has version %1, and this CodeWar knows up to %2</source>
        <translation>इसका संस्करण %1 है, और यह CodeWar %2 तक जानता है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>&quot;%1&quot; टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>&quot;%1&quot; बहुत बड़ा है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid text</source>
        <translation>&quot;%1&quot; मान्य टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not the id of a language</source>
        <translation>&quot;language&quot; किसी भाषा की id नहीं है</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for another one.</source>
        <translation>%1 CodeWar स्निपेट नहीं है: यह JSON नहीं है (बाइट %3 पर %2)। जिसने इसे बनाया, उससे दूसरा माँगें।</translation>
    </message>
    <message>
        <source>%1 is not there or not a file. Check the name and open it again.</source>
        <translation>%1 मौजूद नहीं है या फ़ाइल नहीं है। नाम जाँचें और फिर खोलें।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 को पढ़ा नहीं जा सका: %2। उसकी अनुमतियाँ जाँचें और फिर खोलें।</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; no CodeWar snippet is.</source>
        <translation>%1 64 MiB से बड़ी है; कोई CodeWar स्निपेट इतना बड़ा नहीं होता।</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose another folder, or make room and save again.</source>
        <translation>स्निपेट %1 में सहेजा नहीं जा सका: %2। फ़ाइल की पहले की सामग्री नहीं बदली। कोई अन्य फ़ोल्डर चुनें, या जगह बनाकर फिर सहेजें।</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetCommands</name>
    <message>
        <source>&amp;Snippets and templates…</source>
        <translation>स्निपेट और टेम्पलेट (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetSharing</name>
    <message>
        <source>S&amp;hare as a snippet…</source>
        <translation>स्निपेट के रूप में साझा करें (&amp;H)…</translation>
    </message>
    <message>
        <source>Open a sn&amp;ippet…</source>
        <translation>स्निपेट खोलें (&amp;I)…</translation>
    </message>
    <message>
        <source>Share as a snippet</source>
        <translation>स्निपेट के रूप में साझा करें</translation>
    </message>
    <message>
        <source>CodeWar snippets (*.codewar)</source>
        <translation>CodeWar स्निपेट (*.codewar)</translation>
    </message>
    <message>
        <source>The input of this program is a file, which is not part of a snippet.</source>
        <translation>इस प्रोग्राम का इनपुट फ़ाइल है, जो स्निपेट का हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Open a snippet</source>
        <translation>स्निपेट खोलें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The snippet is written in “%1”, which is not known here. Choose a language to run it.</source>
        <translation>स्निपेट “%1” में लिखा है, जो यहाँ ज्ञात नहीं है। इसे चलाने के लिए कोई भाषा चुनें।</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetStore</name>
    <message>
        <source>The snippets could not be saved in %1: %2. They are kept until CodeWar ends.</source>
        <translation>स्निपेट %1 में सहेजे नहीं जा सके: %2। वे CodeWar के बंद होने तक रखे जाएँगे।</translation>
    </message>
    <message>
        <source>The snippets in %1 could not be removed: %2.</source>
        <translation>%1 के स्निपेट हटाए नहीं जा सके: %2।</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>यह 1 MiB से बड़ी है।</translation>
    </message>
    <message>
        <source>Your snippets in %1 are not used: %2 Mend the file, or reset them in Tools, Snippets and templates.</source>
        <translation>%1 के आपके स्निपेट उपयोग नहीं हो रहे: %2 फ़ाइल ठीक करें, या उन्हें उपकरण, स्निपेट और टेम्पलेट में रीसेट करें।</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetTyping</name>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Tab से स्निपेट विस्तारित करें (&amp;X)</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetsDialog</name>
    <message>
        <source>Snippets and templates</source>
        <translation>स्निपेट और टेम्पलेट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>स्निपेट</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Name: what is typed before Tab</source>
        <translation>नाम: जो Tab से पहले टाइप किया जाता है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the cursor ends up. Write \$ for a dollar sign.</source>
        <translation>${1:text} पहला फ़ील्ड है जिस पर Tab जाता है, $1 वही टेक्स्ट फिर से, $0 जहाँ अंत में कर्सर रहता है। डॉलर चिह्न के लिए \$ लिखें।</translation>
    </message>
    <message>
        <source>Re&amp;set this language</source>
        <translation>यह भाषा रीसेट करें (&amp;S)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>नई फ़ाइल</translation>
    </message>
    <message>
        <source>“%1” is no name for a snippet: use letters, digits and _.</source>
        <translation>“%1” स्निपेट का मान्य नाम नहीं है: अक्षर, अंक और _ उपयोग करें।</translation>
    </message>
    <message>
        <source>There are two snippets “%1”: give one another name.</source>
        <translation>“%1” नाम के दो स्निपेट हैं: एक को अन्य नाम दें।</translation>
    </message>
    <message>
        <source>The snippet “%1” has no text.</source>
        <translation>स्निपेट “%1” में टेक्स्ट नहीं है।</translation>
    </message>
</context>
<context>
    <name>codewar::StartRequest</name>
    <message>
        <source>The language of the files, or of a new text.</source>
        <translation>फ़ाइलों की, या नए टेक्स्ट की भाषा।</translation>
    </message>
    <message>
        <source>Opens another window even where there is one.</source>
        <translation>विंडो पहले से होने पर भी दूसरी विंडो खोलता है।</translation>
    </message>
    <message>
        <source>Programs to open, each in a tab of its own.</source>
        <translation>खोले जाने वाले प्रोग्राम, हर एक अपने टैब में।</translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>कंपाइल हो रहा है</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>%n कार्य के पीछे प्रतीक्षा में</numerusform>
            <numerusform>%n कार्यों के पीछे प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>पंक्ति %1, स्तंभ %2</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 प्रोग्राम चलाता है</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>codewar::SystemKeyring</name>
    <message>
        <source>The system keyring does not know this secret.</source>
        <translation>सिस्टम कीरिंग में यह सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked. Unlock it and try again.</source>
        <translation>सिस्टम कीरिंग का लॉक नहीं खोला गया। लॉक खोलें और फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>This system has no keyring that works (%1).</source>
        <translation>इस सिस्टम में काम करने वाली कीरिंग नहीं है (%1)।</translation>
    </message>
</context>
<context>
    <name>codewar::TabActions</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>टैब बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Close other &amp;tabs</source>
        <translation>अन्य टैब बंद करें (&amp;T)</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>बंद टैब फिर खोलें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>टैब की प्रतिलिपि बनाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>अगला टैब (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>पिछला टैब (&amp;P)</translation>
    </message>
    <message>
        <source>Move tab &amp;forward</source>
        <translation>टैब आगे ले जाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>टैब पीछे ले जाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>टैब</translation>
    </message>
</context>
<context>
    <name>codewar::TabBar</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>अभी फ़ाइल में नहीं सहेजा गया</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, बिना सहेजा</translation>
    </message>
</context>
<context>
    <name>codewar::TestCase</name>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a text.</source>
        <translation>टेस्ट केस %2 का &quot;%1&quot; टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not valid Unicode.</source>
        <translation>टेस्ट केस %2 का &quot;%1&quot; मान्य Unicode नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is larger than 4 MiB.</source>
        <translation>टेस्ट केस %2 का &quot;%1&quot; 4 MiB से बड़ा है।</translation>
    </message>
    <message>
        <source>&quot;checker&quot; of test case %1 is none that is known.</source>
        <translation>टेस्ट केस %1 का &quot;checker&quot; ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a tolerance.</source>
        <translation>टेस्ट केस %2 का &quot;%1&quot; मान्य छूट नहीं है।</translation>
    </message>
    <message>
        <source>The test cases are not a list.</source>
        <translation>टेस्ट केस सूची नहीं हैं।</translation>
    </message>
    <message>
        <source>Test case %1 is not an object.</source>
        <translation>टेस्ट केस %1 ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>A program can have 1000 test cases. Delete some first.</source>
        <translation>प्रोग्राम में 1000 टेस्ट केस हो सकते हैं। पहले कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>A test case&apos;s input and expected output can have 4 MiB each.</source>
        <translation>टेस्ट केस का इनपुट और अपेक्षित आउटपुट, दोनों 4 MiB तक के हो सकते हैं।</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>केस %1</translation>
    </message>
    <message>
        <source>There are more than 1000 test cases.</source>
        <translation>1000 से अधिक टेस्ट केस हैं।</translation>
    </message>
    <message>
        <source>The test cases of a program can have 16 MiB together. Delete some first.</source>
        <translation>प्रोग्राम के सभी टेस्ट केस मिलाकर 16 MiB तक के हो सकते हैं। पहले कुछ हटाएँ।</translation>
    </message>
</context>
<context>
    <name>codewar::Tests</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (प्रतिलिपि)</translation>
    </message>
    <message>
        <source>What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.</source>
        <translation>“%1” ने जो छापा उसे अपेक्षित नहीं माना जा सकता: केवल 4 MiB तक का UTF-8 टेक्स्ट माना जा सकता है।</translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message>
        <source>Tests</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>&amp;Test cases</source>
        <translation>टेस्ट केस (&amp;T)</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>टेस्ट केस</translation>
    </message>
    <message>
        <source>More about test cases</source>
        <translation>टेस्ट केस के बारे में और</translation>
    </message>
    <message>
        <source>A test case is an input and the output that is expected for it.
Run them all at once and see where the program prints something else.</source>
        <translation>टेस्ट केस एक इनपुट और उसके लिए अपेक्षित आउटपुट होता है।
सभी को एक साथ चलाएँ और देखें कि प्रोग्राम कहाँ कुछ और छापता है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%n में से %1 सफल</numerusform>
            <numerusform>%n में से %1 सफल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TextFile</name>
    <message>
        <source>%1 does not exist. Check the name and open it again.</source>
        <translation>%1 मौजूद नहीं है। नाम जाँचें और फिर खोलें।</translation>
    </message>
    <message>
        <source>%1 is not a file. Open a program text instead.</source>
        <translation>%1 फ़ाइल नहीं है। इसके बजाय प्रोग्राम का टेक्स्ट खोलें।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 को पढ़ा नहीं जा सका: %2। उसकी अनुमतियाँ जाँचें और फिर खोलें।</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, the most a program may have. Open a smaller file.</source>
        <translation>%1 1 MiB से बड़ी है, जो प्रोग्राम की अधिकतम सीमा है। छोटी फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Open a program text instead.</source>
        <translation>%1 को नहीं खोला गया: %2। इसके बजाय प्रोग्राम का टेक्स्ट खोलें।</translation>
    </message>
    <message>
        <source>%1 is read-only and was not changed. Choose another name with “Save as”, or make the file writable and save again.</source>
        <translation>%1 केवल पढ़ने के लिए है और नहीं बदली गई। “इस रूप में सहेजें” से कोई अन्य नाम चुनें, या फ़ाइल को लिखने योग्य बनाकर फिर सहेजें।</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was not overwritten.</source>
        <translation>%1 को किसी अन्य प्रोग्राम ने बदला है और उस पर लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. What the file held before is unchanged. Choose another folder with “Save as”, or make room and save again.</source>
        <translation>%1 को सहेजा नहीं जा सका: %2। फ़ाइल की पहले की सामग्री नहीं बदली। “इस रूप में सहेजें” से कोई अन्य फ़ोल्डर चुनें, या जगह बनाकर फिर सहेजें।</translation>
    </message>
</context>
<context>
    <name>codewar::TextFormat</name>
    <message>
        <source>Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every character, in the status line, then save again.</source>
        <translation>Windows-1252 में “%1” नहीं है (पंक्ति %2)। स्थिति पट्टी में UTF-8 चुनें, जिसमें हर वर्ण है, फिर सहेजें।</translation>
    </message>
    <message>
        <source>it is not %1 text</source>
        <translation>यह %1 टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>यह टेक्स्ट नहीं है</translation>
    </message>
</context>
<context>
    <name>codewar::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>Theme &amp;as the system</source>
        <translation>सिस्टम के अनुसार थीम (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>हल्की थीम (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>गहरी थीम (&amp;D)</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>उच्च कंट्रास्ट, काले पर सफ़ेद (&amp;W)</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>उच्च कंट्रास्ट, सफ़ेद पर काला (&amp;B)</translation>
    </message>
</context>
<context>
    <name>codewar::TimingBar</name>
    <message>
        <source>%1: %2, %3 % of the time</source>
        <translation>%1: %2, समय का %3 %</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>कतार में प्रतीक्षा</translation>
    </message>
    <message>
        <source>Preparing a sandbox</source>
        <translation>सैंडबॉक्स की तैयारी</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>कंपाइल हो रहा है</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Compiling: not needed, the program was compiled before</source>
        <translation>कंपाइल: आवश्यक नहीं, प्रोग्राम पहले ही कंपाइल हो चुका था</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>समय कहाँ लगा</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>अभी कुछ नहीं चलाया गया।</translation>
    </message>
</context>
<context>
    <name>codewar::TimingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>limits by %1</source>
        <translation>सीमाएँ %1 से</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>समय-विवरण</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>तैयारी</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>कंपाइल</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>अधिकतम मेमोरी</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>कैश से</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>मापने का तरीका: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>कुल %1</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>CPU time and its share of the wall time</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>CPU time against wall time</source>
        <translation>वास्तविक समय की तुलना में CPU समय</translation>
    </message>
    <message>
        <source>Peak memory against its limit</source>
        <translation>सीमा की तुलना में अधिकतम मेमोरी</translation>
    </message>
    <message>
        <source>&amp;Chart of the last runs</source>
        <translation>पिछले रनों का चार्ट (&amp;C)</translation>
    </message>
    <message>
        <source>Chart their &amp;memory</source>
        <translation>उनकी मेमोरी का चार्ट (&amp;M)</translation>
    </message>
    <message>
        <source>The program kept its processor busy for %1 of the %2 it ran.</source>
        <translation>प्रोग्राम %2 चला, जिसमें उसने प्रोसेसर को %1 व्यस्त रखा।</translation>
    </message>
    <message>
        <source>The same program was compiled before, so it was not compiled again.</source>
        <translation>यही प्रोग्राम पहले कंपाइल हो चुका था, इसलिए फिर कंपाइल नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>codewar::TrendChart</name>
    <message>
        <source>Chart of the last runs</source>
        <translation>पिछले रनों का चार्ट</translation>
    </message>
</context>
<context>
    <name>codewar::UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in itself: &quot;Deutsch&quot;, &quot;日本語&quot;.</extracomment>
        <translation>हिन्दी</translation>
    </message>
</context>
<context>
    <name>codewar::Verdicts</name>
    <message>
        <source>OK</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>कंपाइल त्रुटि</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>%1 से समाप्त</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>निकास स्थिति %1</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>रनटाइम त्रुटि</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>समय सीमा</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>मेमोरी सीमा</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>आउटपुट सीमा</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar विफल हुआ</translation>
    </message>
</context>
<context>
    <name>codewar::ViewOptions</name>
    <message>
        <source>Indentation &amp;guides</source>
        <translation>इंडेंट गाइड (&amp;G)</translation>
    </message>
    <message>
        <source>White &amp;space</source>
        <translation>रिक्त स्थान (&amp;S)</translation>
    </message>
</context>
<context>
    <name>codewar::WindowActions</name>
    <message>
        <source>&amp;Run</source>
        <translation>चलाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>इस रूप में सहेजें (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>बड़ा करें (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>छोटा करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>सामान्य आकार (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About CodeWar</source>
        <translation>CodeWar के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>नया टैब (&amp;N)</translation>
    </message>
</context>
<context>
    <name>codewar::WindowHabits</name>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>उपकरण</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A code playground with a real runner behind it.</source>
        <translation>वास्तविक रनर वाला कोड प्लेग्राउंड।</translation>
    </message>
</context>
</TS>
