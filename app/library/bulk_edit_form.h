// SPDX-License-Identifier: MIT
#pragma once

#include "library/change_dialog.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Agentwright::App {

/// What a user may be offered for the parameters of bulk edits.
struct BulkChoices {
    QStringList agents; ///< names in the library
    QStringList folders; ///< of agents
    QString agent; ///< the one that is selected
    QString edit; ///< id of the one to begin with; empty: the first
    QString renamed; ///< whose name is changed, by path; empty: of all who have it
};

/// Which bulk edit, and with what: made from the table of edits.
class BulkEditForm : public QWidget
{
    Q_OBJECT
public:
    explicit BulkEditForm(const BulkChoices &choices, QWidget *parent = nullptr);

    /// What is offered; what was chosen and typed stays.
    void setSuggestions(const QStringList &agents, const QStringList &folders);
    /// Null as long as something is missing.
    ChangeDialog::Planner planner() const;

Q_SIGNALS:
    void changed();

private:
    void showParameters();
    QStringList suggestionsFor(BulkParameter::Kind kind) const;
    const BulkEdit &edit() const;
    /// Of the one agent that was chosen for it.
    bool isRename() const;

    BulkChoices m_choices;
    QComboBox *m_edits;
    QLabel *m_help;
    QFormLayout *m_layout;
    QList<QLineEdit *> m_arguments;
};

} // namespace Agentwright::App
