// SPDX-License-Identifier: MIT
#include "plugin_manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// `claude plugin validate` of 2.1.329, measured November 2026; the length is the desktop app's limit (documented).
constexpr std::array kReservedPlugins{"claude"_L1, "anthropic"_L1, "anthropics"_L1, "claude-code"_L1, "claude-mods"_L1};
constexpr std::array kReservedPrefixes{"claude-"_L1, "anthropic-"_L1, "anthropics-"_L1, "cc-plugin-"_L1};
constexpr qsizetype kMaxIdCharacters = 128;

/// https://code.claude.com/docs/en/plugin-marketplaces (August 2026); the last three are the desktop app's.
constexpr std::array kReservedMarketplaces{
    "claude-code-marketplace"_L1,
    "claude-code-plugins"_L1,
    "claude-plugins-official"_L1,
    "claude-plugins-community"_L1,
    "claude-community"_L1,
    "anthropic-marketplace"_L1,
    "anthropic-plugins"_L1,
    "agent-skills"_L1,
    "anthropic-agent-skills"_L1,
    "knowledge-work-plugins"_L1,
    "life-sciences"_L1,
    "claude-for-legal"_L1,
    "claude-for-financial-services"_L1,
    "financial-services-plugins"_L1,
    "first-party-plugins"_L1,
    "healthcare"_L1,
    "org"_L1,
    "org-provisioned"_L1,
    "unknown"_L1,
};

bool isKebabCase(const QString &name)
{
    static const QRegularExpression kKebab(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return name.size() <= kMaxIdCharacters && kKebab.match(name).hasMatch();
}

bool passesAsVendors(const QString &name)
{
    static const QRegularExpression kOfficial(
        u"(\\A|-)(official-(claude|anthropic)|(claude|anthropic)-official)(-|\\z)"_s);
    return std::ranges::find(kReservedPlugins, name) != kReservedPlugins.end()
           || std::ranges::any_of(kReservedPrefixes, [&](QLatin1StringView start) { return name.startsWith(start); })
           || kOfficial.match(name).hasMatch();
}

ExportRefusal nameRefusal(const char *reason, const QString &name)
{
    return {.code = ErrorCode::InvalidName, .source = {}, .reason = reason, .reasonArguments = {name}};
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

PluginInfo withDefaults(PluginInfo plugin)
{
    if (plugin.marketplaceName.isEmpty())
        plugin.marketplaceName = plugin.name + u"-marketplace"_s;
    if (plugin.marketplaceOwner.isEmpty())
        plugin.marketplaceOwner = plugin.author.isEmpty() ? plugin.marketplaceName : plugin.author;
    return plugin;
}

std::optional<ExportRefusal> pluginObstacle(const PluginInfo &plugin)
{
    if (!isKebabCase(plugin.name)) {
        return nameRefusal(QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                             "The plugin name “%1” is not made of lower-case letters, digits and single "
                                             "hyphens, 128 at most"),
                           plugin.name);
    }
    if (passesAsVendors(plugin.name)) {
        return nameRefusal(
            QT_TRANSLATE_NOOP("Agentwright::Exporting",
                              "Claude Code refuses the plugin name “%1”, which passes as one of Anthropic's own"),
            plugin.name);
    }
    if (!plugin.withMarketplace)
        return std::nullopt;
    if (!isKebabCase(plugin.marketplaceName)) {
        return nameRefusal(QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                             "The marketplace name “%1” is not made of lower-case letters, digits and single "
                                             "hyphens, 128 at most"),
                           plugin.marketplaceName);
    }
    if (std::ranges::find(kReservedMarketplaces, plugin.marketplaceName) != kReservedMarketplaces.end()) {
        return nameRefusal(QT_TRANSLATE_NOOP("Agentwright::Exporting", "The marketplace name “%1” is reserved"),
                           plugin.marketplaceName);
    }
    return std::nullopt;
}

QByteArray pluginManifest(const PluginInfo &plugin)
{
    QJsonObject manifest{{u"name"_s, plugin.name}};
    insertText(manifest, u"version"_s, plugin.version);
    insertText(manifest, u"description"_s, plugin.description);
    insertText(manifest, u"license"_s, plugin.license);
    if (!plugin.author.isEmpty()) // a plain string or an empty name is an error
        manifest.insert(u"author"_s, QJsonObject{{u"name"_s, plugin.author}});
    return QJsonDocument(manifest).toJson();
}

QByteArray marketplaceManifest(const PluginInfo &plugin)
{
    QJsonObject entry{{u"name"_s, plugin.name}, {u"source"_s, u"./plugins/"_s + plugin.name}};
    insertText(entry, u"description"_s, plugin.description);
    QJsonObject marketplace{
        {u"name"_s, plugin.marketplaceName},
        {u"owner"_s, QJsonObject{{u"name"_s, plugin.marketplaceOwner}}},
        {u"plugins"_s, QJsonArray{entry}},
    };
    insertText(marketplace, u"description"_s, plugin.description);
    return QJsonDocument(marketplace).toJson();
}

QString pluginFolder(const PluginInfo &plugin)
{
    return plugin.withMarketplace ? u"plugins/"_s + plugin.name + u'/' : QString();
}

} // namespace Agentwright
