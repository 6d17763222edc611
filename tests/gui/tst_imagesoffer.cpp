// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/noticebar.h"
#include "tests/gui/imagesaside.h"
#include "tests/gui/localwindow.h"
#include "tests/gui/pictures.h"
#include "tests/support/files.h"
#include "tests/support/patience.h"
#include "tests/support/privatefolders.h"

#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

#include <optional>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

/// Three images with what they stand on, from packages.
constexpr int buildTimeoutMs = 600'000;

const QStringList languageImages{u"codewar/c:latest"_s, u"codewar/cpp:latest"_s, u"codewar/python:latest"_s};
const QStringList baseImages{u"gcc:13"_s, u"python:3.14.0"_s, u"codewar/base-gcc:13"_s,
                             u"codewar/base-python:3.14"_s};

/// A window at its first start.
class OfferingWindow : public LocalWindow
{
public:
    OfferingWindow()
    {
        window().begin(true);
        QTRY_TRUE(bar()->isVisible());
    }

    NoticeBar *bar() const { return find<NoticeBar>("imagesBar"); }
    QString said() const { return bar()->text(); }
    bool shows(const char *widget) const { return find<QWidget>(widget)->isVisible(); }
    void press(const char *button) const { find<QPushButton>(button)->click(); }
    /// Whether the program that greets runs there.
    bool runsIn(const QString &place) const
    {
        auto *where = find<QLabel>("timingSandbox");
        where->clear();
        trigger("runAction");
        return QTest::qWaitFor(
            [&] {
                return where->text().startsWith(place) && find<Pill>("verdict")->text() == u"OK"_s &&
                       find<OutputView>("outputView")->buffer().text().contains(u"████ 12");
            },
            timeoutMs);
    }
};

/// Where a build leaves what it makes on the way, and the processes that make it.
class BuildTraces
{
public:
    BuildTraces()
    {
        // mmdebstrap may be another user inside.
        QFile::setPermissions(m_roots.path(), QFile::Permissions(0x7777));
        qputenv("TMPDIR", m_roots.path().toLocal8Bit());
    }
    ~BuildTraces() { qunsetenv("TMPDIR"); }
    Q_DISABLE_COPY_MOVE(BuildTraces)

    QStringList files() const
    {
        const auto filters = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        return QDir(m_roots.path()).entryList({u"mmdebstrap*"_s}, filters) +
               QDir(m_cache.path()).entryList({u"base-*"_s}, filters);
    }
    /// By their ids.
    QStringList processes() const
    {
        const QByteArray root = m_roots.path().toLocal8Bit() + "/mmdebstrap";
        const QByteArray base = m_cache.path().toLocal8Bit() + "/base-";
        QStringList found;
        for (const QString &id : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            const QByteArray told =
                readFile(u"/proc/%1/cmdline"_s.arg(id)) + readFile(u"/proc/%1/environ"_s.arg(id));
            if (told.contains(root) || told.contains(base))
                found += id;
        }
        return found;
    }
    static QStringList images()
    {
        QStringList ids =
            askDocker({u"images"_s, u"--all"_s, u"--no-trunc"_s, u"--format"_s, u"{{.ID}} {{.Repository}}"_s})
                .split(u'\n');
        ids.sort();
        return ids;
    }

private:
    const QTemporaryDir m_roots;
    const PrivateFolders m_cache;
};

} // namespace

/// The offer of images, on the tests' own Docker engine from which they are taken.
class TestImagesOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_unfinished_build_leaves_nothing_data();
    void an_unfinished_build_leaves_nothing();
    void images_are_built_and_used_data();
    void images_are_built_and_used();
    void images_are_loaded_and_used();
};

void TestImagesOffer::an_unfinished_build_leaves_nothing_data()
{
    QTest::addColumn<bool>("isClosed"); ///< else cancelled
    QTest::newRow("cancelled") << false;
    QTest::newRow("window closed") << true;
}

