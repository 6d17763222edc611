// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

CorpusProgram programFrom(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .language = json["language"_L1].toString(),
            .source = json["source"_L1].toString(),
            .saveAs = json["saveAs"_L1].toString(),
            .input = json["input"_L1].toString(),
            .output = json["output"_L1].toString(),
            .nextRun = json["nextRun"_L1].toString(),
            .expect = json["expect"_L1].toObject(),
            .limits = json["limits"_L1].toObject(),
            .repeat = json["repeat"_L1].toInt(1),
            .streams = json["streams"_L1].toBool(),
            .keepsDisk = json["keepsDisk"_L1].toBool(),
            .alone = json["alone"_L1].toBool()};
}

QByteArray streamOf(const QJsonObject &result, const QString &field)
{
    const QString exact = result[field + "Base64"_L1].toString();
    return exact.isEmpty() ? result[field].toString().toUtf8() : QByteArray::fromBase64(exact.toLatin1());
}

QByteArrayList textsOf(const QJsonValue &list)
{
    QByteArrayList texts;
    for (const QJsonValue &text : list.toArray())
        texts << text.toString().toUtf8();
    return texts;
}

/// Collects the complaints about one outcome.
class Judgement
{
public:
    Judgement(const CorpusProgram &program, const CorpusOutcome &outcome)
        : m_program(program),
          m_expect(program.expect),
          m_outcome(outcome),
          m_output(streamOf(outcome.result, u"output"_s)),
          m_errors(streamOf(outcome.result, u"stderr"_s)),
          m_compiler(outcome.result["compileOutput"_L1].toString().toUtf8())
    {}

    void judgeHarm()
    {
        const bool failed = m_outcome.result["verdict"_L1] == "internal_error"_L1;
        complainIf(m_outcome.exitStatus != 0 && !failed,
                   u"a result, but the exit status %1"_s.arg(m_outcome.exitStatus));
        const QByteArray everything = m_outcome.resultText + m_output + m_errors;
        complainIf(everything.contains(canarySecret), u"the host's secret leaked"_s);
    }

    void judgeVerdict()
    {
        const QString verdict = m_outcome.result["verdict"_L1].toString();
        const QByteArrayList allowed = textsOf(m_expect["verdict"_L1]);
        complainIf(!allowed.contains(verdict.toUtf8()),
                   u"verdict %1, expected %2: %3"_s.arg(verdict, QString::fromUtf8(allowed.join(" or ")),
                                                        m_outcome.result["error"_L1].toString()));
        if (verdict == "ok"_L1 || verdict == "runtime_error"_L1)
            judgeEnd();
    }

    void judgeText()
    {
        requireAll("stdout_contains"_L1, m_output);
        requireAll("stderr_contains"_L1, m_errors);
        requireAll("compile_contains"_L1, m_compiler);
        for (const QByteArray &text : textsOf(m_expect["stdout_lacks"_L1]))
            complainIf(m_output.contains(text) || m_errors.contains(text), u"shows "_s + lineWith(text));
        for (const QByteArray &text : textsOf(m_expect["result_lacks"_L1]))
            complainIf(m_outcome.resultText.contains(text), u"result shows "_s + QString::fromUtf8(text));
        const QByteArrayList any = textsOf(m_expect["compile_contains_any"_L1]);
        complainIf(!any.isEmpty() && std::none_of(any.begin(), any.end(),
                                                  [&](auto &text) { return m_compiler.contains(text); }),
                   u"compiler says none of the expected"_s);
        requireSize("stdout_bytes"_L1, m_output);
        requireSize("stderr_bytes"_L1, m_errors);
        complainIf(m_compiler.size() > m_expect["max_compile_bytes"_L1].toInteger(m_compiler.size()),
                   u"the compiler said %1 bytes"_s.arg(m_compiler.size()));
        judgeExactOutput();
    }

    void judgeTimes()
    {
        const QJsonObject timing = m_outcome.result["timing"_L1].toObject();
        const double cpu = timing["cpuMs"_L1].toDouble() / 1000;
        const double wall = timing["runMs"_L1].toDouble() / 1000;
        const double compile = timing["compileMs"_L1].toDouble() / 1000;
        const bool ran = m_outcome.firstByteSeconds >= 0;
        atMost("max_cpu_s"_L1, cpu, u"CPU"_s);
        atLeast("min_cpu_s"_L1, cpu, u"CPU"_s);
        atLeast("min_wall_s"_L1, wall, u"wall"_s);
        atMost("max_cpu_ratio"_L1, cpu / std::max(wall, 0.1), u"CPU for each wall"_s);
        atMost("max_total_s"_L1, m_outcome.totalSeconds - compile - 2, u"total beyond compiling"_s);
        if (m_program.streams) {
            complainIf(!ran, u"no output came as it was written"_s);
            atMost("first_byte_max_s"_L1, m_outcome.firstByteSeconds, u"first byte after"_s);
            atLeast("stream_span_min_s"_L1, m_outcome.streamSeconds, u"stream of"_s);
        }
    }

