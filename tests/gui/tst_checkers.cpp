// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/checkers.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestCheckers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void numbers_data();
    void numbers();
    void other_locale_changes_nothing();
};

void TestCheckers::compares_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<bool>("trailing");
    QTest::addColumn<bool>("tokens");
    const auto row = [](const char *name, const QByteArray &expected, const QByteArray &actual, bool exact,
                        bool trailing, bool tokens) {
        QTest::newRow(name) << expected << actual << exact << trailing << tokens;
    };
    row("the same", "1 2\n3\n", "1 2\n3\n", true, true, true);
    row("both empty", "", "", true, true, true);
    row("no newline at the end", "1\n", "1", false, true, true);
    row("empty lines at the end", "1\n", "1\n\n \n", false, true, true);
    row("space at the ends of lines", "1 2\n3", "1 2 \t\n3", false, true, true);
    row("lines of DOS", "1\n2\n", "1\r\n2\r\n", false, true, true);
    row("empty line in between", "1\n2\n", "1\n\n2\n", false, false, true);
    row("space in front", "1", " 1", false, false, true);
    row("two spaces", "1 2", "1  2", false, false, true);
    row("lines joined", "1\n2", "1 2", false, false, true);
    row("white space only", " \n\t", "", false, true, true);
    row("other word", "1 2", "1 3", false, false, false);
    row("word missing", "1 2", "1", false, false, false);
    row("word too much", "1", "1 2", false, false, false);
    row("begins alike", "12", "123", false, false, false);
    row("nothing printed", "1", "", false, false, false);
    row("upper case", "yes", "YES", false, false, false);
    row("Unicode", "größe ↑ 🙂\n", "größe ↑ 🙂", false, true, true);
    row("not UTF-8", "\xff\xfe\n", "\xff\xfe\n", true, true, true);
    row("NUL counts", QByteArray("a\0b", 3), "a", false, false, false);
    row("number as it is written", "1.0", "1", false, false, false);
}

void TestCheckers::compares()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, actual);
    QTEST(passes({Checker::Exact, {}}, expected, actual), "exact");
    QTEST(passes({Checker::TrailingSpace, {}}, expected, actual), "trailing");
    QTEST(passes({Checker::Tokens, {}}, expected, actual), "tokens");
    QTEST(passes({Checker::TrailingSpace, {}}, actual, expected), "trailing");
    QTEST(passes({Checker::Tokens, {}}, actual, expected), "tokens");
}

void TestCheckers::numbers_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<Tolerance>("tolerance");
    QTest::addColumn<bool>("same");
    const Tolerance none{0, 0};
    const Tolerance fine{1e-9, 1e-9};
    const Tolerance absolute{1e-3, 0};
    const Tolerance relative{0, 1e-3};
    const auto row = [](const char *name, const QByteArray &expected, const QByteArray &actual,
                        const Tolerance &tolerance,
                        bool same) { QTest::newRow(name) << expected << actual << tolerance << same; };
    row("other spelling", "1", "1.000", none, true);
    row("exponent", "0.000000001", "1e-9", none, true);
    row("capital exponent", "1e3", "1E+3", none, true);
    row("plus", "5", "+5", none, true);
    row("zeros in front", "7", "007", none, true);
    row("minus zero", "0", "-0", none, true);
    row("minus zero, as decimals", "0.0", "-0.000", none, true);
    row("third", "0.333333333333", "0.33333333333333331", fine, true);
    row("absolute, within", "1000", "1000.0009", absolute, true);
    row("absolute, beyond", "1000", "1000.002", absolute, false);
    row("absolute, near zero", "0", "0.0009", absolute, true);
    row("relative, within", "1000", "1000.9", relative, true);
    row("relative, beyond", "1000", "1001.1", relative, false);
    row("relative, zero", "0", "0.0009", relative, false);
    row("relative, negative", "-1000", "-1000.9", relative, true);
    row("other sign", "-1", "1", {1e-3, 1e-3}, false);
    row("integers within", "5", "6", {1, 0}, true);
    row("integers beyond", "5", "7", {1, 0}, false);
    row("integers around zero", "-1", "1", {2, 0}, true);
    row("2^53 and one more", "9007199254740992", "9007199254740993", none, false);
    row("beyond double, same", "123456789012345678901234567890", "123456789012345678901234567890", none,
        true);
    row("beyond double, one off", "123456789012345678901234567890", "123456789012345678901234567891", none,
        false);
    row("beyond double, one off, absolute", "123456789012345678901234567890",
        "123456789012345678901234567891", {0.5, 0}, false);
    row("beyond double, within", "100000000000000000000", "99999999999999999999", {1, 0}, true);
    row("beyond double, relative", "123456789012345678901234567890", "123456789012345678901234567891", fine,
        true);
    row("beyond double, zeros in front", "0099999999999999999999", "99999999999999999999", none, true);
    row("400 digits, last one off", QByteArray(400, '9'), QByteArray(399, '9') + '8', fine, false);
    row("400 digits, last one off, absolute", QByteArray(400, '9'), QByteArray(399, '9') + '8', {1, 0}, true);
    row("400 digits and few", QByteArray(400, '9'), "1", {1e300, 1e300}, false);
    row("NaN", "nan", "NaN", none, true);
    row("NaN with a sign", "nan", "-nan", none, true);
    row("NaN and a number", "nan", "0", {1e300, 1e300}, false);
    row("number and NaN", "0", "nan", {1e300, 1e300}, false);
    row("infinity", "inf", "Infinity", none, true);
    row("infinity, other sign", "inf", "-inf", {1e300, 1e300}, false);
    row("infinity and a number", "inf", "1e300", {1e300, 1e300}, false);
    row("too large for double, alike", "1e999", "1e999", none, true);
    row("too large for double, other", "1e999", "2e999", {1e300, 1e300}, false);
    row("too small for double", "0", "1e-999", fine, true);
    row("words", "YES 1", "YES 1.0", none, true);
    row("other words", "YES 1", "NO 1", {9, 9}, false);
    row("number and word", "1", "one", {9, 9}, false);
    row("begins like a number", "inf", "info", {9, 9}, false);
    row("hexadecimal is a word", "0x10", "16", {9, 9}, false);
    row("comma is no point", "1,5", "1.5", {9, 9}, false);
    row("one number too much", "1 2", "1 2 3", {9, 9}, false);
    row("other lines", "1\n2\n", "1.0 2.0", none, true);
    row("only a sign", "-", "+", {9, 9}, false);
}

void TestCheckers::numbers()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, actual);
    QFETCH(Tolerance, tolerance);
    QTEST(passes({Checker::Numbers, tolerance}, expected, actual), "same");
}

void TestCheckers::other_locale_changes_nothing()
{
    // Qt takes over the desktop's locale, which may write a comma.
    QVERIFY(std::setlocale(LC_ALL, "C") != nullptr);
    const QByteArray former = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    const bool same = sameNumbers("1.5", "1.50", {0, 0});
    std::setlocale(LC_ALL, former.constData());
    QVERIFY(same);
}

QTEST_APPLESS_MAIN(TestCheckers)
#include "tst_checkers.moc"
