// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace codewar {

class Appearance;

/// Shows a text and what its file holds side by side, from shortly before the first difference.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Appearance &appearance, const QString &title, const QString &mine,
                  const QString &theirs, QWidget *parent = nullptr);
};

} // namespace codewar
