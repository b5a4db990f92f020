// SPDX-License-Identifier: MIT
#include "shell/export_commands.h"

#include "document/document_controller.h"
#include "document/shown_path.h"
#include "editor/prompt_edit.h"
#include "exporting/export_dialog.h"
#include "exporting/export_view.h"
#include "preview/preview_tabs.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/settings.h"
#include "widgets/prompts.h"

#include <agentwright/base/relative_path.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kExportTopic = "exported"_L1;

} // namespace

ExportCommands::ExportCommands(MainWindow &window, Prompts &prompts, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_job(
          [](const Again &again) {
              Again answer = again;
              answer.planned = workOut(again.plan);
              return answer;
          },
          [this](const Again &answer) { finishAgain(answer); }, 0)
    , m_write(
          [](const Again &again) {
              Again answer = again;
              answer.written = writeExport(again.plan, again.planned, true);
              return answer;
          },
          [this](Again answer) { finishWrite(std::move(answer)); }, 0)
{ }

QString ExportCommands::folder() const
{
    const QString path = m_window.currentPage()->controller().filePath();
    return path.isEmpty() ? m_settings.lastFolder() : QFileInfo(path).absolutePath();
}

/// The nearest folder that no tool reads its own files from, as it does from ".claude/agents".
static QString outsideToolFolders(const QString &folder)
{
    const qsizetype hidden = folder.indexOf("/."_L1);
    return hidden > 0 ? folder.first(hidden) : folder;
}

ExportProfile ExportCommands::profileOf(const QString &folder, const QString &name) const
{
    ExportProfile profile = ExportProfile::fromMap(m_settings.exportProfile(folder));
    if (profile.root.isEmpty())
        profile.root = outsideToolFolders(folder) + u'/' + slug(name);
    return profile;
}

QList<ExportSource> ExportCommands::sources() const
{
    QList<ExportSource> sources{ExportSource::of(m_window.currentPage()->controller())};
    for (const DocumentPage *page : m_window.pages()) {
        if (page != m_window.currentPage())
            sources.append(ExportSource::of(page->controller()));
    }
    return sources;
}

void ExportCommands::openDialog()
{
    openDialog(sources(), folder());
}

void ExportCommands::openDialog(const QList<const DocumentController *> &chosen)
{
    QList<ExportSource> sources;
    for (const DocumentController *controller : chosen)
        sources.append(ExportSource::of(*controller));
    openDialog(sources, QFileInfo(chosen.first()->filePath()).absolutePath());
}

void ExportCommands::openDialog(const QList<ExportSource> &sources, const QString &folder)
{
    auto *dialog = new ExportDialog(sources, m_prompts, profileOf(folder, sources.first().definition.definition.name()),
                                    &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &ExportCommands::tellWritten);
    connect(dialog, &ExportDialog::accepted, this,
            [this, dialog, folder] { m_settings.setExportProfile(folder, dialog->profile().toMap()); });
    connect(dialog, &ExportDialog::fixRequested, this, &ExportCommands::goToField);
    dialog->open();
}

void ExportCommands::exportAgain()
{
    if (m_write.isPending())
        return;
    const QString folder = this->folder();
    const ExportProfile profile = profileOf(folder, m_window.currentPage()->controller().definition().name());
    if (profile.targets.isEmpty())
        return openDialog();
    const QList<ExportSource> all = sources();
    m_job.schedule({profile.planFor(profile.takesAllOpen ? all : all.first(1)), {}, folder, profile, {}});
}

void ExportCommands::finishAgain(const Again &again)
{
    const PlannedExport &planned = again.planned;
    const bool isWidened = planned.worst() == FieldOutcome::Severity::Error && !again.profile.acceptsErrors;
    if (planned.problem || planned.outcome.files.isEmpty() || !planned.outcome.refused.isEmpty() || isWidened)
        return openDialog();
    const bool isOurs = again.profile.ownsWhatIsReplaced(planned);
    if (isOurs || m_prompts.askOverwrite(&m_window, again.plan.root))
        m_write.schedule(again);
}

void ExportCommands::finishWrite(Again again)
{
    if (!again.written)
        return m_window.messages().show(kExportTopic, MessageBar::Kind::Error,
                                        exportProblemText(again.written.error(), again.plan.root));
    again.profile.setWritten(again.planned);
    m_settings.setExportProfile(again.folder, again.profile.toMap());
    tellWritten(again.planned.outcome.files.size(), again.plan.root);
}

void ExportCommands::tellWritten(qsizetype files, const QString &path)
{
    m_window.messages().show(kExportTopic, MessageBar::Kind::Good,
                             tr("Files written: %1, to “%2”.").arg(files).arg(shownPath(path)));
}

void ExportCommands::goToField(const QString &path, const QString &key)
{
    m_window.files().openPaths({path});
    DocumentPage *page = m_window.currentPage();
    if (!page || page->controller().filePath() != path)
        return;
    if (const Entry *entry = page->controller().definition().syntax().find(key))
        page->editor().goTo(entry->key);
    else
        m_window.focusEditor();
}

void ExportCommands::addPreview(DocumentPage &page, PreviewTabs &preview)
{
    if (preview.findChild<ExportView *>())
        return;
    auto *view = new ExportView(page.controller(), &preview);
    preview.addTab(view, tr("Export"));
    view->setTarget(m_settings.previewTarget());
    connect(view, &ExportView::targetChosen, this, [this](const QString &id) { m_settings.setPreviewTarget(id); });
    connect(view, &ExportView::fixRequested, &page, [&page](const QString &key) {
        if (const Entry *entry = page.controller().definition().syntax().find(key))
            page.editor().goTo(entry->key);
    });
}

} // namespace Agentwright::App
