// SPDX-License-Identifier: MIT
#include "problems/fix_preview_dialog.h"

#include "document/document_controller.h"
#include "document/severity_look.h"
#include "widgets/diff_view.h"
#include "widgets/tab_order.h"

#include <agentwright/base/unified_diff.h>
#include <agentwright/rules/rule.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

FixPreviewDialog::FixPreviewDialog(DocumentController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_summary(new QLabel(this))
    , m_review(new QCheckBox(tr("Also fixes that have to be &looked at"), this))
    , m_findings(new QListWidget(this))
    , m_diff(new DiffView(this))
    , m_job(computed, [this](const Answer &answer) { show(answer); }, 0)
{
    setWindowTitle(tr("Fix All"));
    setObjectName(u"fixPreview"_s);
    m_summary->setObjectName(u"fixSummary"_s);
    m_summary->setWordWrap(true);
    m_review->setObjectName(u"includeReview"_s);
    m_review->setToolTip(tr("Such a fix may change what the definition means"));
    m_findings->setObjectName(u"fixedFindings"_s);
    m_findings->setAccessibleName(tr("Problems that go away"));
    m_diff->setObjectName(u"fixDiff"_s);
    m_diff->setAccessibleName(tr("Changes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyFixes"_s);
    m_apply->setDefault(true);
    m_apply->setEnabled(false);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_findings);
    splitter->addWidget(m_diff);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_review);
    layout->addWidget(buttons);
    setTabOrderByLayout(*this);
    resize(760, 560);
    connect(buttons, &QDialogButtonBox::accepted, this, &FixPreviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_review, &QCheckBox::toggled, this, &FixPreviewDialog::compute);
    compute();
}

FixPreviewDialog::Answer FixPreviewDialog::computed(const Request &request)
{
    const AnalysisSnapshot &snapshot = request.snapshot;
    Answer answer{applyFixes(contextOf(snapshot), request.options), {}};
    answer.diff = unifiedDiff(snapshot.place.fileName, snapshot.definition.text(), answer.outcome.text);
    return answer;
}

void FixPreviewDialog::compute()
{
    m_apply->setEnabled(false);
    m_summary->setText(tr("Working out the fixes…"));
    m_revision = m_controller.revision();
    m_job.schedule({m_controller.snapshot(), {m_review->isChecked(), {}}});
}

void FixPreviewDialog::show(const Answer &answer)
{
    m_outcome = answer.outcome;
    const qsizetype count = m_outcome.applied.size();
    QStringList summary;
    if (count == 0)
        summary += tr("Nothing can be fixed without you.");
    else
        summary += tr("Problems that go away: %1.").arg(count);
    if (!m_outcome.edit.isEmpty())
        summary += tr("One undo takes the changes of the text back.");
    if (m_outcome.format != m_controller.format())
        summary += tr(
            "The file will be saved in another encoding, or without a byte-order mark, or with other line ends.");
    m_summary->setText(summary.join(u' '));
    m_findings->clear();
    for (const Diagnostic &diagnostic : m_outcome.applied) {
        const QString code = diagnostic.rule ? QString::fromLatin1(diagnostic.rule->code) : QString();
        auto *item = new QListWidgetItem(severityIcon(diagnostic.severity), tr("%1: %2").arg(code, message(diagnostic)),
                                         m_findings);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(severityWord(diagnostic.severity), item->text()));
    }
    m_diff->setDiff(answer.diff);
    m_apply->setEnabled(!m_outcome.isEmpty());
    Q_EMIT workedOut();
}

void FixPreviewDialog::accept()
{
    if (!m_apply->isEnabled())
        return;
    const Result<void> fixed = m_controller.apply(m_outcome.edit, {ChangeOrigin::Kind::Fix, {}}, m_revision);
    if (fixed) {
        m_controller.setFormat(m_outcome.format);
        Q_EMIT applied(m_outcome.applied.size());
    } else {
        Q_EMIT refused(fixed.error());
    }
    QDialog::accept();
}

} // namespace Agentwright::App
