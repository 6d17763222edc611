<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Examples</name>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>The shortest program that says something.</source>
        <translation>Das kürzeste Programm, das etwas sagt.</translation>
    </message>
    <message>
        <source>Sum of the input</source>
        <translation>Summe der Eingabe</translation>
    </message>
    <message>
        <source>Reads numbers until the input ends and adds them up.</source>
        <translation>Liest Zahlen bis zum Ende der Eingabe und addiert sie.</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Wörter zählen</translation>
    </message>
    <message>
        <source>Counts how often each word of the input occurs.</source>
        <translation>Zählt, wie oft jedes Wort der Eingabe vorkommt.</translation>
    </message>
    <message>
        <source>Guess the number</source>
        <translation>Zahlenraten</translation>
    </message>
    <message>
        <source>A game that asks while it runs: answer in the input panel.</source>
        <translation>Ein Spiel, das beim Laufen fragt: Antworten Sie im Eingabefeld.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Writes a line every half second, to see output come in live.</source>
        <translation>Schreibt jede halbe Sekunde eine Zeile, um die Ausgabe live zu sehen.</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Primzahlen</translation>
    </message>
    <message>
        <source>The sieve of Eratosthenes: look at the timing.</source>
        <translation>Das Sieb des Eratosthenes: Achten Sie auf die Zeiten.</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrizenprodukt</translation>
    </message>
    <message>
        <source>Multiplies two matrices and prints the product as a table.</source>
        <translation>Multipliziert zwei Matrizen und gibt das Produkt als Tabelle aus.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Draws a bar for each line of the input, such as “Monday 12”.</source>
        <translation>Zeichnet einen Balken für jede Zeile der Eingabe, etwa „Montag 12“.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression yet: %1, at character %2.</source>
        <translation>Noch kein regulärer Ausdruck: %1, bei Zeichen %2.</translation>
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
        <translation>Das Muster ist ungültig: %1.</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… %Ln Zeile / %1 davor abgeschnitten</numerusform>
            <numerusform>… %Ln Zeilen / %1 davor abgeschnitten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Programs (%1)</source>
        <translation>Programme (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>Ein Programm öffnen</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Das Programm speichern</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About CodeWar</source>
        <translation>Über CodeWar</translation>
    </message>
    <message>
        <source>CodeWar %1

A code playground with a real runner behind it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CodeWar %1

Eine Programmierspielwiese mit einem echten Runner dahinter.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>Das ist kein JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>It needs a list &quot;snippets&quot; and a text &quot;template&quot;.</source>
        <translation>Es braucht eine Liste „snippets“ und einen Text „template“.</translation>
    </message>
    <message>
        <source>Snippet %1 needs a name and a body.</source>
        <translation>Schnipsel %1 braucht einen Namen und einen Text.</translation>
    </message>
</context>
<context>
    <name>codewar::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Font of programs:</source>
        <translation>&amp;Schriftart der Programme:</translation>
    </message>
    <message>
        <source>&amp;Size of programs:</source>
        <translation>Schrift&amp;größe der Programme:</translation>
    </message>
    <message>
        <source>&amp;Zoom of the whole window:</source>
        <translation>&amp;Zoom des ganzen Fensters:</translation>
    </message>
    <message>
        <source>Zoom while &amp;presenting:</source>
        <translation>Zoom beim &amp;Präsentieren:</translation>
    </message>
    <message>
        <source>&amp;High contrast while presenting</source>
        <translation>&amp;Hoher Kontrast beim Präsentieren</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> Pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Hoher Kontrast, Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Hoher Kontrast, Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Die beste verfügbare</translation>
    </message>
    <message>
        <source>Font of the &amp;window:</source>
        <translation>Schriftart &amp;des Fensters:</translation>
    </message>
</context>
<context>
    <name>codewar::BracketClosing</name>
    <message>
        <source>Close &amp;brackets and quotes</source>
        <translation>Klammer&amp;n und Anführungszeichen schließen</translation>
    </message>
</context>
<context>
    <name>codewar::CaseActions</name>
    <message>
        <source>&amp;Run all test cases</source>
        <translation>&amp;Alle Testfälle ausführen</translation>
    </message>
    <message>
        <source>Run &amp;failed test cases</source>
        <translation>&amp;Fehlgeschlagene Testfälle ausführen</translation>
    </message>
    <message>
        <source>Run &amp;selected test cases</source>
        <translation>A&amp;usgewählte Testfälle ausführen</translation>
    </message>
    <message>
        <source>S&amp;top test cases</source>
        <translation>Testfälle &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Add a test case</source>
        <translation>Testfall &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;current input and output as a test case</source>
        <translation>Aktuelle Ein- und Ausgabe als &amp;Testfall hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate test case</source>
        <translation>Testfall &amp;duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete test cases</source>
        <translation>Testfälle &amp;löschen</translation>
    </message>
    <message>
        <source>Move test case &amp;up</source>
        <translation>Testfall nach &amp;oben</translation>
    </message>
    <message>
        <source>Move test case dow&amp;n</source>
        <translation>Testfall nach u&amp;nten</translation>
    </message>
    <message>
        <source>Take what was printed as e&amp;xpected</source>
        <translation>Tatsächliche Ausgabe als &amp;erwartet übernehmen</translation>
    </message>
    <message>
        <source>&amp;Import test case files…</source>
        <translation>Testfalldateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a f&amp;older of test cases…</source>
        <translation>Ordner &amp;mit Testfällen importieren…</translation>
    </message>
    <message>
        <source>&amp;Export test cases to a folder…</source>
        <translation>Testfälle in Ordner e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>codewar::CaseBatch</name>
    <message>
        <source>The program printed something else than was expected.</source>
        <translation>Das Programm hat etwas anderes ausgegeben als erwartet.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseDetails</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input of the test case</source>
        <translation>Eingabe des Testfalls</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Erwartete Ausgabe</translation>
    </message>
    <message>
        <source>Expected output of the test case</source>
        <translation>Erwartete Ausgabe des Testfalls</translation>
    </message>
    <message>
        <source>Empty: the program only has to end well.</source>
        <translation>Leer: Das Programm muss nur fehlerfrei enden.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What it printed was not kept. Run it again to see the difference.</source>
        <translation>Die Ausgabe wurde nicht aufbewahrt. Führen Sie den Testfall erneut aus, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>Difference between expected and printed output</source>
        <translation>Unterschied zwischen erwarteter und tatsächlicher Ausgabe</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Ausgegeben</translation>
    </message>
</context>
<context>
    <name>codewar::CaseFiles</name>
    <message>
        <source>It is not named like a test case, such as 1.in and 1.out.</source>
        <translation>Der Name ist nicht der eines Testfalls wie 1.in und 1.out.</translation>
    </message>
    <message>
        <source>The test case has %1 already.</source>
        <translation>Der Testfall hat bereits %1.</translation>
    </message>
    <message>
        <source>There is no input that belongs to it.</source>
        <translation>Es gibt keine Eingabe, die dazu gehört.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseImport</name>
    <message>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>Größer als 4 MiB.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>It has more than %1 files; the rest was not looked at.</source>
        <translation>Enthält mehr als %1 Dateien; der Rest wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>It is a folder. Import it by itself.</source>
        <translation>Das ist ein Ordner. Importieren Sie ihn einzeln.</translation>
    </message>
    <message>
        <source>It has no expected output beside it; only its input was taken.</source>
        <translation>Daneben liegt keine erwartete Ausgabe; nur die Eingabe wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseRecord</name>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>Falsche Ausgabe</translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… %n Byte insgesamt: zu lang, um hier gezeigt und bearbeitet zu werden.</numerusform>
            <numerusform>… %n Bytes insgesamt: zu lang, um hier gezeigt und bearbeitet zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed.</source>
        <translation>Der eingefügte Text ist größer als 4 MiB, mehr darf ein Testfall nicht haben. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message>
        <source>Import test cases</source>
        <translation>Testfälle importieren</translation>
    </message>
    <message>
        <source>Import a folder of test cases</source>
        <translation>Ordner mit Testfällen importieren</translation>
    </message>
    <message>
        <source>Import of test cases</source>
        <translation>Import von Testfällen</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>%n Testfall wurde importiert.</numerusform>
            <numerusform>%n Testfälle wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There were no files. Choose pairs like 1.in and 1.out.</source>
        <translation>Es gab keine Dateien. Wählen Sie Paare wie 1.in und 1.out.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>%n Datei wurde übersprungen; die Details sagen, warum.</numerusform>
            <numerusform>%n Dateien wurden übersprungen; die Details sagen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export test cases to a folder</source>
        <translation>Testfälle in Ordner exportieren</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>%n Datei dieser Testfälle ist bereits im Ordner.</numerusform>
            <numerusform>%n Dateien dieser Testfälle sind bereits im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Export of test cases</source>
        <translation>Export von Testfällen</translation>
    </message>
</context>
<context>
    <name>codewar::CasesModel</name>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>Falsche Ausgabe</translation>
    </message>
</context>
<context>
    <name>codewar::CheckPicker</name>
    <message>
        <source>Ignore trailing space</source>
        <translation>Leerraum am Ende ignorieren</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>White space at the ends of lines and empty lines at the end do not count</source>
        <translation>Leerraum am Zeilenende und leere Zeilen am Schluss zählen nicht</translation>
    </message>
    <message>
        <source>Every byte counts</source>
        <translation>Jedes Byte zählt</translation>
    </message>
    <message>
        <source>Only the words count, however they are spaced</source>
        <translation>Nur die Wörter zählen, nicht ihre Abstände</translation>
    </message>
    <message>
        <source>As words, but numbers may be off by a tolerance</source>
        <translation>Wie Wörter, aber Zahlen dürfen um eine Toleranz abweichen</translation>
    </message>
    <message>
        <source>How outputs are compared</source>
        <translation>Wie Ausgaben verglichen werden</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>bis ±</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>oder Faktor</translation>
    </message>
    <message>
        <source>Absolute tolerance</source>
        <translation>Absolute Toleranz</translation>
    </message>
    <message>
        <source>A number may be off by this much</source>
        <translation>So weit darf eine Zahl abweichen</translation>
    </message>
    <message>
        <source>Relative tolerance</source>
        <translation>Relative Toleranz</translation>
    </message>
    <message>
        <source>Or by this part of the expected number</source>
        <translation>Oder um diesen Teil der erwarteten Zahl</translation>
    </message>
</context>
<context>
    <name>codewar::ClosedNotice</name>
    <message>
        <source>Closed %1 – Reopen</source>
        <translation>%1 geschlossen – Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>codewar::CodeEditor</name>
    <message>
        <source>Program text</source>
        <translation>Programmtext</translation>
    </message>
</context>
<context>
    <name>codewar::CommandModel</name>
    <message>
        <source>Not available now</source>
        <translation>Jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>codewar::CommandPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Ein paar Buchstaben eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>codewar::CommentToggle</name>
    <message>
        <source>Toggle co&amp;mment</source>
        <translation>Kommentar &amp;umschalten</translation>
    </message>
</context>
<context>
    <name>codewar::CompareDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>The text here</source>
        <translation>Der Text hier</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Die Datei jetzt</translation>
    </message>
</context>
<context>
    <name>codewar::Completion</name>
    <message>
        <source>Complete word</source>
        <translation>Wort vervollständigen</translation>
    </message>
    <message>
        <source>Offer &amp;words while typing</source>
        <translation>&amp;Beim Tippen Wörter anbieten</translation>
    </message>
</context>
<context>
    <name>codewar::ConflictBar</name>
    <message>
        <source>%1 was changed by another program, and here too.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und hier auch.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is only here now.</source>
        <translation>%1 ist nicht mehr auf der Festplatte. Den Text gibt es nur noch hier.</translation>
    </message>
    <message>
        <source>%1 is read-only. Save changes under another name.</source>
        <translation>%1 ist schreibgeschützt. Speichern Sie Änderungen unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>&amp;Andere laden</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Erneut speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message>
        <source>it has no list of connections</source>
        <translation>sie enthält keine Liste von Verbindungen</translation>
    </message>
    <message>
        <source>a connection has no kind, or no id of its own</source>
        <translation>eine Verbindung hat keine Art oder keine eigene Kennung</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>sie enthält mehr als %n Verbindung</numerusform>
            <numerusform>sie enthält mehr als %n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionFile</name>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>Your connections could not be read (%1). Their file is kept as %2; add them again under “Connections…”.</source>
        <translation>Ihre Verbindungen konnten nicht gelesen werden (%1). Die Datei ist als %2 aufbewahrt; fügen Sie die Verbindungen unter „Verbindungen…“ erneut hinzu.</translation>
    </message>
    <message>
        <source>Your connections were not kept: %1 could not be written (%2). They last until CodeWar ends; make room or make the folder writable, and save them again.</source>
        <translation>Ihre Verbindungen wurden nicht aufbewahrt: %1 konnte nicht geschrieben werden (%2). Sie gelten bis zum Ende von CodeWar; schaffen Sie Platz oder machen Sie den Ordner beschreibbar und speichern Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionForm</name>
    <message>
        <source>This CodeWar does not know connections of this kind. It is kept for one that does.</source>
        <translation>Dieses CodeWar kennt Verbindungen dieser Art nicht. Sie bleibt für eines erhalten, das sie kennt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>aufbewahrt; tippen, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionTestRow</name>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>Test &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
</context>
<context>
    <name>codewar::Connections</name>
    <message>
        <source>The secret of “%1” is kept until CodeWar ends, and written nowhere. %2</source>
        <translation>Das Geheimnis von „%1“ wird bis zum Ende von CodeWar behalten und nirgends gespeichert. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be deleted and may still be in the system keyring. %2</source>
        <translation>Das Geheimnis von „%1“ konnte nicht gelöscht werden und ist vielleicht noch im Schlüsselbund des Systems. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known. %2 Or type the secret again under “Connections…”.</source>
        <translation>Das Geheimnis von „%1“ ist nicht bekannt. %2 Oder geben Sie es unter „Verbindungen…“ erneut ein.</translation>
    </message>
    <message>
        <source>This connection was removed. Choose another place.</source>
        <translation>Diese Verbindung wurde entfernt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This CodeWar cannot run programs at “%1”, as it does not know connections of that kind. Choose another place, or install a newer CodeWar.</source>
        <translation>Dieses CodeWar kann bei „%1“ keine Programme ausführen, da es Verbindungen dieser Art nicht kennt. Wählen Sie einen anderen Ort oder installieren Sie ein neueres CodeWar.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.</source>
        <translation>Warten auf den Schlüsselbund des Systems, der das Geheimnis von „%1“ aufbewahrt. Entsperren Sie ihn, wo er danach fragt.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Programs run on this machine. Add a connection to run them elsewhere.</source>
        <translation>Programme laufen auf diesem Rechner. Fügen Sie eine Verbindung hinzu, um sie anderswo auszuführen.</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Der Schlüsselbund des Systems wird gesucht…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring, and in no file of CodeWar.</source>
        <translation>Geheimnisse werden im Schlüsselbund des Systems aufbewahrt und in keiner Datei von CodeWar.</translation>
    </message>
    <message>
        <source>Secrets last until CodeWar ends, and are written nowhere. %1</source>
        <translation>Geheimnisse gelten bis zum Ende von CodeWar und werden nirgends gespeichert. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that makes it another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>There is another connection of that name. Give it one of its own.</source>
        <translation>Eine andere Verbindung heißt schon so. Geben Sie dieser einen eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>codewar::DiagnosticsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems in the program</source>
        <translation>Probleme im Programm</translation>
    </message>
    <message>
        <source>Hide problems</source>
        <translation>Probleme ausblenden</translation>
    </message>
</context>
<context>
    <name>codewar::DiffModel</name>
    <message numerus="yes">
        <source>… %n equal line(s) before this</source>
        <translation>
            <numerusform>… davor %n gleiche Zeile</numerusform>
            <numerusform>… davor %n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>… more lines follow that are not compared here</source>
        <translation>… weitere Zeilen folgen, die hier nicht verglichen werden</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Keine Zeile</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>Zeile %1, gleich: %2</translation>
    </message>
    <message>
        <source>Line %1, different: %2</source>
        <translation>Zeile %1, verschieden: %2</translation>
    </message>
</context>
<context>
    <name>codewar::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aussc&amp;hneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>codewar::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Show a &amp;margin to fold blocks away</source>
        <translation>&amp;Rand zum Einklappen von Blöcken zeigen</translation>
    </message>
    <message>
        <source>Show &amp;indentation guides</source>
        <translation>&amp;Einrückungslinien zeigen</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>&amp;Leerraum zeigen</translation>
    </message>
    <message>
        <source>&amp;Close brackets and quotes as they are opened</source>
        <translation>&amp;Klammern und Anführungszeichen beim Öffnen schließen</translation>
    </message>
    <message>
        <source>&amp;Offer words while typing</source>
        <translation>&amp;Beim Tippen Wörter anbieten</translation>
    </message>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Schnipsel &amp;mit Tab einsetzen</translation>
    </message>
    <message>
        <source>Take away white space at the &amp;ends of lines when saving</source>
        <translation>Leerraum &amp;an Zeilenenden beim Speichern entfernen</translation>
    </message>
    <message>
        <source>End the &amp;last line when saving</source>
        <translation>Beim Speichern &amp;die letzte Zeile abschließen</translation>
    </message>
    <message>
        <source>&amp;Bring back the tabs of the last time at the start</source>
        <translation>Beim Start die &amp;Tabs vom letzten Mal zurückholen</translation>
    </message>
    <message>
        <source>Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was open, with its unsaved text. After a crash everything is there again.</source>
        <translation>Sonst beginnt CodeWar mit einem neuen Tab. Nichts geht verloren: „Geschlossenen Tab wieder öffnen“ bringt zurück, was offen war, mit dem ungespeicherten Text. Nach einem Absturz ist alles wieder da.</translation>
    </message>
</context>
<context>
    <name>codewar::EditorTools</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>codewar::EngineAddress</name>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
</context>
<context>
    <name>codewar::EngineKinds</name>
    <message>
        <source>Docker engine</source>
        <translation>Docker-Engine</translation>
    </message>
    <message>
        <source>Programs run in containers of a Docker engine at an address of your choice, which needs the images of the languages. Whoever reaches an engine without certificates may do anything on its machine.</source>
        <translation>Programme laufen in Containern einer Docker-Engine an einer Adresse Ihrer Wahl, die die Images der Sprachen braucht. Wer eine Engine ohne Zertifikate erreicht, darf auf ihrem Rechner alles.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>folder of ca.pem, cert.pem and key.pem, for TLS</source>
        <translation>Ordner mit ca.pem, cert.pem und key.pem, für TLS</translation>
    </message>
    <message>
        <source>Give the engine&apos;s address, like tcp://host:2376 or unix:///var/run/docker.sock.</source>
        <translation>Geben Sie die Adresse der Engine an, etwa tcp://host:2376 oder unix:///var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Docker-Kontext</translation>
    </message>
    <message>
        <source>Programs run in containers of the Docker engine of a context; “docker context ls” shows yours.</source>
        <translation>Programme laufen in Containern der Docker-Engine eines Kontexts; „docker context ls“ zeigt Ihre.</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>Give the name of a Docker context.</source>
        <translation>Geben Sie den Namen eines Docker-Kontexts an.</translation>
    </message>
</context>
<context>
    <name>codewar::EngineTrial</name>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde gestoppt.</translation>
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
        <translation>Beis&amp;piele…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Open in a new text</source>
        <translation>In neuem Text ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No example is like this.</source>
        <translation>Kein Beispiel passt dazu.</translation>
    </message>
</context>
<context>
    <name>codewar::ExportPlan</name>
    <message>
        <source>The test cases were not all exported: %1 could not be written: %2. Choose another folder, or make room and export again.</source>
        <translation>Es wurden nicht alle Testfälle exportiert: %1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz und exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>codewar::FileActions</name>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The program was not saved</source>
        <translation>Das Programm wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The text was not opened</source>
        <translation>Der Text wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, the most a program may have.</source>
        <translation>Größer als 1 MiB, mehr darf ein Programm nicht haben.</translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 is the first group</source>
        <translation>Regulärer Ausdruck; in der Ersetzung ist \1 oder $1 die erste Gruppe</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Nur in der Auswahl</translation>
    </message>
    <message>
        <source>Go on from the other end of the text</source>
        <translation>Am anderen Ende des Textes weitersuchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>Der Ausdruck ist zu kompliziert: bisher %n Stelle gefunden.</numerusform>
            <numerusform>Der Ausdruck ist zu kompliziert: bisher %n Stellen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>Mehr als %n Stelle</numerusform>
            <numerusform>Mehr als %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::FindCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
</context>
<context>
    <name>codewar::Finder</name>
    <message>
        <source>Nothing was replaced: the expression is too complicated. Make it simpler.</source>
        <translation>Nichts wurde ersetzt: Der Ausdruck ist zu kompliziert. Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing was replaced: it would take too long. Select a part of the text.</source>
        <translation>Nichts wurde ersetzt: Es würde zu lange dauern. Wählen Sie einen Teil des Textes aus.</translation>
    </message>
</context>
<context>
    <name>codewar::Folding</name>
    <message>
        <source>&amp;Fold or unfold block</source>
        <translation>&amp;Block ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;Alle einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
    <message>
        <source>Fold &amp;margin</source>
        <translation>Klapp&amp;rand</translation>
    </message>
</context>
<context>
    <name>codewar::FormatButtons</name>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>&amp;Read the file again as</source>
        <translation>&amp;Datei neu lesen als</translation>
    </message>
    <message>
        <source>Make all lines end with %1</source>
        <translation>Alle Zeilen mit %1 enden lassen</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Kodierung der Datei</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Kodierung: %1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Lines end in different ways, most with %1</source>
        <translation>Zeilen enden verschieden, die meisten mit %1</translation>
    </message>
    <message>
        <source>How lines end</source>
        <translation>Wie Zeilen enden</translation>
    </message>
    <message>
        <source>Line endings: mixed</source>
        <translation>Zeilenenden: gemischt</translation>
    </message>
    <message>
        <source>Line endings: %1</source>
        <translation>Zeilenenden: %1</translation>
    </message>
</context>
<context>
    <name>codewar::GoToLine</name>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Zeile oder Zeile:Spalte</translation>
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
        <translation>Montag 12
Dienstag 18
Mittwoch 25
Donnerstag 21
Freitag 9
</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it. %1.</source>
        <comment>F5 runs the program…</comment>
        <translation>Willkommen! Hier ist ein Programm für den Anfang, mit Eingabe dazu. %1.</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it.</source>
        <translation>Willkommen! Hier ist ein Programm für den Anfang, mit Eingabe dazu.</translation>
    </message>
</context>
<context>
    <name>codewar::History</name>
    <message>
        <source>The history is busy. Try again in a moment.</source>
        <translation>Der Verlauf ist beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This run is not kept: the disk with the history does not keep up.</source>
        <translation>Dieser Lauf wird nicht aufbewahrt: Die Festplatte mit dem Verlauf kommt nicht nach.</translation>
    </message>
    <message>
        <source>This run is no longer in the history.</source>
        <translation>Dieser Lauf ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>The history was written by a newer CodeWar. It stays as it is, and runs are not added to it; use the newer CodeWar.</source>
        <translation>Der Verlauf wurde von einem neueren CodeWar geschrieben. Er bleibt, wie er ist, und Läufe kommen nicht hinzu; verwenden Sie das neuere CodeWar.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryFilterBar</name>
    <message>
        <source>Search in code, input and output</source>
        <translation>In Code, Eingabe und Ausgabe suchen</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Compile errors</source>
        <translation>Übersetzungsfehler</translation>
    </message>
    <message>
        <source>Runtime errors</source>
        <translation>Laufzeitfehler</translation>
    </message>
    <message>
        <source>Limits reached</source>
        <translation>Erreichte Grenzen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar ist gescheitert</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Keep every run in the history</source>
        <translation>Jeden Lauf im Verlauf auf&amp;bewahren</translation>
    </message>
    <message>
        <source>&amp;Largest size:</source>
        <translation>&amp;Höchstgröße:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep runs &amp;for:</source>
        <translation>Läufe aufbewahren &amp;für:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>The oldest runs make room for new ones. While the history is off, runs that were kept before stay until you delete them.</source>
        <translation>Die ältesten Läufe machen neuen Platz. Ist der Verlauf aus, bleiben früher aufbewahrte Läufe, bis Sie sie löschen.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Open run in a new tab</source>
        <translation>Lauf in neuem Tab ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>Läufe &amp;vergleichen</translation>
    </message>
    <message>
        <source>Export run as &amp;HTML…</source>
        <translation>Lauf als &amp;HTML exportieren…</translation>
    </message>
    <message>
        <source>Export run as &amp;PDF…</source>
        <translation>Lauf als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete run</source>
        <translation>Lauf &amp;löschen</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>Verlauf l&amp;eeren…</translation>
    </message>
    <message>
        <source>No run matches. Search for less.</source>
        <translation>Kein Lauf passt. Suchen Sie nach weniger.</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its code, input and output.</source>
        <translation>Noch keine Läufe. Jeder Lauf wird hier mit Code, Eingabe und Ausgabe aufbewahrt.</translation>
    </message>
    <message>
        <source>The history is off. Turn it on in the preferences.</source>
        <translation>Der Verlauf ist aus. Schalten Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Compare the two runs that are selected</source>
        <translation>Die beiden ausgewählten Läufe vergleichen</translation>
    </message>
    <message>
        <source>Select two runs to compare them: press Ctrl and click</source>
        <translation>Zwei Läufe zum Vergleichen auswählen: Strg drücken und klicken</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Forget every run that was kept? This cannot be undone.</source>
        <translation>Alle aufbewahrten Läufe vergessen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Alle vergessen</translation>
    </message>
</context>
<context>
    <name>codewar::ImagesOffer</name>
    <message>
        <source>Get images of languages</source>
        <translation>Images der Sprachen holen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Datei laden …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Es wird nach Images gesucht …</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Images laden</translation>
    </message>
    <message>
        <source>Building the image of %1 (%2 of %3)…</source>
        <translation>Das Image von %1 wird gebaut (%2 von %3) …</translation>
    </message>
    <message>
        <source>Getting the images…</source>
        <translation>Die Images werden geholt …</translation>
    </message>
</context>
<context>
    <name>codewar::InputChip</name>
    <message>
        <source>Keeping the pasted text…</source>
        <translation>Der eingefügte Text wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows the beginning of this input</source>
        <translation>Zeigt den Anfang dieser Eingabe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The text that was there before is the input again</source>
        <translation>Der Text, der vorher da war, ist wieder die Eingabe</translation>
    </message>
</context>
<context>
    <name>codewar::InputFeed</name>
    <message>
        <source>The input %1 could not be read to its end: %2. The program got what came before. Choose the file again and run once more.</source>
        <translation>Die Eingabe %1 konnte nicht bis zum Ende gelesen werden: %2. Das Programm bekam, was davor kam. Wählen Sie die Datei erneut und führen Sie es noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>codewar::InputFile</name>
    <message>
        <source>The input %1 cannot be read: %2. Choose the file again.</source>
        <translation>Die Eingabe %1 kann nicht gelesen werden: %2. Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The input could not be saved to %1: %2. Choose another folder, or make room and save again.</source>
        <translation>Die Eingabe konnte nicht als %1 gespeichert werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The input has %1; at most %2 can be given to a program. Nothing was changed.</source>
        <translation>Die Eingabe hat %1; höchstens %2 kann ein Programm bekommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file as input.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Datei als Eingabe.</translation>
    </message>
    <message>
        <source>The pasted text is too large for the panel and could not be kept in %1: %2. Make room and paste it again, or open it as a file. Nothing was changed.</source>
        <translation>Der eingefügte Text ist zu groß für das Feld und konnte nicht in %1 aufbewahrt werden: %2. Schaffen Sie Platz und fügen Sie ihn erneut ein oder öffnen Sie ihn als Datei. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>codewar::InputPanel</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen halten</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>Eingabe des Programms</translation>
    </message>
    <message>
        <source>What the program reads from its input. Empty: type while it runs.</source>
        <translation>Was das Programm von seiner Eingabe liest. Leer: tippen, während es läuft.</translation>
    </message>
    <message>
        <source>After this text the program can still be typed to while it runs</source>
        <translation>Nach diesem Text kann man dem Programm noch etwas eintippen, während es läuft</translation>
    </message>
    <message>
        <source>Close input</source>
        <translation>Eingabe beenden</translation>
    </message>
    <message>
        <source>Tells the program that no more input comes (Ctrl+D)</source>
        <translation>Sagt dem Programm, dass keine Eingabe mehr kommt (Strg+D)</translation>
    </message>
    <message>
        <source>Type a line for the program; Enter sends it</source>
        <translation>Eine Zeile für das Programm; die Eingabetaste schickt sie ab</translation>
    </message>
    <message>
        <source>A line for the program</source>
        <translation>Eine Zeile für das Programm</translation>
    </message>
    <message>
        <source>The beginning of the input file</source>
        <translation>Der Anfang der Eingabedatei</translation>
    </message>
    <message>
        <source>The program reads the file above.</source>
        <translation>Das Programm liest die Datei oben.</translation>
    </message>
    <message>
        <source>&amp;Open a file as input…</source>
        <translation>&amp;Datei als Eingabe öffnen…</translation>
    </message>
    <message>
        <source>Save &amp;input to a file…</source>
        <translation>Eingabe in Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Open a file as input</source>
        <translation>Datei als Eingabe öffnen</translation>
    </message>
    <message>
        <source>Save input to a file</source>
        <translation>Eingabe in Datei speichern</translation>
    </message>
</context>
<context>
    <name>codewar::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Sprache des Fensters:</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>Die Sprache des Programms</translation>
    </message>
</context>
<context>
    <name>codewar::LastRun</name>
    <message>
        <source>There is no whole output of a run to make a test case of. Run the program first.</source>
        <translation>Es gibt keine vollständige Ausgabe eines Laufs für einen Testfall. Führen Sie das Programm zuerst aus.</translation>
    </message>
    <message>
        <source>The last run read too much for a test case.</source>
        <translation>Der letzte Lauf hat zu viel für einen Testfall gelesen.</translation>
    </message>
    <message>
        <source>The last run printed something that is not UTF-8 text; test cases are.</source>
        <translation>Der letzte Lauf hat etwas ausgegeben, das kein UTF-8-Text ist; Testfälle müssen es sein.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitNames</name>
    <message>
        <source>Time of a run</source>
        <translation>Zeit eines Laufs</translation>
    </message>
    <message>
        <source>Memory of a run</source>
        <translation>Speicher eines Laufs</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Time to compile</source>
        <translation>Zeit zum Übersetzen</translation>
    </message>
    <message>
        <source>Memory to compile</source>
        <translation>Speicher zum Übersetzen</translation>
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
        <translation>Grenzen eines Laufs: %1</translation>
    </message>
    <message>
        <source>The limits in force:</source>
        <translation>Die geltenden Grenzen:</translation>
    </message>
    <message>
        <source>Programs run where less is given than you want.</source>
        <translation>Programme laufen, wo weniger gegeben wird, als Sie wollen.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on.</source>
        <translation>Was jedes Programm ab dem nächsten Lauf verbrauchen darf.</translation>
    </message>
    <message>
        <source>“%1” gives no more than the largest values here. One processor, 64 processes and 64 MiB of files cannot be changed.</source>
        <translation>„%1“ gibt nicht mehr als die größten Werte hier. Ein Prozessor, 64 Prozesse und 64 MiB Dateien lassen sich nicht ändern.</translation>
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
        <translation>üblich %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>codewar::LineCommands</name>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>Zeilen &amp;duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete lines</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Indent lines</source>
        <translation>Zeilen einrü&amp;cken</translation>
    </message>
    <message>
        <source>&amp;Outdent lines</source>
        <translation>&amp;Zeilen ausrücken</translation>
    </message>
</context>
<context>
    <name>codewar::LocalImages</name>
    <message>
        <source>Docker has the images now. The next program runs in them.</source>
        <translation>Docker hat die Images jetzt. Das nächste Programm läuft darin.</translation>
    </message>
    <message>
        <source>Files of “codewar-runner images save” (*)</source>
        <translation>Dateien von „codewar-runner images save“ (*)</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so bubblewrap runs these programs. Building images takes some minutes.</source>
        <translation>Docker hat noch kein Image für %1; sie laufen in bubblewrap. Images zu bauen dauert einige Minuten.</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so these programs cannot run. Building images takes some minutes.</source>
        <translation>Docker hat noch kein Image für %1; sie laufen deshalb nicht. Images zu bauen dauert einige Minuten.</translation>
    </message>
</context>
<context>
    <name>codewar::LocalPlaces</name>
    <message>
        <source>&amp;Automatic (Docker, else bubblewrap)</source>
        <translation>&amp;Automatisch (Docker, sonst bubblewrap)</translation>
    </message>
    <message>
        <source>Each language runs in Docker where an engine answers and has its image, else in bubblewrap. Whatever comes later is used as soon as it is there.</source>
        <translation>Jede Sprache läuft in Docker, wo eine Engine antwortet und ihr Image hat, sonst in bubblewrap. Was später dazukommt, wird sofort verwendet.</translation>
    </message>
    <message>
        <source>&amp;Docker</source>
        <translation>&amp;Docker</translation>
    </message>
    <message>
        <source>Only in containers, with the compilers of the images. Needs a Docker engine that you may use and an image for each language.</source>
        <translation>Nur in Containern, mit den Compilern der Images. Braucht eine Docker-Engine, die Sie verwenden dürfen, und ein Image für jede Sprache.</translation>
    </message>
    <message>
        <source>&amp;bubblewrap</source>
        <translation>&amp;bubblewrap</translation>
    </message>
    <message>
        <source>Only in bubblewrap, with the compilers installed on this machine. Needs no engine and no images.</source>
        <translation>Nur in bubblewrap, mit den auf diesem Rechner installierten Compilern. Braucht weder Engine noch Images.</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1 runs the program, in a container of Docker</source>
        <translation>%1 führt das Programm in einem Docker-Container aus</translation>
    </message>
    <message>
        <source>%1 runs the program, in a sandbox on this machine</source>
        <translation>%1 führt das Programm in einer Sandbox auf diesem Rechner aus</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 führt das Programm aus</translation>
    </message>
</context>
<context>
    <name>codewar::LocalRunner</name>
    <message>
        <source>Trying the sandbox…</source>
        <translation>Die Sandbox wird ausprobiert …</translation>
    </message>
</context>
<context>
    <name>codewar::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>codewar::MainToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>Haupt-Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>codewar::MainWindow</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>Nur die erste %n Stelle ist ausgewählt: Es gibt mehr.</numerusform>
            <numerusform>Nur die ersten %n Stellen sind ausgewählt: Es gibt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>Cursor darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>Cursor darunter hinzufügen</translation>
    </message>
    <message>
        <source>Select next occurrence</source>
        <translation>Nächstes Vorkommen auswählen</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>Alle Vorkommen auswählen</translation>
    </message>
</context>
<context>
    <name>codewar::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>codewar::OutputFindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Kein gültiges Muster</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
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
        <translation>%L1 von %2</translation>
    </message>
</context>
<context>
    <name>codewar::OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 are too much for the clipboard, which takes up to %2. Save the output to a file.</source>
        <translation>%1 sind zu viel für die Zwischenablage, die bis zu %2 fasst. Speichern Sie die Ausgabe in eine Datei.</translation>
    </message>
    <message>
        <source>&amp;Find in the output…</source>
        <translation>In der Ausgabe &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy output</source>
        <translation>Ausgabe &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all output</source>
        <translation>&amp;Ganze Ausgabe auswählen</translation>
    </message>
    <message>
        <source>&amp;Save output…</source>
        <translation>Ausgabe s&amp;peichern…</translation>
    </message>
    <message>
        <source>C&amp;lear output</source>
        <translation>Ausgabe &amp;leeren</translation>
    </message>
    <message>
        <source>… the output was cut here, at the limit. Raise the limit of output to see more, or save the whole of what was kept.
</source>
        <translation>… die Ausgabe wurde hier an der Grenze abgeschnitten. Erhöhen Sie die Grenze der Ausgabe, um mehr zu sehen, oder speichern Sie alles, was aufbewahrt wurde.
</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Ausgabe speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The output is still being saved as another file. Try again in a moment.</source>
        <translation>Die Ausgabe wird gerade noch als andere Datei gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputSaver</name>
    <message>
        <source>The output could not be saved as %1: %2. Save it to another place or make room.</source>
        <translation>Die Ausgabe konnte nicht als %1 gespeichert werden: %2. Speichern Sie sie an einem anderen Ort oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputView</name>
    <message>
        <source>Output of the program</source>
        <translation>Ausgabe des Programms</translation>
    </message>
</context>
<context>
    <name>codewar::PanelCycle</name>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster Teil &amp;des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceButton</name>
    <message>
        <source>Where programs run: %1</source>
        <translation>Wo Programme laufen: %1</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceMenu</name>
    <message>
        <source>&amp;Where programs run</source>
        <translation>&amp;Wo Programme laufen</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message>
        <source>%1: not ready</source>
        <translation>%1: nicht bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>%n Programm läuft dort gerade.</numerusform>
            <numerusform>%n Programme laufen dort gerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>%n Programm wartet.</numerusform>
            <numerusform>%n Programme warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
</context>
<context>
    <name>codewar::Preferences</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>codewar::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>codewar::PresenterMode</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
</context>
<context>
    <name>codewar::QueueKinds</name>
    <message>
        <source>Queues of CodeWar workers</source>
        <translation>Warteschlangen von CodeWar-Workern</translation>
    </message>
    <message>
        <source>Programs wait in queues in Redis until a worker runs them. Whoever may use the queues can read the programs in them.</source>
        <translation>Programme warten in Warteschlangen in Redis, bis ein Worker sie ausführt. Wer die Warteschlangen benutzen darf, kann die Programme darin lesen.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>of Redis, if it asks for one</source>
        <translation>von Redis, falls es eines verlangt</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>Präfi&amp;x</translation>
    </message>
    <message>
        <source>Give the address of Redis, like redis://host:6379.</source>
        <translation>Geben Sie die Adresse von Redis an, etwa redis://host:6379.</translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message>
        <source>The queues at %1 can be used.</source>
        <translation>Die Warteschlangen bei %1 können benutzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>%1: %n Worker</numerusform>
            <numerusform>%1: %n Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>codewar::RunComparison</name>
    <message>
        <source>Empty in both runs.</source>
        <translation>In beiden Läufen leer.</translation>
    </message>
    <message>
        <source>The same in both runs.</source>
        <translation>In beiden Läufen gleich.</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>Läufe von %1 vergleichen</translation>
    </message>
    <message>
        <source>Parts of the runs</source>
        <translation>Teile der Läufe</translation>
    </message>
    <message>
        <source>Difference between the two runs</source>
        <translation>Unterschied zwischen den beiden Läufen</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>Älterer Lauf</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>Neuerer Lauf</translation>
    </message>
</context>
<context>
    <name>codewar::RunController</name>
    <message>
        <source>The program that runs now goes on where it began.</source>
        <translation>Das jetzt laufende Programm läuft dort weiter, wo es begann.</translation>
    </message>
</context>
<context>
    <name>codewar::RunExporter</name>
    <message>
        <source>The run was not exported: %1 could not be written (%2). Choose another folder.</source>
        <translation>Der Lauf wurde nicht exportiert: %1 konnte nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>codewar::RunHtml</name>
    <message>
        <source>Queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Höchster Speicher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>codewar::RunInput</name>
    <message>
        <source>The input is still being kept in a file. Run again in a moment.</source>
        <translation>Die Eingabe wird noch in einer Datei aufbewahrt. Führen Sie das Programm gleich noch einmal aus.</translation>
    </message>
    <message>
        <source>The input has %1, but where programs run now (%2) one can be given at most %3. Choose a place on this machine, or a smaller input.</source>
        <translation>Die Eingabe hat %1, aber wo Programme jetzt laufen (%2), kann eines höchstens %3 bekommen. Wählen Sie einen Ort auf diesem Rechner oder eine kleinere Eingabe.</translation>
    </message>
</context>
<context>
    <name>codewar::RunLog</name>
    <message>
        <source>The run was exported to %1.</source>
        <translation>Der Lauf wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>&amp;History of runs</source>
        <translation>&amp;Verlauf der Läufe</translation>
    </message>
    <message>
        <source>Export last run as HT&amp;ML…</source>
        <translation>Letzten Lauf als &amp;HTML exportieren…</translation>
    </message>
    <message>
        <source>Export last run as &amp;PDF…</source>
        <translation>Letzten Lauf als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The input of this run was the file %1, which has changed since or is gone. The program is here without an input.</source>
        <translation>Die Eingabe dieses Laufs war die Datei %1, die sich seither geändert hat oder nicht mehr da ist. Das Programm ist ohne Eingabe hier.</translation>
    </message>
    <message>
        <source>The test cases of this run were too large for the history. The program is here without them.</source>
        <translation>Die Testfälle dieses Laufs waren zu groß für den Verlauf. Das Programm ist ohne sie hier.</translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message>
        <source>Run &amp;again</source>
        <translation>Erneut a&amp;usführen</translation>
    </message>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>Das Programm läuft in %n Sekunde erneut.</numerusform>
            <numerusform>Das Programm läuft in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>Der Server nimmt im Moment keine Programme mehr an; in %n Sekunde wieder.</numerusform>
            <numerusform>Der Server nimmt im Moment keine Programme mehr an; in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes programs again.</source>
        <translation>Der Server nimmt wieder Programme an.</translation>
    </message>
</context>
<context>
    <name>codewar::RunParts</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The code is not all here: it was cut.</source>
        <translation>Der Code ist hier nicht vollständig: Er wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The input is not all here: it was cut.</source>
        <translation>Die Eingabe ist hier nicht vollständig: Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The output is not all here: it was cut.</source>
        <translation>Die Ausgabe ist hier nicht vollständig: Sie wurde abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>codewar::RunPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>codewar::RunPlaces</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Grenzen…</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 führt das Programm aus</translation>
    </message>
    <message>
        <source>%1 runs the program at “%2”</source>
        <comment>keys, place</comment>
        <translation>%1 führt das Programm bei „%2“ aus</translation>
    </message>
</context>
<context>
    <name>codewar::RunPreview</name>
    <message>
        <source>Parts of the run</source>
        <translation>Teile des Laufs</translation>
    </message>
    <message>
        <source>Text of the run</source>
        <translation>Text des Laufs</translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>CodeWar ended before this run did, so nothing is known of its end.</source>
        <translation>CodeWar endete vor diesem Lauf, daher ist über sein Ende nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 von %n bestanden</numerusform>
            <numerusform>%1 von %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The input was the file %1 with %2.</source>
        <translation>Die Eingabe war die Datei %1 mit %2.</translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message>
        <source>%1
Wall %2, CPU %3, memory %4</source>
        <translation>%1
Verstrichen %2, CPU %3, Speicher %4</translation>
    </message>
    <message>
        <source>about as before</source>
        <translation>etwa wie zuvor</translation>
    </message>
    <message>
        <source>%1 % less than the median</source>
        <translation>%1 % weniger als der Median</translation>
    </message>
    <message>
        <source>%1 % more than the median</source>
        <translation>%1 % mehr als der Median</translation>
    </message>
    <message>
        <source>%1 % faster than the median</source>
        <translation>%1 % schneller als der Median</translation>
    </message>
    <message>
        <source>%1 % slower than the median</source>
        <translation>%1 % langsamer als der Median</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Verstrichen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>Letzter %n Lauf: jetzt %1, bester %2, Median %3 — %4</numerusform>
            <numerusform>Letzte %n Läufe: jetzt %1, bester %2, Median %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunningPage</name>
    <message>
        <source>Running</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>&amp;Where programs run:</source>
        <translation>&amp;Wo Programme laufen:</translation>
    </message>
    <message>
        <source>W&amp;rap long lines of the output</source>
        <translation>Lange Zeilen der Ausgabe &amp;umbrechen</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on. A place that gives less says so.</source>
        <translation>Was jedes Programm ab dem nächsten Lauf verbrauchen darf. Ein Ort, der weniger gibt, sagt es.</translation>
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
        <translation>Der Compiler brauchte mehr als seine %1 MiB Speicher.</translation>
    </message>
    <message>
        <source>The compiler did not finish within %1 s.</source>
        <translation>Der Compiler wurde nicht innerhalb von %1 s fertig.</translation>
    </message>
    <message>
        <source>The compiler said more than %1 KiB and was stopped.</source>
        <translation>Der Compiler gab mehr als %1 KiB aus und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The program does not compile; the compiler&apos;s messages say why.</source>
        <translation>Das Programm lässt sich nicht übersetzen; die Meldungen des Compilers sagen, warum.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program printed more than %1 KiB and was stopped; what came before is kept.</source>
        <translation>Das Programm gab mehr als %1 KiB aus und wurde gestoppt; was davor kam, ist erhalten.</translation>
    </message>
    <message>
        <source>The program needed more than its %1 MiB of memory and was stopped.</source>
        <translation>Das Programm brauchte mehr als seine %1 MiB Speicher und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The program did not finish within %1 s and was stopped.</source>
        <translation>Das Programm wurde nicht innerhalb von %1 s fertig und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The program was ended by signal %1.</source>
        <translation>Das Programm wurde durch das Signal %1 beendet.</translation>
    </message>
    <message>
        <source>The program ended with exit status %1.</source>
        <translation>Das Programm endete mit Exit-Status %1.</translation>
    </message>
    <message>
        <source>The sandbox did not say how the run ended.</source>
        <translation>Die Sandbox sagte nicht, wie der Lauf endete.</translation>
    </message>
    <message>
        <source>CodeWar itself failed, not your program: %1 Run it again; if it stays, &quot;codewar-runner doctor&quot; tells what is wrong.</source>
        <translation>CodeWar selbst ist gescheitert, nicht Ihr Programm: %1 Führen Sie es erneut aus; bleibt es dabei, sagt „codewar-runner doctor“, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The run was cancelled before it began.</source>
        <translation>Der Lauf wurde abgebrochen, bevor er begann.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>A job needs an id, work and at least one attempt.</source>
        <translation>Ein Job braucht eine Kennung, Arbeit und mindestens einen Versuch.</translation>
    </message>
    <message>
        <source>There is no failed job with the id %1.</source>
        <translation>Es gibt keinen gescheiterten Job mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The queue is shutting down and takes no more jobs.</source>
        <translation>Die Warteschlange wird geschlossen und nimmt keine Jobs mehr an.</translation>
    </message>
    <message>
        <source>A job with the id %1 is in the queue already. Wait for its end, or use another id.</source>
        <translation>Ein Job mit der Kennung %1 ist schon in der Warteschlange. Warten Sie auf sein Ende oder verwenden Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>The queue is full: %1 jobs are waiting. Try again when some of them are done.</source>
        <translation>Die Warteschlange ist voll: %1 Jobs warten. Versuchen Sie es wieder, wenn einige fertig sind.</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be an object, {…}</source>
        <translation>muss ein Objekt sein, {…}</translation>
    </message>
    <message>
        <source>The key &quot;%1%2&quot; %3.</source>
        <translation>Der Schlüssel „%1%2“ %3.</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>ist nicht bekannt; ist er falsch geschrieben?</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must hold text</source>
        <translation>muss Text enthalten</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>must be a list of texts, [&quot;…&quot;]</source>
        <translation>muss eine Liste von Texten sein, [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>The language file %1 is wrong. %2</source>
        <translation>Die Sprachdatei %1 ist falsch. %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>It is not JSON: see %1.</source>
        <translation>Das ist kein JSON: siehe %1.</translation>
    </message>
    <message>
        <source>It is not JSON: a number in it is too large.</source>
        <translation>Das ist kein JSON: Eine Zahl darin ist zu groß.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: %2</source>
        <translation>ist „%1“: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which %2</source>
        <translation>ist „%1“, was %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>must name a program to start</source>
        <translation>muss ein Programm nennen, das gestartet wird</translation>
    </message>
    <message>
        <source>use names as in #include &lt;…&gt;</source>
        <translation>verwenden Sie Namen wie in #include &lt;…&gt;</translation>
    </message>
    <message>
        <source>use names as in -fuse-ld=…</source>
        <translation>verwenden Sie Namen wie in -fuse-ld=…</translation>
    </message>
    <message>
        <source>use up to 32 small letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>verwenden Sie bis zu 32 Kleinbuchstaben, Ziffern, „-“ und „_“</translation>
    </message>
    <message>
        <source>use 1 to 64 characters</source>
        <translation>verwenden Sie 1 bis 64 Zeichen</translation>
    </message>
    <message>
        <source>use up to 32 letters, digits and &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>verwenden Sie bis zu 32 Buchstaben, Ziffern und „+“, „#“, „.“, „_“, „-“</translation>
    </message>
    <message>
        <source>use up to 16 letters and digits, without the dot</source>
        <translation>verwenden Sie bis zu 16 Buchstaben und Ziffern, ohne den Punkt</translation>
    </message>
    <message>
        <source>use the name of a Docker image</source>
        <translation>verwenden Sie den Namen eines Docker-Images</translation>
    </message>
    <message>
        <source>use &quot;gcc&quot; or &quot;python&quot;, or leave it out</source>
        <translation>verwenden Sie „gcc“ oder „python“ oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>this is no name of an environment variable</source>
        <translation>das ist kein Name einer Umgebungsvariable</translation>
    </message>
    <message>
        <source>is there, but &quot;compile&quot;, which would make it, is not</source>
        <translation>ist da, aber „compile“, das es machen würde, fehlt</translation>
    </message>
    <message>
        <source>must differ from &quot;mainFile&quot;</source>
        <translation>muss sich von „mainFile“ unterscheiden</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Sie ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>It must hold one JSON object, {…}.</source>
        <translation>Sie muss ein JSON-Objekt enthalten, {…}.</translation>
    </message>
    <message>
        <source>The language file %1 is left out. %2</source>
        <translation>Die Sprachdatei %1 wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, as in %2 beside it.</source>
        <translation>Ihr Schlüssel „id“ ist „%1“, wie in %2 daneben.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, an alias of %2.</source>
        <translation>Ihr Schlüssel „id“ ist „%1“, ein Alias von %2.</translation>
    </message>
    <message>
        <source>Its key &quot;aliases&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>Ihr Schlüssel „aliases“ enthält „%1“, was schon %2 ist.</translation>
    </message>
    <message>
        <source>Its key &quot;endings&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>Ihr Schlüssel „endings“ enthält „%1“, was schon %2 ist.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>has a folder in it</source>
        <translation>enthält einen Ordner</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>begins with &apos;-&apos;, which a compiler would take for an option</source>
        <translation>beginnt mit „-“, was ein Compiler für eine Option hielte</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>is not valid text</source>
        <translation>ist kein gültiger Text</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>called from %1</source>
        <translation>aufgerufen von %1</translation>
    </message>
    <message>
        <source>The job id is longer than %1 characters. Use a shorter one.</source>
        <translation>Die Job-Kennung ist länger als %1 Zeichen. Verwenden Sie eine kürzere.</translation>
    </message>
    <message>
        <source>The job id has a &apos;/&apos; or a control character in it. Use letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Die Job-Kennung enthält ein „/“ oder ein Steuerzeichen. Verwenden Sie Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>There is no source file to run.</source>
        <translation>Es gibt keine Quelldatei zum Ausführen.</translation>
    </message>
    <message>
        <source>There are %1 source files; at most %2 can be run together.</source>
        <translation>Es gibt %1 Quelldateien; höchstens %2 können zusammen ausgeführt werden.</translation>
    </message>
    <message>
        <source>The source text has %1 bytes; at most %2 can be run.</source>
        <translation>Der Quelltext hat %1 Bytes; höchstens %2 können ausgeführt werden.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be given.</source>
        <translation>Die Eingabe hat %1 Bytes; höchstens %2 können gegeben werden.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; %2. Use a plain file name.</source>
        <translation>Der Dateiname „%1“ %2. Verwenden Sie einen einfachen Dateinamen.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is taken already. Give the file another name.</source>
        <translation>Der Dateiname „%1“ ist schon vergeben. Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>The limit for %1 is %2; it must lie between %3 and %4.</source>
        <translation>Die Grenze für %1 ist %2; sie muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>Die Sprache „%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The sandbox did not come up in time.</source>
        <translation>Die Sandbox kam nicht rechtzeitig hoch.</translation>
    </message>
    <message>
        <source>The agent in the sandbox speaks another protocol than this program; reinstall both from one build.</source>
        <translation>Der Agent in der Sandbox spricht ein anderes Protokoll als dieses Programm; installieren Sie beide aus demselben Build neu.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>Die Sandbox endete unerwartet.</translation>
    </message>
    <message>
        <source>The sandbox does not take its task.</source>
        <translation>Die Sandbox nimmt ihre Aufgabe nicht an.</translation>
    </message>
    <message>
        <source>The agent in the sandbox sent a frame that its protocol does not know.</source>
        <translation>Der Agent in der Sandbox schickte einen Frame, den sein Protokoll nicht kennt.</translation>
    </message>
    <message>
        <source>The sandbox failed: %1.</source>
        <translation>Die Sandbox ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>The sandbox asked for another memory limit, which this kind of sandbox sets itself.</source>
        <translation>Die Sandbox bat um eine andere Speichergrenze, die diese Art von Sandbox selbst setzt.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed; install it (on Debian: apt install bubblewrap).</source>
        <translation>bubblewrap ist nicht installiert; installieren Sie es (unter Debian: apt install bubblewrap).</translation>
    </message>
    <message>
        <source>The agent %1 is missing; reinstall CodeWar.</source>
        <translation>Der Agent %1 fehlt; installieren Sie CodeWar neu.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s streams could not be made; too many files are open.</source>
        <translation>Die Datenströme der Sandbox konnten nicht angelegt werden; zu viele Dateien sind offen.</translation>
    </message>
    <message>
        <source>This system forbids making user namespaces, which the sandbox is built of (%1). Ask an administrator to allow them: on Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu an AppArmor profile for bwrap or &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, in a container a less strict seccomp profile; or use Docker.</source>
        <translation>Dieses System verbietet User-Namespaces, aus denen die Sandbox besteht (%1). Bitten Sie den Administrator, sie zu erlauben: unter Debian „sysctl kernel.unprivileged_userns_clone=1“, unter Ubuntu ein AppArmor-Profil für bwrap oder „sysctl kernel.apparmor_restrict_unprivileged_userns=0“, in einem Container ein weniger strenges seccomp-Profil; oder verwenden Sie Docker.</translation>
    </message>
    <message>
        <source>The sandbox did not come up: %1</source>
        <translation>Die Sandbox kam nicht hoch: %1</translation>
    </message>
    <message>
        <source>it ended without a word.</source>
        <translation>sie endete ohne ein Wort.</translation>
    </message>
    <message>
        <source>Programs run in bubblewrap. %1</source>
        <translation>Programme laufen in bubblewrap. %1</translation>
    </message>
    <message>
        <source>Control groups cannot be made here without more rights, so limits are held by rlimits and the agent&apos;s watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user --scope -p Delegate=yes).</source>
        <translation>Kontrollgruppen können hier ohne mehr Rechte nicht angelegt werden, daher halten rlimits und die Aufsicht des Agenten die Grenzen ein; für genaue Grenzen als root oder aus einem delegierten systemd-Scope starten (systemd-run --user --scope -p Delegate=yes).</translation>
    </message>
    <message>
        <source>Control groups are switched off; limits are held by rlimits and the agent&apos;s watch.</source>
        <translation>Kontrollgruppen sind ausgeschaltet; rlimits und die Aufsicht des Agenten halten die Grenzen ein.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 1.</source>
        <translation>Kontrollgruppen, Version 1, halten die Grenzen ein.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 2.</source>
        <translation>Kontrollgruppen, Version 2, halten die Grenzen ein.</translation>
    </message>
    <message>
        <source>Making the control group %1</source>
        <translation>Anlegen der Kontrollgruppe %1</translation>
    </message>
    <message>
        <source>Setting up the control group %1</source>
        <translation>Einrichten der Kontrollgruppe %1</translation>
    </message>
    <message>
        <source>Programs run in containers of %1 %2 (%3).</source>
        <translation>Programme laufen in Containern von %1 %2 (%3).</translation>
    </message>
    <message>
        <source>The Docker engine runs %1 containers; switch it to Linux containers.</source>
        <translation>Die Docker-Engine führt %1-Container aus; stellen Sie sie auf Linux-Container um.</translation>
    </message>
    <message>
        <source>The Docker engine cannot limit memory, processes and CPU on this machine, so no program is run in it; enable those control groups (docker info names what is missing) or choose the sandbox bubblewrap.</source>
        <translation>Die Docker-Engine kann auf diesem Rechner Speicher, Prozesse und CPU nicht begrenzen, daher läuft in ihr kein Programm; schalten Sie diese Kontrollgruppen ein (docker info nennt, was fehlt) oder wählen Sie die Sandbox bubblewrap.</translation>
    </message>
    <message>
        <source>%1 has no container image; choose the sandbox bubblewrap for it, or name an image in its language file.</source>
        <translation>%1 hat kein Container-Image; wählen Sie dafür die Sandbox bubblewrap oder nennen Sie ein Image in der Sprachdatei.</translation>
    </message>
    <message>
        <source>There is no image %1 for %2 yet; make it with: codewar-runner images build %3</source>
        <translation>Es gibt noch kein Image %1 für %2; erzeugen Sie es mit: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container for %1 did not come up (%2); if its image is older than this CodeWar, build it again: codewar-runner images build %3</source>
        <translation>Der Container für %1 kam nicht hoch (%2); ist sein Image älter als dieses CodeWar, erzeugen Sie es neu: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The program&apos;s container was lost while it ran. %1</source>
        <translation>Der Container des Programms ging verloren, während es lief. %1</translation>
    </message>
    <message>
        <source>%1 Its container was killed: from outside, for want of memory, or because the engine stopped.</source>
        <translation>%1 Der Container wurde beendet: von außen, aus Speichermangel oder weil die Engine stoppte.</translation>
    </message>
    <message>
        <source>The image %1 has no working %2; build it again: codewar-runner images build %3</source>
        <translation>Das Image %1 hat kein funktionierendes %2; erzeugen Sie es neu: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container could not be emptied after a look at it.</source>
        <translation>Der Container konnte nach einem Blick hinein nicht geleert werden.</translation>
    </message>
    <message>
        <source>a container was made, but has no id</source>
        <translation>ein Container wurde angelegt, hat aber keine Kennung</translation>
    </message>
    <message>
        <source>its list of containers is no JSON list</source>
        <translation>die Liste der Container ist keine JSON-Liste</translation>
    </message>
    <message>
        <source>Docker&apos;s settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.</source>
        <translation>Die Einstellungsdatei von Docker %1 kann nicht gelesen werden: %2. Reparieren Sie sie oder nennen Sie die Engine in DOCKER_HOST.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot;. See &quot;docker context ls&quot; for those that are, and choose one with &quot;docker context use&quot; or DOCKER_CONTEXT.</source>
        <translation>Es gibt keinen Docker-Kontext „%1“. „docker context ls“ zeigt die vorhandenen; wählen Sie einen mit „docker context use“ oder DOCKER_CONTEXT.</translation>
    </message>
    <message>
        <source>it names no Docker engine</source>
        <translation>er nennt keine Docker-Engine</translation>
    </message>
    <message>
        <source>the Docker context &quot;%1&quot;</source>
        <translation>der Docker-Kontext „%1“</translation>
    </message>
    <message>
        <source>it is not there, but its counterpart is</source>
        <translation>sie ist nicht da, ihr Gegenstück aber schon</translation>
    </message>
    <message>
        <source>The Docker engine&apos;s address &quot;%1&quot; (from %2) cannot be used: %3. Give one like unix:///var/run/docker.sock or tcp://host:2376.</source>
        <translation>Die Adresse der Docker-Engine „%1“ (aus %2) kann nicht verwendet werden: %3. Geben Sie eine wie unix:///var/run/docker.sock oder tcp://host:2376 an.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>the standard place</source>
        <translation>der Standardort</translation>
    </message>
    <message>
        <source>it must be a host and a port</source>
        <translation>es muss ein Host und ein Port sein</translation>
    </message>
    <message>
        <source>the path of the socket must begin with &quot;/&quot;</source>
        <translation>der Pfad des Sockets muss mit „/“ beginnen</translation>
    </message>
    <message>
        <source>CodeWar does not reach engines over ssh. Forward its socket with &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; and name that</source>
        <translation>CodeWar erreicht Engines nicht über ssh. Leiten Sie ihren Socket mit „ssh -L /tmp/docker.sock:/var/run/docker.sock HOST“ weiter und nennen Sie diesen</translation>
    </message>
    <message>
        <source>named pipes exist on Windows only</source>
        <translation>Named Pipes gibt es nur unter Windows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to an engine that CodeWar knows</source>
        <translation>„%1“ ist kein Weg zu einer Engine, den CodeWar kennt</translation>
    </message>
    <message>
        <source>an answer of more than 16 MiB</source>
        <translation>eine Antwort von mehr als 16 MiB</translation>
    </message>
    <message>
        <source>Its disk is full: free some space on it, for example with &quot;docker system prune&quot;.</source>
        <translation>Ihre Festplatte ist voll: Schaffen Sie Platz, zum Beispiel mit „docker system prune“.</translation>
    </message>
    <message>
        <source>Make CodeWar&apos;s images with &quot;codewar-runner images build&quot;.</source>
        <translation>Erzeugen Sie die Images von CodeWar mit „codewar-runner images build“.</translation>
    </message>
    <message>
        <source>The image is for another kind of processor: build CodeWar&apos;s images on this machine with &quot;codewar-runner images build&quot;.</source>
        <translation>Das Image ist für eine andere Prozessorart: Erzeugen Sie die Images von CodeWar auf diesem Rechner mit „codewar-runner images build“.</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1: permission denied. Join the group &quot;docker&quot; with &quot;sudo usermod -aG docker $USER&quot;, then log out and in again.</source>
        <translation>Sie dürfen die Docker-Engine bei %1 nicht verwenden: Zugriff verweigert. Treten Sie mit „sudo usermod -aG docker $USER“ der Gruppe „docker“ bei und melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>No Docker engine is running at %1. Start it with &quot;sudo systemctl start docker&quot;, or name another one in DOCKER_HOST.</source>
        <translation>Bei %1 läuft keine Docker-Engine. Starten Sie sie mit „sudo systemctl start docker“ oder nennen Sie in DOCKER_HOST eine andere.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST names the right one.</source>
        <translation>Die Docker-Engine bei %1 ist nicht erreichbar: %2. Prüfen Sie, ob sie läuft und DOCKER_HOST die richtige nennt.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 (from %2) did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>Die Docker-Engine bei %1 (aus %2) nahm eine Verbindung nicht rechtzeitig an. Prüfen Sie, ob sie läuft und keine Firewall im Weg ist.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; to look for a Docker engine on. Check the name in DOCKER_HOST or in the Docker context, and the network.</source>
        <translation>Es gibt keinen Host „%1“, auf dem eine Docker-Engine zu suchen wäre. Prüfen Sie den Namen in DOCKER_HOST oder im Docker-Kontext und das Netzwerk.</translation>
    </message>
    <message>
        <source>Looking up the Docker engine&apos;s host &quot;%1&quot; took too long. Check the network, or name the host by its address.</source>
        <translation>Den Host „%1“ der Docker-Engine zu finden dauerte zu lange. Prüfen Sie das Netzwerk oder nennen Sie den Host mit seiner Adresse.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together and are valid today.</source>
        <translation>Die geschützte Verbindung (TLS) zur Docker-Engine bei %1 (aus %2) scheiterte: %3. Prüfen Sie, ob Adresse und Zertifikate in DOCKER_CERT_PATH oder im Docker-Kontext zusammengehören und heute gültig sind.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. Put a valid PEM file there.</source>
        <translation>Die Datei %1 kann nicht für die geschützte Verbindung (TLS) zur Docker-Engine verwendet werden: %2. Legen Sie dort eine gültige PEM-Datei ab.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine could be made: %1. Close some programs, or raise their limits (ulimit -n, ulimit -u).</source>
        <translation>Es konnte keine Verbindung zur Docker-Engine hergestellt werden: %1. Schließen Sie einige Programme oder erhöhen Sie deren Grenzen (ulimit -n, ulimit -u).</translation>
    </message>
    <message>
        <source>The request to the Docker engine was cancelled.</source>
        <translation>Die Anfrage an die Docker-Engine wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 took a request but did not answer it in time. It may be overloaded; if this goes on, restart it.</source>
        <translation>Die Docker-Engine bei %1 nahm eine Anfrage an, beantwortete sie aber nicht rechtzeitig. Vielleicht ist sie überlastet; geht das so weiter, starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The connection to the Docker engine at %1 was lost in the middle of a request%2. The engine may have been stopped or restarted; try again when it runs.</source>
        <translation>Die Verbindung zur Docker-Engine bei %1 ging mitten in einer Anfrage verloren%2. Vielleicht wurde die Engine gestoppt oder neu gestartet; versuchen Sie es wieder, wenn sie läuft.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the address is an engine&apos;s.</source>
        <translation>Was bei %1 (aus %2) antwortet, spricht nicht wie eine Docker-Engine: %3. Prüfen Sie, ob die Adresse die einer Engine ist.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the address is an engine&apos;s.</source>
        <translation>Was bei %1 (aus %2) antwortet, sagte mehr, als eine Docker-Engine sagen würde: %3. Prüfen Sie, ob die Adresse die einer Engine ist.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later (Docker 19.03). Update the engine.</source>
        <translation>Die Docker-Engine bei %1 ist zu alt: Sie spricht API %2, und CodeWar braucht 1.40 oder neuer (Docker 19.03). Aktualisieren Sie die Engine.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. Update CodeWar.</source>
        <translation>Die Docker-Engine bei %1 ist zu neu für dieses CodeWar: Sie spricht keine API älter als %2. Aktualisieren Sie CodeWar.</translation>
    </message>
    <message>
        <source>The Docker engine refused a request with status %1 and no reason.</source>
        <translation>Die Docker-Engine lehnte die Anfrage mit Status %1 und ohne Grund ab.</translation>
    </message>
    <message>
        <source>The Docker engine says: %1.</source>
        <translation>Die Docker-Engine sagt: %1.</translation>
    </message>
    <message>
        <source>The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar&apos;s images on this engine with &quot;codewar-runner images build&quot;.</source>
        <translation>Das Image %1 ist für %2, aber die Docker-Engine läuft auf %3. Erzeugen Sie die Images von CodeWar auf dieser Engine mit „codewar-runner images build“.</translation>
    </message>
    <message>
        <source>an event is no JSON object</source>
        <translation>ein Ereignis ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>an event of more than 1 MiB</source>
        <translation>ein Ereignis von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>status %1 where none was asked for</source>
        <translation>Status %1, wo keiner gefragt war</translation>
    </message>
    <message>
        <source>an image is there, but has no id</source>
        <translation>ein Image ist da, hat aber keine Kennung</translation>
    </message>
    <message>
        <source>its list of images is no JSON list</source>
        <translation>die Liste der Images ist keine JSON-Liste</translation>
    </message>
    <message>
        <source>What the Docker engine says about its progress cannot be read: %1. Check that the address is an engine&apos;s.</source>
        <translation>Was die Docker-Engine über ihren Fortschritt sagt, kann nicht gelesen werden: %1. Prüfen Sie, ob die Adresse die einer Engine ist.</translation>
    </message>
    <message>
        <source>a line is longer than 1 MiB</source>
        <translation>eine Zeile ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>a line is not a JSON object</source>
        <translation>eine Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not to be trusted, %1</source>
        <translation>dem Zertifikat der Engine ist nicht zu trauen, %1</translation>
    </message>
    <message>
        <source>the engine hung up; it may not use TLS, or may want another certificate of us</source>
        <translation>die Engine legte auf; vielleicht verwendet sie kein TLS oder will ein anderes Zertifikat von uns</translation>
    </message>
    <message>
        <source>%1 %2 is not used: %3</source>
        <translation>%1 %2 wird nicht verwendet: %3</translation>
    </message>
    <message>
        <source>%1 %2 runs in %3: %4</source>
        <translation>%1 %2 läuft in %3: %4</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>No pipe could be made.</source>
        <translation>Es konnte keine Pipe angelegt werden.</translation>
    </message>
    <message>
        <source>A sandbox process could not be started (%1: %2).</source>
        <translation>Ein Prozess der Sandbox konnte nicht gestartet werden (%1: %2).</translation>
    </message>
    <message>
        <source>The system call profile cannot be used: %1.</source>
        <translation>Das Systemaufruf-Profil kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>it cannot be compiled</source>
        <translation>es lässt sich nicht übersetzen</translation>
    </message>
    <message>
        <source>it is no JSON object with &quot;syscalls&quot;</source>
        <translation>es ist kein JSON-Objekt mit „syscalls“</translation>
    </message>
    <message>
        <source>its default action is unknown</source>
        <translation>seine Standardaktion ist unbekannt</translation>
    </message>
    <message>
        <source>libseccomp refuses it</source>
        <translation>libseccomp lehnt es ab</translation>
    </message>
    <message>
        <source>a rule of it cannot be read</source>
        <translation>eine Regel darin kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The agent in the sandbox answered out of order; the run was stopped.</source>
        <translation>Der Agent in der Sandbox antwortete außer der Reihe; der Lauf wurde gestoppt.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>Die Sandbox antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 programs need %2, which is not installed; install it (on Debian: apt install %3).</source>
        <translation>%1-Programme brauchen %2, das nicht installiert ist; installieren Sie es (unter Debian: apt install %3).</translation>
    </message>
    <message>
        <source>Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.</source>
        <translation>Läufe können nicht aufbewahrt werden: %1 ist nicht beschreibbar. Prüfen Sie Rechte und Platz des Ordners.</translation>
    </message>
    <message>
        <source>The history of runs was damaged and starts anew. The damaged file is kept as %1.</source>
        <translation>Der Verlauf der Läufe war beschädigt und beginnt neu. Die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again.</source>
        <translation>Der Verlauf wird von einem anderen Programm benutzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The history&apos;s file cannot be written. Check the permissions of its folder.</source>
        <translation>Die Datei des Verlaufs kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>Die Datei des Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or lower the history&apos;s limits.</source>
        <translation>Die Festplatte ist voll. Schaffen Sie Platz oder senken Sie die Grenzen des Verlaufs.</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>Der Verlauf ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>run time (ms)</source>
        <translation>Laufzeit (ms)</translation>
    </message>
    <message>
        <source>compile time (ms)</source>
        <translation>Übersetzungszeit (ms)</translation>
    </message>
    <message>
        <source>run memory (bytes)</source>
        <translation>Speicher des Laufs (Bytes)</translation>
    </message>
    <message>
        <source>compile memory (bytes)</source>
        <translation>Speicher zum Übersetzen (Bytes)</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>Ausgabe (Bytes)</translation>
    </message>
    <message>
        <source>compiler output (bytes)</source>
        <translation>Ausgabe des Compilers (Bytes)</translation>
    </message>
    <message>
        <source>files (bytes)</source>
        <translation>Dateien (Bytes)</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>Zahl der Dateien</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>Zahl der Prozesse</translation>
    </message>
    <message>
        <source>stack (bytes)</source>
        <translation>Stack (Bytes)</translation>
    </message>
    <message>
        <source>The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with rediss:// for TLS, or as unix:///PATH.</source>
        <translation>Die Adresse von Redis ist falsch: %1. Schreiben Sie sie als redis://HOST:PORT/DATENBANK, mit rediss:// für TLS, oder als unix:///PFAD.</translation>
    </message>
    <message>
        <source>its database is no number from 0 on</source>
        <translation>ihre Datenbank ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which is unknown here</source>
        <translation>sie verlangt „%1“, was hier unbekannt ist</translation>
    </message>
    <message>
        <source>it names no socket by its whole path</source>
        <translation>sie nennt keinen Socket mit vollem Pfad</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Host</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>ihr Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>it is not a valid URL; in a password, characters such as &quot;@&quot;, &quot;/&quot; and &quot;#&quot; are written like &quot;%40&quot;</source>
        <translation>sie ist keine gültige URL; in einem Passwort schreibt man Zeichen wie „@“, „/“ und „#“ in der Art von „%40“</translation>
    </message>
    <message>
        <source>it begins with neither redis://, rediss:// nor unix://</source>
        <translation>sie beginnt weder mit redis:// noch mit rediss:// oder unix://</translation>
    </message>
    <message>
        <source>REDIS_PORT is &quot;%1&quot;, which is no number from 1 to 65535. Set it to the port of Redis, usually 6379, or leave it out.</source>
        <translation>REDIS_PORT ist „%1“, das ist keine Zahl von 1 bis 65535. Setzen Sie es auf den Port von Redis, meist 6379, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Check the user and the password in its address.</source>
        <translation>Prüfen Sie den Benutzer und das Passwort in seiner Adresse.</translation>
    </message>
    <message>
        <source>It has no password: leave it out of its address.</source>
        <translation>Es hat kein Passwort: Lassen Sie es in der Adresse weg.</translation>
    </message>
    <message>
        <source>It wants a password: put it into its address, as in redis://:PASSWORD@HOST.</source>
        <translation>Es verlangt ein Passwort: Nennen Sie es in der Adresse, etwa redis://:PASSWORT@HOST.</translation>
    </message>
    <message>
        <source>Use a user with more rights, or have whoever runs Redis grant them.</source>
        <translation>Nehmen Sie einen Benutzer mit mehr Rechten, oder lassen Sie sie sich vom Betreiber von Redis geben.</translation>
    </message>
    <message>
        <source>Choose a database that it has, usually 0 to 15.</source>
        <translation>Wählen Sie eine Datenbank, die es hat, meist 0 bis 15.</translation>
    </message>
    <message>
        <source>It is reading its data after a start: it will be there in a moment.</source>
        <translation>Es liest nach einem Start seine Daten: Gleich ist es da.</translation>
    </message>
    <message>
        <source>It is busy with a script: try again when that has ended.</source>
        <translation>Es ist mit einem Skript beschäftigt: Versuchen Sie es erneut, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>It is a copy that cannot be written to now: use the address of the main one.</source>
        <translation>Es ist eine Kopie, in die jetzt nicht geschrieben werden kann: Nehmen Sie die Adresse des Haupt-Redis.</translation>
    </message>
    <message>
        <source>It is part of a cluster, which CodeWar cannot use: name a Redis of its own.</source>
        <translation>Es gehört zu einem Cluster, den CodeWar nicht nutzen kann: Nennen Sie ein eigenständiges Redis.</translation>
    </message>
    <message>
        <source>Its memory or disk is full: give it more, or remove old jobs.</source>
        <translation>Sein Speicher oder seine Festplatte ist voll: Geben Sie ihm mehr, oder entfernen Sie alte Aufträge.</translation>
    </message>
    <message>
        <source>It has too many clients: raise its &quot;maxclients&quot;, or stop some.</source>
        <translation>Es hat zu viele Clients: Erhöhen Sie sein „maxclients“, oder beenden Sie einige.</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2. Check that it runs there, and its address.</source>
        <translation>Redis bei %1 ist nicht erreichbar: %2. Prüfen Sie, ob es dort läuft, und seine Adresse.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>Redis bei %1 hat eine Verbindung nicht rechtzeitig beantwortet. Prüfen Sie, ob es läuft und keine Firewall im Weg ist.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks TLS at this port; without it, the address begins with redis://.</source>
        <translation>Die geschützte Verbindung (TLS) zu Redis bei %1 ist fehlgeschlagen: %2. Prüfen Sie, ob es an diesem Port TLS spricht; ohne TLS beginnt die Adresse mit redis://.</translation>
    </message>
    <message>
        <source>Redis at %1 is not to be trusted: %2. Check that its certificate is for this host and valid today, and name the file of the authority that signed it.</source>
        <translation>Redis bei %1 ist nicht vertrauenswürdig: %2. Prüfen Sie, ob sein Zertifikat für diesen Host und heute gültig ist, und nennen Sie die Datei der Zertifizierungsstelle, die es unterschrieben hat.</translation>
    </message>
    <message>
        <source>There is no certificate in &quot;%1&quot; to know Redis by. Name a readable file in the PEM format.</source>
        <translation>In „%1“ ist kein Zertifikat, an dem Redis zu erkennen wäre. Nennen Sie eine lesbare Datei im PEM-Format.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as Redis does: %2. Check the host and the port.</source>
        <translation>Was bei %1 antwortet, spricht nicht wie Redis: %2. Prüfen Sie den Host und den Port.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.</source>
        <translation>Die Verbindung zu Redis bei %1 ist abgebrochen: %2. Sie wird wieder aufgebaut, sobald Redis zurück ist.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check that it is not overloaded, and the network.</source>
        <translation>Redis bei %1 hat nicht rechtzeitig geantwortet. Prüfen Sie, ob es überlastet ist, und das Netzwerk.</translation>
    </message>
    <message>
        <source>It is not known whether Redis carried out %1. %2</source>
        <translation>Es ist nicht bekannt, ob Redis %1 ausgeführt hat. %2</translation>
    </message>
    <message>
        <source>Too much is waiting for Redis at %1. Try again when it answers.</source>
        <translation>Zu viel wartet auf Redis bei %1. Versuchen Sie es erneut, wenn es antwortet.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 is closed.</source>
        <translation>Die Verbindung zu Redis bei %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>A command that waits for ever is not sent: nobody would notice that Redis is gone. Give it a time.</source>
        <translation>Ein Befehl, der ewig wartet, wird nicht gesendet: Niemand würde merken, dass Redis weg ist. Geben Sie ihm eine Zeit.</translation>
    </message>
    <message>
        <source>Redis said: %1.</source>
        <translation>Redis meldet: %1.</translation>
    </message>
    <message>
        <source>The job did not end in time. It is still in the queue.</source>
        <translation>Der Job ist nicht rechtzeitig fertig geworden. Er ist noch in der Warteschlange.</translation>
    </message>
    <message>
        <source>A queue cannot be called &quot;%1&quot;: give it a name without a colon.</source>
        <translation>Eine Warteschlange kann nicht „%1“ heißen: Geben Sie ihr einen Namen ohne Doppelpunkt.</translation>
    </message>
    <message>
        <source>The prefix of the queues&apos; keys is empty: BullMQ&apos;s own is &quot;bull&quot;.</source>
        <translation>Das Präfix der Schlüssel der Warteschlangen ist leer: Das von BullMQ selbst ist „bull“.</translation>
    </message>
    <message>
        <source>Redis gave an answer that a queue does not give. Is it a Redis?</source>
        <translation>Redis hat eine Antwort gegeben, die eine Warteschlange nicht gibt. Ist es wirklich ein Redis?</translation>
    </message>
    <message>
        <source>The queue has no such job any more.</source>
        <translation>Die Warteschlange hat diesen Job nicht mehr.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than any of a CodeWar server. Check the address.</source>
        <translation>Die Antwort von %1 ist länger als jede eines CodeWar-Servers. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server %1 does not know the program any more; it may have been started anew. Run the program again.</source>
        <translation>Der Server %1 kennt das Programm nicht mehr; vielleicht wurde er neu gestartet. Führen Sie das Programm erneut aus.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and could not be made again.</source>
        <translation>Die Verbindung zu %1 ging verloren und konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>What answers at %1 is no CodeWar server. Check the address.</source>
        <translation>Was bei %1 antwortet, ist kein CodeWar-Server. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The program goes on there, and what it says will follow once the connection is back.</source>
        <translation>Die Verbindung zu %1 ist unterbrochen. Das Programm läuft dort weiter; was es ausgibt, folgt, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Some output was lost on the way. All of it follows at the end.</source>
        <translation>Ein Teil der Ausgabe ging unterwegs verloren. Die ganze folgt am Ende.</translation>
    </message>
    <message>
        <source>The run was stopped; the server %1 could not be told.</source>
        <translation>Der Lauf wurde angehalten; dem Server %1 ließ sich das nicht mitteilen.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in it that could be read. Give one with the certificate of the server&apos;s authority, in PEM format.</source>
        <translation>Die Datei %1 enthält kein lesbares Zertifikat. Geben Sie eine mit dem Zertifikat der Zertifizierungsstelle des Servers im PEM-Format an.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an authority of its own, give the file with its certificate; else ask whoever runs it.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen, daher wurde nichts gesendet (%2). Hat der Server eine eigene Zertifizierungsstelle, geben Sie die Datei mit deren Zertifikat an; sonst fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, and that the server runs.</source>
        <translation>Bei %1 antwortet kein Server. Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No machine with the name of %1 can be found. Check the address and your network.</source>
        <translation>Unter dem Namen von %1 ist kein Rechner zu finden. Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Try again later, or choose another place to run.</source>
        <translation>Der Server %1 antwortet nicht. Versuchen Sie es später erneut oder wählen Sie einen anderen Ort zum Ausführen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made: %2. Check whether its address begins with http:// or https://.</source>
        <translation>Mit %1 kommt keine sichere Verbindung zustande: %2. Prüfen Sie, ob die Adresse mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>The server %1 sends on to %2, and nothing was sent there. If you trust it, give its address instead.</source>
        <translation>Der Server %1 verweist weiter an %2; dorthin wurde nichts gesendet. Wenn Sie ihm vertrauen, geben Sie stattdessen dessen Adresse an.</translation>
    </message>
    <message>
        <source>The run was stopped before the server %1 had it.</source>
        <translation>Der Lauf wurde angehalten, bevor der Server %1 ihn hatte.</translation>
    </message>
    <message>
        <source>A CodeWar server runs programs of one file; this one has %1.</source>
        <translation>Ein CodeWar-Server führt Programme aus einer Datei aus; dieses hat %1.</translation>
    </message>
    <message>
        <source>The program is not text in UTF-8, which is all that a CodeWar server takes. Save it in UTF-8 first.</source>
        <translation>Das Programm ist kein Text in UTF-8; nur den nimmt ein CodeWar-Server an. Speichern Sie es zuerst in UTF-8.</translation>
    </message>
    <message>
        <source>The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on this machine, or a smaller input.</source>
        <translation>Die Eingabe hat mehr als 1 MiB; mehr nimmt ein CodeWar-Server nicht an. Wählen Sie einen Ort auf diesem Rechner oder eine kleinere Eingabe.</translation>
    </message>
    <message>
        <source>This is no address of a CodeWar server; one is like http://127.0.0.1:3000.</source>
        <translation>Das ist keine Adresse eines CodeWar-Servers; eine solche ist z. B. http://127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Leave it out; a server takes an API key instead.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort. Lassen Sie das weg; ein Server nimmt stattdessen einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The address has something behind its path. Leave out “?” and “#”.</source>
        <translation>Hinter dem Pfad der Adresse steht noch etwas. Lassen Sie „?“ und „#“ weg.</translation>
    </message>
    <message>
        <source>The API key has a space or another character that no key has. Give it as the server&apos;s administrator gave it to you.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen oder ein anderes Zeichen, das kein Schlüssel hat. Geben Sie ihn so an, wie Sie ihn vom Administrator des Servers bekamen.</translation>
    </message>
    <message>
        <source>The server %1 is being asked what it is.</source>
        <translation>Der Server %1 wird gefragt, was er ist.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1.</source>
        <translation>Programme laufen auf dem CodeWar-Server %1.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1, which has no live output.</source>
        <translation>Programme laufen auf dem CodeWar-Server %1, der keine laufende Ausgabe hat.</translation>
    </message>
    <message>
        <source>The CodeWar server %1 cannot run programs at the moment. %2</source>
        <translation>Der CodeWar-Server %1 kann im Moment keine Programme ausführen. %2</translation>
    </message>
    <message>
        <source>The server %1 does not let you in: it wants an API key that is valid (%2).</source>
        <translation>Der Server %1 lässt Sie nicht ein: Er verlangt einen gültigen API-Schlüssel (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>Der Server %1 nimmt von Ihnen im Moment keine Programme mehr an; in %n Sekunde wieder.</numerusform>
            <numerusform>Der Server %1 nimmt von Ihnen im Moment keine Programme mehr an; in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server %1 takes no more programs from you for the moment. Try again in a minute.</source>
        <translation>Der Server %1 nimmt von Ihnen im Moment keine Programme mehr an. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>It gives no reason.</source>
        <translation>Er nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The server %1 refuses with status %2: %3</source>
        <translation>Der Server %1 lehnt mit Status %2 ab: %3</translation>
    </message>
    <message>
        <source>The server %1 takes the input as a whole: the program starts once its input has ended. Its output comes when it is over.</source>
        <translation>Der Server %1 nimmt die Eingabe nur als Ganzes: Das Programm beginnt, sobald die Eingabe zu Ende ist. Seine Ausgabe kommt, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over. What is typed meanwhile does not reach the program.</source>
        <translation>Der Server %1 hat keine laufende Ausgabe: Sie kommt ganz, wenn das Programm fertig ist. Was inzwischen getippt wird, erreicht das Programm nicht.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over.</source>
        <translation>Der Server %1 hat keine laufende Ausgabe: Sie kommt ganz, wenn das Programm fertig ist.</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8, which is all that the server %1 takes. Choose another place to run, or another input.</source>
        <translation>Die Eingabe ist kein Text in UTF-8; nur den nimmt der Server %1 an. Wählen Sie einen anderen Ort zum Ausführen oder eine andere Eingabe.</translation>
    </message>
    <message>
        <source>The run was stopped. What the server %1 made of it is not known.</source>
        <translation>Der Lauf wurde angehalten. Was der Server %1 daraus gemacht hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The workers that ran the program were lost, one after the other. Run it again, or ask who runs the server.</source>
        <translation>Die Worker, die das Programm ausführten, gingen einer nach dem anderen verloren. Führen Sie es erneut aus oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The worker failed and did not say why. Run the program again.</source>
        <translation>Der Worker ist gescheitert und hat nicht gesagt, warum. Führen Sie das Programm erneut aus.</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is not the result of a run. Is the queue CodeWar&apos;s? Ask who runs the server.</source>
        <translation>Die Antwort des Workers ist kein Ergebnis einer Ausführung. Ist es eine Warteschlange von CodeWar? Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The program was taken out of the queue.</source>
        <translation>Das Programm wurde aus der Warteschlange genommen.</translation>
    </message>
    <message>
        <source>The job is gone from the queue, and nobody knows how it ended. Run the program again.</source>
        <translation>Der Job ist aus der Warteschlange verschwunden, und niemand weiß, wie er endete. Führen Sie das Programm erneut aus.</translation>
    </message>
    <message>
        <source>Programs of several files cannot be sent to the queue. Run this one on this machine.</source>
        <translation>Programme aus mehreren Dateien können nicht an die Warteschlange gesendet werden. Führen Sie dieses auf diesem Rechner aus.</translation>
    </message>
    <message>
        <source>The program is not UTF-8 text, so it cannot be sent to the queue. Save it as UTF-8, or run it on this machine.</source>
        <translation>Das Programm ist kein UTF-8-Text und kann daher nicht an die Warteschlange gesendet werden. Speichern Sie es als UTF-8 oder führen Sie es auf diesem Rechner aus.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be sent to the queue. Run the program on this machine, or shorten its input.</source>
        <translation>Die Eingabe hat %1 Bytes; höchstens %2 können an die Warteschlange gesendet werden. Führen Sie das Programm auf diesem Rechner aus oder kürzen Sie seine Eingabe.</translation>
    </message>
    <message>
        <source>The worker shows no output before the program has ended, and cannot be stopped: it is not one of CodeWar&apos;s own.</source>
        <translation>Der Worker zeigt keine Ausgabe, bevor das Programm beendet ist, und kann nicht gestoppt werden: Er ist keiner von CodeWar selbst.</translation>
    </message>
    <message>
        <source>The worker was lost or has failed. The program waits to be run again.</source>
        <translation>Der Worker ging verloren oder ist gescheitert. Das Programm wartet darauf, erneut ausgeführt zu werden.</translation>
    </message>
    <message>
        <source>No worker has taken the program yet, though it is the next. It waits; the queue may be paused, or have no worker at the moment.</source>
        <translation>Noch kein Worker hat das Programm übernommen, obwohl es als nächstes an der Reihe ist. Es wartet; vielleicht ist die Warteschlange angehalten oder hat gerade keinen Worker.</translation>
    </message>
    <message>
        <source>The connection to the queue is lost: %1 The program goes on, and its result comes when the connection is back. Stop ends the waiting.</source>
        <translation>Die Verbindung zur Warteschlange ist unterbrochen: %1 Das Programm läuft weiter, und sein Ergebnis kommt, sobald die Verbindung wieder da ist. „Stopp“ beendet das Warten.</translation>
    </message>
    <message>
        <source>You stopped waiting while the queue was out of reach. The program may still run there; nobody waits for it.</source>
        <translation>Sie haben das Warten beendet, während die Warteschlange nicht erreichbar war. Das Programm läuft dort vielleicht noch; niemand wartet darauf.</translation>
    </message>
    <message>
        <source>You stopped waiting. The worker cannot be stopped, so the program runs on there to its end; nobody waits for it.</source>
        <translation>Sie haben das Warten beendet. Der Worker kann nicht gestoppt werden, daher läuft das Programm dort bis zu seinem Ende weiter; niemand wartet darauf.</translation>
    </message>
    <message>
        <source>Programs run on the workers of the queues at %1.</source>
        <translation>Programme laufen auf den Workern der Warteschlangen bei %1.</translation>
    </message>
    <message>
        <source>Connecting to the queues at %1.</source>
        <translation>Verbindung mit den Warteschlangen bei %1 wird hergestellt.</translation>
    </message>
    <message>
        <source>The answer is not the result of a run. Check that the address is that of a CodeWar server, and try again.</source>
        <translation>Die Antwort ist kein Ergebnis einer Ausführung. Prüfen Sie, ob die Adresse die eines CodeWar-Servers ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The password of Redis cannot be read from &quot;%1&quot;: %2. Name a file whose first line it is, which you can read.</source>
        <translation>Das Passwort von Redis kann nicht aus „%1“ gelesen werden: %2. Nennen Sie eine Datei, deren erste Zeile es ist und die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>What you typed cannot reach the program: %1</source>
        <translation>Was Sie eingegeben haben, kann das Programm nicht erreichen: %1</translation>
    </message>
    <message>
        <source>There is no embedded sandbox on this system; start Docker or connect to a server.</source>
        <translation>Auf diesem System gibt es keine eingebaute Sandbox; starten Sie Docker oder verbinden Sie sich mit einem Server.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Where the clock of this machine is right, ask whoever runs the server for a new one.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen, daher wurde nichts gesendet. Wenn die Uhr dieses Rechners richtig geht, bitten Sie den Betreiber des Servers um ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Look whether the clock of this machine is right.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht, daher wurde nichts gesendet. Sehen Sie nach, ob die Uhr dieses Rechners richtig geht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is one for %2, so nothing was sent. Use the name that it is for, or ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 ist für %2 ausgestellt, daher wurde nichts gesendet. Verwenden Sie den Namen, für den es gilt, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a valid name and password. Put them into the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 verlangt einen gültigen Namen und ein Passwort. Tragen Sie beides in die Proxy-Einstellungen Ihres Systems ein, etwa so: http_proxy=http://NAME:PASSWORT@%1.</translation>
    </message>
    <message>
        <source>The proxy %1, through which your system reaches %2, does not answer. Check the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>Der Proxy %1, über den Ihr System %2 erreicht, antwortet nicht. Prüfen Sie die Proxy-Einstellungen Ihres Systems; no_proxy nennt, was ohne Proxy erreicht wird.</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2: %3. Check the address, and the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>Der Proxy %1 stellt keine Verbindung zu %2 her: %3. Prüfen Sie die Adresse und die Proxy-Einstellungen Ihres Systems; no_proxy nennt, was ohne Proxy erreicht wird.</translation>
    </message>
    <message>
        <source>The program was sent to %1, which has not answered for too long. It may still run there. Try again later, or choose another place to run.</source>
        <translation>Das Programm wurde an %1 gesendet, doch von dort kam zu lange keine Antwort. Vielleicht läuft es dort noch. Versuchen Sie es später erneut oder wählen Sie einen anderen Ort zum Ausführen.</translation>
    </message>
    <message>
        <source>The program was sent to %1, but the connection was lost before its answer came. It may have run there; what it said is lost. Run it again if it may run twice.</source>
        <translation>Das Programm wurde an %1 gesendet, doch die Verbindung brach ab, bevor die Antwort kam. Vielleicht ist es dort gelaufen; seine Ausgabe ist verloren. Führen Sie es erneut aus, wenn es zweimal laufen darf.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered: %2. Try again; where it stays so, check whether the address begins with http:// or https://.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam: %2. Versuchen Sie es erneut; bleibt es dabei, prüfen Sie, ob die Adresse mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>The server %1 sends from one address to the next without end. Check the address, or ask whoever runs the server.</source>
        <translation>Der Server %1 verweist ohne Ende von einer Adresse zur nächsten. Prüfen Sie die Adresse oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 had no answer from it (status %2). The program may have run there; what it said is lost. Try again later, or ask whoever runs the server.</source>
        <translation>Ein Proxy oder Gateway auf dem Weg zu %1 bekam von dort keine Antwort (Status %2). Vielleicht ist das Programm dort gelaufen; seine Ausgabe ist verloren. Versuchen Sie es später erneut oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 has no answer from it (status %2). Try again later, or ask whoever runs the server.</source>
        <translation>Ein Proxy oder Gateway auf dem Weg zu %1 bekommt von dort keine Antwort (Status %2). Versuchen Sie es später erneut oder fragen Sie den Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>codewar::ServerKinds</name>
    <message>
        <source>CodeWar server</source>
        <translation>CodeWar-Server</translation>
    </message>
    <message>
        <source>Programs run on a CodeWar server, as “codewar-runner serve” is one. An original server works too; it shows output only at the end. Without https anybody on the way can read the program and the key.</source>
        <translation>Programme laufen auf einem CodeWar-Server, wie „codewar-runner serve“ einer ist. Auch ein ursprünglicher Server geht; er zeigt die Ausgabe erst am Ende. Ohne https kann jeder auf dem Weg das Programm und den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>where the server wants one</source>
        <translation>wo der Server einen verlangt</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>PEM file, for a server with a certificate of its own</source>
        <translation>PEM-Datei, für einen Server mit eigenem Zertifikat</translation>
    </message>
</context>
<context>
    <name>codewar::SessionKeeper</name>
    <message>
        <source>CodeWar ended unexpectedly. Your unsaved text is here again.</source>
        <translation>CodeWar endete unerwartet. Ihr ungespeicherter Text ist wieder da.</translation>
    </message>
    <message>
        <source>The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.</source>
        <translation>Der Lauf von %1, der um %2 begann, wurde unterbrochen, als CodeWar endete. Führen Sie ihn erneut aus.</translation>
    </message>
</context>
<context>
    <name>codewar::SessionStore</name>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 is not writable. Save your program to a file.</source>
        <translation>Was Sie tippen, kann nicht gesichert werden: %1 ist nicht beschreibbar. Speichern Sie Ihr Programm in eine Datei.</translation>
    </message>
    <message>
        <source>it is not a session of this version</source>
        <translation>sie ist keine Sitzung dieser Version</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, or save your program to a file. CodeWar goes on trying.</source>
        <translation>Was Sie tippen, kann nicht gesichert werden: %1 konnte nicht geschrieben werden (%2). Schaffen Sie Platz oder speichern Sie Ihr Programm in eine Datei. CodeWar versucht es weiter.</translation>
    </message>
    <message>
        <source>The last session could not be read (%1). Its file is kept as %2.</source>
        <translation>Die letzte Sitzung konnte nicht gelesen werden (%1). Ihre Datei ist als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>A text of the last session could not be read (%1). Its file is kept as %2.</source>
        <translation>Ein Text der letzten Sitzung konnte nicht gelesen werden (%1). Seine Datei ist als %2 aufbewahrt.</translation>
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
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Name of a command, or keys</source>
        <translation>Name eines Befehls oder Tasten</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Nach einem Befehl suchen</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. To assign them takes them away from it.</source>
        <translation>Diese Tasten gehören zu „%1“. Beim Zuweisen verliert es sie.</translation>
    </message>
</context>
<context>
    <name>codewar::Snippet</name>
    <message>
        <source>it has no &quot;code&quot;</source>
        <translation>es hat kein „code“</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: %2. Ask whoever made it for another one.</source>
        <translation>%1 ist kein CodeWar-Schnipsel: %2. Bitten Sie den Ersteller um einen anderen.</translation>
    </message>
    <message>
        <source>it has no &quot;codewar&quot; version</source>
        <translation>es hat keine „codewar“-Version</translation>
    </message>
    <message>
        <source>it has version %1, and this CodeWar knows up to %2</source>
        <translation>es hat Version %1, und dieses CodeWar kennt höchstens %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>„%1“ ist zu groß</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid text</source>
        <translation>„%1“ ist kein gültiger Text</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not the id of a language</source>
        <translation>„language“ ist nicht die Kennung einer Sprache</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for another one.</source>
        <translation>%1 ist kein CodeWar-Schnipsel: kein JSON (%2 bei Byte %3). Bitten Sie den Ersteller um einen anderen.</translation>
    </message>
    <message>
        <source>%1 is not there or not a file. Check the name and open it again.</source>
        <translation>%1 ist nicht da oder keine Datei. Prüfen Sie den Namen und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; no CodeWar snippet is.</source>
        <translation>%1 ist größer als 64 MiB; kein CodeWar-Schnipsel ist das.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose another folder, or make room and save again.</source>
        <translation>Der Schnipsel konnte nicht als %1 gespeichert werden: %2. Der frühere Inhalt der Datei ist unverändert. Wählen Sie einen anderen Ordner oder schaffen Sie Platz und speichern Sie erneut.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetCommands</name>
    <message>
        <source>&amp;Snippets and templates…</source>
        <translation>&amp;Schnipsel und Vorlagen…</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetSharing</name>
    <message>
        <source>S&amp;hare as a snippet…</source>
        <translation>Als Schnips&amp;el teilen…</translation>
    </message>
    <message>
        <source>Open a sn&amp;ippet…</source>
        <translation>S&amp;chnipsel öffnen…</translation>
    </message>
    <message>
        <source>Share as a snippet</source>
        <translation>Als Schnipsel teilen</translation>
    </message>
    <message>
        <source>CodeWar snippets (*.codewar)</source>
        <translation>CodeWar-Schnipsel (*.codewar)</translation>
    </message>
    <message>
        <source>The input of this program is a file, which is not part of a snippet.</source>
        <translation>Die Eingabe dieses Programms ist eine Datei, die nicht Teil eines Schnipsels ist.</translation>
    </message>
    <message>
        <source>Open a snippet</source>
        <translation>Schnipsel öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The snippet is written in “%1”, which is not known here. Choose a language to run it.</source>
        <translation>Der Schnipsel ist in „%1“ geschrieben, das hier nicht bekannt ist. Wählen Sie eine Sprache, um ihn auszuführen.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetStore</name>
    <message>
        <source>The snippets could not be saved in %1: %2. They are kept until CodeWar ends.</source>
        <translation>Die Schnipsel konnten nicht in %1 gespeichert werden: %2. Sie gelten bis zum Ende von CodeWar.</translation>
    </message>
    <message>
        <source>The snippets in %1 could not be removed: %2.</source>
        <translation>Die Schnipsel in %1 konnten nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Your snippets in %1 are not used: %2 Mend the file, or reset them in Tools, Snippets and templates.</source>
        <translation>Ihre Schnipsel in %1 werden nicht verwendet: %2 Reparieren Sie die Datei oder setzen Sie sie unter Werkzeuge, Schnipsel und Vorlagen zurück.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetTyping</name>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Schnipsel &amp;mit Tab einsetzen</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetsDialog</name>
    <message>
        <source>Snippets and templates</source>
        <translation>Schnipsel und Vorlagen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Schnipsel</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Name: what is typed before Tab</source>
        <translation>Name: was vor Tab getippt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the cursor ends up. Write \$ for a dollar sign.</source>
        <translation>${1:text} ist das erste Feld, zu dem Tab geht, $1 derselbe Text noch einmal, $0, wo der Cursor am Ende steht. Schreiben Sie \$ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>Re&amp;set this language</source>
        <translation>Diese Sprache &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>“%1” is no name for a snippet: use letters, digits and _.</source>
        <translation>„%1“ ist kein Name für einen Schnipsel: Verwenden Sie Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>There are two snippets “%1”: give one another name.</source>
        <translation>Es gibt zwei Schnipsel „%1“: Geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>The snippet “%1” has no text.</source>
        <translation>Der Schnipsel „%1“ hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>codewar::StartRequest</name>
    <message>
        <source>The language of the files, or of a new text.</source>
        <translation>Die Sprache der Dateien oder eines neuen Textes.</translation>
    </message>
    <message>
        <source>Opens another window even where there is one.</source>
        <translation>Öffnet ein weiteres Fenster, auch wenn es schon eines gibt.</translation>
    </message>
    <message>
        <source>Programs to open, each in a tab of its own.</source>
        <translation>Zu öffnende Programme, jedes in einem eigenen Tab.</translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>Wartet hinter %n Job</numerusform>
            <numerusform>Wartet hinter %n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 führt das Programm aus</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>codewar::SystemKeyring</name>
    <message>
        <source>The system keyring does not know this secret.</source>
        <translation>Der Schlüsselbund des Systems kennt dieses Geheimnis nicht.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems wurde nicht entsperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This system has no keyring that works (%1).</source>
        <translation>Dieses System hat keinen funktionierenden Schlüsselbund (%1).</translation>
    </message>
</context>
<context>
    <name>codewar::TabActions</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>Close other &amp;tabs</source>
        <translation>&amp;Andere Tabs schließen</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>Tab &amp;duplizieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Nächste&amp;r Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>Move tab &amp;forward</source>
        <translation>Tab nach &amp;hinten verschieben</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>Tab nach v&amp;orn verschieben</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>codewar::TabBar</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Noch in keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, ungespeichert</translation>
    </message>
</context>
<context>
    <name>codewar::TestCase</name>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a text.</source>
        <translation>„%1“ von Testfall %2 ist kein Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not valid Unicode.</source>
        <translation>„%1“ von Testfall %2 ist kein gültiges Unicode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is larger than 4 MiB.</source>
        <translation>„%1“ von Testfall %2 ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>&quot;checker&quot; of test case %1 is none that is known.</source>
        <translation>„checker“ von Testfall %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a tolerance.</source>
        <translation>„%1“ von Testfall %2 ist keine Toleranz.</translation>
    </message>
    <message>
        <source>The test cases are not a list.</source>
        <translation>Die Testfälle sind keine Liste.</translation>
    </message>
    <message>
        <source>Test case %1 is not an object.</source>
        <translation>Testfall %1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>A program can have 1000 test cases. Delete some first.</source>
        <translation>Ein Programm kann 1000 Testfälle haben. Löschen Sie erst welche.</translation>
    </message>
    <message>
        <source>A test case&apos;s input and expected output can have 4 MiB each.</source>
        <translation>Eingabe und erwartete Ausgabe eines Testfalls können je 4 MiB haben.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>There are more than 1000 test cases.</source>
        <translation>Es sind mehr als 1000 Testfälle.</translation>
    </message>
    <message>
        <source>The test cases of a program can have 16 MiB together. Delete some first.</source>
        <translation>Die Testfälle eines Programms können zusammen 16 MiB haben. Löschen Sie erst welche.</translation>
    </message>
</context>
<context>
    <name>codewar::Tests</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.</source>
        <translation>Was „%1“ ausgab, kann nicht erwartet werden: nur UTF-8-Text von höchstens 4 MiB.</translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>&amp;Test cases</source>
        <translation>T&amp;estfälle</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>More about test cases</source>
        <translation>Mehr zu Testfällen</translation>
    </message>
    <message>
        <source>A test case is an input and the output that is expected for it.
Run them all at once and see where the program prints something else.</source>
        <translation>Ein Testfall ist eine Eingabe und die Ausgabe, die dafür erwartet wird.
Führen Sie alle auf einmal aus und sehen Sie, wo das Programm etwas anderes ausgibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 von %n bestanden</numerusform>
            <numerusform>%1 von %n bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TextFile</name>
    <message>
        <source>%1 does not exist. Check the name and open it again.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Namen und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 is not a file. Open a program text instead.</source>
        <translation>%1 ist keine Datei. Öffnen Sie stattdessen einen Programmtext.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, the most a program may have. Open a smaller file.</source>
        <translation>%1 ist größer als 1 MiB, mehr darf ein Programm nicht haben. Öffnen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Open a program text instead.</source>
        <translation>%1 wurde nicht geöffnet: %2. Öffnen Sie stattdessen einen Programmtext.</translation>
    </message>
    <message>
        <source>%1 is read-only and was not changed. Choose another name with “Save as”, or make the file writable and save again.</source>
        <translation>%1 ist schreibgeschützt und wurde nicht geändert. Wählen Sie mit „Speichern unter“ einen anderen Namen oder machen Sie die Datei beschreibbar und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was not overwritten.</source>
        <translation>%1 wurde von einem anderen Programm geändert und nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. What the file held before is unchanged. Choose another folder with “Save as”, or make room and save again.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Der frühere Inhalt der Datei ist unverändert. Wählen Sie mit „Speichern unter“ einen anderen Ordner oder schaffen Sie Platz und speichern Sie erneut.</translation>
    </message>
</context>
<context>
    <name>codewar::TextFormat</name>
    <message>
        <source>Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every character, in the status line, then save again.</source>
        <translation>Windows-1252 hat kein „%1“ (Zeile %2). Wählen Sie in der Statuszeile UTF-8, das jedes Zeichen enthält, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>it is not %1 text</source>
        <translation>es ist kein Text in %1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>es ist kein Text</translation>
    </message>
</context>
<context>
    <name>codewar::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Theme &amp;as the system</source>
        <translation>Farbschema wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Hoher Kontrast, &amp;Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Hoher Kontrast, S&amp;chwarz auf Weiß</translation>
    </message>
</context>
<context>
    <name>codewar::TimingBar</name>
    <message>
        <source>%1: %2, %3 % of the time</source>
        <translation>%1: %2, %3 % der Zeit</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>Warten in der Warteschlange</translation>
    </message>
    <message>
        <source>Preparing a sandbox</source>
        <translation>Vorbereiten einer Sandbox</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Wird übersetzt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Compiling: not needed, the program was compiled before</source>
        <translation>Übersetzen: nicht nötig, das Programm wurde schon übersetzt</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Noch wurde nichts ausgeführt.</translation>
    </message>
</context>
<context>
    <name>codewar::TimingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>limits by %1</source>
        <translation>Grenzen durch %1</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Speicherspitze</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Gemessen mit: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>CPU time and its share of the wall time</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>CPU time against wall time</source>
        <translation>CPU-Zeit gegen verstrichene Zeit</translation>
    </message>
    <message>
        <source>Peak memory against its limit</source>
        <translation>Höchster Speicher gegen seine Grenze</translation>
    </message>
    <message>
        <source>&amp;Chart of the last runs</source>
        <translation>&amp;Diagramm der letzten Läufe</translation>
    </message>
    <message>
        <source>Chart their &amp;memory</source>
        <translation>Ihren &amp;Speicher zeigen</translation>
    </message>
    <message>
        <source>The program kept its processor busy for %1 of the %2 it ran.</source>
        <translation>Das Programm beschäftigte seinen Prozessor %1 von den %2, die es lief.</translation>
    </message>
    <message>
        <source>The same program was compiled before, so it was not compiled again.</source>
        <translation>Dasselbe Programm wurde schon übersetzt und daher nicht noch einmal.</translation>
    </message>
</context>
<context>
    <name>codewar::TrendChart</name>
    <message>
        <source>Chart of the last runs</source>
        <translation>Diagramm der letzten Läufe</translation>
    </message>
</context>
<context>
    <name>codewar::UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in itself: &quot;Deutsch&quot;, &quot;日本語&quot;.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>codewar::Verdicts</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>Übersetzungsfehler</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Beendet durch %1</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>Rückgabewert %1</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Laufzeitfehler</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>Ausgabegrenze</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar ist gescheitert</translation>
    </message>
</context>
<context>
    <name>codewar::ViewOptions</name>
    <message>
        <source>Indentation &amp;guides</source>
        <translation>&amp;Einrückungslinien</translation>
    </message>
    <message>
        <source>White &amp;space</source>
        <translation>&amp;Leerraum</translation>
    </message>
</context>
<context>
    <name>codewar::WindowActions</name>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;About CodeWar</source>
        <translation>&amp;Über CodeWar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
</context>
<context>
    <name>codewar::WindowHabits</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A code playground with a real runner behind it.</source>
        <translation>Eine Spielwiese für Programme, hinter der sie wirklich laufen.</translation>
    </message>
</context>
</TS>