void TestImagesOffer::an_unfinished_build_leaves_nothing()
{
    QFETCH(bool, isClosed);
    const ImagesAside aside(languageImages + baseImages);
    const BuildTraces traces;
    const QStringList before = traces.images();
    std::optional<OfferingWindow> test(std::in_place);
    QVERIFY2(test->said().contains(u"no image yet for C, C++, Python"), qPrintable(test->said()));
    QVERIFY(test->runsIn(u"bubblewrap"_s));
    savePicture(test->window(), u"images-missing-real"_s);

    test->press("imagesBuild");
    QTRY_TRUE(!traces.processes().isEmpty() && !traces.files().isEmpty());
    QTRY_TRUE(test->said().startsWith(u"Building the image of C (1 of 3)…\u2028"));
    // Nobody waits for it.
    auto *editor = test->find<CodeEditor>("codeEditor");
    QTest::keyClick(editor, Qt::Key_Space);
    QVERIFY(test->code().startsWith(u' '));
    QTest::keyClick(editor, Qt::Key_Backspace);
    QVERIFY(test->runsIn(u"bubblewrap"_s));
    savePicture(test->window(), u"images-building-real"_s);
    QVERIFY(test->shows("imagesCancel"));

    if (isClosed) {
        test.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(timeoutMs));
    } else {
        test->press("imagesCancel");
        QTRY_TRUE(test->shows("imagesBuild"));
        QVERIFY2(test->said().contains(u"no image yet for C, C++, Python"), qPrintable(test->said()));
    }
    QCOMPARE(traces.processes(), QStringList());
    QCOMPARE(traces.files(), QStringList());
    QCOMPARE(traces.images(), before);
}

void TestImagesOffer::images_are_built_and_used_data()
{
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("on bases that are there") << languageImages;
    if (qEnvironmentVariableIsSet("CODEWAR_SOAK"))
        QTest::newRow("on nothing") << languageImages + baseImages;
}

void TestImagesOffer::images_are_built_and_used()
{
    QFETCH(QStringList, missing);
    const ImagesAside aside(missing);
    OfferingWindow test;
    QVERIFY(test.runsIn(u"bubblewrap"_s));
    test.press("imagesBuild");
    QTRY_VERIFY_WITH_TIMEOUT(!test.shows("imagesCancel"), buildTimeoutMs);
    QVERIFY2(test.said().contains(u"has the images now"), qPrintable(test.said()));
    for (const QString &image : languageImages)
        QVERIFY2(ImagesAside::hasImage(image), qPrintable(image));
    QTRY_TRUE(test.find<QComboBox>("languagePicker")->currentText().contains(u"Python 3.14"_s));
    QVERIFY(test.runsIn(u"docker, Python 3.14"_s));
}

void TestImagesOffer::images_are_loaded_and_used()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"images.tar"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(CODEWAR_RUNNER), {u"images"_s, u"save"_s, file, u"python"_s}),
             0);
    const QString image = languageImages.last();
    const ImagesAside aside({image});
    OfferingWindow test;
    QVERIFY2(test.said().contains(u"no image yet for Python"), qPrintable(test.said()));

    const auto load = [&](const QString &path) {
        test.press("imagesLoad");
        const QPointer<QFileDialog> dialog = test.find<QFileDialog>("imagesDialog");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        return QTest::qWaitFor([&] { return !dialog && !test.shows("imagesCancel"); }, timeoutMs);
    };
    QVERIFY(load(QStringLiteral(CODEWAR_RUNNER))); // no such file
    QVERIFY2(test.said().contains(u"was not loaded"), qPrintable(test.said()));
    QVERIFY(load(file));
    QVERIFY2(test.said().contains(u"has the images now"), qPrintable(test.said()));
    QVERIFY(ImagesAside::hasImage(image));
    QTRY_TRUE(test.find<QComboBox>("languagePicker")->currentText().contains(u"Python 3.14"_s));
    QVERIFY(test.runsIn(u"docker, Python 3.14"_s));
}

QTEST_MAIN(TestImagesOffer)
#include "tst_imagesoffer.moc"
