// SPDX-License-Identifier: GPL-3.0-or-later
// Bases made from Debian packages end cleanly when they are no longer wanted.
#include "runner/sandbox/docker/images/debianroot.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace codewar::docker;
using namespace Qt::StringLiterals;

class TestDebianRoot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancellingLeavesNothing();
    void failureSaysWhatWasSaid();
};

void TestDebianRoot::cancellingLeavesNothing()
{
    const QTemporaryDir work;
    // Where mmdebstrap makes the root; it may be another user inside.
    const QTemporaryDir temporary;
    QFile::setPermissions(temporary.path(), QFile::Permissions(0x7777));
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    std::stop_source stop;
    const ImageProgress stopAtTheDownload = [&](ProgressKind, const QString &line) {
        if (line.contains("downloading"_L1))
            stop.request_stop();
    };
    const Result<QString> tar =
        makeDebianRoot({u"forky"_s, {u"python3.14"_s}, {}}, work.path(), stopAtTheDownload, stop.get_token());
    qunsetenv("TMPDIR");
    QVERIFY(!tar);
    QVERIFY2(tar.error().code == ErrorCode::Cancelled, qPrintable(tar.error().message));
    QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestDebianRoot::failureSaysWhatWasSaid()
{
    const QTemporaryDir work;
    const Result<QString> tar = makeDebianRoot({u"forky"_s, {u"no-such-package-of-debian"_s}, {}},
                                               work.path(), [](ProgressKind, const QString &) {}, {});
    QVERIFY(!tar);
    QCOMPARE(tar.error().code, ErrorCode::Unavailable);
    QVERIFY2(tar.error().message.contains("no-such-package-of-debian"_L1), qPrintable(tar.error().message));
}

QTEST_GUILESS_MAIN(TestDebianRoot)
#include "tst_debianroot.moc"
