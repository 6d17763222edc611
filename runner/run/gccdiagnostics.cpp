// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/diagnosticparser.h"

#include "runner/run/outputlines.h"

#include <QRegularExpression>

#include <optional>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString file;
    int line = 0;
    int column = 0;
};

/// Goes through a compiler's output line by line. Remarks on a system header, which a wrong use of a template
/// brings, are placed where the request's own file uses it: that is the line its author can change.
class GccReader
{
public:
    void read(const QString &line);
    const Diagnostics &diagnostics() const { return m_diagnostics; }

private:
    void readRemark(const QRegularExpressionMatch &match);

    Diagnostics m_diagnostics;
    std::optional<Place> m_usedFrom;
};

const QRegularExpression &remarkPattern()
{
    static const QRegularExpression pattern(
        u"^([^:]+):(\\d{1,9}):(?:(\\d{1,9}):)? (fatal error|error|warning|note): (.*)$"_s);
    return pattern;
}

const QRegularExpression &usedFromPattern()
{
    static const QRegularExpression pattern(u"^([^:]+):(\\d{1,9}):(\\d{1,9}):   required from (.*)$"_s);
    return pattern;
}

// The files of a request lie in the folder the compiler is started in, all others elsewhere.
QString nameInRequest(QString file)
{
    if (file.startsWith(u"./"))
        file.remove(0, 2);
    return file.contains(u'/') || file.startsWith(u'<') ? QString() : file;
}

Diagnostic::Severity severityOf(QStringView word)
{
    if (word == u"warning")
        return Diagnostic::Severity::Warning;
    return word == u"note" ? Diagnostic::Severity::Note : Diagnostic::Severity::Error;
}

void GccReader::read(const QString &line)
{
    if (const auto remark = remarkPattern().match(line); remark.hasMatch()) {
        readRemark(remark);
    } else if (const auto use = usedFromPattern().match(line); use.hasMatch()) {
        const QString file = nameInRequest(use.captured(1));
        if (!file.isEmpty())
            m_usedFrom = Place{file, use.capturedView(2).toInt(), use.capturedView(3).toInt()};
    } else if (line.contains(u": In ") || line.startsWith(u"In file included from ")) {
        m_usedFrom.reset();
    }
}

void GccReader::readRemark(const QRegularExpressionMatch &match)
{
    Place place{nameInRequest(match.captured(1)), match.capturedView(2).toInt(),
                match.capturedView(3).toInt()};
    const Diagnostic::Severity severity = severityOf(match.capturedView(4));
    if (place.file.isEmpty()) {
        if (!m_usedFrom || severity == Diagnostic::Severity::Note)
            return;
        place = *m_usedFrom;
    }
    if (place.line > 0)
        m_diagnostics << Diagnostic{place.file, place.line, place.column, severity, match.captured(5)};
}

} // namespace

Diagnostics parseGccDiagnostics(const QByteArray &compilerOutput)
{
    GccReader reader;
    for (const QString &line : outputLines(compilerOutput)) {
        if (reader.diagnostics().size() == maxDiagnostics)
            break;
        reader.read(line);
    }
    return reader.diagnostics();
}

} // namespace codewar
