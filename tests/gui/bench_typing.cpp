// SPDX-License-Identifier: GPL-3.0-or-later

// Types into a 20,000-line file in the real window, with every feature of the editor on and the find bar open
// where asked, and prints the longest time its event loop did not come by, as one line of JSON.
#include "tests/gui/editortest.h"
#include "tests/gui/guitest.h"
#include "tests/gui/heartbeat.h"

#include <QCommandLineParser>
#include <QLineEdit>

#include <cstdio>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

QString program(int lines)
{
    QString text = u"#include <iostream>\n"_s;
    for (int i = 0; i < lines / 5; ++i)
        text +=
            u"int function%1(int value)\n{\n    const int result = value * %1; // times\n    return result;\n}\n"_s
                .arg(i);
    return text;
}

/// What a person does, a few keys a beat.
class Typist : public QObject
{
public:
    Typist(CodeEditor &editor, int keys) : m_editor(editor), m_left(keys)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { press(); });
        m_timer.start(20);
    }

private:
    void press()
    {
        static const QByteArray text = "\nint retu = (valu + resul); // words\nfor (;;) { conti; }";
        if (m_left-- == 0)
            return QApplication::quit();
        const char key = text.at(m_next++ % text.size());
        if (key == '\n')
            QTest::keyClick(&m_editor, Qt::Key_Return);
        else
            QTest::keyClick(&m_editor, key);
    }

    CodeEditor &m_editor;
    QTimer m_timer;
    int m_left;
    int m_next = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"lines"_s, u"of the file"_s, u"N"_s, u"20000"_s});
    parser.addOption({u"keys"_s, u"to type"_s, u"N"_s, u"400"_s});
    parser.addOption({u"find"_s, u"something in the find bar meanwhile"_s, u"TEXT"_s});
    parser.process(app);

    const TestWindow test;
    CodeEditor &editor = test.editor();
    editor.setContent(program(parser.value(u"lines"_s).toInt()));
    editor.goTo(editor.lines() / 2, 1);
    editor.setFocus();
    if (parser.isSet(u"find"_s)) {
        test.trigger("findAction");
        test.find<QLineEdit>("findField")->setText(parser.value(u"find"_s));
    }
    Heartbeat heartbeat;
    std::unique_ptr<Typist> typist;
    QTimer::singleShot(1500, &editor, [&] { // the window has settled
        heartbeat.start();
        typist = std::make_unique<Typist>(editor, parser.value(u"keys"_s).toInt());
    });
    QApplication::exec();
    std::printf(
        "{\"bench\": \"typing\", \"lines\": %d, \"find\": \"%s\", \"longestGapMs\": %.1f, \"p99Ms\": %.1f}\n",
        editor.lines(), qPrintable(parser.value(u"find"_s)), heartbeat.longest(), heartbeat.percentile(0.99));
    return 0;
}
