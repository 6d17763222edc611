// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sourceFolder = QStringLiteral(CODEWAR_SOURCE_DIR) + u'/';

/// Of a text in the list of those that are not for people.
constexpr int longest = 80;

/// One text in the sources: adjacent literals are one.
struct Literal
{
    QString text;
    int line;
    QString before; ///< the code in front of it, back to the end of the last statement
};

/// Whether the literal is no text at all, or stands within the brackets of tr(), translate() or one of their
/// marks.
bool isMarked(const QString &before)
{
    static const QRegularExpression mark(
        u"\\b(setStyleSheet|tr|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\\s*\\(([^()]*)$"_s);
    return mark.match(before).hasMatch();
}

/// What a person would read: a word and another one. Tags, placeholders and SQL are no words.
bool isSentence(QString text)
{
    static const QRegularExpression noWords(u"<[^>]*>|%L?\\d+|\\\\[nt\"]"_s);
    static const QRegularExpression words(u"[A-Za-z]{2,}[,;:.]? [A-Za-z]"_s);
    static const QRegularExpression sql(
        u"^\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|WHERE|FROM|ORDER|AND|VACUUM)\\b"_s);
    return !text.contains(sql) && text.remove(noWords).contains(words);
}

/// Whether it is given to something that shows it.
bool isShown(const QString &before)
{
    static const QRegularExpression shows(
        u"\\b(set(Text|ToolTip|WindowTitle|Title|PlaceholderText|AccessibleName|AccessibleDescription|"
        "StatusTip|WhatsThis|Suffix|Prefix|LabelText|InformativeText|HeaderLabels)|addAction|addItem|addTab|"
        "addRow|showMessage|(new )?Q(Label|PushButton|CheckBox|RadioButton|GroupBox|Action))\\s*\\([^()]*$"_s);
    return shows.match(before).hasMatch();
}

bool hasWord(QString text)
{
    static const QRegularExpression noWords(u"<[^>]*>|%L?\\d+|\\\\[nt\"]"_s);
    return text.remove(noWords).contains(QRegularExpression(u"[A-Za-z]{2,}"_s));
}

QList<Literal> literalsOf(const QString &source)
{
    static const QRegularExpression token(
        u"//[^\\n]*|/\\*.*?\\*/|#include[^\\n]*|R\"\\w*\\(.*?\\)\\w*\"|'(?:[^'\\\\\\n]|\\\\.)*'|\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s,
        QRegularExpression::DotMatchesEverythingOption);
    QList<Literal> literals;
    QString code; // without comments and the insides of texts
    qsizetype position = 0;
    qsizetype codeAtLast = -1;
    QRegularExpressionMatchIterator it = token.globalMatch(source);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const QString between = source.sliced(position, match.capturedStart() - position);
        code += between;
        position = match.capturedEnd();
        if (match.capturedLength(1) == 0)
            continue;
        const bool goesOn = codeAtLast >= 0 && code.sliced(codeAtLast).trimmed().remove(u'u').isEmpty();
        if (goesOn) {
            literals.last().text += match.captured(1);
        } else {
            const QString statement = code.sliced(code.lastIndexOf(QRegularExpression(u"[;{}]"_s)) + 1);
            literals.append(
                {match.captured(1), int(source.left(match.capturedStart()).count(u'\n')) + 1, statement});
        }
        codeAtLast = code.size();
    }
    return literals;
}

QStringList unmarkedIn(const QString &name, const QString &source)
{
    QStringList found;
    for (const Literal &literal : literalsOf(source)) {
        const bool isText = isSentence(literal.text) || (isShown(literal.before) && hasWord(literal.text));
        if (isText && !isMarked(literal.before))
            found.append(u"%1:%2: %3"_s.arg(name).arg(literal.line).arg(literal.text.left(longest)));
    }
    return found;
}

/// "app/file.cpp: text", as found but for the line, or "app/file.cpp: *".
QSet<QString> allowed()
{
    QFile file(sourceFolder + u"translations/not-for-people.txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

} // namespace

/// Text for people in the window goes through tr(). This finds what looks like text and does not; what only
/// looks so is listed in translations/not-for-people.txt.
class TestMarkedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_texts_data();
    void finds_texts();
    void the_window_has_no_unmarked_text();
};

void TestMarkedTexts::finds_texts_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("count");
    QTest::newRow("marked") << u"label->setText(tr(\"Ready to run\"));"_s << 0;
    QTest::newRow("marked with an argument") << u"x = tr(\"It took %1\").arg(u\"now\"_s);"_s << 0;
    QTest::newRow("marked over lines") << u"x = tr(\"It took\"\n   \" much time\");"_s << 0;
    QTest::newRow("in a context") << u"x = QCoreApplication::translate(\"main\", \"A program\");"_s << 0;
    QTest::newRow("unmarked") << u"label->setText(u\"Ready\"_s);"_s << 1;
    QTest::newRow("unmarked sentence") << u"return Error{u\"The file is gone.\"_s};"_s << 1;
    QTest::newRow("unmarked over lines") << u"x = u\"The file\"\n   u\" is gone.\"_s;"_s << 1;
    QTest::newRow("second of two") << u"x = tr(\"Good one\") + u\"bad one\"_s;"_s << 1;
    QTest::newRow("argument of arg()") << u"x = tr(\"%1 ended\").arg(u\"the program\"_s);"_s << 1;
    QTest::newRow("name") << u"setObjectName(u\"statusLine\"_s);"_s << 0;
    QTest::newRow("comment") << u"// says \"a few words\"\nint x;"_s << 0;
    QTest::newRow("html") << u"x = u\"<p style=\\\"margin:0 auto\\\">%1</p>\"_s;"_s << 0;
    QTest::newRow("SQL") << u"query.exec(u\"SELECT id FROM runs\"_s);"_s << 0;
    QTest::newRow("character") << u"x = '\"'; y = u\"two words\"_s; z = '\"';"_s << 1;
}

void TestMarkedTexts::finds_texts()
{
    QFETCH(QString, source);
    QTEST(int(unmarkedIn(u"file"_s, source).size()), "count");
}

void TestMarkedTexts::the_window_has_no_unmarked_text()
{
    static const QRegularExpression lineNumber(u":\\d+: "_s);
    const QSet<QString> known = allowed();
    QStringList found;
    int files = 0;
    QDirIterator it(sourceFolder + u"app"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        found += unmarkedIn(file.fileName().sliced(sourceFolder.size()), QString::fromUtf8(file.readAll()));
    }
    QVERIFY(files > 50);
    found.removeIf([&known](QString entry) {
        entry.replace(lineNumber, u": "_s);
        return known.contains(entry) || known.contains(entry.section(u": "_s, 0, 0) + u": *"_s);
    });
    found.sort();
    QVERIFY2(found.isEmpty(),
             qPrintable(u"These go through tr(), or into translations/not-for-people.txt:\n  "_s +
                        found.join(u"\n  "_s)));
}

QTEST_GUILESS_MAIN(TestMarkedTexts)
#include "tst_markedtexts.moc"
