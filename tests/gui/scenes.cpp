// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "form/form_view.h"
#include "library/library_model.h"
#include "library/library_panel.h"
#include "preview/preview_tabs.h"
#include "shell/document_page.h"
#include "shell/library_commands.h"
#include "shell/message_bar.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <array>

using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace Agentwright::Testing {

namespace {

constexpr int kPatienceMs = 10000;

template<typename Widget>
Widget *find(QWidget *window, QLatin1StringView name)
{
    return window ? window->findChild<Widget *>(QString(name)) : nullptr;
}

/// A project with a second agent in it.
void openProject(WindowFixture &fixture)
{
    QDir().mkpath(fixture.path(u"shop/.claude/agents"_s));
    fixture.makeFile(u"shop/.claude/agents/tester.md"_s,
                     "---\nname: tester\ndescription: Use this agent to test a version before it is published\n"
                     "tools: Read, Bash\nmodel: haiku\n---\nYou test.\n");
    fixture.openText(sceneText(), u"shop/.claude/agents/release-notes-writer.md"_s);
    fixture.controller().checkNow();
    QCoreApplication::processEvents();
}

QWidget *topDialog(WindowFixture &fixture)
{
    QWidget *found = nullptr;
    for (QDialog *dialog : fixture.window().findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog->isWindow())
            found = dialog;
    }
    return found;
}

QWidget *windowAfter(WindowFixture &fixture, const char *command)
{
    openProject(fixture);
    fixture.trigger(command);
    QCoreApplication::processEvents();
    return &fixture.window();
}

QWidget *dialogAfter(WindowFixture &fixture, const char *command)
{
    openProject(fixture);
    fixture.trigger(command);
    QCoreApplication::processEvents();
    return topDialog(fixture);
}

/// Waits until that button of the window can be pressed.
QWidget *whenEnabled(QWidget *window, QLatin1StringView button)
{
    const auto *found = find<QPushButton>(window, button);
    return found && QTest::qWaitFor([found] { return found->isEnabled(); }, kPatienceMs) ? window : nullptr;
}

/// Waits until that list of the window has rows.
QWidget *whenFilled(QWidget *window, QLatin1StringView list)
{
    const auto *found = find<QTreeView>(window, list);
    return found && QTest::qWaitFor([found] { return found->model()->rowCount() > 0; }, kPatienceMs) ? window : nullptr;
}

QWidget *wizardAt(WindowFixture &fixture, int step)
{
    fixture.settings().setLastFolder(fixture.path(u"shop"_s));
    QWidget *wizard = whenEnabled(dialogAfter(fixture, "file.newFromTemplate"), "next"_L1);
    for (int i = 0; wizard && i < step; ++i)
        find<QPushButton>(wizard, "next"_L1)->click();
    return wizard;
}

QWidget *startPage(WindowFixture &fixture)
{
    return &fixture.window();
}

QWidget *window(WindowFixture &fixture)
{
    openProject(fixture);
    fixture.page().messages().show(u"message"_s, MessageBar::Kind::Warning, u"⟦Something happened.⟧"_s,
                                   {{u"⟦Do it⟧"_s, [] { }}});
    return &fixture.window();
}

QWidget *wholeForm(WindowFixture &fixture)
{
    openProject(fixture);
    FormView &form = fixture.form();
    for (const char *key : {"hooks", "mcpServers", "permissionMode", "skills"})
        form.addField(QString::fromLatin1(key));
    if (auto *choose = find<QToolButton>(&form, "chooseTools"_L1))
        choose->click();
    return &fixture.window();
}

QWidget *library(WindowFixture &fixture)
{
    openProject(fixture);
    fixture.prompts.folders = {fixture.path(u"shop"_s)};
    fixture.trigger("file.openFolder");
    LibraryPanel *panel = fixture.window().library().panel();
    const bool isRead = panel && QTest::qWaitFor([panel] { return panel->model().count() == 2; }, kPatienceMs);
    return isRead ? &fixture.window() : nullptr;
}

QWidget *search(WindowFixture &fixture)
{
    if (!library(fixture))
        return nullptr;
    fixture.trigger("edit.searchLibrary");
    auto *line = find<QLineEdit>(&fixture.window(), "searchQuery"_L1);
    const auto *results = find<QTreeView>(&fixture.window(), "searchResults"_L1);
    if (!line || !results)
        return nullptr;
    line->setText(u"version"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const bool isFound = QTest::qWaitFor([results] { return results->model()->rowCount() > 0; }, kPatienceMs);
    return isFound ? &fixture.window() : nullptr;
}

QWidget *bulkEdit(WindowFixture &fixture)
{
    if (!library(fixture))
        return nullptr;
    fixture.trigger("edit.bulk");
    QCoreApplication::processEvents();
    return topDialog(fixture);
}

QWidget *routing(WindowFixture &fixture)
{
    windowAfter(fixture, "view.focusRouting");
    auto *request = find<QLineEdit>(&fixture.window(), "routingRequest"_L1);
    const auto *answers = find<QTreeWidget>(&fixture.window(), "routingAnswers"_L1);
    if (!request || !answers)
        return nullptr;
    request->setText(u"write the notes for the version"_s);
    const bool isAnswered = QTest::qWaitFor([answers] { return answers->topLevelItemCount() > 0; }, kPatienceMs);
    return isAnswered ? &fixture.window() : nullptr;
}

QWidget *overlaps(WindowFixture &fixture)
{
    windowAfter(fixture, "view.focusRouting");
    auto *tabs = find<QTabWidget>(&fixture.window(), "routingTabs"_L1);
    if (tabs)
        tabs->setCurrentIndex(1);
    return tabs ? &fixture.window() : nullptr;
}

QWidget *exportTab(WindowFixture &fixture)
{
    openProject(fixture);
    PreviewTabs &tabs = fixture.page().preview(&fixture.window());
    tabs.setCurrentIndex(tabs.count() - 1);
    const auto *files = find<QTreeWidget>(&tabs, "exportFiles"_L1);
    const bool isThere = files && QTest::qWaitFor([files] { return files->topLevelItemCount() > 0; }, kPatienceMs);
    return isThere ? &fixture.window() : nullptr;
}

QWidget *exportDialog(WindowFixture &fixture)
{
    QWidget *dialog = dialogAfter(fixture, "export.dialog");
    if (auto *path = find<QLineEdit>(dialog, "outputPath"_L1))
        path->setText(fixture.path(u"out"_s));
    return whenEnabled(dialog, "export"_L1);
}

QWidget *importDialog(WindowFixture &fixture)
{
    const QString file = fixture.makeFile(u"keeper.toml"_s,
                                          "name = \"keeper\"\ndescription = \"Keeps\"\nmodel = \"gpt-5\"\n"
                                          "developer_instructions = \"You keep.\"\n");
    fixture.window().importAgents({file});
    return whenEnabled(topDialog(fixture), "import"_L1);
}

void typeAtEnd(WindowFixture &fixture, const QString &text)
{
    fixture.editor().moveCursor(QTextCursor::End);
    QTest::keyClicks(&fixture.editor(), text);
}

void changeOnBothSides(WindowFixture &fixture)
{
    fixture.openText("---\nname: a\n---\nbody\n");
    typeAtEnd(fixture, u"mine"_s);
    fixture.makeFile(u"reviewer.md"_s, "---\nname: a\n---\nbody\ntheirs\n");
    (void)QTest::qWaitFor([&fixture] { return fixture.page().messages().isShown(u"disk"_s); }, kPatienceMs);
}

QWidget *changedOnDisk(WindowFixture &fixture)
{
    changeOnBothSides(fixture);
    return &fixture.window();
}

QWidget *merge(WindowFixture &fixture)
{
    changeOnBothSides(fixture);
    fixture.choose(u"disk"_s, QCoreApplication::translate("Agentwright::App::DiskCommands", "Merge"));
    return topDialog(fixture);
}

QWidget *compareWithDisk(WindowFixture &fixture)
{
    changeOnBothSides(fixture);
    fixture.choose(u"disk"_s, QCoreApplication::translate("Agentwright::App::DiskCommands", "Compare…"));
    return topDialog(fixture);
}

QWidget *compareFiles(WindowFixture &fixture)
{
    openProject(fixture);
    fixture.prompts.filesToOpen = {fixture.path(u"shop/.claude/agents/tester.md"_s)};
    fixture.trigger("compare.file");
    const auto *parts = find<QTreeWidget>(topDialog(fixture), "comparedParts"_L1);
    const bool isThere = parts && QTest::qWaitFor([parts] { return parts->topLevelItemCount() > 0; }, kPatienceMs);
    return isThere ? topDialog(fixture) : nullptr;
}

QWidget *history(WindowFixture &fixture)
{
    fixture.openText("---\nname: a\n---\nbody\n");
    typeAtEnd(fixture, u"more"_s);
    fixture.trigger("file.save");
    fixture.trigger("file.history");
    return topDialog(fixture);
}

using Fixture = WindowFixture;

constexpr auto kScenes = std::to_array<Scene>({
    {"start page", startPage},
    {"window", window},
    {"form", wholeForm},
    {"find and replace", [](Fixture &fixture) { return windowAfter(fixture, "edit.replace"); }},
    {"explanation", [](Fixture &fixture) { return windowAfter(fixture, "check.explain"); }},
    {"blocks", [](Fixture &fixture) { return windowAfter(fixture, "view.blocks"); }},
    {"outline", [](Fixture &fixture) { return windowAfter(fixture, "view.outline"); }},
    {"library", library},
    {"search", search},
    {"routing", routing},
    {"overlaps", overlaps},
    {"readings", [](Fixture &fixture) { return windowAfter(fixture, "view.focusReadings"); }},
    {"export tab", exportTab},
    {"quick pick", [](Fixture &fixture) { return windowAfter(fixture, "help.commands"); }},
    {"changed on disk", changedOnDisk},
    {"wizard 1", [](Fixture &fixture) { return wizardAt(fixture, 0); }},
    {"wizard 2", [](Fixture &fixture) { return wizardAt(fixture, 1); }},
    {"wizard 3", [](Fixture &fixture) { return wizardAt(fixture, 2); }},
    {"import", importDialog},
    {"history", history},
    {"merge", merge},
    {"compare with disk", compareWithDisk},
    {"compare files", compareFiles},
    {"bulk edit", bulkEdit},
    {"fix all", [](Fixture &fixture) { return dialogAfter(fixture, "check.fixAll"); }},
    {"settings", [](Fixture &fixture) { return dialogAfter(fixture, "edit.settings"); }},
    {"insert block",
     [](Fixture &fixture) { return whenEnabled(dialogAfter(fixture, "templates.insertBlock"), "insert"_L1); }},
    {"save as template",
     [](Fixture &fixture) { return whenFilled(dialogAfter(fixture, "templates.saveAs"), "proposals"_L1); }},
    {"manage templates",
     [](Fixture &fixture) { return whenFilled(dialogAfter(fixture, "templates.manage"), "templates"_L1); }},
    {"export", exportDialog},
    {"shortcuts", [](Fixture &fixture) { return dialogAfter(fixture, "help.shortcuts"); }},
    {"about", [](Fixture &fixture) { return dialogAfter(fixture, "help.about"); }},
});

} // namespace

std::span<const Scene> scenes()
{
    return kScenes;
}

QByteArray sceneText()
{
    QFile file(u":/agentwright/tour/release-notes-writer.md"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Agentwright::Testing
