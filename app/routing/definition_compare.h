// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/base/result.h>
#include <agentwright/workspace/compare.h>

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextEdit;
class QTreeWidget;

namespace Agentwright::App {

class DocumentController;

/// The open definition beside another one, part by part; what the other says can be taken over, each time as one undo step of
/// the open document. Follows the document while it changes.
class DefinitionCompare : public QDialog
{
    Q_OBJECT
public:
    /// The controller must outlive the dialog.
    DefinitionCompare(DocumentController &controller, const QString &otherTitle, const QString &otherText,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was asked for is shown.
    void compared();

private:
    struct Question {
        DefinitionView left;
        DefinitionView right;
        quint64 revision = 0;
    };
    struct Answer {
        Comparison comparison;
        quint64 revision = 0;
    };
    void ask();
    void show(const Answer &answer);
    void showItem();
    const ComparedItem *currentItem() const;
    void take();

    DocumentController &m_controller;
    const DefinitionView m_other;
    Answer m_answer;
    QLabel *m_summary;
    QCheckBox *m_showsAll;
    QTreeWidget *m_list;
    QTextEdit *m_left;
    QTextEdit *m_right;
    QLabel *m_refusal;
    QPushButton *m_take;
    LatestJob<Question, Answer> m_job;
};

} // namespace Agentwright::App
