// SPDX-License-Identifier: MIT
#include "shell/bulk_commands.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "document/shown_path.h"
#include "library/bulk_edit_form.h"
#include "library/change_dialog.h"
#include "shell/document_page.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"

#include <agentwright/io/file_store.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kTopic = "bulk edit"_L1;

FileText contentOf(const DocumentController &controller)
{
    return {controller.text(), controller.format()};
}

/// Everything in one step of the document's own undo.
void put(DocumentController &controller, const FileText &content)
{
    const Result<void> applied = controller.apply(TextEdit::between(controller.text(), content.text),
                                                  {ChangeOrigin::Kind::Command, {}});
    if (applied)
        controller.setFormat(content.format);
}

/// Its own undo where the edit is the last step: only that makes a saved document saved again.
void takeBack(DocumentController &controller, const FileText &before)
{
    controller.undo();
    if (controller.text() != before.text)
        controller.redo();
    put(controller, before);
}

/// Replaces what a query finds.
ChangeDialog::Planner replacing(const LibraryQuery &query, const QString &text)
{
    return [query, text](const QList<BulkSource> &sources) -> Result<BulkPlan> {
        BulkPlan plan;
        for (const BulkSource &source : sources) {
            const TextEdit edit = query.replacement(DefinitionView::parse(source.content.text), source.path, text);
            const QString after = edit.appliedTo(source.content.text);
            if (after != source.content.text)
                plan.changes.append({source.path, source.path, source.content, {after, source.content.format}});
        }
        return plan;
    };
}

} // namespace

BulkCommands::BulkCommands(MainWindow &window) : QObject(&window), m_window(window) { }

QHash<QString, FileText> BulkCommands::openTexts() const
{
    QHash<QString, FileText> texts;
    for (const DocumentPage *page : m_window.pages()) {
        const DocumentController &controller = page->controller();
        if (!controller.filePath().isEmpty())
            texts.insert(QDir::cleanPath(controller.filePath()), contentOf(controller));
    }
    return texts;
}

DocumentPage *BulkCommands::pageOf(const QString &path) const
{
    for (DocumentPage *page : m_window.pages()) {
        if (!page->controller().filePath().isEmpty() && QDir::cleanPath(page->controller().filePath()) == path)
            return page;
    }
    return nullptr;
}

void BulkCommands::refuse(const QString &text)
{
    m_window.messages().show(kTopic, MessageBar::Kind::Error, text);
}

// --- Dialogs ---

void BulkCommands::show(ChangeDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeDialog::confirmed, this, &BulkCommands::apply);
    dialog->open();
}

BulkCommands::Editing BulkCommands::edit(const QString &title, const QStringList &paths, const BulkChoices &choices)
{
    auto *dialog = new ChangeDialog(title, {paths, openTexts()}, &m_window);
    auto *form = new BulkEditForm(choices, dialog);
    const auto plan = [dialog, form] { dialog->setPlanner(form->planner(), tr("Fill in what is to be done.")); };
    connect(form, &BulkEditForm::changed, dialog, plan);
    dialog->addForm(form);
    plan();
    show(dialog);
    return {dialog, form};
}

void BulkCommands::replace(const LibraryQuery &query, const QString &text, const QStringList &paths)
{
    auto *dialog = new ChangeDialog(tr("Replace in Files"), {paths, openTexts()}, &m_window);
    dialog->setPlanner(replacing(query, text));
    show(dialog);
}

// --- Doing it ---

/// Nullopt, and said, when an open definition is not as it was shown.
std::optional<BulkCommands::Split> BulkCommands::split(const QList<BulkChange> &changes)
{
    Split split;
    for (const BulkChange &change : changes) {
        const DocumentPage *page = pageOf(change.path);
        if (page && contentOf(page->controller()) != change.before) {
            refuse(tr("“%1” has changed meanwhile. Nothing was done.").arg(page->title()));
            return std::nullopt;
        }
        if (page && change.isMove() && page->controller().isModified()) {
            refuse(tr("“%1” has changes that were not saved. Save it before it moves. Nothing was done.")
                       .arg(page->title()));
            return std::nullopt;
        }
        if (page && !change.isMove())
            split.open.append({&page->controller(), change});
        else
            split.disk.append(change);
    }
    return split;
}

void BulkCommands::apply(const QList<BulkChange> &changes)
{
    const std::optional<Split> parts = split(changes);
    if (!parts)
        return;
    const Result<QList<FileChange>> files = fileChanges(parts->disk);
    const Result<void> written = files ? applyFileChanges(*files) : Result<void>(files.error());
    if (!written) {
        refuse(tr("Nothing was done. %1").arg(fileErrorText(written.error(), written.error().detail)));
        return;
    }
    m_done = Done{*files, {}, parts->open};
    QHash<QString, QString> moved;
    for (const Open &open : parts->open)
        put(*open.controller, open.change.after);
    for (const BulkChange &change : parts->disk) {
        if (!change.isMove())
            continue;
        m_done->moved.append(change);
        moved.insert(change.path, change.newPath);
        followMove(change.path, change.newPath);
    }
    QStringList summary{tr("Files written: %1.").arg(parts->disk.size())};
    if (!parts->open.isEmpty())
        summary += tr("Open definitions changed, but not saved yet: %1.").arg(parts->open.size());
    m_window.messages().show(kTopic, MessageBar::Kind::Information, summary.join(u' '),
                             {{tr("Undo Bulk Edit"), [this] { undo(); }}});
    Q_EMIT filesChanged(moved);
}

void BulkCommands::followMove(const QString &from, const QString &to)
{
    if (DocumentPage *page = pageOf(from)) {
        page->controller().followFile(to);
        if (const Result<void> reloaded = page->controller().reload(); !reloaded)
            refuse(fileErrorText(reloaded.error(), to));
    }
}

// --- Taking it back ---

/// What has to be done on disk; nullopt, and said, when an open definition was edited since.
std::optional<QList<FileChange>> BulkCommands::diskUndo()
{
    QList<FileChange> files = inverted(m_done->disk);
    for (const Open &open : std::as_const(m_done->open)) {
        if (open.controller) {
            if (contentOf(*open.controller) == open.change.after)
                continue;
            refuse(tr("“%1” has been edited since. Undo that first, or undo the bulk edit there alone.")
                       .arg(shownPath(open.controller->fileName())));
            return std::nullopt;
        }
        // Closed since: saved or given up.
        const Result<QList<FileChange>> change = fileChanges({open.change});
        const Result<QByteArray> present = readFile(open.change.path);
        if (change && present && *present != change->constFirst().before)
            files += inverted(*change);
    }
    return files;
}

void BulkCommands::undo()
{
    if (!m_done)
        return;
    const std::optional<QList<FileChange>> files = diskUndo();
    if (!files)
        return;
    if (const Result<void> written = applyFileChanges(*files); !written) {
        refuse(tr("The bulk edit was not undone. %1").arg(fileErrorText(written.error(), written.error().detail)));
        return;
    }
    const Done done = *std::exchange(m_done, std::nullopt);
    for (const Open &open : done.open) {
        if (open.controller)
            takeBack(*open.controller, open.change.before);
    }
    QHash<QString, QString> moved;
    for (const BulkChange &change : done.moved) {
        followMove(change.newPath, change.path);
        moved.insert(change.newPath, change.path);
    }
    m_window.messages().show(kTopic, MessageBar::Kind::Good, tr("The bulk edit was undone."));
    Q_EMIT filesChanged(moved);
}

} // namespace Agentwright::App
