// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/base/result.h>
#include <agentwright/workspace/compare.h>
#include <agentwright/workspace/kept_by_target.h>

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextEdit;
class QTreeWidget;

namespace Agentwright::App {

class DocumentController;

/// The open definition beside another one, part by part, and perhaps the one that both come from; what the others say can be
/// taken over, each time as one undo step of the open document. Follows the document while it changes.
class DefinitionCompare : public QDialog
{
    Q_OBJECT
public:
    enum class Origin { Commit, File };

    /// The controller must outlive the dialog.
    DefinitionCompare(DocumentController &controller, const QString &otherTitle, const QString &otherText,
                      QWidget *parent = nullptr);
    /// With what an export of the definition would keep; the user chooses for whom.
    explicit DefinitionCompare(DocumentController &controller, QWidget *parent = nullptr);

    /// The version that both come from.
    void setOrigin(const QString &title, const QString &text);

Q_SIGNALS:
    void originRequested(Agentwright::App::DefinitionCompare::Origin origin);
    /// What was asked for is shown.
    void compared();

private:
    struct Question {
        SourceDefinition left;
        std::optional<DefinitionView> right; ///< nullopt: what the target keeps of the left one
        const ExportTarget *target = nullptr;
        std::optional<DefinitionView> origin;
        quint64 revision = 0;
    };
    struct Answer {
        Comparison comparison;
        DefinitionView right;
        QString problem; ///< why there is nothing to compare with
        quint64 revision = 0;
    };
    DefinitionCompare(DocumentController &controller, const QString &otherTitle,
                      const std::optional<DefinitionView> &other, QWidget *parent);
    static Answer workedOut(const Question &question);
    void addTargets();
    void fillOrigins();
    void ask();
    void show(const Answer &answer);
    void showItem();
    const ComparedItem *currentItem() const;
    void take(const ComparedSide &side, const DefinitionView &from);
    void takeOther();
    void takeOrigin();

    DocumentController &m_controller;
    const std::optional<DefinitionView> m_other;
    std::optional<DefinitionView> m_originView;
    Answer m_answer;
    QComboBox *m_targets = nullptr; ///< of an export
    QLabel *m_summary;
    QCheckBox *m_showsAll;
    QTreeWidget *m_list;
    QTextEdit *m_left;
    QTextEdit *m_right;
    QTextEdit *m_base;
    QLabel *m_baseTitle;
    QWidget *m_baseSide = nullptr; ///< both of them
    QLabel *m_refusal;
    QPushButton *m_take;
    QPushButton *m_takeOrigin;
    QPushButton *m_origin;
    LatestJob<Question, Answer> m_job;
};

} // namespace Agentwright::App
