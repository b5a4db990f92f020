// SPDX-License-Identifier: MIT
#include "exporting/export_dialog.h"

#include "document/shown_path.h"
#include "exporting/loss_tree.h"
#include "exporting/planned_files_view.h"
#include "exporting/plugin_form.h"
#include "widgets/prompts.h"

#include <agentwright/base/relative_path.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kDebounceMs = 120;
const QString kPlugin = u"claude-plugin"_s;

QString dialogText(const char *text)
{
    return QCoreApplication::translate("Agentwright::Exporting", text);
}

/// The name of the first definition, where no plugin has been named yet.
PluginInfo suggestedPlugin(PluginInfo plugin, const QList<ExportSource> &sources)
{
    if (plugin.name.isEmpty())
        plugin.name = slug(sources.constFirst().definition.definition.name());
    return plugin;
}

} // namespace

ExportDialog::ExportDialog(const QList<ExportSource> &sources, Prompts &prompts, const ExportProfile &profile,
                           QWidget *parent)
    : BusyDialog(parent)
    , m_sources(sources)
    , m_prompts(prompts)
    , m_profile(profile)
    , m_targets(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_limits(new QCheckBox(tr("Write &limits into the prompt"), this))
    , m_all(new QCheckBox(tr("&All open definitions (%1)").arg(sources.size()), this))
    , m_plugin(new PluginForm(suggestedPlugin(profile.plugin, sources), this))
    , m_files(new PlannedFilesView(this))
    , m_losses(new LossTree(this))
    , m_mayDoMore(new QLabel(tr("An agent may do more there than its author allows."), this))
    , m_offer(new QPushButton(tr("&Write the Limits Into the Prompt"), this))
    , m_fix(new QPushButton(tr("&Fix in the Definition"), this))
    , m_form(new QComboBox(this))
    , m_path(new QLineEdit(QDir::toNativeSeparators(profile.root), this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_problem(new QLabel(this))
    , m_export(nullptr)
    , m_job(
          &workOut, [this](const PlannedExport &planned) { showPlanned(planned); }, kDebounceMs)
    , m_write(
          [](const Writing &writing) {
              Writing answer = writing;
              answer.written = writeExport(writing.plan, writing.planned, writing.mayReplace);
              return answer;
          },
          [this](const Writing &writing) { finishWrite(writing); }, 0)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildChoices());
    splitter->addWidget(buildOutcome());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildPlace());
    resize(1080, 720);
    connectAll();
    chooseTargets(profile.targets.isEmpty() ? QStringList{kPlugin} : profile.targets);
    workOutLater();
    m_targets->setFocus();
}

QWidget *ExportDialog::buildChoices()
{
    m_targets->setObjectName(u"targets"_s);
    m_targets->setAccessibleName(tr("Formats"));
    for (const ExportTarget *target : allExportTargets()) {
        auto *item = new QListWidgetItem(dialogText(target->label), m_targets);
        item->setData(Qt::UserRole, QString(QLatin1StringView(target->id)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(dialogText(target->summary));
    }
    m_targets->setCurrentRow(0);
    m_summary->setWordWrap(true);
    m_scope->setObjectName(u"scope"_s);
    m_scope->addItems({tr("A project"), tr("My home folder")});
    m_scope->setCurrentIndex(m_profile.isUserScope ? 1 : 0);
    m_limits->setObjectName(u"limitsIntoPrompt"_s);
    m_limits->setChecked(m_profile.limitsIntoPrompt);
    m_limits->setToolTip(tr("Limits that a format cannot hold stand in the prompt, where nothing enforces them."));
    m_all->setObjectName(u"allOpen"_s);
    m_all->setChecked(m_profile.takesAllOpen && m_sources.size() > 1);
    m_all->setVisible(m_sources.size() > 1);

    auto *choices = new QWidget(this);
    auto *label = new QLabel(tr("Forma&ts:"), choices);
    label->setBuddy(m_targets);
    auto *scope = new QFormLayout;
    scope->addRow(tr("F&or:"), m_scope);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_targets, 1);
    layout->addWidget(m_summary);
    layout->addLayout(scope);
    layout->addWidget(m_all);
    layout->addWidget(m_limits);
    layout->addWidget(m_plugin);
    return choices;
}

QWidget *ExportDialog::buildOutcome()
{
    m_mayDoMore->setObjectName(u"mayDoMore"_s);
    m_offer->setObjectName(u"offerLimits"_s);
    m_fix->setObjectName(u"fix"_s);
    m_fix->setToolTip(tr("Close this window and go to what the chosen line is about"));
    auto *offers = new QHBoxLayout;
    offers->addWidget(m_mayDoMore);
    offers->addWidget(m_offer);
    offers->addStretch(1);
    offers->addWidget(m_fix);
    auto *losses = new QWidget(this);
    auto *lossLayout = new QVBoxLayout(losses);
    lossLayout->setContentsMargins({});
    lossLayout->addWidget(m_losses, 1);
    lossLayout->addLayout(offers);
    auto *outcome = new QSplitter(Qt::Vertical, this);
    outcome->addWidget(m_files);
    outcome->addWidget(losses);
    outcome->setChildrenCollapsible(false);
    outcome->setSizes({330, 300});
    return outcome;
}

QWidget *ExportDialog::buildPlace()
{
    m_form->setObjectName(u"outputForm"_s);
    m_form->setAccessibleName(tr("Write as"));
    m_form->addItems({tr("Folder"), tr("Zip archive")});
    m_form->setCurrentIndex(m_profile.isZip ? 1 : 0);
    m_path->setObjectName(u"outputPath"_s);
    m_path->setAccessibleName(tr("Write to"));
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *place = new QHBoxLayout;
    place->addWidget(m_form);
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"export"_s);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *bottom = new QWidget(this);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins({});
    layout->addLayout(place);
    layout->addWidget(m_problem);
    layout->addWidget(busyBar());
    layout->addWidget(buttons);
    return bottom;
}

