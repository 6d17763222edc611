// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/editortools.h"
#include "app/snippets/snippetsdialog.h"
#include "app/snippets/snippetstore.h"
#include "app/snippets/snippettyping.h"
#include "app/tabs/documents.h"
#include "tests/gui/editortest.h"
#include "tests/gui/testshell.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// The text with "[n:" and "]" around each place of field n, counted in the order of stepping.
QString shown(const ExpandedSnippet &expanded)
{
    QMap<qsizetype, QString> marks;
    for (qsizetype i = 0; i < expanded.fields.size(); ++i) {
        for (const auto &place : expanded.fields.at(i))
            marks.insert(place.start, u"[%1:%2]"_s.arg(i).arg(expanded.text.mid(place.start, place.length)));
    }
    QString text = expanded.text;
    for (auto mark = marks.end(); mark != marks.begin();) {
        --mark;
        const qsizetype length = mark.value().size() - 4;
        text.replace(mark.key(), length, mark.value());
    }
    return text;
}

} // namespace

/// Snippets: how bodies are read, how they are typed, how they are kept and edited.
class TestEditorSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bodies_expand_data();
    void bodies_expand();
    void built_in_files_are_good_data();
    void built_in_files_are_good();
    void broken_files_are_explained_data();
    void broken_files_are_explained();
    void tab_expands_and_steps();
    void places_of_a_field_are_typed_together();
    void an_edit_elsewhere_ends_the_snippet();
    void a_name_that_is_no_snippet_is_indented();
    void what_was_saved_is_there_again();
    void broken_file_is_told_and_kept();
    void new_texts_hold_the_template();
    void dialog_edits_and_resets();
    void dialog_refuses_bad_names();

private:
    QString file(const QString &id) const { return m_folder->filePath(id + u".json"_s); }
    void writeFile(const QString &id, const QByteArray &bytes) const;

    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestShell> m_shell;
    std::unique_ptr<SnippetStore> m_store;
    std::unique_ptr<CodeEditor> m_editor;
};

void TestEditorSnippets::init()
{
    m_editor.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_shell = std::make_unique<TestShell>();
    m_store = std::make_unique<SnippetStore>(m_registry, m_folder->path());
    m_editor = std::make_unique<CodeEditor>(m_shell->appearance);
    new SnippetTyping(*m_editor, *m_store, m_shell->settings, m_shell->appearance);
    m_editor->setLanguage(editorLanguage(u"cpp"_s));
    m_editor->resize(600, 400);
    QVERIFY(showActive(*m_editor));
    m_editor->setFocus();
}

void TestEditorSnippets::writeFile(const QString &id, const QByteArray &bytes) const
{
    QFile target(file(id));
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size());
}

void TestEditorSnippets::bodies_expand_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a;"_s << u"a;[0:]"_s;
    QTest::newRow("fields in order") << u"${2:b} ${1:a} $0;"_s << u"[1:b] [0:a] [2:];"_s;
    QTest::newRow("mirrors") << u"${1:i} < $1"_s << u"[0:i] < [0:i][1:]"_s;
    QTest::newRow("empty field") << u"f(${1})$0"_s << u"f([0:])[1:]"_s;
    QTest::newRow("dollar") << u"\\$1 $x"_s << u"$1 $x[0:]"_s;
    QTest::newRow("lines") << u"{\n    $0\n}"_s << u"{\n      [0:]\n  }"_s;
}

void TestEditorSnippets::bodies_expand()
{
    QFETCH(QString, body);
    QTEST(shown(expandSnippet(body, u"  "_s)), "expected");
}

void TestEditorSnippets::built_in_files_are_good_data()
{
    QTest::addColumn<QString>("id");
    for (const Language &language : m_registry.languages())
        QTest::newRow(qPrintable(language.id)) << language.id;
}

void TestEditorSnippets::built_in_files_are_good()
{
    QFETCH(QString, id);
    const SnippetSet set = m_store->builtIn(id);
    QVERIFY(set.snippets.size() > 5);
    QVERIFY(set.find(u"main"_s) && set.find(u"for"_s));
    QCOMPARE(set.templateText, m_registry.find(id)->templateText);
    const Result<SnippetSet> again = SnippetSet::fromJson(set.toJson());
    QVERIFY(again && *again == set);
}

void TestEditorSnippets::broken_files_are_explained_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    QTest::newRow("no JSON") << QByteArray("{\"a\": ") << u"not JSON"_s;
    QTest::newRow("another shape") << QByteArray("[]") << u"\"template\""_s;
    QTest::newRow("no name") << QByteArray(R"({"template": "", "snippets": [{"body": "x"}]})")
                             << u"Snippet 1"_s;
}

void TestEditorSnippets::broken_files_are_explained()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, why);
    const Result<SnippetSet> set = SnippetSet::fromJson(json);
    QVERIFY(!set);
    QVERIFY2(set.error().message.contains(why), qPrintable(set.error().message));
}

void TestEditorSnippets::tab_expands_and_steps()
{
    showMarked(*m_editor, u"    for|"_s);
    press(*m_editor, u"Tab"_s);
    QCOMPARE(marked(*m_editor), u"    for (<int> i = 0; i < n; ++i) {\n        \n    }"_s);
    press(*m_editor, u"Tab Tab"_s);
    QCOMPARE(marked(*m_editor), u"    for (int i = 0; i < <n>; ++i) {\n        \n    }"_s);
    type(*m_editor, u"10"_s);
    press(*m_editor, u"Shift+Tab Shift+Tab"_s);
    QCOMPARE(marked(*m_editor), u"    for (<int> i = 0; i < 10; ++i) {\n        \n    }"_s);
    press(*m_editor, u"Tab Tab Tab"_s);
    QCOMPARE(marked(*m_editor), u"    for (int i = 0; i < 10; ++i) {\n        |\n    }"_s);
    press(*m_editor, u"Tab"_s);
    QCOMPARE(marked(*m_editor), u"    for (int i = 0; i < 10; ++i) {\n            |\n    }"_s);
    while (m_editor->isUndoAvailable())
        m_editor->undo();
    QCOMPARE(m_editor->text(), u"    for"_s);
}

