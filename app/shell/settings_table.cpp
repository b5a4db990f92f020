// SPDX-License-Identifier: MIT
#include "shell/settings_table.h"

#include <agentwright/model/colour_names.h>
#include <agentwright/model/model_names.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kTools = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Tools");
constexpr auto kNew = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "New Definitions");
constexpr auto kLook = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Look");
constexpr auto kSafety = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Saving and Starting");
constexpr auto kChecks = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Checks");

template<typename Names>
QList<SettingChoice> namesBehind(const QString &first, const Names &names)
{
    QList<SettingChoice> choices{{{}, first}};
    for (const QLatin1StringView name : names)
        choices.append({name, name});
    return choices;
}

QList<SettingChoice> models()
{
    return namesBehind(settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "None")), kModelAliases);
}

QList<SettingChoice> colours()
{
    return namesBehind(settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "None")), kColourNames);
}

QList<SettingChoice> themes()
{
    return {{{}, settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "That of the desktop"))},
            {u"light"_s, settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Light"))},
            {u"dark"_s, settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Dark"))}};
}

/// Those that are compiled in, each in its own words.
QList<SettingChoice> languages()
{
    QList<SettingChoice> choices{
        {{}, settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "That of the desktop"))}};
    for (const QString &file : QDir(u":/agentwright/translations"_s).entryList({u"*.qm"_s})) {
        const QString code = QFileInfo(file).completeBaseName().section(u'_', 1);
        choices.append({code, code == u"en" ? u"English"_s : QLocale(code).nativeLanguageName()});
    }
    return choices;
}

QList<SettingChoice> fonts()
{
    QList<SettingChoice> choices{
        {{}, settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Fixed-width font of the desktop"))}};
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (!QFontDatabase::isPrivateFamily(family))
            choices.append({family, family});
    }
    return choices;
}

constexpr auto kSettings = std::to_array<Setting>({
    {.key = "tools/targets",
     .section = kTools,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Tools you write for"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings",
                               "Checks and the status bar go by these. None chosen means all; what a project's "
                               ".agentwright.yaml says counts more."),
     .kind = SettingKind::Targets},
    {.key = "new/model",
     .section = kNew,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Model"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings",
                               "What new agents begin with, empty ones and those made from a template"),
     .kind = SettingKind::Choice,
     .choices = models},
    {.key = "new/colour",
     .section = kNew,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Colour"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings",
                               "What new agents begin with, empty ones and those made from a template"),
     .kind = SettingKind::Choice,
     .choices = colours},
    {.key = "templates/folders",
     .section = kNew,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "More template folders"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings",
                               "Templates and blocks from here are offered with your own and those of the project"),
     .kind = SettingKind::Folders},
    {.key = "look/theme",
     .section = kLook,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Colours of the program"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Light, dark, or as the desktop is"),
     .kind = SettingKind::Choice,
     .choices = themes},
    {.key = "look/language",
     .section = kLook,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Language of the program"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "From the next start on"),
     .kind = SettingKind::Choice,
     .choices = languages},
    {.key = "editor/font",
     .section = kLook,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Font of the text"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "What the text of a definition is shown in"),
     .kind = SettingKind::Choice,
     .choices = fonts},
    {.key = "editor/fontSize",
     .section = kLook,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Size of the text"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "In points, before zooming"),
     .kind = SettingKind::Number,
     .largest = 48},
    {.key = "files/autosave",
     .section = kSafety,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Save files by themselves"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings",
                               "A moment after the last change. Without this, unsaved work is kept for the case of a "
                               "crash, and files change only when you save them."),
     .kind = SettingKind::Switch},
    {.key = "session/restore",
     .section = kSafety,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Begin with what was open at the end"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings",
                               "Also with new definitions that were never saved; without this you are asked about them"),
     .kind = SettingKind::Switch,
     .isOn = true},
    {.key = "rules",
     .section = kChecks,
     .label = QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Severities"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Settings",
                               "How much a finding counts where the project has no .agentwright.yaml"),
     .kind = SettingKind::Severities},
});

} // namespace

QString settingText(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Settings", text);
}

std::span<const Setting> settingTable()
{
    return kSettings;
}

const Setting &findSetting(QLatin1StringView key)
{
    return *std::ranges::find(kSettings, key, [](const Setting &setting) { return QLatin1StringView(setting.key); });
}

} // namespace Agentwright::App
