// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

#include <QIcon>
#include <QList>

class QComboBox;

namespace Agentwright::App {

struct ChoiceOption {
    QString label;
    FieldValue value;
    QIcon icon;
};

/// "Not set" and the values that the field table allows; colours with a swatch beside their name.
QList<ChoiceOption> choicesOf(const FieldId &field);

/// One of several values. A value that is none of them gets an item of its own while it is there.
class ChoiceField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoiceField(const FieldId &field, QWidget *parent = nullptr);

protected:
    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    QList<ChoiceOption> m_options;
    QComboBox *m_box;
};

/// One of the suggested values, or any other text.
class OpenChoiceField : public FieldEditor
{
    Q_OBJECT
public:
    explicit OpenChoiceField(const FieldId &field, QWidget *parent = nullptr);

protected:
    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    FieldId m_field;
    QList<ChoiceOption> m_options;
    QComboBox *m_box;
    FieldValue m_whenEmpty;
};

} // namespace Agentwright::App
