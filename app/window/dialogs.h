// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"
#include "runner/run/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace codewar {

class Appearance;

/// The dialogs of a window: they ask for file names and tell of failures. Every call returns at once; answers
/// come by callback.
class Dialogs
{
public:
    using Chosen = std::function<void(const QString &path)>;
    using ChosenMany = std::function<void(const QStringList &paths)>;

    /// All outlive this object.
    Dialogs(QWidget &window, const Appearance &appearance, const LanguageRegistry &registry);

    void askOpen(const QString &folder, ChosenMany chosen);
    void askSave(const QString &suggestion, Chosen chosen);
    void tellFailure(const QString &title, const Error &error);
    void showAbout();

private:
    QString nameFilter(const QStringList &more = {}) const;

    QWidget &m_window;
    const Appearance &m_appearance;
    const LanguageRegistry &m_registry;
};

} // namespace codewar