void TestEditorSnippets::places_of_a_field_are_typed_together()
{
    showMarked(*m_editor, u"for|"_s);
    press(*m_editor, u"Tab Tab"_s);
    QCOMPARE(marked(*m_editor), u"for (int <i> = 0; <i> < n; ++<i>) {\n    \n}"_s);
    type(*m_editor, u"row"_s);
    press(*m_editor, u"Tab"_s);
    QCOMPARE(marked(*m_editor), u"for (int row = 0; row < <n>; ++row) {\n    \n}"_s);
}

void TestEditorSnippets::an_edit_elsewhere_ends_the_snippet()
{
    showMarked(*m_editor, u"\nwhile|"_s);
    press(*m_editor, u"Tab"_s);
    m_editor->insertAt(u"x"_s, 0, 0);
    m_editor->goTo(1, 2);
    press(*m_editor, u"Tab"_s);
    QCOMPARE(m_editor->text(0), u"x   \n"_s);
}

void TestEditorSnippets::a_name_that_is_no_snippet_is_indented()
{
    showMarked(*m_editor, u"qwe|"_s);
    press(*m_editor, u"Tab"_s);
    QCOMPARE(m_editor->text(), u"qwe "_s);
}

void TestEditorSnippets::what_was_saved_is_there_again()
{
    SnippetSet set = m_store->builtIn(u"cpp"_s);
    set.templateText = u"// mine\n"_s;
    m_store->save(u"cpp"_s, set);
    QCOMPARE(m_store->set(u"cpp"_s), set);
    QTRY_VERIFY(QFile::exists(file(u"cpp"_s)));
    SnippetStore other(m_registry, m_folder->path());
    QSignalSpy changed(&other, &SnippetStore::changed);
    other.load();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(other.set(u"cpp"_s), set);
    other.save(u"cpp"_s, m_store->builtIn(u"cpp"_s));
    QTRY_VERIFY(!QFile::exists(file(u"cpp"_s)));
}

void TestEditorSnippets::broken_file_is_told_and_kept()
{
    writeFile(u"cpp"_s, "{ broken");
    QSignalSpy problems(m_store.get(), &SnippetStore::problemFound);
    m_store->load();
    QTRY_COMPARE(problems.count(), 1);
    QVERIFY(problems.at(0).at(0).toString().contains(file(u"cpp"_s)));
    QCOMPARE(m_store->set(u"cpp"_s), m_store->builtIn(u"cpp"_s));
    QVERIFY(QFile::exists(file(u"cpp"_s)));
}

void TestEditorSnippets::new_texts_hold_the_template()
{
    Documents documents(m_registry);
    EditorTools tools(*m_editor, m_registry, m_shell->settings, m_shell->appearance, m_shell->commands);
    tools.join(documents);
    QCOMPARE(documents.fresh(u"c"_s).text, m_registry.find(u"c"_s)->templateText);
    SnippetSet set = m_store->builtIn(u"c"_s);
    set.templateText = u"// mine\n"_s;
    m_editor->findChild<SnippetStore *>()->save(u"c"_s, set);
    QCOMPARE(documents.fresh(u"c"_s).text, u"// mine\n"_s);
}

void TestEditorSnippets::dialog_edits_and_resets()
{
    SnippetsDialog dialog(m_registry, *m_store, m_shell->appearance, u"cpp"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *list = dialog.findChild<QListWidget *>(u"snippetList"_s);
    auto *body = dialog.findChild<QPlainTextEdit *>(u"snippetBody"_s);
    QCOMPARE(body->toPlainText(), m_registry.find(u"cpp"_s)->templateText);
    list->setCurrentRow(2);
    const QString folder = QCoreApplication::applicationDirPath() + u"/screenshots/"_s;
    QVERIFY(QDir().mkpath(folder) && dialog.grab().save(folder + u"snippets.png"_s));

    QTest::mouseClick(dialog.findChild<QPushButton *>(u"snippetAdd"_s), Qt::LeftButton);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"snippetName"_s), u"mine"_s);
    body->setPlainText(u"mine($0)"_s);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_store->set(u"cpp"_s).find(u"mine"_s)->body, u"mine($0)"_s);
    showMarked(*m_editor, u"mine|"_s);
    press(*m_editor, u"Tab"_s);
    QCOMPARE(marked(*m_editor), u"mine(|)"_s);

    SnippetsDialog again(m_registry, *m_store, m_shell->appearance, u"cpp"_s);
    again.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    again.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(m_store->set(u"cpp"_s), m_store->builtIn(u"cpp"_s));
}

void TestEditorSnippets::dialog_refuses_bad_names()
{
    SnippetsDialog dialog(m_registry, *m_store, m_shell->appearance, u"python"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *problem = dialog.findChild<QLabel *>(u"snippetProblem"_s);
    dialog.findChild<QListWidget *>(u"snippetList"_s)->setCurrentRow(1);
    auto *name = dialog.findChild<QLineEdit *>(u"snippetName"_s);
    for (const auto &bad : {u"two words"_s, u"for"_s, QString()}) {
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClicks(name, bad);
        QVERIFY(!problem->text().isEmpty());
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QVERIFY(dialog.isVisible());
    }
}

QTEST_MAIN(TestEditorSnippets)
#include "tst_editorsnippets.moc"
