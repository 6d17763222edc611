// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace codewar {

/// What is wrong with one translated form of a text, in words for its translator; empty where nothing is.
/// A plural form may leave out its number.
QStringList problemsOf(const QString &source, const QString &translation, bool isPlural);

/// What is wrong with a text in the sources.
QStringList problemsOfSource(const QString &source);

} // namespace codewar
