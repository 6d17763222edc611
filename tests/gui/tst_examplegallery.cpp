// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/codeeditor.h"
#include "app/examples/examplegallery.h"
#include "tests/gui/testshell.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

/// The gallery of examples, by its keys.
class TestExampleGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void every_example_is_described();
    void filter_and_language_narrow_the_list();
    void arrows_and_enter_open_an_example();
    void nothing_found_is_said();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_gallery->findChild<T *>(QLatin1StringView(name));
    }

    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<TestShell> m_shell;
    std::unique_ptr<ExampleGallery> m_gallery;
};

void TestExampleGallery::init()
{
    m_gallery.reset();
    m_shell = std::make_unique<TestShell>();
    m_gallery = std::make_unique<ExampleGallery>(m_registry, m_shell->appearance, u"cpp"_s);
    m_gallery->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_gallery.get()));
}

void TestExampleGallery::every_example_is_described()
{
    const QList<Example> examples = builtInExamples(m_registry);
    QVERIFY(!examples.isEmpty());
    for (const Example &example : examples) {
        QVERIFY2(!example.description.isEmpty(), qPrintable(example.fileName));
        QVERIFY2(!example.text().isEmpty(), qPrintable(example.fileName));
    }
}

void TestExampleGallery::filter_and_language_narrow_the_list()
{
    auto *list = find<QListWidget>("exampleList");
    QCOMPARE(list->count(), 8);
    find<QComboBox>("exampleLanguage")->setCurrentIndex(0);
    QCOMPARE(list->count(), 24);
    QTest::keyClicks(find<QLineEdit>("exampleFilter"), u"word inp"_s);
    QCOMPARE(list->count(), 3);
    QVERIFY(find<CodeEditor>("examplePreview")->text().contains(u"word"_s));
    const QString folder = QCoreApplication::applicationDirPath() + u"/screenshots/"_s;
    QVERIFY(QDir().mkpath(folder) && m_gallery->grab().save(folder + u"examples.png"_s));
}

void TestExampleGallery::arrows_and_enter_open_an_example()
{
    QSignalSpy chosen(m_gallery.get(), &ExampleGallery::exampleChosen);
    auto *filter = find<QLineEdit>("exampleFilter");
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(find<QListWidget>("exampleList")->currentRow(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"cpp"_s);
    QVERIFY(chosen.at(0).at(1).toString().contains(u"int main()"_s));
    QVERIFY(!m_gallery->isVisible());
}

void TestExampleGallery::nothing_found_is_said()
{
    QTest::keyClicks(find<QLineEdit>("exampleFilter"), u"no such thing"_s);
    QCOMPARE(find<QListWidget>("exampleList")->count(), 0);
    QVERIFY(!find<QPushButton>("exampleOpen")->isEnabled());
    QVERIFY(!find<QLabel>("exampleDescription")->text().isEmpty());
}

QTEST_MAIN(TestExampleGallery)
#include "tst_examplegallery.moc"
