// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplaces.h"
#include "app/places/connections.h"
#include "app/places/secrets.h"
#include "app/serverkinds.h"
#include "tests/gui/fakekeyring.h"
#include "tests/gui/guitest.h"
#include "tests/support/patience.h"

#include <QComboBox>
#include <QLabel>

namespace codewar::test {

/// The window with one connection, to this server.
class ServerWindow
{
    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    const QTemporaryDir m_folder;
    TestShell m_shell;
    FakeKeyring::Contents m_keyring;
    Secrets m_secrets{std::make_unique<FakeKeyring>(m_keyring)};
    Connections m_connections{serverKinds(m_registry),
                              ConnectionFile(m_folder.filePath(QStringLiteral("connections.json"))),
                              m_secrets};

public:
    /// With a key, which the connections' dialog would give like this.
    explicit ServerWindow(const QString &url, const QString &key = {})
    {
        const FieldValues secrets = key.isEmpty() ? FieldValues() : FieldValues{{QStringLiteral("key"), key}};
        m_connections.replaceAll({{{QStringLiteral("1"),
                                    QStringLiteral("codewar-server"),
                                    QStringLiteral("Our lab"),
                                    {{QStringLiteral("url"), url}},
                                    secrets.keys()},
                                   secrets}});
        window =
            std::make_unique<MainWindow>(m_shell.settings, m_shell.appearance, m_shell.commands, m_registry,
                                         localPlaces(m_registry, &m_connections), m_folder.path());
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        find<QAction>("place-connection:1")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(find<PlaceButton>("placeButton")->text(), QStringLiteral("Our lab"),
                                  timeoutMs);
        choose(QStringLiteral("python"));
    }

    void choose(const QString &language) const
    {
        auto *picker = find<QComboBox>("languagePicker");
        picker->setCurrentIndex(picker->findData(language));
        Q_EMIT picker->activated(picker->currentIndex());
    }
    QStringList keyring() const { return m_keyring.secrets.values(); }
    QByteArray connectionsFile() const
    {
        QFile file(m_folder.filePath(QStringLiteral("connections.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <typename T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    void run(const QString &program) const
    {
        find<CodeEditor>("codeEditor")->setContent(program);
        find<QAction>("runAction")->trigger();
    }
    QString output() const { return find<OutputView>("outputView")->buffer().text(); }
    QString verdict() const { return find<Pill>("verdict")->text(); }
    QString notice() const { return find<QLabel>("runNoticeText")->text(); }

    std::unique_ptr<MainWindow> window;
};

} // namespace codewar::test
