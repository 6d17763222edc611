// SPDX-License-Identifier: GPL-3.0-or-later
// Images saved to one file and loaded from it, with an engine of the tests' own.
#include "runner/sandbox/docker/images/imagebundle.h"
#include "tests/docker/testimage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

const ImageProgress silent = [](ProgressKind, const QString &) {};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

} // namespace

class TestImageBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void loadBringsBackWhatWasSaved();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void everyByteCounts();
    void otherMachinesImagesAreRefused();
    void failedSaveLeavesWhatWasThere_data();
    void failedSaveLeavesWhatWasThere();

private:
    QString saved() const { return m_folder->filePath(u"class.img"_s); }
    Result<BundleManifest> save() { return ImageBundle(*m_images).save(saved(), m_entries, silent, {}); }
    Result<BundleManifest> load() { return ImageBundle(*m_images).load(saved(), m_version, silent, {}); }
    bool isThere(const CatalogEntry &entry) { return bool(m_images->inspect(entry.language.image)); }
    void removeImages();

    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Images> m_images;
    EngineVersion m_version;
    QList<CatalogEntry> m_entries;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImageBundle::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DOCKER_HOST"),
             "This test needs the engine of tests/engine/with-engine, as scripts/test starts it.");
    const Result<Endpoint> endpoint = findEndpoint();
    QVERIFY(endpoint);
    m_engine = std::make_unique<Engine>(*endpoint);
    m_images = std::make_unique<Images>(*m_engine);
    const Result<EngineVersion> version = m_engine->version();
    QVERIFY2(version, version ? "" : qPrintable(version.error().message));
    m_version = *version;
}

/// Two images that nobody else uses.
void TestImageBundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_entries.clear();
    for (const QString &id : {u"one"_s, u"two"_s}) {
        CatalogEntry entry;
        entry.language.id = id;
        entry.language.image = ownName(u"bundle-"_s + id);
        const QByteArray root = tarArchive(tarEntry("name", id.toUtf8() + QByteArray(100'000, 'x'), 0644));
        QVERIFY(m_images->import(entry.language.image + u":latest"_s, pieces(root)));
        const Result<ImageDetails> details = m_images->inspect(entry.language.image);
        QVERIFY(details);
        entry.image = *details;
        m_entries += entry;
    }
}

void TestImageBundle::removeImages()
{
    for (const CatalogEntry &entry : std::as_const(m_entries))
        QVERIFY(m_images->remove(entry.language.image));
}

void TestImageBundle::cleanup()
{
    for (const CatalogEntry &entry : std::as_const(m_entries)) {
        if (isThere(entry))
            QVERIFY(m_images->remove(entry.language.image));
    }
}

void TestImageBundle::loadBringsBackWhatWasSaved()
{
    const Result<BundleManifest> written = save();
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"class.img"_s});
    removeImages();
    QVERIFY(!isThere(m_entries[0]) && !isThere(m_entries[1]));

    const Result<BundleManifest> read = load();
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->images.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(read->images[i].language, m_entries[i].language.id);
        QCOMPARE(read->images[i].id, m_entries[i].image->id);
        const Result<ImageDetails> details = m_images->inspect(m_entries[i].language.image);
        QVERIFY(details);
        QCOMPARE(details->id, m_entries[i].image->id);
    }
}

void TestImageBundle::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QByteArray>("says");
    for (const char *where : {"flip the manifest", "flip the first header"})
        QTest::newRow(where) << QByteArray(where) << QByteArray("its beginning is damaged");
    for (const char *where : {"flip the archive", "flip the sums", "flip the last byte", "append"})
        QTest::newRow(where) << QByteArray(where) << QByteArray("checksums do not match");
    for (const char *where : {"cut the sums", "cut the archive", "cut one byte"})
        QTest::newRow(where) << QByteArray(where) << QByteArray("end is missing");
    for (const char *where : {"empty", "cut the manifest", "text", "the engine's own"})
        QTest::newRow(where) << QByteArray(where) << QByteArray("no file of images");
}

