// SPDX-License-Identifier: GPL-3.0-or-later
// Owns warm containers and runs programs in them, one after another, until it is killed. For tst_kill_docker.
#include "runner/connect/connect.h"
#include "tests/support/runrecord.h"

#include <QCoreApplication>

using namespace codewar;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    Target target;
    target.sandbox = Target::Sandbox::Docker;
    target.concurrency = 2;
    target.recycle = 2;
    const std::unique_ptr<Runner> runner = std::move(connectRunner(target, registry).value());
    for (;;) {
        test::RunRecord endless(*runner, test::requestFor("python", "while True: pass"));
        test::RunRecord(*runner, test::requestFor("python", "print('hello')")).wait();
        test::RunRecord(*runner, test::requestFor("cpp", "int main() {}")).wait();
    }
}