    QStringList complaints() const { return m_complaints; }

private:
    void complainIf(bool wrong, const QString &complaint)
    {
        if (wrong)
            m_complaints << complaint;
    }

    void judgeEnd()
    {
        const QString signal = m_outcome.result["signal"_L1].toString();
        const QJsonValue code = m_outcome.result["exitCode"_L1];
        if (m_expect.contains("signal"_L1) && code.isNull()) {
            const QString wanted = "SIG"_L1 + QLatin1String(sigabbrev_np(m_expect["signal"_L1].toInt()));
            complainIf(signal != wanted, u"signal %1, expected %2"_s.arg(signal, wanted));
        } else if (const QJsonValue wanted = m_expect["exit_code"_L1]; wanted.isDouble()) {
            complainIf(code != wanted,
                       u"exit code %1, expected %2"_s.arg(code.toInt(-1)).arg(wanted.toInt()));
        } else {
            complainIf(m_expect.contains("signal"_L1), u"no signal, exit code %1"_s.arg(code.toInt(-1)));
        }
    }

    void judgeExactOutput()
    {
        if (m_program.output.isEmpty())
            return;
        QFile file(m_program.output);
        complainIf(!file.open(QIODevice::ReadOnly), u"cannot read %1"_s.arg(m_program.output));
        const QByteArray wanted = file.readAll();
        complainIf(m_output != wanted,
                   u"stdout of %1 bytes differs from the expected %2: %3"_s.arg(m_output.size())
                       .arg(wanted.size())
                       .arg(QString::fromUtf8(m_output.left(80))));
    }

    void requireAll(QLatin1String key, const QByteArray &text)
    {
        for (const QByteArray &wanted : textsOf(m_expect[key]))
            complainIf(!text.contains(wanted),
                       u"%1 not met: %2 in %3"_s.arg(key, QString::fromUtf8(wanted),
                                                     QString::fromUtf8(text.left(120))));
    }

    void requireSize(QLatin1String key, const QByteArray &text)
    {
        complainIf(text.size() != m_expect[key].toInteger(text.size()),
                   u"%1 is %2"_s.arg(key).arg(text.size()));
    }

    void atMost(QLatin1String key, double value, const QString &what)
    {
        complainIf(value > m_expect[key].toDouble(value),
                   u"%1 %2 is above %3"_s.arg(what).arg(value).arg(key));
    }

    void atLeast(QLatin1String key, double value, const QString &what)
    {
        complainIf(value < m_expect[key].toDouble(value),
                   u"%1 %2 is below %3"_s.arg(what).arg(value).arg(key));
    }

    /// The first line of the output with this text, as that is where a program says what it managed.
    QString lineWith(const QByteArray &text) const
    {
        const QByteArrayList lines = (m_output + '\n' + m_errors).split('\n');
        const auto line = std::find_if(lines.begin(), lines.end(), [&](auto &l) { return l.contains(text); });
        return QString::fromUtf8(line == lines.end() ? text : *line);
    }

    const CorpusProgram &m_program;
    const QJsonObject m_expect;
    const CorpusOutcome &m_outcome;
    const QByteArray m_output;
    const QByteArray m_errors;
    const QByteArray m_compiler;
    QStringList m_complaints;
};

} // namespace

QList<CorpusProgram> loadCorpus(const QString &corpus, const QString &folder, QString *error)
{
    QProcess expander;
    expander.start(u"python3"_s, {QStringLiteral(CODEWAR_EXPAND_MANIFEST), corpus, folder});
    if (!expander.waitForFinished(120'000) || expander.exitCode() != 0) {
        *error = expander.errorString() + u": "_s + QString::fromUtf8(expander.readAllStandardError());
        return {};
    }
    QList<CorpusProgram> programs;
    for (const QJsonValue &program : QJsonDocument::fromJson(expander.readAllStandardOutput()).array())
        programs << programFrom(program.toObject());
    return programs;
}

QStringList judge(const CorpusProgram &program, const CorpusOutcome &outcome, bool strict)
{
    if (!outcome.answered)
        return {u"no answer"_s};
    if (outcome.result.isEmpty()) {
        const bool refused =
            outcome.exitStatus == 64 && textsOf(program.expect["verdict"_L1]).contains("rejected");
        return refused ? QStringList()
                       : QStringList{u"no result, exit status %1: %2"_s.arg(outcome.exitStatus)
                                         .arg(QString::fromUtf8(outcome.messages.right(300)))};
    }
    Judgement judgement(program, outcome);
    judgement.judgeHarm();
    if (strict) {
        judgement.judgeVerdict();
        judgement.judgeText();
        judgement.judgeTimes();
    }
    return judgement.complaints();
}

} // namespace codewar
