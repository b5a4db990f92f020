// SPDX-License-Identifier: MIT
// How text comes into the editor: keys, clipboard, commands.
#include "editor/prompt_edit.h"

#include "document/document_controller.h"
#include "editor/clipboard_text.h"
#include "editor/completion_popup.h"
#include "editor/shared_text.h"
#include "typing/paste_typing.h"
#include "typing/text_lines.h"
#include "typing/typing_keys.h"

#include <agentwright/base/file_text.h>
#include <agentwright/templates/block_insertion.h>

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>

namespace Agentwright::App {

// --- Edits ---

void PromptEdit::type(const TypedEdit &typed)
{
    if (!typed.isHandled || isReadOnly())
        return;
    const QList<TextChange> &changes = typed.edit.changes();
    if (!changes.isEmpty())
        openHidden({changes.constFirst().range.start, changes.constLast().range.end});
    if (!typed.edit.isEmpty() && !m_controller.apply(typed.edit, {ChangeOrigin::Kind::Text, {}}))
        return;
    QTextCursor cursor = textCursor();
    const qsizetype last = m_controller.text().size();
    cursor.setPosition(int(std::min(typed.selection.anchor, last)));
    cursor.setPosition(int(std::min(typed.selection.caret, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void PromptEdit::type(const TypingFunction &function)
{
    type(function(m_controller.definition(), selection()));
}

void PromptEdit::insertBlock(const QString &block, qsizetype offset)
{
    const TextEdit edit = blockInsertion(m_controller.definition().syntax(), offset, cleanedForDocument(block));
    if (isReadOnly() || edit.isEmpty() || !m_controller.apply(edit, {ChangeOrigin::Kind::Command, {}}))
        return;
    const TextChange &change = edit.changes().constFirst();
    qsizetype length = change.insert.size();
    while (length > 0 && change.insert[length - 1] == u'\n')
        --length;
    const qsizetype end = change.range.start + length;
    goTo(TextRange(end, end));
}

// --- The clipboard ---

QMimeData *PromptEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const TextRange range(cursor.selectionStart(), cursor.selectionEnd());
    return mimeDataOf(range.in(m_controller.text()).toString()).release();
}

bool PromptEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source && holdsText(*source);
}

void PromptEdit::insertFromMimeData(const QMimeData *source)
{
    // Files are links when they are pasted; what is dropped was asked for in canInsertFromMimeData().
    if (!source || isReadOnly() || !(holdsText(*source) || source->hasUrls()))
        return;
    openHidden(selection().range());
    const PastedContent content{documentTextFrom(*source), source->html(), localFilesOf(*source)};
    const QString path = m_controller.filePath();
    const QString folder = path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
    const TypedEdit typed = pasted(m_controller.definition(), selection(), content, folder);
    if (typed.isHandled)
        type(typed);
    else
        textCursor().insertText(content.text);
    ensureCursorVisible();
}

void PromptEdit::pastePlain()
{
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (!source || isReadOnly())
        return;
    const QString text = documentTextFrom(*source);
    type(TypedEdit::replace(selection().range(), text, text.size()));
}

// --- Keys ---

/// Tab writes a snippet or goes to its next place, Escape leaves it.
bool PromptEdit::takeSnippetKey(const QKeyEvent &event)
{
    if (isReadOnly() || event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (m_snippet.isActive() && event.key() == Qt::Key_Escape) {
        m_snippet.end();
        return true;
    }
    if (m_snippet.isActive() && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)) {
        type(TypedEdit::move(event.key() == Qt::Key_Tab ? m_snippet.next() : m_snippet.previous()));
        return true;
    }
    if (event.key() != Qt::Key_Tab || textCursor().hasSelection())
        return false;
    const Snippet *snippet = snippetBefore(m_snippets, m_controller.text(), caretOffset());
    if (!snippet || placeOf(m_controller.definition(), caretOffset()) != TextPlace::Prose)
        return false;
    insertSnippet(*snippet, {prefixStart(m_controller.text(), caretOffset()), caretOffset()});
    return true;
}

void PromptEdit::insertSnippet(const Snippet &snippet, const TextRange &replaced)
{
    const QString &text = m_controller.text();
    const qsizetype lineStart = lineStartOf(text, replaced.start);
    qsizetype indentEnd = lineStart;
    while (indentEnd < replaced.start && text.at(indentEnd).isSpace())
        ++indentEnd;
    const ExpandedSnippet written = expanded(snippet, text.sliced(lineStart, indentEnd - lineStart));
    const TextRange first = written.stops.first().shifted(replaced.start);
    type(TypedEdit::of(TextEdit(replaced, cleanedForDocument(written.text)), Selection::of(first)));
    if (written.stops.size() > 1)
        m_snippet.start(m_controller.textDocument(), written, replaced.start);
}

void PromptEdit::complete()
{
    m_completion->offer(true);
}

/// After a key that wrote something, and to narrow down what is shown already.
void PromptEdit::offerCompletion(const QKeyEvent &event)
{
    const QString typed = event.text();
    const bool writes = typed.size() == 1 && typed.front().isPrint() && typed.front() != u' '
                        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (writes || (m_completion->isShown() && event.key() == Qt::Key_Backspace))
        m_completion->offer(false);
    else if (m_completion->isShown() && event.key() != Qt::Key_Shift)
        m_completion->hide();
}

/// Keys that do more than usual where they are. True when the key is used up.
bool PromptEdit::takeKey(const QKeyEvent &event)
{
    if (isReadOnly() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool isShifted = event.modifiers() & Qt::ShiftModifier;
    const auto typedBy = [this](TypingKey key) { return keyTyped(m_controller.definition(), selection(), key); };
    TypedEdit typed;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        typed = isShifted ? TypedEdit::none() : typedBy(TypingKey::Return);
        break;
    case Qt::Key_Tab:
        typed = typedBy(isShifted ? TypingKey::Backtab : TypingKey::Tab);
        break;
    case Qt::Key_Backtab:
        typed = typedBy(TypingKey::Backtab);
        break;
    case Qt::Key_Backspace:
        typed = isShifted ? TypedEdit::none() : typedBy(TypingKey::Backspace);
        break;
    default:
        typed = textTyped(m_controller.definition(), selection(), event.text());
        break;
    }
    type(typed);
    return typed.isHandled;
}

void PromptEdit::keyPressEvent(QKeyEvent *event)
{
    if (!m_shared->folds.isEmpty() && openFoldFor(*event)) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::InsertLineSeparator)) {
        // Qt would write U+2028, which no tool takes for a line end.
        textCursor().insertBlock();
        ensureCursorVisible();
        event->accept();
        return;
    }
    if (m_completion->isShown()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab
            || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list takes it
        return;
    }
    if (takeSnippetKey(*event) || takeKey(*event))
        event->accept();
    else
        QPlainTextEdit::keyPressEvent(event);
    offerCompletion(*event);
}

} // namespace Agentwright::App
