// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "document/surroundings.h"
#include "form/field_row.h"

#include <agentwright/base/result.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QMenu;
class QScrollArea;
class QPushButton;
class QVBoxLayout;

namespace Agentwright::App {

class CollapsibleSection;
class DocumentController;
struct ChangeOrigin;

/// The frontmatter as a form, built from the field table. Another view of the controller's document: what the user does
/// is written at once, what the document says is shown at once. Must not outlive the controller.
class FormView : public QWidget
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
    /// The document's text with that, the document unchanged. YAML that cannot be written yet stands there as a comment.
    QString textWithPending() const;
    /// Puts the focus in the first field.
    void focusFirst();
    /// Puts the focus in the box that searches the form.
    void focusFilter();
    /// Shows an absent field and puts the focus there; it enters the file with its first value.
    void addField(const QString &key);
    void removeField(const QString &key);
    /// To what the file has, or had at the start.
    void resetField(const QString &key);
    void showFieldInText(const QString &key);

    /// Untranslated titles of the sections that are closed.
    QStringList collapsedSections() const;
    void setCollapsedSections(const QStringList &titles);

Q_SIGNALS:
    /// The user opened or closed a section.
    void collapsedSectionsChanged(const QStringList &titles);
    void showInTextRequested(const Agentwright::TextRange &range);
    /// What textWithPending() adds.
    void pendingChanged();
    /// An edit of a field was refused; the field shows the document's value again.
    void refused(const QString &key, const Agentwright::Error &error);

private:
    struct Section {
        FieldGroup group;
        CollapsibleSection *box = nullptr;
        QString title; ///< untranslated
        bool isCollapsed = false; ///< by the user; while something is searched, all are open
    };
    void buildSections(QVBoxLayout &layout);
    void buildAddButton();
    QList<FieldId> wantedFields() const;
    FieldState stateOf(const QString &key) const;
    FieldRow *makeRow(const FieldId &field);
    void arrange(const QList<FieldId> &wanted);
    void onDefinitionChanged(const ChangeOrigin &origin);
    void refresh(FieldRow &row);
    void write(FieldRow &row, const FieldValue &value);
    void refuse(FieldRow &row, const Error &error);
    bool isFiltered() const;
    void filter();
    void showSections();
    void lookAround();
    void showSurroundings();
    void showProblems();
    void fillAddMenu(QMenu &menu);

    DocumentController &m_controller;
    QList<Section> m_sections;
    QList<FieldRow *> m_rows; ///< in the order shown
    QStringList m_added; ///< shown although absent, because the user asked for it
    QLineEdit *m_filter;
    QScrollArea *m_scroll;
    QPushButton *m_add;
    Surroundings m_surroundings;
    LatestJob<QString, Surroundings> m_lookAround;
};

} // namespace Agentwright::App
