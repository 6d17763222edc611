// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace codewar {

/// Saves what a widget looks like where tst_screenshots does, for looking at.
inline void savePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable(
        "CODEWAR_SCREENSHOTS", QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots"));
    QDir().mkpath(folder);
    QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace codewar
