// SPDX-License-Identifier: MIT
#include "library/change_dialog.h"

#include "document/error_text.h"
#include "document/severity_look.h"
#include "document/shown_path.h"
#include "widgets/diff_view.h"

#include <agentwright/base/unified_diff.h>
#include <agentwright/io/file_store.h>
#include <agentwright/readings/reading.h>
#include <agentwright/workspace/library_scope.h>
#include <agentwright/workspace/project_configs.h>

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kDebounceMs = 150;
constexpr int kChangeRole = Qt::UserRole; ///< index of the change; nothing for a file that is refused
constexpr int kReasonRole = Qt::UserRole + 1;

bool loads(const FileText &content, const QString &path)
{
    static const Reader *reader = findReader(u"claude-code");
    return reader->read(ReadingInput(content.text, content.format, path)).loads;
}

} // namespace

ChangeDialog::ChangeDialog(const QString &title, const ChangeInput &input, QWidget *parent)
    : QDialog(parent)
    , m_input(input)
    , m_layout(new QVBoxLayout(this))
    , m_summary(new QLabel(this))
    , m_files(new QListWidget(this))
    , m_diff(new DiffView(this))
    , m_job(computed, [this](const Answer &answer) { show(answer); }, kDebounceMs)
{
    setWindowTitle(title);
    setObjectName(u"changePreview"_s);
    m_summary->setObjectName(u"changeSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_files->setObjectName(u"changedFiles"_s);
    m_files->setAccessibleName(tr("Files that change"));
    m_files->setUniformItemSizes(true);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_diff->setObjectName(u"changeDiff"_s);
    m_diff->setAccessibleName(tr("Changes of the selected file"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyChanges"_s);
    m_apply->setDefault(true);
    m_apply->setEnabled(false);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_files);
    splitter->addWidget(m_diff);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    m_layout->addWidget(m_summary);
    m_layout->addWidget(splitter, 1);
    m_layout->addWidget(buttons);
    resize(820, 640);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_files, &QListWidget::currentItemChanged, this, &ChangeDialog::showCurrent);
    connect(m_files, &QListWidget::itemChanged, this, &ChangeDialog::choose);
}

void ChangeDialog::addForm(QWidget *form)
{
    m_layout->insertWidget(0, form);
    // What was made later comes first all the same.
    QWidget *last = form->focusProxy() ? form->focusProxy() : form;
    for (QWidget *next = last->nextInFocusChain(); form->isAncestorOf(next); next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus)
            last = next;
    }
    setTabOrder(last, m_files);
    form->setFocus();
}

void ChangeDialog::setPaths(const QStringList &paths, bool isComplete)
{
    if (m_input.paths == paths && m_isComplete == isComplete)
        return;
    m_input.paths = paths;
    m_isComplete = isComplete;
    m_sources.reset();
    plan();
}

void ChangeDialog::setPlanner(Planner planner, const QString &whatIsMissing)
{
    m_planner = std::move(planner);
    m_whatIsMissing = whatIsMissing;
    plan();
}

void ChangeDialog::plan()
{
    m_apply->setEnabled(false);
    m_files->clear();
    m_diff->setDiff({});
    m_plan = {};
    m_job.cancel();
    QStringList parts;
    if (!m_isComplete)
        parts += tr("The library is still being read. Definitions until now: %1.").arg(m_input.paths.size());
    parts += m_planner ? tr("Working out the changes…") : m_whatIsMissing;
    m_summary->setText(parts.join(u' '));
    if (m_planner && m_isComplete)
        m_job.schedule({m_input, m_sources, m_planner});
}

// --- On another thread ---

ChangeDialog::Answer ChangeDialog::computed(const Request &request)
{
    Answer answer;
    answer.sources = request.sources;
    if (!answer.sources) {
        QList<BulkSource> sources;
        ProjectConfigs configs;
        ScopeFinder scopes;
        for (const QString &path : request.input.paths) {
            BulkSource source{path, request.input.open.value(path), scopes.isInPlugin(path),
                              configs.forFile(path)->config.settings, scopes.scopeOf(path)};
            if (!request.input.open.contains(path)) {
                const Result<QByteArray> bytes = readFile(path);
                if (!bytes) {
                    answer.unreadable.append({path, bytes.error()});
                    continue;
                }
                source.content = decodeText(*bytes);
            }
            sources.append(source);
        }
        answer.sources = std::make_shared<const QList<BulkSource>>(sources);
    }
    answer.plan = request.planner(*answer.sources);
    if (!answer.plan)
        return answer;
    for (qsizetype i = 0; i < answer.plan->changes.size(); ++i) {
        const BulkChange &change = answer.plan->changes[i];
        if (loads(change.before, change.path) && !loads(change.after, change.newPath))
            answer.broken.insert(i);
    }
    return answer;
}

// --- What it shows ---

