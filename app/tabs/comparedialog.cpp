// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/comparedialog.h"

#include "app/compare/diffview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const Appearance &appearance, const QString &title, const QString &mine,
                             const QString &theirs, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare %1").arg(title));
    auto *view = new DiffView(appearance);
    view->setObjectName(u"compareView"_s);
    view->setAccessibleName(windowTitle());
    view->setHeadings(tr("The text here"), tr("The file now"));
    view->compare(mine.toUtf8(), theirs.toUtf8(), Check{Checker::Exact, {}});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(960, 560);
}

} // namespace codewar
