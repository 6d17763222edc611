// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/clientaddress.h"

#include <QTest>

using namespace codewar::server;
using codewar::http::Request;
using namespace Qt::StringLiterals;

class TestClientAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesProxiesOnly_data();
    void believesProxiesOnly();
    void networksAreChecked_data();
    void networksAreChecked();
    void clientsOfOneNetworkAreOne();
};

void TestClientAddress::believesProxiesOnly_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QList<QByteArray>>("forwarded");
    QTest::addColumn<QByteArray>("client");
    const auto row = [](const char *name, const QByteArray &peer, const QList<QByteArray> &forwarded,
                        const QByteArray &client) { QTest::newRow(name) << peer << forwarded << client; };
    row("a stranger who says so", "10.9.9.9", {"1.2.3.4"}, "10.9.9.9");
    row("a proxy", "10.0.0.1", {"1.2.3.4"}, "1.2.3.4");
    row("a proxy behind a proxy", "10.0.0.1", {"1.2.3.4, 10.0.0.2"}, "1.2.3.4");
    row("in two fields", "10.0.0.1", {"1.2.3.4", "10.0.0.2"}, "1.2.3.4");
    row("with an invention in front", "10.0.0.1", {"6.6.6.6, 1.2.3.4"}, "1.2.3.4");
    row("with nonsense in front", "10.0.0.1", {"evil\"'; , 1.2.3.4"}, "1.2.3.4");
    row("nonsense", "10.0.0.1", {"unknown"}, "10.0.0.1");
    row("nothing", "10.0.0.1", {}, "10.0.0.1");
    row("proxies only", "10.0.0.1", {"10.0.0.3, 10.0.0.2"}, "10.0.0.3");
    row("IPv6", "fd00::1", {"2001:db8::5"}, "2001:db8::5");
    row("no address", "", {"1.2.3.4"}, "");
}

void TestClientAddress::believesProxiesOnly()
{
    QFETCH(QByteArray, peer);
    QFETCH(QList<QByteArray>, forwarded);
    QFETCH(QByteArray, client);
    Request request;
    request.peer = peer.toStdString();
    for (const QByteArray &value : forwarded)
        request.headers.add("x-forwarded-for", value.toStdString());
    const auto proxies = TrustedProxies::parse({u"10.0.0.0/24"_s, u"fd00::1"_s});
    QVERIFY(proxies);
    QCOMPARE(QByteArray::fromStdString(clientAddress(request, *proxies)), client);
}

void TestClientAddress::networksAreChecked_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("good");
    QTest::newRow("address") << u"10.0.0.1"_s << true;
    QTest::newRow("network") << u"10.0.0.0/8"_s << true;
    QTest::newRow("IPv6") << u"fd00::/8"_s << true;
    QTest::newRow("name") << u"proxy"_s << false;
    QTest::newRow("bits") << u"10.0.0.0/99"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestClientAddress::networksAreChecked()
{
    QFETCH(QString, network);
    QFETCH(bool, good);
    QCOMPARE(bool(TrustedProxies::parse({network})), good);
}

void TestClientAddress::clientsOfOneNetworkAreOne()
{
    QCOMPARE(networkOf("1.2.3.4"), std::string("1.2.3.4"));
    QCOMPARE(networkOf("2001:db8:1:2:3::4"), networkOf("2001:db8:1:2::9"));
    QVERIFY(networkOf("2001:db8:1:2::1") != networkOf("2001:db8:1:3::1"));
    QCOMPARE(networkOf("::ffff:1.2.3.4"), std::string("1.2.3.4"));
}

QTEST_GUILESS_MAIN(TestClientAddress)
#include "tst_clientaddress.moc"
