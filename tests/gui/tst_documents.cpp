// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/documents.h"

#include "runner/run/languageregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

Document typed(const QString &text, const QString &file = {})
{
    Document document;
    document.id = Document::newId();
    document.language = u"cpp"_s;
    document.text = text;
    document.file = file;
    document.modified = true;
    return document;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starts_with_a_template();
    void titles_tell_texts_apart();
    void closing_goes_to_the_neighbour();
    void closing_the_last_leaves_a_template();
    void closed_texts_come_back_in_order();
    void untouched_template_is_not_kept();
    void of_too_many_closed_the_oldest_saved_goes_first();
    void moving_keeps_what_is_shown();
    void inserting_before_keeps_what_is_shown();
    void document_survives_json();
    void foreign_ids_are_replaced();

private:
    QStringList texts(const Documents &documents) const
    {
        QStringList texts;
        for (const Document &document : documents.open())
            texts.append(document.text);
        return texts;
    }

    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
};

void TestDocuments::starts_with_a_template()
{
    const Documents documents(m_registry);
    QCOMPARE(documents.count(), 1);
    QCOMPARE(documents.title(0), u"main.cpp"_s);
    QVERIFY(documents.current().text.contains(u"main"_s));
    QVERIFY(Documents::isUntouched(documents.current()));
}

void TestDocuments::titles_tell_texts_apart()
{
    Documents documents(m_registry);
    documents.insert(1, documents.fresh(u"cpp"_s));
    documents.insert(2, documents.fresh(u"python"_s));
    documents.insert(3, typed(u"a"_s, u"/home/ada/one/x.cpp"_s));
    documents.insert(4, typed(u"b"_s, u"/home/ada/two/x.cpp"_s));
    documents.insert(5, typed(u"c"_s, u"/home/ada/two/y.cpp"_s));
    QStringList titles;
    for (int i = 0; i < documents.count(); ++i)
        titles.append(documents.title(i));
    QCOMPARE(titles, (QStringList{u"main.cpp"_s, u"main.cpp (2)"_s, u"main.py"_s, u"one/x.cpp"_s,
                                  u"two/x.cpp"_s, u"y.cpp"_s}));
    documents.close(4);
    QCOMPARE(documents.title(3), u"x.cpp"_s);
}

void TestDocuments::closing_goes_to_the_neighbour()
{
    Documents documents(m_registry);
    documents.insert(1, typed(u"b"_s));
    documents.insert(2, typed(u"c"_s));
    documents.select(1);
    const QSignalSpy selected(&documents, &Documents::selected);
    documents.close(1);
    QCOMPARE(documents.current().text, u"c"_s);
    documents.close(1);
    QCOMPARE(documents.currentIndex(), 0);
    QCOMPARE(selected.count(), 2);
    documents.insert(0, typed(u"before"_s));
    documents.close(0);
    QCOMPARE(documents.currentIndex(), 0);
    QCOMPARE(selected.count(), 2);
}

void TestDocuments::closing_the_last_leaves_a_template()
{
    Documents documents(m_registry);
    documents.insert(1, documents.fresh(u"python"_s));
    documents.close(0);
    documents.close(0);
    QCOMPARE(documents.count(), 1);
    QCOMPARE(documents.current().language, u"python"_s);
    QCOMPARE(documents.title(0), u"main.py"_s);
}

void TestDocuments::closed_texts_come_back_in_order()
{
    Documents documents(m_registry);
    documents.insert(1, typed(u"b"_s));
    documents.insert(2, typed(u"c"_s));
    documents.close(1);
    documents.close(1);
    QVERIFY(documents.reopen());
    QCOMPARE(documents.current().text, u"c"_s);
    QVERIFY(documents.reopen());
    QCOMPARE(documents.current().text, u"b"_s);
    QVERIFY(!documents.reopen());
}

void TestDocuments::untouched_template_is_not_kept()
{
    Documents documents(m_registry);
    documents.close(0);
    QVERIFY(documents.closed().isEmpty());
    documents.edit(0).input = u"5"_s;
    documents.close(0);
    QCOMPARE(documents.closed().size(), 1);
}

void TestDocuments::of_too_many_closed_the_oldest_saved_goes_first()
{
    Documents documents(m_registry);
    documents.insert(1, typed(u"precious"_s));
    documents.close(1);
    Document saved = typed(u"saved"_s, u"/tmp/x.cpp"_s);
    saved.modified = false;
    for (int i = 0; i < Documents::maxClosed; ++i) {
        saved.id = Document::newId();
        documents.insert(1, saved);
        documents.close(1);
    }
    QCOMPARE(documents.closed().size(), Documents::maxClosed);
    QCOMPARE(documents.closed().constFirst().text, u"precious"_s);
}

void TestDocuments::moving_keeps_what_is_shown()
{
    Documents documents(m_registry);
    documents.edit(0).text = u"a"_s;
    documents.insert(1, typed(u"b"_s));
    documents.insert(2, typed(u"c"_s));
    documents.select(2);
    documents.move(2, 0);
    QCOMPARE(texts(documents), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(documents.current().text, u"c"_s);
    documents.move(1, 2);
    QCOMPARE(documents.current().text, u"c"_s);
}

void TestDocuments::inserting_before_keeps_what_is_shown()
{
    Documents documents(m_registry);
    const QString shown = documents.current().id;
    documents.insert(0, typed(u"before"_s));
    QCOMPARE(documents.current().id, shown);
    documents.insert(2, typed(u"after"_s));
    QCOMPARE(documents.current().id, shown);
}

void TestDocuments::document_survives_json()
{
    Document document = typed(u"int main() { /* ü 😀 \0 */ }\r\n"_s, u"/tmp/x.cpp"_s);
    document.format = {Encoding::Utf16Be, LineEnding::CrLf};
    document.stamp = {QByteArray("\x01\xff", 2), 1'700'000'000'123, 42};
    document.line = 3;
    document.column = 4;
    document.topLine = 2;
    document.input = u"1 2\n"_s;
    document.keepInputOpen = true;
    document.attachments.insert(u"tests"_s, QJsonObject{{u"a"_s, 1}});
    QCOMPARE(Document::fromJson(document.toJson()), document);
    const Document header = Document::fromJson(document.headerToJson());
    QVERIFY(!header.loaded);
    QVERIFY(header.text.isEmpty());
    QCOMPARE(header.stamp, document.stamp);
}

void TestDocuments::foreign_ids_are_replaced()
{
    for (const auto &id : {u"../../etc/passwd"_s, u""_s, u"A"_s, QString(65, u'a')})
        QVERIFY(Document::fromJson({{u"id"_s, id}}).id != id);
}

QTEST_APPLESS_MAIN(TestDocuments)
#include "tst_documents.moc"
