// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/inputintake.h"

namespace codewar {

InputIntake::InputIntake(KeptInputs kept, QObject *parent) : QObject(parent), m_kept(std::move(kept)) {}

int InputIntake::begin(const QString &programId, bool keeping)
{
    m_underWay.insert(programId, {++m_lastNumber, keeping});
    return m_lastNumber;
}

void InputIntake::keep(const QString &programId, const QString &text)
{
    const QSet<QString> inUse = m_inUse ? m_inUse() : QSet<QString>();
    m_worker.run(
        [kept = m_kept, text, inUse]() -> Result<OpenedInput> {
            Result<InputFile> file = kept.keep(text, inUse);
            if (!file)
                return file.error();
            return OpenedInput{{}, std::move(file).value()};
        },
        [this, programId, number = begin(programId, true)](const Result<OpenedInput> &input) {
            end(programId, number, input);
        });
}

void InputIntake::open(const QString &programId, const QString &path)
{
    m_worker.run([path] { return openInput(path); },
                 [this, programId, number = begin(programId, false)](const Result<OpenedInput> &input) {
                     end(programId, number, input);
                 });
}

void InputIntake::end(const QString &programId, int number, const Result<OpenedInput> &input)
{
    if (m_underWay.value(programId).number != number)
        return; // something else is its input by now
    m_underWay.remove(programId);
    if (input)
        Q_EMIT arrived(programId, *input);
    else
        Q_EMIT failed(programId, input.error().message);
}

bool InputIntake::isKeeping(const QString &programId) const
{
    return m_underWay.value(programId).keeping;
}

void InputIntake::finish()
{
    m_worker.finishAndTell();
}

} // namespace codewar
