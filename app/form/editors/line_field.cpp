// SPDX-License-Identifier: MIT
#include "form/editors/line_field.h"

#include <agentwright/base/text_edit.h>

#include <QLineEdit>
#include <QVBoxLayout>

namespace Agentwright::App {

LineField::LineField(const FieldId &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_edit(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setInput(m_edit);
    m_edit->setPlaceholderText(tr("Not set"));
    if (field.spec && field.spec->kind == FieldKind::Integer)
        m_edit->setInputMethodHints(Qt::ImhPreferNumbers);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        takeFromUser(text.isEmpty() ? m_whenEmpty : valueOfText(m_field, text, value()));
    });
}

void LineField::showValue(const FieldValue &value)
{
    const QString text = editableText(value);
    m_whenEmpty = text.isEmpty() ? value : FieldValue::ofText({});
    m_edit->setPlaceholderText(value.isAbsent() ? tr("Not set") : QString());
    replaceText(*m_edit, text);
}

void LineField::showText(const QString &text)
{
    replaceText(*m_edit, text);
}

void LineField::showReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void replaceText(QLineEdit &edit, const QString &text)
{
    if (edit.text() == text)
        return;
    const TextEdit change = TextEdit::between(edit.text(), text);
    const qsizetype caret = change.mapOffset(edit.cursorPosition(), Bias::Before);
    edit.setText(text);
    edit.setCursorPosition(int(edit.hasFocus() ? caret : 0));
}

} // namespace Agentwright::App
