// SPDX-License-Identifier: GPL-3.0-or-later
// A file of 20,000 lines is opened, moved through and typed into, with every feature of the editor on.
#include "app/editor/codeeditor.h"
#include "app/tabs/documentfiles.h"
#include "tests/bench/gaps/benchwindow.h"
#include "tests/bench/gaps/loads.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 20'000;
constexpr int keys = 300;

QByteArray program()
{
    QByteArray text;
    for (int i = 0; i < lines / 5; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "int function" + number + "(int value)\n{\n    const int result = value * " + number +
                "; // times\n    return result;\n}\n";
    }
    return text;
}

void press(CodeEditor &editor, int i)
{
    static const QByteArray text = "\nint retu = (valu + resul); // words\nfor (;;) { conti; }";
    const char key = text.at(i % text.size());
    if (key == '\n')
        QTest::keyClick(&editor, Qt::Key_Return);
    else
        QTest::keyClick(&editor, key);
}

} // namespace

void benchTyping()
{
    BenchWindow bench;
    auto &editor = *bench.find<CodeEditor>("codeEditor");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.cpp"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(program()) < 0)
        qFatal("cannot write %s", qPrintable(path));
    file.close();

    bench.measure(u"a file of 20,000 lines opened"_s, [&] {
        bench.window().files().open({path});
        BenchWindow::waitUntil([&] { return editor.lines() > lines; });
    });
    editor.goTo(lines / 2, 1);
    editor.setFocus();
    const auto type = [&](int i) { press(editor, i); };
    bench.measure(u"typing in it"_s, [&] { BenchWindow::repeat(keys, 20, type); });
    const auto page = [&](int i) { QTest::keyClick(&editor, i % 2 ? Qt::Key_PageUp : Qt::Key_PageDown); };
    bench.measure(u"paging through it"_s, [&] { BenchWindow::repeat(50, 20, page); });
    bench.measure(u"typing in it, with 12,000 matches of the find bar in it"_s, [&] {
        bench.action("findAction")->trigger();
        bench.find<QLineEdit>("findField")->setText(u"value"_s);
        BenchWindow::wait(500);
        editor.setFocus();
        BenchWindow::repeat(keys, 20, type);
    });
}

} // namespace codewar
