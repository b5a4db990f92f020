// SPDX-License-Identifier: MIT
#pragma once

#include "shell/settings_table.h"
#include "templates/new_defaults.h"

#include <agentwright/rules/rule_settings.h>

#include <QByteArray>
#include <QFont>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVariantMap>

#include <optional>

namespace Agentwright::App {

/// Parts of the window that can be hidden.
enum class Panel { Form, Preview, Problems, Blocks, Outline, Routing, Library, Search };

/// What is remembered from one start to the next, with its defaults.
class Settings
{
public:
    static constexpr qsizetype kMaxRecentFiles = 15;
    static constexpr qsizetype kMaxExportProfiles = 40;

    /// The user's own settings; with a path, that file instead, and the state folder beside it.
    explicit Settings(const QString &iniFile = {});

    QByteArray windowGeometry() const { return bytes("window/geometry"); }
    void setWindowGeometry(const QByteArray &geometry) { m_store.setValue("window/geometry", geometry); }
    QByteArray windowState() const { return bytes("window/state"); }
    void setWindowState(const QByteArray &state) { m_store.setValue("window/state", state); }
    QByteArray splitterState() const { return bytes("window/splitter"); }
    void setSplitterState(const QByteArray &state) { m_store.setValue("window/splitter", state); }

    bool isPanelShown(Panel panel) const;
    void setPanelShown(Panel panel, bool shown);
    /// Untranslated titles of the form's sections that are closed.
    QStringList collapsedSections() const { return m_store.value("form/collapsed").toStringList(); }
    void setCollapsedSections(const QStringList &titles) { m_store.setValue("form/collapsed", titles); }
    bool isSoftWrapped() const { return m_store.value("editor/softWrap", true).toBool(); }
    void setSoftWrapped(bool wraps) { m_store.setValue("editor/softWrap", wraps); }
    bool isWhitespaceShown() const { return m_store.value("editor/whitespace", false).toBool(); }
    void setWhitespaceShown(bool isShown) { m_store.setValue("editor/whitespace", isShown); }
    bool isParagraphFocused() const { return m_store.value("editor/paragraphFocus", false).toBool(); }
    void setParagraphFocused(bool isFocused) { m_store.setValue("editor/paragraphFocus", isFocused); }
    bool isSpellingOn() const { return m_store.value("editor/spelling", true).toBool(); }
    void setSpellingOn(bool isOn) { m_store.setValue("editor/spelling", isOn); }
    /// Chosen for that file; empty when none was.
    QString languageOf(const QString &path) const;
    void setLanguageOf(const QString &path, const QString &language);
    int zoom() const { return m_store.value("editor/zoom", 0).toInt(); }
    void setZoom(int points) { m_store.setValue("editor/zoom", points); }

    /// For what is kept from being lost: recovery files, sessions, earlier versions. It need not exist.
    const QString &stateFolder() const { return m_stateFolder; }
    /// What was open comes back at the next start.
    bool restoresSession() const { return isOn(findSetting(QLatin1StringView("session/restore"))); }
    /// Files are written a moment after a change, unasked.
    bool savesByItself() const { return isOn(findSetting(QLatin1StringView("files/autosave"))); }

    // What the settings dialog sets, by the rows of the settings table.
    bool isOn(const Setting &setting) const { return m_store.value(setting.key, setting.isOn).toBool(); }
    QVariant option(const Setting &setting) const { return m_store.value(setting.key); }
    void setOption(const Setting &setting, const QVariant &value) { m_store.setValue(setting.key, value); }
    /// Of the program's own texts.
    QLocale language() const;
    /// "light", "dark", or empty for that of the desktop.
    QString theme() const { return m_store.value("look/theme").toString(); }
    QFont editorFont() const;
    NewDefaults newDefaults() const
    {
        return {m_store.value("new/model").toString(), m_store.value("new/colour").toString()};
    }
    QStringList templateFolders() const { return m_store.value("templates/folders").toStringList(); }
    /// No flag: all of them.
    Targets targets() const;
    /// "off", "hint", "warning", "error", or empty for the rule's own.
    QString ruleSeverity(const QString &code) const { return m_store.value("rules/" + code.toLatin1()).toString(); }
    void setRuleSeverity(const QString &code, const QString &severity);
    /// Targets and severities, for files whose project says nothing.
    RuleSettings ruleSettings() const;
    /// The keys that the user gave to a command: portable text, empty for none; nullopt where the default holds.
    std::optional<QString> shortcut(QLatin1StringView command) const;
    void setShortcut(QLatin1StringView command, const std::optional<QString> &keys);

    /// How definitions in that folder were exported last, as ExportProfile writes it; empty when they were not.
    QVariantMap exportProfile(const QString &folder) const;
    void setExportProfile(const QString &folder, const QVariantMap &profile);
    /// Id of the target that the preview shows.
    QString previewTarget() const { return m_store.value("export/previewTarget").toString(); }
    void setPreviewTarget(const QString &id) { m_store.setValue("export/previewTarget", id); }

    /// Absolute paths, the latest first.
    QStringList recentFiles() const { return m_store.value("files/recent").toStringList(); }
    void addRecentFile(const QString &path);
    void clearRecentFiles() { m_store.remove("files/recent"); }
    /// The file with the user's own snippets, which need not exist.
    QString snippetFile() const;
    /// Where file dialogs begin.
    QString lastFolder() const;
    void setLastFolder(const QString &folder) { m_store.setValue("files/lastFolder", folder); }

    /// Folders of the library, absolute.
    QStringList libraryFolders() const { return m_store.value("library/folders").toStringList(); }
    void setLibraryFolders(const QStringList &folders) { m_store.setValue("library/folders", folders); }
    /// How the library is shown, and its saved views.
    QJsonObject libraryState() const;
    void setLibraryState(const QJsonObject &state);

private:
    QByteArray bytes(QAnyStringView key) const { return m_store.value(key).toByteArray(); }

    QSettings m_store;
    QString m_stateFolder;
};

} // namespace Agentwright::App
