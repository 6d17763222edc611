// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/documents.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

Document typed(const QString &text)
{
    Document document;
    document.text = text;
    document.modified = true;
    return document;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouched_template_gives_way_to_the_other_template();
    void typed_text_goes_on_and_is_kept();
    void each_language_gets_its_own_text_back();
    void text_taken_over_and_not_edited_is_not_kept_twice();
    void file_stays_with_its_language();

private:
    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
};

void TestDocuments::untouched_template_gives_way_to_the_other_template()
{
    Documents documents(m_registry);
    const Document python = documents.change(u"cpp"_s, documents.fresh(u"cpp"_s), u"python"_s);
    QCOMPARE(python, documents.fresh(u"python"_s));
    QVERIFY(documents.kept().isEmpty());
}

void TestDocuments::typed_text_goes_on_and_is_kept()
{
    Documents documents(m_registry);
    const Document shown = documents.change(u"cpp"_s, typed(u"print(1)"_s), u"python"_s);
    QCOMPARE(shown.text, u"print(1)"_s);
    QCOMPARE(documents.kept().value(u"cpp"_s).text, u"print(1)"_s);
}

void TestDocuments::each_language_gets_its_own_text_back()
{
    Documents documents(m_registry);
    documents.change(u"cpp"_s, typed(u"cpp text"_s), u"python"_s);
    QCOMPARE(documents.change(u"python"_s, typed(u"python text"_s), u"cpp"_s).text, u"cpp text"_s);
    QCOMPARE(documents.change(u"cpp"_s, typed(u"cpp again"_s), u"python"_s).text, u"python text"_s);
    QCOMPARE(documents.change(u"python"_s, typed(u"python text"_s), u"cpp"_s).text, u"cpp again"_s);
}

void TestDocuments::text_taken_over_and_not_edited_is_not_kept_twice()
{
    Documents documents(m_registry);
    Document shown = documents.change(u"cpp"_s, typed(u"one"_s), u"python"_s);
    shown = documents.change(u"python"_s, shown, u"cpp"_s);
    QCOMPARE(shown.text, u"one"_s);
    QVERIFY(documents.kept().isEmpty());
    QCOMPARE(documents.change(u"cpp"_s, typed(u"two"_s), u"python"_s).text, u"two"_s);
}

void TestDocuments::file_stays_with_its_language()
{
    Documents documents(m_registry);
    Document saved = typed(u"int main() {}"_s);
    saved.file = u"/tmp/a.cpp"_s;
    saved.modified = false;
    QCOMPARE(documents.change(u"cpp"_s, saved, u"python"_s), documents.fresh(u"python"_s));
    QCOMPARE(documents.change(u"python"_s, documents.fresh(u"python"_s), u"cpp"_s), saved);
}

QTEST_APPLESS_MAIN(TestDocuments)
#include "tst_documents.moc"
