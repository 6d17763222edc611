// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/historyowners.h"

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestNumber = 256;

} // namespace

std::unique_ptr<QLockFile> HistoryOwners::tryLock(int number) const
{
    auto lock = std::make_unique<QLockFile>(u"%1.owner-%2"_s.arg(m_fileName).arg(number));
    lock->setStaleLockTime(0); // only the end of its process frees a number
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

int HistoryOwners::take()
{
    for (int number = 1; number <= largestNumber && !m_lock; ++number) {
        m_lock = tryLock(number);
        m_number = m_lock ? number : 0;
    }
    return m_number;
}

bool HistoryOwners::isFree(int number) const
{
    if (number == m_number)
        return true;
    const bool wrong = number < 1 || number > largestNumber;
    return wrong || tryLock(number) != nullptr;
}

} // namespace codewar
