// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/examplesmenu.h"

#include <QDirIterator>
#include <QEvent>
#include <QFile>
#include <QFileInfo>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QStringList exampleFiles()
{
    QStringList files;
    QDirIterator it(u":/codewar/examples"_s, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

/// "guess_number.py" → "Guess number".
QString shownTitle(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    title.replace(u'_', u' ').replace(u'-', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace

ExamplesMenu::ExamplesMenu(const LanguageRegistry &registry, QWidget *parent)
    : QMenu(tr("&Examples"), parent), m_registry(registry)
{
    setObjectName(u"examplesMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ExamplesMenu::fill);
}

void ExamplesMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTitle(tr("&Examples"));
    QMenu::changeEvent(event);
}

void ExamplesMenu::fill()
{
    if (!isEmpty())
        return;
    const QStringList files = exampleFiles();
    for (const Language &language : m_registry.languages()) {
        QMenu *menu = nullptr;
        for (const QString &file : files) {
            const Language *owner = m_registry.forFileName(file);
            if (!owner || owner->id != language.id)
                continue;
            if (!menu)
                menu = addMenu(language.name);
            addExample(*menu, language, file);
        }
    }
    if (isEmpty())
        addAction(tr("There are no examples here"))->setEnabled(false);
}

void ExamplesMenu::addExample(QMenu &menu, const Language &language, const QString &fileName)
{
    menu.addAction(shownTitle(fileName), this, [this, id = language.id, fileName] {
        QFile file(fileName);
        if (file.open(QIODevice::ReadOnly))
            Q_EMIT exampleChosen(id, QString::fromUtf8(file.readAll()));
    });
}

} // namespace codewar
