// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/completion.h"

#include "app/commands/toggle.h"
#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"
#include "app/settings/keys.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <iterator>

namespace codewar {

using namespace Qt::StringLiterals;
using S = QsciScintilla;

namespace {

constexpr int lettersBeforeOffer = 2;
constexpr int mostOffered = 50;
constexpr int afterEditMs = 600;
constexpr int shownRows = 8;

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isCppText(int style)
{
    using L = QsciLexerCPP;
    static constexpr int styles[] = {L::Comment,
                                     L::CommentLine,
                                     L::CommentDoc,
                                     L::CommentLineDoc,
                                     L::DoubleQuotedString,
                                     L::SingleQuotedString,
                                     L::UnclosedString,
                                     L::RawString,
                                     L::VerbatimString,
                                     L::CommentDocKeyword,
                                     L::CommentDocKeywordError};
    return std::find(std::begin(styles), std::end(styles), style) != std::end(styles);
}

bool isPythonText(int style)
{
    using L = QsciLexerPython;
    static constexpr int styles[] = {L::Comment,
                                     L::CommentBlock,
                                     L::DoubleQuotedString,
                                     L::SingleQuotedString,
                                     L::TripleSingleQuotedString,
                                     L::TripleDoubleQuotedString,
                                     L::UnclosedString};
    return std::find(std::begin(styles), std::end(styles), style) != std::end(styles);
}

} // namespace

Completion::Completion(CodeEditor &editor, Settings &settings)
    : EditorCommands(editor),
      m_settings(settings),
      m_complete(add(u"completeAction"_s, {Qt::CTRL | Qt::Key_Space}, [this] { offer(true); })),
      m_switch(add(u"completionAction"_s, {}))
{
    retranslate();
    makeToggle(*m_switch, settings, settings::completion);
    editor.SendScintilla(S::SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>('\n'));
    editor.SendScintilla(S::SCI_AUTOCSETIGNORECASE, 1UL);
    editor.SendScintilla(S::SCI_AUTOCSETORDER, static_cast<unsigned long>(S::SC_ORDER_CUSTOM));
    editor.SendScintilla(S::SCI_AUTOCSETMULTI, static_cast<unsigned long>(S::SC_MULTIAUTOC_EACH));
    editor.SendScintilla(S::SCI_AUTOCSETMAXHEIGHT, static_cast<unsigned long>(shownRows));
    editor.SendScintilla(S::SCI_AUTOCSETCHOOSESINGLE, 0UL);
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterEditMs);
    connect(&m_timer, &QTimer::timeout, this, &Completion::readWords);
    connect(&editor, &S::textChanged, this, [this] { m_timer.start(); });
    connect(&editor, &CodeEditor::documentSwitched, this, [this] { m_timer.start(); });
    connect(&editor, &S::SCN_CHARADDED, this, &Completion::characterAdded);
    connect(&editor, &CodeEditor::languageChanged, this, [this] {
        m_languageWords = WordList::ofLanguage(this->editor().language().lexer);
        m_timer.start();
    });
    m_languageWords = WordList::ofLanguage(editor.language().lexer);
    m_timer.start();
}

void Completion::characterAdded()
{
    if (m_settings.value(settings::completion))
        offer(false);
}

void Completion::offer(bool asked)
{
    const QString start = wordBeforeCursor();
    QStringList words;
    if (asked || (start.size() >= lettersBeforeOffer && isInCode()))
        words = candidates(start);
    // A word that is complete must not keep the Enter key from beginning a new line.
    const bool complete = !asked && (m_languageWords.contains(start) || m_textWords.contains(start) ||
                                     (m_isComplete && m_isComplete(start)));
    if (words.isEmpty() || complete) {
        editor().SendScintilla(S::SCI_AUTOCCANCEL);
        return;
    }
    editor().SendScintilla(S::SCI_AUTOCSHOW, static_cast<uintptr_t>(start.toUtf8().size()),
                           words.join(u'\n').toUtf8().constData());
}

QStringList Completion::candidates(const QString &start) const
{
    if (!start.isEmpty() && start.at(0).isDigit())
        return {};
    QStringList words =
        m_languageWords.startingWith(start, mostOffered) + m_textWords.startingWith(start, mostOffered);
    std::sort(words.begin(), words.end(), [&start](const QString &a, const QString &b) {
        const bool aSameCase = a.startsWith(start);
        if (aSameCase != b.startsWith(start))
            return aSameCase;
        const int order = QString::compare(a, b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words.mid(0, mostOffered);
}

QString Completion::wordBeforeCursor() const
{
    int line = 0;
    int column = 0;
    editor().getCursorPosition(&line, &column);
    const long caret = editor().SendScintilla(S::SCI_GETCURRENTPOS);
    const QString before = QString::fromUtf8(bytesOf(editor(), lineStart(editor(), line), caret));
    qsizetype start = before.size();
    while (start > 0 && isLetter(before.at(start - 1)))
        --start;
    return before.mid(start);
}

/// Not in a comment or a string.
bool Completion::isInCode() const
{
    const long caret = editor().SendScintilla(S::SCI_GETCURRENTPOS);
    styleUpTo(editor(), caret);
    const auto style = static_cast<int>(editor().SendScintilla(S::SCI_GETSTYLEAT, caret - 1));
    return !(qobject_cast<QsciLexerPython *>(editor().lexer()) ? isPythonText(style) : isCppText(style));
}

void Completion::readWords()
{
    const auto *text =
        reinterpret_cast<const char *>(editor().SendScintillaPtrResult(S::SCI_GETCHARACTERPOINTER));
    QList<QByteArray> texts{QByteArray(text, editor().length())};
    if (m_otherTexts)
        texts += m_otherTexts();
    QThreadPool::globalInstance()->start([self = QPointer(this), texts = std::move(texts),
                                          reading = ++m_reading] {
        WordList words = WordList::ofTexts(texts);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, reading, words = std::move(words)] {
            if (self && self->m_reading == reading)
                self->m_textWords = words;
        });
    });
}

void Completion::retranslate()
{
    m_complete->setText(tr("Complete word"));
    m_switch->setText(tr("Offer &words while typing"));
}

} // namespace codewar
