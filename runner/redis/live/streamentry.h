// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace codewar::live {

/// One entry of a stream: what happened and what belongs to it.
struct StreamEntry
{
    QByteArray event;
    std::vector<std::pair<QByteArray, QByteArray>> fields;

    /// Empty where there is none.
    QByteArray value(const QByteArray &field) const
    {
        for (const auto &[name, value] : fields) {
            if (name == field)
                return value;
        }
        return {};
    }
};

} // namespace codewar::live
