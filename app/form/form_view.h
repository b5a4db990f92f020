// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_row.h"

#include <agentwright/base/result.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QScrollArea>
#include <QStringList>

class QMenu;
class QToolButton;

namespace Agentwright::App {

class CollapsibleSection;
class DocumentController;
struct ChangeOrigin;

/// The frontmatter as a form, built from the field table. Another view of the controller's document: what the user does
/// is written at once, what the document says is shown at once. Must not outlive the controller.
class FormView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormView(DocumentController &controller, QWidget *parent = nullptr);

    /// The row of a key that is shown, or nullptr.
    FieldRow *row(QStringView key) const;
    /// The row that has the focus, or nullptr.
    FieldRow *focusedRow() const;
    /// What is typed in a field and not yet part of its value enters the document.
    void takePending();
    /// Puts the focus in the first field.
    void focusFirst();
    /// Shows an absent field and puts the focus there; it enters the file with its first value.
    void addField(const QString &key);
    void removeField(const QString &key);
    void showFieldInText(const QString &key);

Q_SIGNALS:
    void showInTextRequested(const Agentwright::TextRange &range);
    /// An edit of a field was refused; the field shows the document's value again.
    void refused(const QString &key, const Agentwright::Error &error);

private:
    struct Section {
        FieldGroup group;
        CollapsibleSection *box = nullptr;
    };
    QList<FieldId> wantedFields() const;
    FieldState stateOf(const QString &key) const;
    FieldRow *makeRow(const FieldId &field);
    void arrange(const QList<FieldId> &wanted);
    void onDefinitionChanged(const ChangeOrigin &origin);
    void refresh(FieldRow &row);
    void write(FieldRow &row, const FieldValue &value);
    void showProblems();
    void fillAddMenu(QMenu &menu);

    DocumentController &m_controller;
    QList<Section> m_sections;
    QList<FieldRow *> m_rows; ///< in the order shown
    QStringList m_added; ///< shown although absent, because the user asked for it
    QToolButton *m_add;
};

} // namespace Agentwright::App
