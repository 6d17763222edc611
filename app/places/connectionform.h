// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connections.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace codewar {

class Appearance;

/// The name and the fields of one connection.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(const Appearance &appearance, QWidget *parent = nullptr);

    /// `kind` may be null: then its fields are not known.
    void show(std::shared_ptr<const ConnectionKind> kind, const ConnectionDraft &draft);
    const ConnectionDraft &draft() const { return m_draft; }
    /// Says what is wrong and goes to the field.
    void showProblem(const FieldProblem &problem);
    void clearProblem();
    /// As soon as it is visible; "" is the name.
    void focusField(const QString &fieldId);

Q_SIGNALS:
    /// A person changed draft().
    void edited();

private:
    void build();
    QWidget *makeField(const ConnectionField &field);
    QWidget *makeFolderField(const ConnectionField &field);
    QWidget *makeSecretField(const ConnectionField &field);
    QLineEdit *makeLine(const QString &fieldId);
    void askFolder(QLineEdit &line);
    void secretTyped(const QString &fieldId, const QString &text);
    void forgetSecret(const QString &fieldId);
    void applyAppearance();

    const Appearance &m_appearance;
    std::shared_ptr<const ConnectionKind> m_kind;
    ConnectionDraft m_draft;
    QFormLayout *m_rows;
    QLabel *m_explanation;
    QLabel *m_problem;
    QMap<QString, QLineEdit *> m_lines; ///< by field id; "" for the name
};

/// All values of a draft that can be looked at: a secret that is kept appears as some text.
FieldValues shownValues(const ConnectionDraft &draft);

} // namespace codewar
