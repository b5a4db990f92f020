// SPDX-License-Identifier: MIT
#include "shell/merge_dialog.h"

#include "widgets/diff_view.h"

#include <agentwright/base/line_index.h>
#include <agentwright/base/unified_diff.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

MergeDialog::MergeDialog(const QString &fileName, const ThreeWayMerge &merge, const QString &mine,
                         const QString &theirs, QWidget *parent)
    : QDialog(parent)
    , m_merge(merge)
    , m_mine(mine)
    , m_theirs(theirs)
    , m_choices(merge.conflicts.size(), ConflictChoice::Mine)
    , m_conflicts(new QListWidget(this))
    , m_choice(new QComboBox(this))
    , m_difference(new DiffView(this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge"));
    build(fileName);
    fillConflicts();
    connect(m_conflicts, &QListWidget::currentRowChanged, this, &MergeDialog::showConflict);
    connect(m_choice, &QComboBox::activated, this, &MergeDialog::choose);
    m_conflicts->setCurrentRow(0);
}

void MergeDialog::build(const QString &fileName)
{
    auto *explanation =
        new QLabel(tr("You and another program changed the same lines of “%1”. What only one of you changed is "
                      "merged by itself. Choose what becomes of the rest; undo takes all of it back.")
                       .arg(fileName),
                   this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_conflicts->setAccessibleName(tr("Conflicts"));
    m_difference->setAccessibleName(tr("Your lines (−) and those on disk (+)"));
    m_choice->addItems({tr("Keep mine"), tr("Take theirs"), tr("Both, mine first")});
    m_choice->setObjectName(u"conflictChoice"_s);
    auto *choiceLabel = new QLabel(tr("&Do with these lines:"), this);
    choiceLabel->setBuddy(m_choice);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_conflicts);
    splitter->addWidget(m_difference);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *choice = new QHBoxLayout;
    choice->addWidget(choiceLabel);
    choice->addWidget(m_choice);
    choice->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(splitter, 1);
    layout->addLayout(choice);
    layout->addWidget(buttons);
    resize(760, 480);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString MergeDialog::label(qsizetype conflict) const
{
    const TextRange &mine = m_merge.conflicts[conflict].mine;
    const LineIndex lines(m_mine);
    const qsizetype first = lines.at(mine.start).line;
    const qsizetype last = mine.isEmpty() ? first : lines.at(mine.end - 1).line;
    const QString place = first == last ? tr("Line %1").arg(first) : tr("Lines %1–%2").arg(first).arg(last);
    return tr("%1: %2").arg(place, m_choice->itemText(int(m_choices[conflict])));
}

void MergeDialog::fillConflicts()
{
    for (qsizetype i = 0; i < m_merge.conflicts.size(); ++i)
        m_conflicts->addItem(label(i));
    m_conflicts->setMinimumWidth(m_conflicts->sizeHintForColumn(0) + 2 * m_conflicts->frameWidth());
}

void MergeDialog::showConflict()
{
    const int row = m_conflicts->currentRow();
    if (row < 0)
        return;
    const MergeConflict &conflict = m_merge.conflicts[row];
    m_choice->setCurrentIndex(int(m_choices[row]));
    m_difference->setDiff(unifiedDiff(tr("mine"), conflict.mine.in(m_mine).toString(), tr("theirs"),
                                      conflict.theirs.in(m_theirs).toString()));
}

void MergeDialog::choose(int choice)
{
    const int row = m_conflicts->currentRow();
    if (row < 0)
        return;
    m_choices[row] = ConflictChoice(choice);
    m_conflicts->item(row)->setText(label(row));
}

} // namespace Agentwright::App
