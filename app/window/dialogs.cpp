// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs.h"

#include "app/appearance/icons.h"
#include "app/snippet/snippet.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace codewar {

using namespace Qt::StringLiterals;

Dialogs::Dialogs(QWidget &window, const Appearance &appearance, const LanguageRegistry &registry)
    : m_window(window), m_appearance(appearance), m_registry(registry)
{}

QString Dialogs::nameFilter(const QStringList &more) const
{
    QStringList patterns = more;
    for (const Language &language : m_registry.languages()) {
        for (const QString &ending : language.endings)
            patterns.append(u"*."_s + ending);
    }
    return QFileDialog::tr("Programs (%1)").arg(patterns.join(u' ')) + u";;"_s +
           QFileDialog::tr("All files (*)");
}

void Dialogs::askOpen(const QString &folder, ChosenMany chosen)
{
    auto *dialog = new QFileDialog(&m_window, QFileDialog::tr("Open a program"), folder,
                                   nameFilter({u"*."_s + snippetEnding()}));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, &m_window, std::move(chosen));
    dialog->open();
}

void Dialogs::askSave(const QString &suggestion, Chosen chosen)
{
    auto *dialog = new QFileDialog(&m_window, QFileDialog::tr("Save the program"), {}, nameFilter());
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, &m_window, std::move(chosen));
    dialog->open();
}

void Dialogs::tellFailure(const QString &title, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, error.message, QMessageBox::Ok, &m_window);
    box->setObjectName(u"failureBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void Dialogs::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, QMessageBox::tr("About CodeWar"),
        QMessageBox::tr("CodeWar %1\n\nA code playground with a real runner behind it.\n"
                        "Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Ok, &m_window);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(icon(Icon::Application, m_appearance).pixmap(48));
    box->open();
}

} // namespace codewar
