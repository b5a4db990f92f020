// SPDX-License-Identifier: MIT
#include "form/editors/text_box.h"

#include "document/edit_applier.h"

#include <agentwright/base/file_text.h>

#include <QKeyEvent>
#include <QLabel>
#include <QTextDocument>

using namespace Qt::StringLiterals;

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
    if (m_isRefused && text == m_documentText)
        return;
    m_documentText = text;
    setRefused(false);
    const QString shown = this->text();
    const bool isTyping = hasFocus() && shown.trimmed() == text.trimmed();
    if (isTyping || shown == text)
        return;
    m_known = text;
    applyToDocument(*document(), TextEdit::between(shown, text), UndoStep::New);
}

void TextBox::setRefused(bool isRefused)
{
    if (isRefused == m_isRefused)
        return;
    m_isRefused = isRefused;
    Q_EMIT refusedChanged(isRefused);
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

void TextBox::keyPressEvent(QKeyEvent *event)
{
    if (!m_isRefused || event->key() != Qt::Key_Escape) {
        GrowingTextEdit::keyPressEvent(event);
        return;
    }
    setRefused(false);
    m_known = m_documentText;
    applyToDocument(*document(), TextEdit::between(text(), m_documentText), UndoStep::New);
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    GrowingTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

QLabel *makeRefusalNote(TextBox *box)
{
    auto *note = new QLabel(box->parentWidget());
    note->setObjectName(u"refusal"_s);
    note->setWordWrap(true);
    note->setText(
        TextBox::tr("Not in the file: this would be read as another part of the example. Change it, or press Esc "
                    "for the text that the file has."));
    note->hide();
    QObject::connect(box, &TextBox::refusedChanged, note, [box, note](bool isRefused) {
        note->setVisible(isRefused);
        box->setAccessibleDescription(isRefused ? note->text() : QString());
    });
    return note;
}

} // namespace Agentwright::App
