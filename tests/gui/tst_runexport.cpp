// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/runexporter.h"
#include "app/export/runpdf.h"
#include "tests/gui/guitest.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextDocument>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

ExportedRun exported(const QByteArray &text)
{
    ExportedRun run;
    run.run.summary.state = RunState::Finished;
    run.run.summary.started = QDateTime::currentDateTimeUtc();
    run.run.summary.program = QString::fromUtf8(text);
    run.run.summary.result = okResult();
    run.run.summary.result.output = text;
    run.run.summary.result.errorOutput = text;
    run.run.summary.result.compileOutput = text;
    run.run.summary.result.error = QString::fromUtf8(text);
    run.run.summary.result.toolchain = QString::fromUtf8(text);
    run.run.files = {{QString::fromUtf8(text), text}, {QString::fromUtf8(text), text}};
    run.run.input = text;
    run.language = QString::fromUtf8(text);
    run.theme = Theme::light();
    run.code = {coloredCode(text, u"cpp"_s, run.theme), coloredCode(text, u"python"_s, run.theme)};
    return run;
}

/// The names of all elements and attributes of a page.
QSet<QString> namesIn(const QString &html)
{
    QSet<QString> names;
    static const QRegularExpression tag(u"<\\s*/?\\s*([^\\s>]+)([^>]*)>"_s);
    static const QRegularExpression attribute(u"([\\w-]+)\\s*="_s);
    for (const auto &found : tag.globalMatch(html)) {
        names << found.captured(1);
        for (const auto &inner : attribute.globalMatch(found.captured(2)))
            names << inner.captured(1);
    }
    return names;
}

} // namespace

class TestRunExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostile_text_stays_text_data();
    void hostile_text_stays_text();
    void nothing_is_fetched();
    void code_is_colored();
    void long_code_is_whole();
    void a_pdf_has_pages();
    void is_written_at_once_or_not_at_all();
    void the_action_asks_for_a_file();
};

void TestRunExport::hostile_text_stays_text_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("end of pre") << QByteArray("</pre></body><img src=x onerror=alert(1)>");
    QTest::newRow("attribute") << QByteArray("\" onmouseover=\"alert(1)\" x=\"");
    QTest::newRow("entity") << QByteArray("&lt;script&gt; &#60;script&#62; &amp;");
    QTest::newRow("style") << QByteArray("</style><style>@import url(http://example.org/x.css)</style>");
    QTest::newRow("title") << QByteArray("</title><script src=//example.org/x.js></script>");
    QTest::newRow("comment") << QByteArray("<!-- --><![CDATA[<b>]]>");
    QTest::newRow("percent") << QByteArray("%1 %2 %3 %4 %L1 %n");
    QTest::newRow("control characters") << QByteArray("a\0b\x1b[31mred\x1b[0m\x07\x7f\r\nc\rd", 27);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe<script>\x80");
    QTest::newRow("meta") << QByteArray("<meta http-equiv=refresh content='0;url=http://example.org'>");
}

void TestRunExport::hostile_text_stays_text()
{
    QFETCH(QByteArray, text);
    const QSet<QString> plain = namesIn(runHtml(exported("plain"), PageKind::Screen));
    for (const PageKind kind : {PageKind::Screen, PageKind::Paper}) {
        const QString html = runHtml(exported(text), kind);
        const QSet<QString> more = namesIn(html) - plain;
        QVERIFY2(more.isEmpty(), qPrintable(QStringList(more.values()).join(u' ')));
        for (const QChar character : html)
            QVERIFY(character >= u' ' || character == u'\n' || character == u'\t');
    }
    // A reader sees what was there.
    if (!text.contains('\0') && !text.contains('\xff')) {
        QTextDocument document;
        document.setHtml(runHtml(exported(text), PageKind::Paper));
        QVERIFY(document.toPlainText().contains(QString::fromUtf8(text)));
    }
}

