// SPDX-License-Identifier: MIT
#include "shell/routing_commands.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "routing/routing_panel.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/library_commands.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/settings.h"
#include "widgets/prompts.h"

#include <agentwright/base/file_text.h>

#include <QDockWidget>
#include <QFileInfo>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static const QString kRoutingTopic = u"compare"_s;

RoutingCommands::RoutingCommands(MainWindow &window, Prompts &prompts, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_git([](const Question &question) { return Answer{question, committedVersion(question.path, u"HEAD"_s)}; },
            [this](const Answer &answer) { showCommitted(answer); }, 0)
{ }

void RoutingCommands::fillDock(QDockWidget &dock)
{
    // The tabs of docks that lie on each other are made by the toolkit, without a name.
    for (QTabBar *tabs : m_window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
    if (m_panel)
        return;
    m_panel = new RoutingPanel(&dock);
    dock.setWidget(m_panel);
    connect(m_panel, &RoutingPanel::openRequested, this,
            [this](const QString &path) { m_window.files().openPaths({path}); });
    connect(m_panel, &RoutingPanel::compareRequested, this, &RoutingCommands::compareFiles);
    m_panel->setFolders(m_settings.libraryFolders());
    connect(&m_window.library(), &LibraryCommands::foldersChanged, m_panel, &RoutingPanel::setFolders);
    connect(&m_window.library(), &LibraryCommands::lookedAt, m_panel, &RoutingPanel::lookAgain);
    followPage();
}

void RoutingCommands::followPage()
{
    if (!m_panel)
        return;
    DocumentPage *page = m_window.currentPage();
    m_panel->setController(page ? &page->controller() : nullptr);
}

void RoutingCommands::focusRequest()
{
    if (m_panel)
        m_panel->focusRequest();
}

void RoutingCommands::showOverlaps()
{
    m_window.focusPanel(Panel::Routing);
    m_panel->focusOverlaps();
}

void RoutingCommands::compareWithFile()
{
    const QString present = m_window.currentPage()->controller().filePath();
    const QStringList paths = m_prompts.askFilesToOpen(&m_window, present.isEmpty()
                                                                      ? m_settings.lastFolder()
                                                                      : QFileInfo(present).absolutePath());
    if (!paths.isEmpty())
        compareWithPath(paths.first());
}

void RoutingCommands::compareWithDisk()
{
    compareWithPath(m_window.currentPage()->controller().filePath());
}

void RoutingCommands::compareWithCommit()
{
    m_git.schedule({m_window.currentPage()->controller().filePath(), {}});
}

void RoutingCommands::compareWithExport()
{
    m_window.messages().remove(kRoutingTopic);
    open(new DefinitionCompare(m_window.currentPage()->controller(), &m_window));
}

void RoutingCommands::compareFiles(const QString &path, const QString &other)
{
    m_window.files().openPaths({path});
    const DocumentPage *page = m_window.currentPage();
    if (page && page->controller().filePath() == path)
        compareWithPath(other);
}

void RoutingCommands::compareWithPath(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (bytes)
        openCompare(QFileInfo(path).fileName(), *bytes);
    else
        m_window.messages().show(kRoutingTopic, MessageBar::Kind::Error, fileErrorText(bytes.error(), path));
}

void RoutingCommands::showCommitted(const Answer &answer)
{
    const QString &path = answer.question.path;
    const DocumentPage *page = m_window.currentPage();
    if (!page || page->controller().filePath() != path)
        return; // somebody went on in the meantime
    const QString name = QFileInfo(path).fileName();
    const QString title = tr("%1 as committed").arg(name);
    switch (answer.version.outcome) {
    case GitVersion::Outcome::Found:
        if (answer.question.origin)
            return answer.question.origin->setOrigin(title, decodeText(answer.version.bytes).text);
        return openCompare(title, answer.version.bytes);
    case GitVersion::Outcome::NoGit:
        return m_window.messages().show(kRoutingTopic, MessageBar::Kind::Information, tr("Git is not installed."));
    case GitVersion::Outcome::NotThere:
        return m_window.messages().show(kRoutingTopic, MessageBar::Kind::Information,
                                        tr("%1 was never committed to a git repository.").arg(name));
    case GitVersion::Outcome::TooSlow:
        return m_window.messages().show(kRoutingTopic, MessageBar::Kind::Warning, tr("Git does not answer."));
    }
}

void RoutingCommands::openCompare(const QString &title, const QByteArray &bytes)
{
    m_window.messages().remove(kRoutingTopic);
    auto *dialog = new DefinitionCompare(m_window.currentPage()->controller(), title, decodeText(bytes).text, &m_window);
    connect(dialog, &DefinitionCompare::originRequested, this,
            [this, dialog](DefinitionCompare::Origin origin) { findOrigin(*dialog, origin); });
    open(dialog);
}

void RoutingCommands::open(DefinitionCompare *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_window.currentPage()->controller(), &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void RoutingCommands::findOrigin(DefinitionCompare &dialog, DefinitionCompare::Origin origin)
{
    const QString present = m_window.currentPage()->controller().filePath();
    if (origin == DefinitionCompare::Origin::Commit) {
        m_git.schedule({present, &dialog});
        return;
    }
    const QString path = m_prompts.askFilesToOpen(&dialog, QFileInfo(present).absolutePath()).value(0);
    const Result<QByteArray> bytes = path.isEmpty() ? Result<QByteArray>(Error{}) : readFile(path);
    if (bytes)
        dialog.setOrigin(QFileInfo(path).fileName(), decodeText(*bytes).text);
    else if (!path.isEmpty())
        m_window.messages().show(kRoutingTopic, MessageBar::Kind::Error, fileErrorText(bytes.error(), path));
}

} // namespace Agentwright::App
