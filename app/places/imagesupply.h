// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QObject>
#include <QStringList>

namespace codewar {

/// What is being fetched just now. A plain value.
struct SupplyStep
{
    QString language; ///< its name; empty where it is about all
    int number = 0;   ///< of the language, from 1; 0 where the steps are not counted
    int count = 0;
    QString detail; ///< a line of whoever does it
};

/// The images of languages that a place would run programs in, had it them. All of it happens in the
/// background; at most one thing at a time.
class ImageSupply : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Says for a person, in the language of the moment, that these are missing and what that means.
    virtual QString offer(const QStringList &languages) const = 0;
    /// And that they are there now.
    virtual QString success() const = 0;
    /// What the files are called that load() takes: the filter of a dialog.
    virtual QString fileFilter() const = 0;

    virtual void look() = 0;
    virtual void build() = 0;
    virtual void load(const QString &path) = 0;
    /// finished() follows with ErrorCode::Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// Follows look() where the place is there; with the names of languages.
    void looked(const QStringList &missing);
    void progressed(const codewar::SupplyStep &step);
    /// Of build() and load().
    void finished(const codewar::Result<void> &outcome);
};

} // namespace codewar
