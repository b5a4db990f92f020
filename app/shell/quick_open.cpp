// SPDX-License-Identifier: MIT
#include "shell/quick_open.h"

#include "document/document_controller.h"
#include "document/shown_path.h"
#include "editor/prompt_edit.h"
#include "library/library_panel.h"
#include "shell/command_table.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/library_commands.h"
#include "shell/main_window.h"
#include "typing/markdown_format.h"
#include "typing/tag_names.h"
#include "widgets/fuzzy_match.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kMaxFilesOfFolder = 5000;

QList<PickItem> commands(MainWindow &window)
{
    QList<PickItem> items;
    for (const Command &command : commandTable()) {
        auto *action = window.findChild<QAction *>(QLatin1StringView(command.id));
        if (!action || !action->isEnabled())
            continue;
        const QString menu = QCoreApplication::translate("Agentwright::App::Commands", menuTitle(command.menu));
        const QString title = u"%1: %2"_s.arg(menu, action->text()).remove(u'&').remove(u'…');
        items.append({title, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    return items;
}

QList<PickItem> headings(const MainWindow &window)
{
    DocumentPage *page = window.currentPage();
    QList<PickItem> items;
    if (!page)
        return items;
    const QTextDocument *document = page->controller().textDocument();
    for (const Heading &heading : page->controller().definition().outline().headings) {
        const TextRange place(heading.range.start, heading.range.start);
        const int line = document->findBlock(int(place.start)).blockNumber() + 1;
        items.append({QString(2 * (heading.level - 1), u' ') + heading.title,
                      QCoreApplication::translate("Agentwright::App::QuickOpen", "Line %1").arg(line),
                      [page, place] { page->editor().goTo(place); }});
    }
    if (items.isEmpty())
        items.append({QCoreApplication::translate("Agentwright::App::QuickOpen", "The prompt has no headings"), {}, {}});
    return items;
}

/// "12" and "12:5"; a number from the end with a minus in front.
QList<PickItem> lines(const MainWindow &window, const QString &query)
{
    DocumentPage *page = window.currentPage();
    if (!page)
        return {};
    const QTextDocument *document = page->controller().textDocument();
    const int count = document->blockCount();
    bool isNumber = false;
    int line = query.section(u':', 0, 0).toInt(&isNumber);
    if (!isNumber)
        return {{QCoreApplication::translate("Agentwright::App::QuickOpen", "Lines 1 to %1").arg(count), {}, {}}};
    if (line < 0)
        line += count + 1;
    line = std::clamp(line, 1, count);
    const QTextBlock block = document->findBlockByNumber(line - 1);
    const int column = std::clamp(query.section(u':', 1, 1).toInt(), 1, block.length());
    const qsizetype offset = block.position() + column - 1;
    return {{QCoreApplication::translate("Agentwright::App::QuickOpen", "Line %1, column %2").arg(line).arg(column),
             block.text().trimmed().left(80), [page, offset] { page->editor().goTo({offset, offset}); }}};
}

/// The name as it is typed, and the names that fit it: those of the text first, then the usual ones.
QList<PickItem> tags(const MainWindow &window, const QString &query)
{
    DocumentPage *page = window.currentPage();
    if (!page)
        return {};
    QStringList names = tagNamesFor(page->controller().definition());
    names.removeIf([&query](const QString &name) { return !fuzzyMatch(query, name); });
    if (isTagName(query))
        names.prepend(query);
    names.removeDuplicates();
    QList<PickItem> items;
    for (const QString &name : std::as_const(names)) {
        items.append({u'<' + name + u'>', {}, [page, name] {
                          page->editor().type([&name](const DefinitionView &definition, const Selection &selection) {
                              return wrappedInTag(definition, selection, name);
                          });
                      }});
    }
    return items;
}

QList<PickItem> snippets(const MainWindow &window)
{
    DocumentPage *page = window.currentPage();
    QList<PickItem> items;
    if (!page)
        return items;
    for (const Snippet &snippet : page->editor().snippets()) {
        items.append({snippet.title, snippet.prefix, [page, snippet] {
                          const Selection selection = page->editor().selection();
                          page->editor().insertSnippet(snippet, selection.range());
                      }});
    }
    return items;
}

QList<PickItem> files(MainWindow &window)
{
    QList<PickItem> items;
    QSet<QString> known;
    for (DocumentPage *page : window.pages()) {
        const QString path = page->controller().filePath();
        known.insert(path);
        items.append({page->title(), shownPath(path), [&window, page] { window.showPage(*page); }});
    }
    QStringList paths = window.settings().recentFiles();
    if (const DocumentPage *page = window.currentPage(); page && !page->controller().filePath().isEmpty()) {
        const QDir folder = QFileInfo(page->controller().filePath()).absoluteDir();
        for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name).mid(0, kMaxFilesOfFolder))
            paths.append(folder.filePath(name));
    }
    window.library().lookAtFolders();
    if (const LibraryPanel *library = window.library().panel()) {
        QStringList inLibrary;
        for (const auto &row : library->scanner().rows()) {
            if (!row->foreign)
                inLibrary.append(row->path);
        }
        inLibrary.sort();
        paths += inLibrary;
    }
    for (const QString &path : std::as_const(paths)) {
        if (known.contains(path))
            continue;
        known.insert(path);
        const QFileInfo file(path);
        items.append({shownPath(file.fileName()), shownPath(file.path()),
                      [&window, path] { window.files().openPaths({path}); }});
    }
    return items;
}

} // namespace

QList<PickSource> quickOpenSources(MainWindow &window)
{
    const QString helpOfFiles = QCoreApplication::translate("Agentwright::App::QuickOpen",
                                                            "File name, or > for commands, @ for headings, : for lines");
    const auto text = [](QStringView prefix) { return prefix.toString(); };
    return {
        PickSource{text(kPickFile), helpOfFiles, [&window](const QString &) { return files(window); }},
        PickSource{text(kPickCommand), QCoreApplication::translate("Agentwright::App::QuickOpen", "Command"),
                   [&window](const QString &) { return commands(window); }},
        PickSource{text(kPickHeading), QCoreApplication::translate("Agentwright::App::QuickOpen", "Heading"),
                   [&window](const QString &) { return headings(window); }},
        PickSource{text(kPickLine), QCoreApplication::translate("Agentwright::App::QuickOpen", "Line"),
                   [&window](const QString &query) { return lines(window, query); }, false},
        PickSource{text(kPickTag), QCoreApplication::translate("Agentwright::App::QuickOpen", "Name of the tag"),
                   [&window](const QString &query) { return tags(window, query); }, false},
        PickSource{text(kPickSnippet), QCoreApplication::translate("Agentwright::App::QuickOpen", "Snippet"),
                   [&window](const QString &) { return snippets(window); }},
    };
}

} // namespace Agentwright::App
