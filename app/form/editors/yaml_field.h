// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

class QLabel;

namespace Agentwright::App {

class YamlBox;

/// A nested value as the YAML it is written in, coloured and checked while it is typed. What is not YAML stays in the box, with
/// the line that is wrong, and is not written until it is.
class YamlField : public FieldEditor
{
    Q_OBJECT
public:
    explicit YamlField(const FieldId &field, QWidget *parent = nullptr);

    bool takesSource() const override { return true; }
    QString pendingSource() const override;
    void setSource(const QString &source) override;

protected:
    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    void onTextChanged();
    void onLink(const QString &link);
    void setText(const QString &text);
    void showNote();

    QString m_example;
    QString m_source; ///< as in the document
    bool m_isPending = false; ///< what is typed is not written
    YamlBox *m_box;
    QLabel *m_note;
};

} // namespace Agentwright::App
