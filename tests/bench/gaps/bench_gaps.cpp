// SPDX-License-Identifier: GPL-3.0-or-later
// bench_gaps LOAD: does to the real window what is too much, and prints how long its event loop did not come
// by, a line of JSON for each thing done.
#include "tests/bench/gaps/loads.h"

#include <QApplication>

#include <cstdio>
#include <functional>
#include <map>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

const std::map<QString, std::function<void()>> loads{
    {u"typing"_s, benchTyping},
    {u"paste"_s, benchPaste},
    {u"clipboard"_s, benchClipboard},
    {u"tabs"_s, benchTabs},
    {u"million"_s, [] { benchOutput(u"a million lines"_s, 34'000'000); }},
    {u"gigabyte"_s, [] { benchOutput(u"a gigabyte"_s, 1LL << 30); }},
    {u"lines"_s, [] { benchFlood(u"lines"_s); }},
    {u"line"_s, [] { benchFlood(u"line"_s); }},
    {u"newlines"_s, [] { benchFlood(u"newlines"_s); }},
    {u"colours"_s, [] { benchFlood(u"colours"_s); }},
    {u"hostile"_s, [] { benchFlood(u"hostile"_s); }},
    {u"real"_s, [] { benchFlood(u"real"_s); }},
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const QString name = QApplication::arguments().value(1);
    if (name == "owner"_L1)
        return ownClipboard();
    const auto load = loads.find(name);
    if (load == loads.end()) {
        for (const auto &[known, act] : loads)
            std::fprintf(stderr, "bench_gaps %s\n", qPrintable(known));
        return 64;
    }
    load->second();
    return 0;
}
