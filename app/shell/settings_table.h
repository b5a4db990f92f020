// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <span>

namespace Agentwright::App {

enum class SettingKind {
    Switch,
    Choice,
    Number,
    Targets, ///< tools, any number of them
    Folders,
    Severities, ///< of each rule
};

struct SettingChoice {
    QString value; ///< as it is stored
    QString label;
};

/// Something that the user may set. The settings dialog is made from these rows; who uses the value asks Settings for it.
struct Setting {
    const char *key = ""; ///< in the store; the object name of its editor
    const char *section = ""; ///< untranslated as the next two, context "Agentwright::App::Settings"
    const char *label = "";
    const char *help = "";
    SettingKind kind = SettingKind::Switch;
    bool isOn = false; ///< a switch that nobody has touched
    QList<SettingChoice> (*choices)() = nullptr; ///< the first one is the default, with an empty value
    int largest = 0; ///< of a number; 0 is the default and stands for the desktop's own
};

/// One of these texts in the user's language.
QString settingText(const char *text);

/// In the order of the dialog, sections together.
std::span<const Setting> settingTable();
/// Must be in the table.
const Setting &findSetting(QLatin1StringView key);

} // namespace Agentwright::App
