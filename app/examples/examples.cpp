// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examples/examples.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char *file; ///< without its ending
    const char *name;
    const char *description;
};

constexpr Words known[] = {
    {"hello", QT_TRANSLATE_NOOP("Examples", "Hello"),
     QT_TRANSLATE_NOOP("Examples", "The shortest program that says something.")},
    {"input_sum", QT_TRANSLATE_NOOP("Examples", "Sum of the input"),
     QT_TRANSLATE_NOOP("Examples", "Reads numbers until the input ends and adds them up.")},
    {"bar_chart", QT_TRANSLATE_NOOP("Examples", "Bar chart"),
     QT_TRANSLATE_NOOP("Examples", "Draws a bar for each line of the input, such as “Monday 12”.")},
    {"word_count", QT_TRANSLATE_NOOP("Examples", "Word count"),
     QT_TRANSLATE_NOOP("Examples", "Counts how often each word of the input occurs.")},
    {"guess", QT_TRANSLATE_NOOP("Examples", "Guess the number"),
     QT_TRANSLATE_NOOP("Examples", "A game that asks while it runs: answer in the input panel.")},
    {"countdown", QT_TRANSLATE_NOOP("Examples", "Countdown"),
     QT_TRANSLATE_NOOP("Examples", "Writes a line every half second, to see output come in live.")},
    {"primes", QT_TRANSLATE_NOOP("Examples", "Primes"),
     QT_TRANSLATE_NOOP("Examples", "The sieve of Eratosthenes: look at the timing.")},
    {"matrix", QT_TRANSLATE_NOOP("Examples", "Matrix product"),
     QT_TRANSLATE_NOOP("Examples", "Multiplies two matrices and prints the product as a table.")},
};

/// "guess_number" → "Guess number".
QString nameFromFile(QString name)
{
    name.replace(u'_', u' ').replace(u'-', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

Example exampleIn(const QString &fileName, const Language &language)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    const auto *words = std::find_if(std::begin(known), std::end(known), [&base](const Words &one) {
        return base == QLatin1StringView(one.file);
    });
    if (words == std::end(known))
        return {language.id, nameFromFile(base), {}, fileName};
    return {language.id, QCoreApplication::translate("Examples", words->name),
            QCoreApplication::translate("Examples", words->description), fileName};
}

} // namespace

QString Example::text() const
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Example> builtInExamples(const LanguageRegistry &registry)
{
    QList<Example> examples;
    for (const Language &language : registry.languages()) {
        const qsizetype first = examples.size();
        QDirIterator it(u":/codewar/examples"_s, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            const Language *owner = registry.forFileName(file);
            if (owner && owner->id == language.id)
                examples.append(exampleIn(file, language));
        }
        std::sort(examples.begin() + first, examples.end(), [](const Example &a, const Example &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    }
    return examples;
}

} // namespace codewar
