// SPDX-License-Identifier: MIT
#include "form/field_editor.h"

#include "widgets/quiet_wheel.h"

#include <agentwright/base/file_text.h>
#include <agentwright/model/edit_builder.h>

#include <QComboBox>
#include <QKeyEvent>

namespace Agentwright::App {

FieldEditor::FieldEditor(QWidget *parent) : QWidget(parent) { }

void FieldEditor::setValue(const FieldValue &value)
{
    if (m_value == value)
        return;
    m_value = value;
    showValue(value);
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    showReadOnly(readOnly);
}

void FieldEditor::describe(const QString &name, const QString &help)
{
    m_input->setAccessibleName(name);
    m_input->setAccessibleDescription(help);
    m_input->setToolTip(help);
    m_input->setWhatsThis(help);
}

void FieldEditor::setInput(QWidget *input)
{
    m_input = input;
    if (auto *box = qobject_cast<QComboBox *>(input))
        ignoreWheelWithoutFocus(box); // who scrolls the form means no field
    leaveUndoToDocument(input);
}

void FieldEditor::leaveUndoToDocument(QWidget *widget)
{
    widget->installEventFilter(this);
}

void FieldEditor::takeFromUser(const FieldValue &value)
{
    if (m_value == value)
        return;
    m_value = value;
    Q_EMIT edited(value);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore(); // a text box would claim the key for an undo stack of its own
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString editableText(const FieldValue &value)
{
    const bool isText = value.kind == FieldValue::Kind::Text || value.kind == FieldValue::Kind::Typed;
    return isText ? value.text : value.displayText();
}

FieldValue valueOfText(const FieldId &field, const QString &text, const FieldValue &before)
{
    const QString clean = cleanedForDocument(text);
    const bool isNumber = field.spec && field.spec->kind == FieldKind::Integer;
    if ((!field.spec || field.isForeign) && (before.kind == FieldValue::Kind::Typed || isNumber)) {
        // A key that Claude Code does not know keeps its type for as long as the text has one.
        const YamlValue plain{.kind = YamlValue::Kind::Scalar, .text = clean, .isPlain = true};
        return plain.isNumber() || plain.toBool() ? FieldValue::ofTyped(clean) : FieldValue::ofText(clean);
    }
    return fieldValueFromInput(field.key, clean);
}

} // namespace Agentwright::App