void TestImageBundle::damagedFilesAreRefused()
{
    const Result<BundleManifest> written = save();
    QVERIFY(written);
    QByteArray bytes = readFile(saved());
    const qsizetype archiveEnd = bundleArchiveOffset + written->archiveBytes;
    const auto flip = [&](qsizetype at) { bytes[at] = char(bytes[at] ^ 1); };
    QFETCH(QByteArray, damage);
    const QMap<QByteArray, std::function<void()>> damages = {
        {"flip the manifest", [&] { flip(600); }},
        {"flip the first header", [&] { flip(100); }},
        {"flip the archive", [&] { flip(bundleArchiveOffset + written->archiveBytes / 2); }},
        {"flip the sums", [&] { flip(archiveEnd + 600); }},
        {"flip the last byte", [&] { flip(bytes.size() - 1); }},
        {"append", [&] { bytes += '\0'; }},
        {"cut the sums", [&] { bytes.truncate(archiveEnd + 100); }},
        {"cut the archive", [&] { bytes.truncate(archiveEnd - 1000); }},
        {"cut one byte", [&] { bytes.chop(1); }},
        {"empty", [&] { bytes.clear(); }},
        {"cut the manifest", [&] { bytes.truncate(1000); }},
        {"text", [&] { bytes = QByteArray(200'000, 'a'); }},
        {"the engine's own", [&] { bytes = bytes.mid(bundleArchiveOffset, written->archiveBytes); }},
    };
    damages[damage]();
    writeFile(saved(), bytes);
    removeImages();

    const Result<BundleManifest> read = load();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    QFETCH(QByteArray, says);
    QVERIFY2(read.error().message.contains(QString::fromLatin1(says)), qPrintable(read.error().message));
    QVERIFY(!isThere(m_entries[0]) && !isThere(m_entries[1]));
}

void TestImageBundle::everyByteCounts()
{
    QVERIFY(save());
    const QByteArray bytes = readFile(saved());
    removeImages();
    // A stride that meets headers, paddings, sums and the end.
    for (qsizetype at = 0; at < bytes.size(); at += 997) {
        QByteArray damaged = bytes;
        damaged[at] = char(damaged[at] ^ 0x20);
        writeFile(saved(), damaged);
        const Result<BundleManifest> read = load();
        QVERIFY2(!read && read.error().code == ErrorCode::Corrupt, qPrintable(QString::number(at)));
    }
}

void TestImageBundle::otherMachinesImagesAreRefused()
{
    QVERIFY(save());
    removeImages();
    EngineVersion other = m_version;
    other.architecture = u"riscv64"_s;
    const Result<BundleManifest> read = ImageBundle(*m_images).load(saved(), other, silent, {});
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"linux/riscv64"_s), qPrintable(read.error().message));
    QVERIFY(!isThere(m_entries[0]));
}

void TestImageBundle::failedSaveLeavesWhatWasThere_data()
{
    QTest::addColumn<bool>("isCancelled"); ///< else an image is gone
    QTest::newRow("cancelled") << true;
    QTest::newRow("image gone") << false;
}

void TestImageBundle::failedSaveLeavesWhatWasThere()
{
    QFETCH(bool, isCancelled);
    writeFile(saved(), "of before");
    std::stop_source stop;
    if (isCancelled)
        stop.request_stop();
    else
        QVERIFY(m_images->remove(m_entries[1].language.image));
    const Result<BundleManifest> written =
        ImageBundle(*m_images).save(saved(), m_entries, silent, stop.get_token());
    QVERIFY(!written);
    QCOMPARE(written.error().code, isCancelled ? ErrorCode::Cancelled : ErrorCode::NotFound);
    QCOMPARE(readFile(saved()), QByteArray("of before"));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"class.img"_s});
}

QTEST_GUILESS_MAIN(TestImageBundle)
#include "tst_imagebundle.moc"
