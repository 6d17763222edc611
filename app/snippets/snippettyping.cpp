// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snippets/snippettyping.h"

#include "app/appearance/appearance.h"
#include "app/commands/toggle.h"
#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"
#include "app/settings/keys.h"
#include "app/snippets/snippetstore.h"

#include <QKeyEvent>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;
using S = QsciScintilla;

namespace {

constexpr int indicator = 15;

bool isNameByte(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

SnippetTyping::SnippetTyping(CodeEditor &editor, const SnippetStore &store, Settings &settings,
                             const Appearance &appearance)
    : EditorCommands(editor),
      m_store(store),
      m_settings(settings),
      m_appearance(appearance),
      m_switch(add(u"snippetsAction"_s, {}))
{
    retranslate();
    makeToggle(*m_switch, settings, settings::snippets);
    editor.indicatorDefine(S::DashesIndicator, indicator);
    editor.setIndicatorDrawUnder(true, indicator);
    connect(&editor, &CodeEditor::documentSwitched, this, [this] { m_fields.clear(); });
    connect(&editor, &S::SCN_MODIFIED, this, [this](int position, int type, const char *, int length) {
        textModified(position, type, length);
    });
}

bool SnippetTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<const QKeyEvent &>(*event)))
        return true;
    return EditorCommands::eventFilter(watched, event);
}

bool SnippetTyping::keyPressed(const QKeyEvent &event)
{
    if (editor().isReadOnly() || editor().SendScintilla(S::SCI_AUTOCACTIVE))
        return false;
    if (event.key() == Qt::Key_Escape)
        end(); // the editor has its own use for the key too
    const bool back = event.key() == Qt::Key_Backtab ||
                      (event.key() == Qt::Key_Tab && event.modifiers() == Qt::ShiftModifier);
    if (back && !m_fields.isEmpty() && m_current > 0) {
        goToField(m_current - 1);
        return true;
    }
    if (event.key() != Qt::Key_Tab || event.modifiers() != Qt::NoModifier)
        return false;
    if (expand())
        return true;
    if (m_fields.isEmpty())
        return false;
    goToField(m_current + 1);
    return true;
}

bool SnippetTyping::expand()
{
    if (!m_settings.value(settings::snippets) || !editor().SendScintilla(S::SCI_GETSELECTIONEMPTY) ||
        editor().SendScintilla(S::SCI_GETSELECTIONS) != 1)
        return false;
    const long caret = editor().SendScintilla(S::SCI_GETCURRENTPOS);
    const QByteArray line = bytesOf(editor(), lineStart(editor(), editor().cursorLine() - 1), caret);
    qsizetype start = line.size();
    while (start > 0 && isNameByte(line.at(start - 1)))
        --start;
    const QString name = QString::fromUtf8(line.mid(start));
    const SnippetSet set = m_store.set(editor().language().id);
    const EditorSnippet *snippet = name.isEmpty() ? nullptr : set.find(name);
    if (!snippet)
        return false;
    insert(*snippet, caret - static_cast<long>(name.size()), caret);
    return true;
}

void SnippetTyping::insert(const EditorSnippet &snippet, long start, long end)
{
    const int line = editor().cursorLine() - 1;
    const ExpandedSnippet expanded = expandSnippet(snippet.body, QString(editor().indentation(line), u' '));
    QByteArray bytes = expanded.text.toUtf8();
    m_fields.clear();
    const QByteArray lineBreak = lineEndOf(editor());
    const auto byteAt = [&](qsizetype place) {
        const QString before = expanded.text.left(place);
        return start +
               static_cast<long>(before.toUtf8().size() + before.count(u'\n') * (lineBreak.size() - 1));
    };
    QList<QList<Place>> fields;
    for (const ExpandedSnippet::Field &field : expanded.fields) {
        QList<Place> places;
        for (const auto &place : field)
            places.append({byteAt(place.start), byteAt(place.start + place.length)});
        fields.append(places);
    }
    const UndoStep step(editor());
    replaceBytes(editor(), start, end, bytes.replace("\n", lineBreak));
    m_fields = fields;
    goToField(0);
}

void SnippetTyping::goToField(qsizetype index)
{
    m_current = index;
    const QList<Place> places = m_fields.at(index);
    unsigned message = S::SCI_SETSELECTION;
    for (const Place &place : places) {
        editor().SendScintilla(message, static_cast<unsigned long>(place.end), place.start);
        message = S::SCI_ADDSELECTION;
    }
    editor().SendScintilla(S::SCI_SETMAINSELECTION, 0UL);
    editor().SendScintilla(S::SCI_SCROLLCARET);
    if (index + 1 == m_fields.size())
        end();
    else
        paintFields();
}

/// Keeps the places where they belong. What is typed at the edge of a place of the current field belongs to
/// it.
void SnippetTyping::textModified(int position, int type, int length)
{
    if (m_fields.isEmpty() || !(type & (S::SC_MOD_INSERTTEXT | S::SC_MOD_DELETETEXT)))
        return;
    if (type & (S::SC_PERFORMED_UNDO | S::SC_PERFORMED_REDO))
        return end();
    const bool inserted = type & S::SC_MOD_INSERTTEXT;
    bool inside = false;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        for (Place &place : m_fields[i]) {
            const bool own = i == m_current;
            inside = inside || (own && position >= place.start && position <= place.end);
            if (inserted) {
                if (position < place.start || (position == place.start && !own))
                    place.start += length;
                if (position < place.end || (position == place.end && own))
                    place.end += length;
                place.end = std::max(place.end, place.start);
            } else {
                place.start -= std::clamp<long>(place.start - position, 0, length);
                place.end -= std::clamp<long>(place.end - position, 0, length);
            }
        }
    }
    if (!inside)
        end();
}

void SnippetTyping::end()
{
    if (m_fields.isEmpty())
        return;
    m_fields.clear();
    paintFields();
}

void SnippetTyping::paintFields()
{
    editor().SendScintilla(S::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    editor().SendScintilla(S::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(editor().length()));
    editor().setIndicatorForegroundColor(m_appearance.theme().snippetField, indicator);
    for (const QList<Place> &field : std::as_const(m_fields)) {
        for (const Place &place : field) {
            if (place.end > place.start)
                editor().SendScintilla(S::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(place.start),
                                       place.end - place.start);
        }
    }
}

void SnippetTyping::retranslate()
{
    m_switch->setText(tr("E&xpand snippets with Tab"));
}

} // namespace codewar
