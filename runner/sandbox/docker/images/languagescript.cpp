// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/languagescript.h"

#include "runner/sandbox/toolchain/languagetools.h"

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString quoted(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all += quoted(word);
    return all.join(u' ');
}

QString variable(const QString &name, const QString &value)
{
    return name + u'=' + quoted(value) + u'\n';
}

} // namespace

QByteArray languageScript(const Language &language)
{
    const Acceleration &acceleration = language.acceleration;
    QString script = u"# How CodeWar compiles and runs %1.\n"_s.arg(QString(language.id).simplified());
    script += variable(u"main_file"_s, language.mainFile);
    script += variable(u"compiles"_s, language.isCompiled() ? u"yes"_s : QString());
    script += variable(u"linkers"_s, acceleration.linkers.join(u' '));
    script += variable(u"headers"_s, acceleration.precompiledHeaders.join(u' '));
    script += variable(u"header_language"_s, language.id == "c"_L1 ? u"c-header"_s : u"c++-header"_s);
    if (language.isCompiled()) {
        script += u"compile() { \"$@\" %1 $speed_up %2; }\n"_s.arg(quoted(language.compile.first()),
                                                                   quoted(language.compile.mid(1)));
        script += u"precompile() { %1 \"$@\"; }\n"_s.arg(quoted(compilerAndFlags(language)));
    }
    QStringList environment;
    for (const auto &[name, value] : language.environment.asKeyValueRange())
        environment += name + u'=' + value;
    script += u"run() { \"$@\" %1; }\n"_s.arg(quoted(environment + language.run));
    return script.toUtf8();
}

} // namespace codewar::docker
