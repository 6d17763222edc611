<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
