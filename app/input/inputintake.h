// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/fileworker.h"
#include "app/input/keptinputs.h"

#include <QHash>

namespace codewar {

/// Brings large pasted texts and files to the inputs of programs, on another thread. Each is for the program
/// that was shown when it came; of two for one program the later one counts.
class InputIntake : public QObject
{
    Q_OBJECT

public:
    explicit InputIntake(KeptInputs kept, QObject *parent = nullptr);

    /// Paths of the kept inputs that programs of this window have.
    void setInUse(std::function<QSet<QString>()> inUse) { m_inUse = std::move(inUse); }
    void keep(const QString &programId, const QString &text);
    void open(const QString &programId, const QString &path);
    /// Something else became the input of that program.
    void cancel(const QString &programId) { m_underWay.remove(programId); }
    /// A pasted text is being kept for it.
    bool isKeeping(const QString &programId) const;
    /// Waits for all that is under way, and hands it over.
    void finish();

Q_SIGNALS:
    void arrived(const QString &programId, const codewar::OpenedInput &input);
    void failed(const QString &programId, const QString &message);

private:
    struct Work
    {
        int number = 0;
        bool keeping = false;
    };

    int begin(const QString &programId, bool keeping);
    void end(const QString &programId, int number, const Result<OpenedInput> &input);

    const KeptInputs m_kept;
    std::function<QSet<QString>()> m_inUse;
    QHash<QString, Work> m_underWay; ///< what counts, by program
    int m_lastNumber = 0;
    FileWorker m_worker;
};

} // namespace codewar
