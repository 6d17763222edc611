// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/comparedialog.h"

#include "app/appearance/appearance.h"
#include "app/compare/linediff.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeSide(const Appearance &appearance, const QString &objectName, const LineDiff &diff,
                         DiffLine DiffRow::*side)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setReadOnly(true);
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(appearance.codeFont());
    QStringList lines;
    for (const DiffRow &row : diff.rows)
        lines.append((row.*side).text);
    edit->setPlainText(lines.join(u'\n'));
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < diff.rows.size(); ++i) {
        if (diff.rows.at(i).same)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(edit->document()->findBlockByNumber(static_cast<int>(i)));
        mark.format.setBackground(appearance.theme().notice);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    edit->setExtraSelections(marks);
    return edit;
}

} // namespace

CompareDialog::CompareDialog(const Appearance &appearance, const QString &title, const QString &mine,
                             const QString &theirs, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare %1").arg(title));
    const LineDiff diff = diffLines(theirs.toUtf8(), mine.toUtf8(), Check{Checker::Exact, {}});
    auto *left = makeSide(appearance, u"compareMine"_s, diff, &DiffRow::actual);
    auto *right = makeSide(appearance, u"compareTheirs"_s, diff, &DiffRow::expected);
    left->setAccessibleName(tr("The text here"));
    right->setAccessibleName(tr("The file now"));
    connect(left->verticalScrollBar(), &QScrollBar::valueChanged, right->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(right->verticalScrollBar(), &QScrollBar::valueChanged, left->verticalScrollBar(),
            &QScrollBar::setValue);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QGridLayout(this);
    layout->addWidget(new QLabel(left->accessibleName()), 0, 0);
    layout->addWidget(new QLabel(right->accessibleName()), 0, 1);
    layout->addWidget(left, 1, 0);
    layout->addWidget(right, 1, 1);
    layout->addWidget(buttons, 2, 0, 1, 2);
    resize(960, 560);
}

} // namespace codewar
