// SPDX-License-Identifier: MIT
#include "shell/settings.h"

#include <agentwright/io/state_folder.h>
#include <agentwright/rules/rule.h>

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static QString keyOf(Panel panel)
{
    switch (panel) {
    case Panel::Form:
        return u"panels/form"_s;
    case Panel::Preview:
        return u"panels/preview"_s;
    case Panel::Problems:
        return u"panels/problems"_s;
    case Panel::Routing:
        return u"panels/routing"_s;
    case Panel::Blocks:
        return u"panels/blocks"_s;
    case Panel::Outline:
        return u"panels/outline"_s;
    case Panel::Library:
        return u"panels/library"_s;
    case Panel::Search:
        return u"panels/search"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Settings::Settings(const QString &iniFile)
    : m_store(iniFile.isEmpty()
                  ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"agentwright"_s, u"agentwright"_s).fileName()
                  : iniFile,
              QSettings::IniFormat)
    , m_stateFolder(iniFile.isEmpty() ? platformStateFolder() : QFileInfo(iniFile).absolutePath() + u"/state"_s)
{ }

bool Settings::isPanelShown(Panel panel) const
{
    constexpr std::array kHiddenAtFirst{Panel::Blocks, Panel::Library, Panel::Routing, Panel::Outline, Panel::Search};
    const bool isShownAtFirst = std::find(kHiddenAtFirst.begin(), kHiddenAtFirst.end(), panel) == kHiddenAtFirst.end();
    return m_store.value(keyOf(panel), isShownAtFirst).toBool();
}

void Settings::setPanelShown(Panel panel, bool shown)
{
    m_store.setValue(keyOf(panel), shown);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue("files/recent", QStringList(files.mid(0, kMaxRecentFiles)));
}

QVariantMap Settings::exportProfile(const QString &folder) const
{
    const QVariantList profiles = m_store.value("export/profiles").toList();
    for (const QVariant &profile : profiles) {
        if (profile.toMap().value(u"folder"_s).toString() == folder)
            return profile.toMap();
    }
    return {};
}

void Settings::setExportProfile(const QString &folder, const QVariantMap &profile)
{
    QVariantList profiles = m_store.value("export/profiles").toList();
    profiles.removeIf([&](const QVariant &other) { return other.toMap().value(u"folder"_s).toString() == folder; });
    QVariantMap named = profile;
    named.insert(u"folder"_s, folder);
    profiles.prepend(named);
    m_store.setValue("export/profiles", QVariantList(profiles.mid(0, kMaxExportProfiles)));
}

QString Settings::languageOf(const QString &path) const
{
    return path.isEmpty() ? QString() : m_store.value("spelling/languages").toMap().value(path).toString();
}

void Settings::setLanguageOf(const QString &path, const QString &language)
{
    if (path.isEmpty())
        return;
    QVariantMap languages = m_store.value("spelling/languages").toMap();
    languages.insert(path, language);
    m_store.setValue("spelling/languages", languages);
}

QString Settings::snippetFile() const
{
    return QFileInfo(m_store.fileName()).absoluteDir().filePath(u"snippets.json"_s);
}

QJsonObject Settings::libraryState() const
{
    return QJsonDocument::fromJson(bytes("library/state")).object();
}

void Settings::setLibraryState(const QJsonObject &state)
{
    m_store.setValue("library/state", QJsonDocument(state).toJson(QJsonDocument::Compact));
}

QString Settings::lastFolder() const
{
    return m_store.value("files/lastFolder", QDir::homePath()).toString();
}

// --- Options ---

QLocale Settings::language() const
{
    const QString chosen = m_store.value("look/language").toString();
    return chosen.isEmpty() ? QLocale() : QLocale(chosen);
}

QFont Settings::editorFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString family = m_store.value("editor/font").toString();
    const int size = m_store.value("editor/fontSize").toInt();
    if (!family.isEmpty())
        font.setFamilies({family});
    if (size > 0)
        font.setPointSize(size);
    return font;
}

Targets Settings::targets() const
{
    Targets targets;
    const QStringList ids = m_store.value("tools/targets").toStringList();
    for (const QString &id : ids) {
        if (const std::optional<Target> target = findTarget(id))
            targets |= *target;
    }
    return targets;
}

void Settings::setRuleSeverity(const QString &code, const QString &severity)
{
    const QByteArray key = "rules/" + code.toLatin1();
    if (severity.isEmpty())
        m_store.remove(key);
    else
        m_store.setValue(key, severity);
}

RuleSettings Settings::ruleSettings() const
{
    RuleSettings settings;
    settings.targets = targets();
    for (const RuleRegistration *rule : allRules()) {
        const QString word = ruleSeverity(QString::fromLatin1(rule->spec.code));
        for (const Severity severity : {Severity::Hint, Severity::Warning, Severity::Error}) {
            if (word == severityName(severity))
                settings.severities.insert(&rule->spec, severity);
        }
        if (word == u"off"_s)
            settings.severities.insert(&rule->spec, std::nullopt);
    }
    return settings;
}

std::optional<QString> Settings::shortcut(QLatin1StringView command) const
{
    const QVariant keys = m_store.value(u"shortcuts/"_s + command);
    return keys.isValid() ? std::optional(keys.toString()) : std::nullopt;
}

void Settings::setShortcut(QLatin1StringView command, const std::optional<QString> &keys)
{
    if (keys)
        m_store.setValue(u"shortcuts/"_s + command, *keys);
    else
        m_store.remove(u"shortcuts/"_s + command);
}

} // namespace Agentwright::App
