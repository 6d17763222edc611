<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… %Ln line / %1 earlier was cut</numerusform>
            <numerusform>… %Ln lines / %1 earlier were cut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… %n byte in all: too long to be shown and edited here.</numerusform>
            <numerusform>… %n bytes in all: too long to be shown and edited here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>%n test case was imported.</numerusform>
            <numerusform>%n test cases were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>%n file was skipped; the details say why.</numerusform>
            <numerusform>%n files were skipped; the details say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>%n file of these test cases is in the folder already.</numerusform>
            <numerusform>%n files of these test cases are in the folder already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>it has more than %n connection</numerusform>
            <numerusform>it has more than %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::DiffModel</name>
    <message numerus="yes">
        <source>… %n equal line(s) before this</source>
        <translation>
            <numerusform>… %n equal line before this</numerusform>
            <numerusform>… %n equal lines before this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>The expression is too complicated: %n place found so far.</numerusform>
            <numerusform>The expression is too complicated: %n places found so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>More than %n place</numerusform>
            <numerusform>More than %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>Only the first place (%n) is selected: there are more.</numerusform>
            <numerusform>Only the first %n places are selected: there are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>%n program runs there now.</numerusform>
            <numerusform>%n programs run there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>%n program waits.</numerusform>
            <numerusform>%n programs wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>%1: %n worker</numerusform>
            <numerusform>%1: %n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>The program runs again in %n second.</numerusform>
            <numerusform>The program runs again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>The server takes no more programs for the moment. It will again in %n second.</numerusform>
            <numerusform>The server takes no more programs for the moment. It will again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 of %n passed</numerusform>
            <numerusform>%1 of %n passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>Last run (%n): now %1, best %2, median %3 — %4</numerusform>
            <numerusform>Last %n runs: now %1, best %2, median %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::Sentences</name>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>The server %1 takes no more programs from you for the moment. It will again in %n second.</numerusform>
            <numerusform>The server %1 takes no more programs from you for the moment. It will again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>Waiting behind one job</numerusform>
            <numerusform>Waiting behind %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 of %n passed</numerusform>
            <numerusform>%1 of %n passed</numerusform>
        </translation>
    </message>
</context>
</TS>
