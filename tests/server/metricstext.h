// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <limits>
#include <optional>
#include <utility>

namespace codewar::test {

/// The text format of Prometheus, read as its own tool checks it: syntax, order and names.
class MetricsText
{
public:
    struct Family
    {
        QString type;
        QSet<QString> labels; ///< but for "le"
    };

    explicit MetricsText(const QString &text)
    {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            take(line);
        if (!text.endsWith(u'\n'))
            m_problems << QStringLiteral("no end of the last line");
        for (auto it = m_families.cbegin(); it != m_families.cend(); ++it)
            checkName(it.key(), it.value());
        checkBuckets();
    }

    const QMap<QString, Family> &families() const { return m_families; }
    /// By its whole name with its labels, as written.
    std::optional<double> value(const QString &series) const
    {
        const auto found = m_values.find(series);
        return found == m_values.end() ? std::nullopt : std::optional(*found);
    }
    const QStringList &problems() const { return m_problems; }

private:
    void take(const QString &line)
    {
        static const QRegularExpression help(QStringLiteral(R"(^# HELP ([a-z_:][a-z0-9_:]*) \S.*$)"));
        static const QRegularExpression type(
            QStringLiteral(R"(^# TYPE ([a-z_:][a-z0-9_:]*) (counter|gauge|histogram)$)"));
        static const QRegularExpression sample(
            QStringLiteral("^([a-z_:][a-z0-9_:]*)"
                           "(\\{([a-z_][a-z0-9_]*=\"(?:[^\"\\\\]|\\\\[n\"\\\\])*\",?)*\\})? (\\S+)$"));
        if (const auto match = help.match(line); match.hasMatch()) {
            m_current = match.captured(1);
            if (m_families.contains(m_current))
                m_problems << QStringLiteral("twice: ") + line;
        } else if (const auto match = type.match(line); match.hasMatch()) {
            if (match.captured(1) != m_current)
                m_problems << QStringLiteral("without help: ") + line;
            m_families[match.captured(1)].type = match.captured(2);
        } else if (const auto match = sample.match(line); match.hasMatch()) {
            takeSample(match.captured(1), match.captured(2), match.captured(4));
        } else {
            m_problems << QStringLiteral("not understood: ") + line;
        }
    }
    void takeSample(const QString &name, const QString &labels, const QString &text)
    {
        Family &family = m_families[m_current];
        const QString ending = name.mid(m_current.size());
        const bool fits =
            family.type == QStringLiteral("histogram")
                ? QStringList{QStringLiteral("_bucket"), QStringLiteral("_sum"), QStringLiteral("_count")}
                      .contains(ending)
                : ending.isEmpty();
        if (!name.startsWith(m_current) || !fits)
            m_problems << QStringLiteral("not of ") + m_current + QStringLiteral(": ") + name;
        static const QRegularExpression label(QStringLiteral("([a-z_][a-z0-9_]*)=\"([^\"]*)\""));
        QString others = name.chopped(ending.size());
        QString bound;
        for (auto it = label.globalMatch(labels); it.hasNext();) {
            const auto match = it.next();
            if (match.captured(1) == QStringLiteral("le")) {
                bound = match.captured(2);
            } else {
                family.labels << match.captured(1);
                others += u' ' + match.captured(0);
            }
        }
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || m_values.contains(name + labels))
            m_problems << QStringLiteral("no number, or twice: ") + name + labels + u' ' + text;
        if (family.type != QStringLiteral("gauge") && value < 0)
            m_problems << QStringLiteral("negative: ") + name;
        m_values[name + labels] = value;
        if (ending == QStringLiteral("_bucket"))
            m_buckets[others] << std::pair(
                bound == QStringLiteral("+Inf") ? std::numeric_limits<double>::infinity() : bound.toDouble(),
                value);
        else if (ending == QStringLiteral("_count"))
            m_counts[others] = value;
    }
    void checkName(const QString &name, const Family &family)
    {
        const bool total = name.endsWith(QStringLiteral("_total"));
        if (total != (family.type == QStringLiteral("counter")))
            m_problems << QStringLiteral("counters, and only they, end in _total: ") + name;
        static const QRegularExpression wrong(
            QStringLiteral("milliseconds|_ms(_|$)|minutes|kilobytes|_kb(_|$)|_(gauge|counter|histogram)$|:"));
        if (wrong.match(name).hasMatch())
            m_problems << QStringLiteral("no base unit, or its type in its name: ") + name;
    }
    void checkBuckets()
    {
        for (auto it = m_buckets.cbegin(); it != m_buckets.cend(); ++it) {
            const bool complete =
                qIsInf(it->constLast().first) && it->constLast().second == m_counts.value(it.key(), -1);
            bool rises = true;
            for (qsizetype i = 1; i < it->size(); ++i)
                rises = rises && it->at(i - 1).first < it->at(i).first &&
                        it->at(i - 1).second <= it->at(i).second;
            if (!complete || !rises)
                m_problems << QStringLiteral("buckets: ") + it.key();
        }
    }

    QString m_current;
    QMap<QString, Family> m_families;
    QMap<QString, double> m_values;
    QMap<QString, QList<std::pair<double, double>>> m_buckets; ///< by what they have in common
    QMap<QString, double> m_counts;
    QStringList m_problems;
};

} // namespace codewar::test
