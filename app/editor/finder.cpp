// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/finder.h"

#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"
#include "app/editor/matchhighlights.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace codewar {

using S = QsciScintilla;

namespace {

constexpr int afterEditMs = 120;
/// Up to here each place is replaced by itself, which keeps marks and folds; more would take too long.
constexpr int mostSingleReplacements = 500;

} // namespace

Finder::Finder(CodeEditor &editor, const Appearance &appearance)
    : QObject(&editor), m_editor(editor), m_highlights(new MatchHighlights(editor, appearance))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterEditMs);
    connect(&m_timer, &QTimer::timeout, this, &Finder::search);
    connect(&editor, &S::SCN_MODIFIED, this, [this](int position, int type, const char *text, int length) {
        textModified(position, type, text, length);
    });
    connect(&editor, &CodeEditor::documentSwitched, this, [this] {
        ++m_revision;
        m_scope.reset();
        search();
    });
    connect(&editor, &S::selectionChanged, this, &Finder::changed);
}

Finder::~Finder()
{
    m_stop.request_stop();
}

void Finder::setQuery(const FindQuery &query, bool incremental)
{
    m_query = query;
    m_goToFirst = incremental;
    search();
}

void Finder::setInSelection(bool on)
{
    m_scope.reset();
    if (on) {
        m_scope = Range{m_editor.SendScintilla(S::SCI_GETSELECTIONSTART),
                        m_editor.SendScintilla(S::SCI_GETSELECTIONEND)};
        if (m_scope->start == m_scope->end)
            m_scope.reset();
    }
    search();
}

void Finder::setOriginHere()
{
    m_origin = m_editor.SendScintilla(S::SCI_GETSELECTIONSTART);
}

void Finder::textModified(int position, int type, const char *, int length)
{
    if (!(type & (S::SC_MOD_INSERTTEXT | S::SC_MOD_DELETETEXT)))
        return;
    ++m_revision;
    m_highlights->hold();
    const long change = type & S::SC_MOD_INSERTTEXT ? length : -length;
    if (m_scope && position <= m_scope->end)
        m_scope->end = std::max<long>(position, m_scope->end + change);
    if (m_scope && position < m_scope->start)
        m_scope->start = std::max<long>(position, m_scope->start + change);
    if (!m_query.pattern.isEmpty())
        m_timer.start();
}

void Finder::cancel()
{
    m_stop.request_stop();
    m_stop = {};
    m_timer.stop();
    m_busy = false;
}

void Finder::search()
{
    cancel();
    m_error.clear();
    if (m_query.pattern.isEmpty())
        return found({});
    Result<QRegularExpression> expression = compile(m_query);
    if (!expression) {
        m_error = expression.error().message;
        return found({});
    }
    m_expression = std::move(expression).value();
    runOnThread(
        [expression = m_expression](const QString &text, const std::stop_token &stop) {
            return findAll(text, expression, {}, stop);
        },
        [this](Matches matches) { found(inScope(std::move(matches))); });
}

void Finder::runOnThread(std::function<Matches(const QString &, const std::stop_token &)> work,
                         std::function<void(Matches)> done)
{
    m_busy = true;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), text = m_editor.text(), stop = m_stop.get_token(), work = std::move(work),
         done = std::move(done), context = QCoreApplication::instance()]() mutable {
            Matches matches = work(text, stop);
            QMetaObject::invokeMethod(
                context, [self, stop, matches = std::move(matches), done = std::move(done)]() mutable {
                    if (!self || stop.stop_requested())
                        return;
                    self->m_busy = false;
                    done(std::move(matches));
                });
        });
}

Matches Finder::inScope(Matches matches) const
{
    if (!m_scope)
        return matches;
    matches.list.removeIf([this](const Match &match) {
        return match.byteStart < m_scope->start || match.byteStart + match.byteLength > m_scope->end;
    });
    return matches;
}

void Finder::found(Matches matches)
{
    m_matches = std::move(matches);
    m_highlights->show(m_matches.list);
    const int pending = std::exchange(m_pendingStep, 0);
    if (std::exchange(m_goToFirst, false) && !m_matches.list.isEmpty()) {
        const auto &list = m_matches.list;
        const auto first = std::find_if(list.cbegin(), list.cend(),
                                        [this](const Match &match) { return match.byteStart >= m_origin; });
        if (first != list.cend() || m_wraps)
            select(first == list.cend() ? list.first() : *first);
    }
    if (pending != 0)
        step(pending);
    Q_EMIT changed();
}

