// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

namespace Agentwright::App {

class GrowingTextEdit;

/// Text of several lines, or of one long one. Also shows what can only be edited in the text.
class MultilineField : public FieldEditor
{
    Q_OBJECT
public:
    explicit MultilineField(const FieldId &field, QWidget *parent = nullptr);

protected:
    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    void onTextChanged();

    FieldId m_field;
    GrowingTextEdit *m_edit;
    FieldValue m_whenEmpty;
};

} // namespace Agentwright::App
