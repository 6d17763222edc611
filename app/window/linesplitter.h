// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace codewar {

/// A splitter whose handle is one thin line.
class LineSplitter : public QSplitter
{
    Q_OBJECT

public:
    LineSplitter(Qt::Orientation orientation, const QString &objectName, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace codewar
