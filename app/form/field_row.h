// SPDX-License-Identifier: MIT
#pragma once

#include "document/surroundings.h"
#include "form/editor_factory.h"
#include "form/field_editor.h"

#include <agentwright/base/text_range.h>
#include <agentwright/rules/diagnostic.h>
#include <agentwright/syntax/document_syntax.h>

#include <QList>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace Agentwright::App {

/// What the document says of one field.
struct FieldState {
    FieldValue value;
    QString source; ///< the value as YAML
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
    void setSurroundings(const Surroundings &surroundings);
    /// True when the wanted text is in label, key, help or value; all of it is for an empty text.
    bool matches(const QString &wanted) const;
    /// Marks the wanted text where the label has it.
    void setHighlight(const QString &wanted);
    /// Below the label.
    void showMenu();

Q_SIGNALS:
    void edited(const Agentwright::FieldValue &value);
    void sourceEdited(const QString &source);
    void burstEnded();
    void focusLeft();
    void removeRequested();
    void resetRequested();
    /// Which tools read the field is to be shown in that menu.
    void usesRequested(QMenu *menu);
    void showInTextRequested();
    void fixRequested(const Agentwright::Diagnostic &diagnostic, qsizetype fix);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeEditorFor(const FieldValue &value);
    void popUpMenu(const QPoint &position);
    void showObstacle(EditObstacle obstacle);
    void watchFocus(QWidget *before, QWidget *now);

    FieldId m_field;
    Surroundings m_surroundings;
    EditorKind m_kind = EditorKind::Line;
    FieldEditor *m_editor = nullptr;
    bool m_isPresent = false;
    bool m_hasShownValue = false;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    QToolButton *m_menuButton;
    QLabel *m_obstacle;
    QVBoxLayout *m_problems;
};

} // namespace Agentwright::App
