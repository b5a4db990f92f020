// SPDX-License-Identifier: MIT
#pragma once

#include "form/editor_factory.h"
#include "form/field_editor.h"

#include <agentwright/base/text_range.h>
#include <agentwright/rules/diagnostic.h>
#include <agentwright/syntax/document_syntax.h>

#include <QList>

class QLabel;
class QVBoxLayout;

namespace Agentwright::App {

/// What the document says of one field.
struct FieldState {
    FieldValue value;
    EditObstacle obstacle = EditObstacle::None;
    bool isUnreadable = false; ///< present, but the value is only the text as written
};

/// A field of the form: label, editor, why it is read-only, its findings, a menu.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const FieldId &field, const FieldState &state, QWidget *parent = nullptr);
    ~FieldRow() override;

    const QString &key() const { return m_field.key; }
    const FieldSpec *spec() const { return m_field.spec; }
    FieldEditor *editor() const { return m_editor; }
    bool hasFocusInside() const;

    /// Shows what the document says. With keepsInput the editor's own state stays, because the user is typing in it.
    void showState(const FieldState &state, bool keepsInput);
    void setProblems(const QList<Diagnostic> &problems);

Q_SIGNALS:
    void edited(const Agentwright::FieldValue &value);
    void burstEnded();
    void focusLeft();
    void removeRequested();
    void showInTextRequested();
    void fixRequested(const Agentwright::Diagnostic &diagnostic, qsizetype fix);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeEditorFor(const FieldValue &value);
    void showMenu(const QPoint &position);
    void showObstacle(EditObstacle obstacle);
    void watchFocus(QWidget *before, QWidget *now);

    FieldId m_field;
    EditorKind m_kind = EditorKind::Line;
    FieldEditor *m_editor = nullptr;
    bool m_isPresent = false;
    bool m_hasShownValue = false;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    QLabel *m_obstacle;
    QVBoxLayout *m_problems;
};

} // namespace Agentwright::App
