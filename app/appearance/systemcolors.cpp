// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/systemcolors.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFileInfo>
#include <QPalette>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto schemeKey = u"color-scheme"_s;
const auto contrastKey = u"contrast"_s;

constexpr uint noPreference = 0;
constexpr uint preferDark = 1;
constexpr uint moreContrast = 1;
constexpr int halfLight = 128;

/// Without one, the library would start a bus of its own.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// Old portals wrap the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemColors::SystemColors(QObject *parent) : QObject(parent)
{
    readPlatform();
    qApp->installEventFilter(this);
    if (hasSessionBus())
        askPortal();
}

void SystemColors::askPortal()
{
    QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                          SLOT(portalChanged(QString, QString, QDBusVariant)));
    ask(schemeKey);
    ask(contrastKey);
}

void SystemColors::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call.setArguments({appearanceGroup, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) // else there is no portal, and the palette holds
            setPortalValue(appearanceGroup, key, reply.value().variant());
    });
}

void SystemColors::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    setPortalValue(group, key, value.variant());
}

void SystemColors::setPortalValue(const QString &group, const QString &key, const QVariant &value)
{
    if (group != appearanceGroup)
        return;
    const uint number = unwrapped(value).toUInt();
    if (key == contrastKey)
        return set(m_dark, number == moreContrast);
    if (key != schemeKey)
        return;
    m_portalKnows = number != noPreference;
    if (m_portalKnows)
        set(number == preferDark, m_contrast);
    else
        readPlatform();
}

/// The palette in force is our own, so it is taken back for the moment of the look.
void SystemColors::readPlatform()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < halfLight;
    QApplication::setPalette(own);
    set(dark, m_contrast);
}

void SystemColors::set(bool dark, bool contrast)
{
    if (dark == m_dark && contrast == m_contrast)
        return;
    m_dark = dark;
    m_contrast = contrast;
    Q_EMIT changed();
}

bool SystemColors::eventFilter(QObject *watched, QEvent *event)
{
    // Every window is told; what follows must not happen within the event.
    if (event->type() == QEvent::ThemeChange && !m_portalKnows)
        QMetaObject::invokeMethod(this, &SystemColors::readPlatform, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace codewar