void ExportDialog::connectAll()
{
    connect(m_targets, &QListWidget::itemChanged, this, &ExportDialog::workOutLater);
    connect(m_targets, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_summary->setText(item ? item->toolTip() : QString()); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_path->setText(QDir::toNativeSeparators(index == 1 ? QDir::homePath() : m_profile.root));
        workOutLater();
    });
    connect(m_all, &QCheckBox::toggled, this, &ExportDialog::workOutLater);
    connect(m_limits, &QCheckBox::toggled, this, &ExportDialog::workOutLater);
    connect(m_plugin, &PluginForm::changed, this, &ExportDialog::workOutLater);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::workOutLater);
    connect(m_offer, &QPushButton::clicked, this, [this] { m_limits->setChecked(true); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_losses, &LossTree::currentItemChanged, this,
            [this] { m_fix->setEnabled(!m_losses->currentSource().isEmpty()); });
    const auto fix = [this] {
        if (m_losses->currentSource().isEmpty())
            return;
        Q_EMIT fixRequested(m_losses->currentSource(), m_losses->currentKey());
        reject();
    };
    connect(m_fix, &QPushButton::clicked, this, fix);
    connect(m_losses, &LossTree::itemActivated, this, fix);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        const QString path = m_path->text();
        const bool endsInZip = path.endsWith(u".zip"_s, Qt::CaseInsensitive);
        if (isZip() && !endsInZip && !path.isEmpty())
            m_path->setText(path + u".zip"_s);
        else if (!isZip() && endsInZip)
            m_path->setText(path.chopped(4));
        workOutLater();
    });
}

QStringList ExportDialog::chosenTargets() const
{
    QStringList ids;
    for (int i = 0; i < m_targets->count(); ++i) {
        if (m_targets->item(i)->checkState() == Qt::Checked)
            ids.append(m_targets->item(i)->data(Qt::UserRole).toString());
    }
    return ids;
}

void ExportDialog::chooseTargets(const QStringList &ids)
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_targets->count(); ++i) {
        QListWidgetItem *item = m_targets->item(i);
        const bool isChosen = ids.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (isChosen && !first)
            first = item;
    }
    if (first)
        m_targets->setCurrentItem(first);
}

ExportProfile ExportDialog::profile() const
{
    ExportProfile profile = m_profile;
    profile.targets = chosenTargets();
    profile.root = QDir::fromNativeSeparators(m_path->text().trimmed());
    profile.isZip = isZip();
    profile.isUserScope = m_scope->currentIndex() == 1;
    profile.limitsIntoPrompt = m_limits->isChecked();
    profile.takesAllOpen = m_all->isChecked();
    profile.plugin = m_plugin->plugin();
    return profile;
}

ExportPlan ExportDialog::plan() const
{
    return profile().planFor(m_all->isChecked() ? m_sources : m_sources.first(1));
}

void ExportDialog::workOutLater()
{
    m_plugin->setVisible(chosenTargets().contains(kPlugin));
    m_export->setEnabled(false);
    m_job.schedule(plan());
}

void ExportDialog::showPlanned(const PlannedExport &planned)
{
    m_planned = planned;
    m_files->showFiles(planned.files);
    m_losses->showOutcome(planned.outcome);
    const bool mayDoMore = planned.worst() == FieldOutcome::Severity::Error;
    m_mayDoMore->setVisible(mayDoMore);
    m_offer->setVisible(mayDoMore && !m_limits->isChecked());
    m_fix->setEnabled(!m_losses->currentSource().isEmpty());
    QStringList problems;
    if (planned.problem)
        problems.append(exportProblemText(*planned.problem, m_path->text()));
    for (const WalkProblem &left : planned.left)
        problems.append(shownPath(left.path) + u": "_s + problemText(left));
    showProblem(problems.join(u'\n'));
    m_export->setEnabled(!planned.outcome.files.isEmpty() && !planned.problem && !m_path->text().trimmed().isEmpty());
    Q_EMIT ready();
}

void ExportDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool ExportDialog::isZip() const
{
    return m_form->currentIndex() == 1;
}

void ExportDialog::browse()
{
    const QString path = isZip() ? m_prompts.askZipToWrite(this, m_path->text())
                                 : m_prompts.askFolder(this, QDir::fromNativeSeparators(m_path->text()));
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::accept()
{
    if (!m_export->isEnabled())
        return;
    const ExportPlan plan = this->plan();
    const bool mayReplace = m_planned.replacesFiles();
    if (!mayReplace || m_prompts.askOverwrite(this, plan.root))
        write(plan, mayReplace);
}

void ExportDialog::write(const ExportPlan &plan, bool mayReplace)
{
    setBusy(true);
    m_write.schedule({plan, m_planned, mayReplace, {}});
}

void ExportDialog::finishWrite(const Writing &writing)
{
    setBusy(false);
    const bool isThere = !writing.written && writing.written.error().code == ErrorCode::AlreadyExists;
    if (isThere && !writing.mayReplace && m_prompts.askOverwrite(this, writing.plan.root)) // a zip file, or made since
        return write(writing.plan, true);
    if (!writing.written)
        return showProblem(exportProblemText(writing.written.error(), writing.plan.root));
    m_profile.setWritten(m_planned);
    Q_EMIT exported(m_planned.outcome.files.size(), m_path->text());
    QDialog::accept();
}

} // namespace Agentwright::App
