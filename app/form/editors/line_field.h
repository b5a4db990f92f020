// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

class QLineEdit;

namespace Agentwright::App {

/// One line of text; numbers too, because a file may hold any text in their place.
class LineField : public FieldEditor
{
    Q_OBJECT
public:
    explicit LineField(const FieldId &field, QWidget *parent = nullptr);

protected:
    /// Silent.
    void showText(const QString &text);
    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    FieldId m_field;
    QLineEdit *m_edit;
    FieldValue m_whenEmpty; ///< what no text at all stands for
};

/// Sets the text and keeps the caret on the characters that stay.
void replaceText(QLineEdit &edit, const QString &text);

} // namespace Agentwright::App
