// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace codewar::test {

/// One file as it stands in a tar archive (POSIX ustar).
inline QByteArray tarEntry(const QByteArray &name, const QByteArray &content, int mode)
{
    QByteArray header(512, '\0');
    header.replace(0, name.size(), name);
    const auto octal = [&](qsizetype at, int digits, qint64 value) {
        header.replace(at, digits, QByteArray::number(value, 8).rightJustified(digits, '0'));
    };
    octal(100, 7, mode);
    octal(108, 7, 0);
    octal(116, 7, 0);
    octal(124, 11, content.size());
    octal(136, 11, 0);
    header[156] = '0';
    header.replace(257, 8, QByteArray("ustar\00000", 8));
    header.replace(148, 8, "        ");
    qint64 sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    octal(148, 6, sum);
    header[154] = '\0';
    return header + content + QByteArray((512 - content.size() % 512) % 512, '\0');
}

inline QByteArray tarArchive(const QByteArray &entries)
{
    return entries + QByteArray(1024, '\0');
}

} // namespace codewar::test
