// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casefiles.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::CaseFiles)
};

struct Named
{
    enum class Role { Input, Output, Neither };
    Role role = Role::Neither;
    QString key; ///< the same for the files of one case
};

bool meansInput(const QString &word)
{
    return QStringList{u"in"_s, u"inp"_s, u"input"_s}.contains(word.toLower());
}

bool meansOutput(const QString &word)
{
    return QStringList{u"out"_s, u"a"_s, u"ans"_s, u"answer"_s, u"output"_s, u"expected"_s, u"exp"_s}
        .contains(word.toLower());
}

Named named(const QString &word, const QString &key)
{
    if (meansInput(word))
        return {Named::Role::Input, key};
    return meansOutput(word) ? Named{Named::Role::Output, key} : Named{};
}

Named classify(const QString &path)
{
    static const QRegularExpression wordFirst(u"^([a-z]+)(?:[-_. ]?(\\d.*)|[-_. ](.+))?$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wordLast(u"^(.+)[-_. ]([a-z]+)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QFileInfo file(path);
    const QString stem = file.completeBaseName();
    if (const Named byEnding = named(file.suffix(), stem); byEnding.role != Named::Role::Neither)
        return byEnding;
    if (!QStringList{QString(), u"txt"_s, u"dat"_s}.contains(file.suffix().toLower()))
        return {};
    if (const auto match = wordFirst.match(stem); match.hasMatch()) {
        const Named first = named(match.captured(1), match.captured(2) + match.captured(3));
        const bool letter = match.capturedLength(1) == 1; // "a" is a name here
        if (first.role != Named::Role::Neither && !letter)
            return first;
    }
    const auto match = wordLast.match(stem);
    return match.hasMatch() ? named(match.captured(2), match.captured(1)) : Named{};
}

/// Gives each file its place in a case, or says why it has none.
class Pairer
{
public:
    void add(const QString &path)
    {
        const Named file = classify(path);
        if (file.role == Named::Role::Neither)
            return skip(path, Texts::tr("It is not named like a test case, such as 1.in and 1.out."));
        CaseFiles &pair = m_cases[file.key];
        QString &place = file.role == Named::Role::Input ? pair.input : pair.output;
        if (!place.isEmpty())
            return skip(path, Texts::tr("The test case has %1 already.").arg(QFileInfo(place).fileName()));
        place = path;
    }

    CasePairing take()
    {
        QCollator naturally(QLocale::English); // the "C" locale knows no numbers
        naturally.setNumericMode(true);
        for (auto it = m_cases.cbegin(); it != m_cases.cend(); ++it) {
            if (it->input.isEmpty())
                skip(it->output, Texts::tr("There is no input that belongs to it."));
            else
                m_pairing.cases.append(
                    {it.key().isEmpty() ? QFileInfo(it->input).completeBaseName() : it.key(), it->input,
                     it->output});
        }
        std::stable_sort(
            m_pairing.cases.begin(), m_pairing.cases.end(),
            [&](const CaseFiles &a, const CaseFiles &b) { return naturally.compare(a.name, b.name) < 0; });
        return m_pairing;
    }

private:
    void skip(const QString &path, const QString &why)
    {
        m_pairing.skipped.append({QFileInfo(path).fileName(), why});
    }

    QMap<QString, CaseFiles> m_cases;
    CasePairing m_pairing;
};

} // namespace

CasePairing pairCaseFiles(const QStringList &paths)
{
    Pairer pairer;
    for (const QString &path : paths)
        pairer.add(path);
    return pairer.take();
}

} // namespace codewar