void TestRunExport::nothing_is_fetched()
{
    const QString html = runHtml(exported("int main() {}\n"), PageKind::Screen);
    for (const auto &forbidden : {u"<script"_s, u"src="_s, u"href="_s, u"url("_s, u"@import"_s, u"<link"_s,
                                  u"<img"_s, u"http://"_s, u"https://"_s})
        QVERIFY2(!html.contains(forbidden), qPrintable(forbidden));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
}

void TestRunExport::code_is_colored()
{
    const Theme theme = Theme::light();
    const QByteArray code = "int x = 42; // größer 世界\n";
    const QList<ColoredText> pieces = coloredCode(code, u"cpp"_s, theme);
    QString whole;
    QSet<QRgb> colors;
    for (const ColoredText &piece : pieces) {
        whole += piece.text;
        colors << piece.color.rgb();
    }
    QCOMPARE(whole.toUtf8(), code);
    QVERIFY(colors.contains(theme.keyword.rgb()) && colors.contains(theme.comment.rgb()) &&
            colors.contains(theme.number.rgb()));
    QCOMPARE(coloredCode(code, u"unknown"_s, theme).size(), 1);
}

void TestRunExport::long_code_is_whole()
{
    for (const QByteArray &line : {QByteArray("int x; // ä\n"), QByteArray("ä")}) {
        const QByteArray code = line.repeated(700'000 / line.size());
        QString whole;
        for (const ColoredText &piece : coloredCode(code, u"cpp"_s, Theme::light()))
            whole += piece.text;
        QCOMPARE(whole.toUtf8(), code);
    }
}

void TestRunExport::a_pdf_has_pages()
{
    ExportedRun run = exported(QByteArray("a line of output — नमस्ते 世界\n").repeated(300));
    run.run.summary.program = u"main.cpp"_s;
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    writeRunPdf(run, buffer);
    QVERIFY(buffer.data().startsWith("%PDF-"));
    QVERIFY(buffer.data().trimmed().endsWith("%%EOF"));
    QVERIFY(buffer.data().count("/Type /Page\n") > 10);
}

void TestRunExport::is_written_at_once_or_not_at_all()
{
    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    QWidget window;
    auto *exporter = new RunExporter(registry, window);
    QSignalSpy written(exporter, &RunExporter::written);
    QSignalSpy failed(exporter, &RunExporter::failed);
    RunRecord run = exported("int main() { return 0; }\n").run;
    run.summary.result.language = u"cpp"_s;
    const QString html = folder.filePath(u"run.html"_s);
    const QString pdf = folder.filePath(u"run.pdf"_s);
    exporter->write(run, RunExporter::Format::Html, html);
    exporter->write(run, RunExporter::Format::Pdf, pdf);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, 60'000);
    QVERIFY(QFileInfo(html).size() > 1000);
    QVERIFY(QFileInfo(pdf).size() > 1000);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    exporter->write(run, RunExporter::Format::Html, u"/proc/nowhere/run.html"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    QVERIFY(failed.first().first().toString().contains(u"/proc/nowhere/run.html"_s));
}

void TestRunExport::the_action_asks_for_a_file()
{
    const QTemporaryDir folder;
    const TestWindow test([](FakeRun &run) {
        RunResult result = okResult();
        result.output = "<b>2 3 5 7</b>\n";
        run.finish(result);
    });
    QVERIFY(!test.find<QAction>("exportHtmlAction")->isEnabled());
    test.trigger("runAction");
    QTRY_VERIFY(test.find<QAction>("exportHtmlAction")->isEnabled());
    test.trigger("exportHtmlAction");
    auto *dialog = test.find<QFileDialog>("exportDialog");
    QTRY_VERIFY(dialog->isVisible());
    const QString path = folder.filePath(u"page.html"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("&lt;b&gt;2 3 5 7&lt;/b&gt;"));
}

QTEST_MAIN(TestRunExport)
#include "tst_runexport.moc"
