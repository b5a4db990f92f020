// SPDX-License-Identifier: MIT
#include "form/editors/multiline_field.h"

#include "document/edit_applier.h"
#include "widgets/growing_text_edit.h"

#include <QTextDocument>
#include <QVBoxLayout>

namespace Agentwright::App {

MultilineField::MultilineField(const FieldId &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_edit(new GrowingTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setInput(m_edit);
    m_edit->setUndoRedoEnabled(false); // the document's undo stack is the only one
    m_edit->setPlaceholderText(tr("Not set"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MultilineField::onTextChanged);
}

void MultilineField::onTextChanged()
{
    // Emitted for showValue() and for changes of formats too: only a text that differs from the value is the user's.
    const QString text = m_edit->text();
    if (text == editableText(value()))
        return;
    takeFromUser(text.isEmpty() ? m_whenEmpty : valueOfText(m_field, text, value()));
}

void MultilineField::showValue(const FieldValue &value)
{
    const QString text = editableText(value);
    m_whenEmpty = text.isEmpty() ? value : FieldValue::ofText({});
    m_edit->setPlaceholderText(value.isAbsent() ? tr("Not set") : QString());
    const TextEdit change = TextEdit::between(m_edit->text(), text);
    if (!change.isEmpty())
        applyToDocument(*m_edit->document(), change, UndoStep::New);
}

void MultilineField::showReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace Agentwright::App
