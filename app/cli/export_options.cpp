// SPDX-License-Identifier: MIT
#include "export_options.h"

#include "definition_file.h"
#include "transfer.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/io/file_store.h>

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kPluginTarget = "claude-plugin"_L1;
/// Folders of projects from which other tools than Claude Code take their agents.
constexpr std::array kFoldersOfOthers{".agents"_L1,   ".cline"_L1,  ".codex"_L1,  ".copilot"_L1, ".cursor"_L1,
                                      ".factory"_L1,  ".gemini"_L1, ".github"_L1, ".goose"_L1,   ".kiro"_L1,
                                      ".opencode"_L1, ".qwen"_L1,   ".roo"_L1};

} // namespace

bool isOfAnotherTool(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return std::ranges::find(kFoldersOfOthers, part) != kFoldersOfOthers.end();
    });
}

QList<QCommandLineOption> exportOptions()
{
    return QList<QCommandLineOption>{
               {u"to"_s,
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                          "Targets, separated by commas, or all: each file where its target looks for "
                                          "it; beside others, a plugin and agents.json get a folder")),
                u"TARGET,…|all"_s},
               {{u"o"_s, u"output"_s},
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Folder, or zip file with --bundle zip")),
                u"OUT"_s},
               {u"bundle"_s,
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                          "What OUT is; claude-code as zip holds the definitions as they are")),
                u"dir|zip"_s, u"dir"_s},
               {u"scope"_s,
                cliText(
                    QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "Who they are for; with user, OUT is the home folder, and files go where the targets "
                                      "look below it")),
                u"project|user"_s, u"project"_s},
               {u"report"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write the report as Markdown, too")),
                u"FILE"_s},
               {u"limits-into-prompt"_s,
                cliText(
                    QT_TRANSLATE_NOOP("Agentwright::Cli", "Write limits that a target cannot hold into the prompt"))},
               {u"check"_s,
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                          "Write nothing; exit code 1 when a file is not there or not up to date"))},
               {u"plugin"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Name of the plugin")), u"NAME"_s},
               {u"plugin-version"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Version of the plugin")),
                u"VERSION"_s},
               {u"plugin-description"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "What the plugin is for")),
                u"TEXT"_s},
               {u"plugin-author"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Who made the plugin")), u"NAME"_s},
               {u"plugin-license"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "License of the plugin")),
                u"LICENSE"_s},
               {u"license-file"_s,
                cliText(
                    QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "Text for LICENSE of the plugin; known by itself for MIT and 0BSD of an author")),
                u"FILE"_s},
               {u"agents-only"_s,
                cliText(
                    QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "Leave hooks and MCP servers of the agents out of the plugin, where they hold for the "
                                      "whole session"))},
               {u"marketplace"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Put the plugin into a marketplace")),
                u"NAME"_s}}
           + transferOptions();
}

PluginInfo pluginInfo(const CommandParser &parser, Console &console)
{
    PluginInfo plugin;
    plugin.name = parser.value(u"plugin"_s);
    if (plugin.name.isEmpty() && parser.values(u"to"_s) == QStringList{kAllTargets})
        plugin.name = slug(QFileInfo(QFileInfo(parser.value(u"output"_s)).absoluteFilePath()).completeBaseName());
    if (plugin.name.isEmpty() && parser.values(u"to"_s).join(u',').split(u',').contains(kPluginTarget))
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "a plugin needs a name: --plugin NAME")));
    if (parser.has(u"plugin-version"_s))
        plugin.version = parser.value(u"plugin-version"_s);
    plugin.description = parser.value(u"plugin-description"_s);
    plugin.author = parser.value(u"plugin-author"_s);
    plugin.license = parser.value(u"plugin-license"_s);
    if (const QString file = parser.value(u"license-file"_s); !file.isEmpty()) {
        const Result<QByteArray> text = readFile(file);
        if (text)
            plugin.licenseText = *text;
        else
            console.fail(errorText(file, text.error()));
    }
    plugin.withSessionParts = !parser.has(u"agents-only"_s);
    plugin.withMarketplace = parser.has(u"marketplace"_s);
    plugin.marketplaceName = parser.value(u"marketplace"_s);
    return plugin;
}

QList<const ExportTarget *> targetsOf(const QStringList &values, Console &console)
{
    if (values == QStringList{kAllTargets})
        return allExportTargets();
    QList<const ExportTarget *> targets;
    for (const QString &name : values.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const ExportTarget *target = findExportTarget(name);
        if (!target) {
            QStringList known;
            for (const ExportTarget *each : allExportTargets())
                known.append(QLatin1StringView(each->id));
            console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no target “%1”, but %2"),
                                 {name, known.join(u", "_s)}));
            return {};
        }
        if (!targets.contains(target))
            targets.append(target);
    }
    if (targets.isEmpty())
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "--to names no target")));
    return targets;
}

} // namespace Agentwright::App