void ChangeDialog::show(const Answer &answer)
{
    m_sources = answer.sources;
    if (!answer.plan) {
        m_summary->setText(answer.plan.error().detail.isEmpty()
                               ? tr("Something is still missing above.")
                               : tr("“%1” will not do here.").arg(answer.plan.error().detail));
        Q_EMIT workedOut();
        return;
    }
    m_plan = *answer.plan;
    const QSignalBlocker blocker(m_files);
    for (const BulkRefusal &refusal : answer.unreadable + m_plan.refused)
        addRefusal(refusal);
    for (qsizetype i = 0; i < m_plan.changes.size(); ++i)
        addChange(m_plan.changes[i], reasonAgainst(m_plan.changes[i], answer.broken.contains(i)));
    m_files->setCurrentRow(m_files->count() > 0 ? 0 : -1);
    showCurrent();
    updateSummary();
    Q_EMIT workedOut();
}

/// Why a change is not chosen unless the user does; empty for most.
QString ChangeDialog::reasonAgainst(const BulkChange &change, bool isBroken) const
{
    if (isBroken)
        return tr("Claude Code would not load the file any more.");
    return m_plan.aboutOthers.contains(change.path) ? tr("Here another agent has that name.") : QString();
}

void ChangeDialog::addChange(const BulkChange &change, const QString &reasonAgainst)
{
    QString text = shownPath(change.path);
    if (change.isMove())
        text = tr("%1 → %2").arg(text, shownPath(change.newPath));
    auto *item = new QListWidgetItem(text, m_files);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    const bool isChosen = reasonAgainst.isEmpty() && !m_leftOut.contains(change.path);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(kChangeRole, qlonglong(&change - m_plan.changes.constData()));
    if (!reasonAgainst.isEmpty()) {
        item->setIcon(severityIcon(Severity::Warning));
        item->setToolTip(reasonAgainst);
        item->setData(kReasonRole, reasonAgainst);
        item->setData(Qt::AccessibleTextRole, tr("%1. %2").arg(text, reasonAgainst));
    }
}

void ChangeDialog::addRefusal(const BulkRefusal &refusal)
{
    const QString reason = refusal.error.code == ErrorCode::NotEditable
                                   || refusal.error.code == ErrorCode::NotUnderstoodAfterEdit
                               ? editErrorText(refusal.error)
                               : fileErrorText(refusal.error, refusal.path);
    auto *item = new QListWidgetItem(severityIcon(Severity::Error), shownPath(refusal.path), m_files);
    item->setToolTip(reason);
    item->setData(kReasonRole, reason);
    item->setData(Qt::AccessibleTextRole, tr("%1 is left out. %2").arg(item->text(), reason));
}

void ChangeDialog::showCurrent()
{
    const QListWidgetItem *item = m_files->currentItem();
    QString text = item ? item->data(kReasonRole).toString() : QString();
    if (item && item->data(kChangeRole).isValid()) {
        const BulkChange &change = m_plan.changes.at(item->data(kChangeRole).toLongLong());
        text += text.isEmpty() ? QString() : u"\n"_s;
        text += unifiedDiff(QDir::toNativeSeparators(change.path), change.before.text, change.after.text);
    }
    m_diff->setDiff(text);
}

void ChangeDialog::choose(const QListWidgetItem *item)
{
    const QString path = m_plan.changes.at(item->data(kChangeRole).toLongLong()).path;
    if (item->checkState() == Qt::Checked)
        m_leftOut.remove(path);
    else
        m_leftOut.insert(path);
    updateSummary();
}

void ChangeDialog::updateSummary()
{
    const qsizetype count = chosen().size();
    QStringList parts;
    parts += m_plan.changes.isEmpty() ? tr("Nothing would change.") : tr("Files that change: %1.").arg(count);
    if (const qsizetype rest = m_plan.changes.size() - count; rest > 0)
        parts += tr("Left out: %1.").arg(rest);
    if (!m_plan.refused.isEmpty())
        parts += tr("Not possible: %1.").arg(m_plan.refused.size());
    if (count > 0)
        parts += tr("All of them or none are written; one command takes it all back.");
    m_summary->setText(parts.join(u' '));
    m_apply->setEnabled(count > 0);
}

QList<BulkChange> ChangeDialog::chosen() const
{
    QList<BulkChange> changes;
    for (int row = 0; row < m_files->count(); ++row) {
        const QListWidgetItem *item = m_files->item(row);
        if (item->data(kChangeRole).isValid() && item->checkState() == Qt::Checked)
            changes.append(m_plan.changes.at(item->data(kChangeRole).toLongLong()));
    }
    return changes;
}

void ChangeDialog::accept()
{
    if (!m_apply->isEnabled())
        return;
    Q_EMIT confirmed(chosen());
    QDialog::accept();
}

} // namespace Agentwright::App
