// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

#include <QPlainTextEdit>

namespace Agentwright::App {

/// A text box that is as high as its text, within limits; Tab leaves it.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

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
    QString shownText() const;
    void onTextChanged();

    FieldId m_field;
    GrowingTextEdit *m_edit;
    FieldValue m_whenEmpty;
};

} // namespace Agentwright::App
