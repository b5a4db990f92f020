// SPDX-License-Identifier: MIT
#include "form/editors/text_box.h"

#include "document/edit_applier.h"

#include <agentwright/base/file_text.h>

#include <QKeyEvent>
#include <QTextDocument>

namespace Agentwright::App {

TextBox::TextBox(const QString &name, QWidget *parent) : GrowingTextEdit(parent)
{
    setAccessibleName(name);
    setUndoRedoEnabled(false); // the document's undo stack is the only one
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // Also emitted for showText() and for changes of formats.
        const QString now = text();
        if (now == m_known)
            return;
        m_known = now;
        Q_EMIT edited(cleanedForDocument(now));
    });
}

void TextBox::showText(const QString &text)
{
    const QString shown = this->text();
    const bool isTyping = hasFocus() && shown.trimmed() == text.trimmed();
    if (isTyping || shown == text)
        return;
    m_known = text;
    applyToDocument(*document(), TextEdit::between(shown, text), UndoStep::New);
}

bool TextBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore(); // the document's undo stack is the only one
            return true;
        }
    }
    return GrowingTextEdit::event(event);
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    GrowingTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

} // namespace Agentwright::App
