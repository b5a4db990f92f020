// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/three_way_merge.h>

#include <QDialog>
#include <QList>
#include <QString>

class QComboBox;
class QListWidget;

namespace Agentwright::App {

class DiffView;

/// Lets the user decide each conflict of a merge. Nothing is chosen silently: mine stays unless the user says otherwise, and
/// the merge is one undo step.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const QString &fileName, const ThreeWayMerge &merge, const QString &mine, const QString &theirs,
                QWidget *parent = nullptr);

    /// The merge as it was decided, against mine.
    TextEdit edit() const { return resolvedMerge(m_merge, m_mine, m_theirs, m_choices); }

private:
    void build(const QString &fileName);
    void fillConflicts();
    QString label(qsizetype conflict) const;
    void showConflict();
    void choose(int choice);

    const ThreeWayMerge m_merge;
    const QString m_mine;
    const QString m_theirs;
    QList<ConflictChoice> m_choices;
    QListWidget *m_conflicts;
    QComboBox *m_choice;
    DiffView *m_difference;
};

} // namespace Agentwright::App
