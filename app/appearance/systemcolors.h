// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace codewar {

/// Whether the desktop is dark, and whether it asks for high contrast: from the freedesktop portal where it
/// answers, else from the palette of the platform.
class SystemColors : public QObject
{
    Q_OBJECT

public:
    /// Asks the portal without waiting: changed() follows where it knows better.
    explicit SystemColors(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    bool wantsContrast() const { return m_contrast; }

    /// As the portal tells it; "color-scheme" and "contrast" of "org.freedesktop.appearance" matter.
    void setPortalValue(const QString &group, const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void ask(const QString &key);
    void readPlatform();
    void set(bool dark, bool contrast);

    bool m_dark = false;
    bool m_contrast = false;
    bool m_portalKnows = false; ///< whether it is dark
};

} // namespace codewar