int Finder::currentIndex() const
{
    const long start = m_editor.SendScintilla(S::SCI_GETSELECTIONSTART);
    const long end = m_editor.SendScintilla(S::SCI_GETSELECTIONEND);
    const auto &list = m_matches.list;
    const auto at = std::lower_bound(list.cbegin(), list.cend(), start,
                                     [](const Match &match, long place) { return match.byteStart < place; });
    const bool here = at != list.cend() && at->byteStart == start && at->byteStart + at->byteLength == end;
    return here ? static_cast<int>(at - list.cbegin()) + 1 : 0;
}

int Finder::nextIndex(int direction) const
{
    const int current = currentIndex();
    const auto count = static_cast<int>(m_matches.list.size());
    if (current > 0)
        return current - 1 + direction;
    const long place = m_editor.SendScintilla(S::SCI_GETSELECTIONSTART);
    const auto after =
        std::lower_bound(m_matches.list.cbegin(), m_matches.list.cend(), place,
                         [](const Match &match, long start) { return match.byteStart < start; });
    const auto index = static_cast<int>(after - m_matches.list.cbegin());
    return direction > 0 ? index : std::min(index, count) - 1;
}

void Finder::step(int direction)
{
    if (isBusy()) {
        m_pendingStep = direction;
        return;
    }
    const auto count = static_cast<int>(m_matches.list.size());
    int index = nextIndex(direction);
    if (m_wraps && count > 0)
        index = (index + count) % count;
    if (index < 0 || index >= count)
        return;
    select(m_matches.list.at(index));
    setOriginHere();
}

void Finder::select(const Match &match)
{
    const auto line = static_cast<int>(m_editor.SendScintilla(S::SCI_LINEFROMPOSITION, match.byteStart));
    m_editor.ensureLineVisible(line);
    m_editor.SendScintilla(S::SCI_SETSEL, static_cast<unsigned long>(match.byteStart),
                           match.byteStart + match.byteLength);
    Q_EMIT changed();
}

void Finder::replace(const QString &replacement)
{
    const int index = currentIndex();
    if (isBusy() || index == 0)
        return step(1);
    const Match match = m_matches.list.at(index - 1);
    const QRegularExpressionMatch found =
        m_expression.match(m_editor.text(), match.start, QRegularExpression::NormalMatch,
                           QRegularExpression::AnchorAtOffsetMatchOption);
    if (!found.hasMatch())
        return;
    const QByteArray bytes = (m_query.regex ? expandReplacement(replacement, found) : replacement).toUtf8();
    replaceBytes(m_editor, match.byteStart, match.byteStart + match.byteLength, bytes);
    m_editor.SendScintilla(S::SCI_GOTOPOS, match.byteStart + static_cast<long>(bytes.size()));
    step(1);
}

void Finder::replaceAll(const QString &replacement)
{
    if (m_query.pattern.isEmpty() || !m_error.isEmpty())
        return;
    cancel();
    const SearchBounds bounds{10'000'000, 10'000};
    runOnThread(
        [expression = m_expression, replacement, regex = m_query.regex, bounds](const QString &text,
                                                                                const std::stop_token &stop) {
            return findReplacements(text, expression, replacement, regex, bounds, stop);
        },
        [this, revision = m_revision, replacement](Matches matches) {
            if (revision != m_revision)
                return replaceAll(replacement); // the text was edited meanwhile
            if (matches.end == Matches::End::All)
                return applyReplacements(inScope(std::move(matches)));
            Q_EMIT replaceAllRefused(
                matches.end == Matches::End::TooHard
                    ? tr("Nothing was replaced: the expression is too complicated. Make it simpler.")
                    : tr("Nothing was replaced: it would take too long. Select a part of the text."));
        });
}

void Finder::applyReplacements(const Matches &matches)
{
    const UndoStep step(m_editor);
    const auto &list = matches.list;
    if (list.size() <= mostSingleReplacements) {
        for (auto match = list.crbegin(); match != list.crend(); ++match)
            replaceBytes(m_editor, match->byteStart, match->byteStart + match->byteLength,
                         match->replacement);
    } else {
        const long start = list.first().byteStart;
        const long end = list.last().byteStart + list.last().byteLength;
        const QByteArray before = bytesOf(m_editor, start, end);
        QByteArray after;
        long done = start;
        for (const Match &match : list) {
            after.append(before.constData() + (done - start), match.byteStart - done);
            after += match.replacement;
            done = match.byteStart + match.byteLength;
        }
        replaceBytes(m_editor, start, end, after);
    }
    Q_EMIT replacedAll(static_cast<int>(list.size()));
}

} // namespace codewar
