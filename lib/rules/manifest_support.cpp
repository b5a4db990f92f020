// SPDX-License-Identifier: MIT
#include "manifest_support.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

QList<Manifest> manifestsOf(const LibraryContext &context, ManifestFile::Kind kind)
{
    QList<Manifest> manifests;
    for (const ManifestFile &file : context.manifests) {
        if (file.kind != kind)
            continue;
        JsonText json = readJson(file.text);
        if (json.isValid && json.root.kind == JsonNode::Kind::Object)
            manifests.append({&file, std::move(json.root), folderOfManifest(file.path)});
    }
    return manifests;
}

QString folderOfManifest(const QString &path)
{
    return path.section(u'/', 0, -3);
}

TextRange openingOf(const JsonNode &object)
{
    return {object.range.start, object.range.start + 1};
}

QString textOf(const JsonNode &object, QStringView key)
{
    const JsonMember *member = object.find(key);
    return member && member->value.kind == JsonNode::Kind::Text ? member->value.text : QString();
}

QList<ManifestPath> pathsIn(const JsonNode &root)
{
    static const QStringList keys{u"agents"_s, u"commands"_s,   u"skills"_s,     u"workflows"_s,
                                  u"hooks"_s,  u"mcpServers"_s, u"lspServers"_s, u"outputStyles"_s};
    QList<ManifestPath> paths;
    for (const JsonMember &member : root.members) {
        if (!keys.contains(member.key))
            continue;
        if (member.value.kind == JsonNode::Kind::Text)
            paths.append({member.key, &member.value});
        for (const JsonNode &item : member.value.items) {
            if (item.kind == JsonNode::Kind::Text)
                paths.append({member.key, &item});
        }
    }
    return paths;
}

bool isKebabName(const QString &name)
{
    static const QRegularExpression kebab(u"^[a-z0-9]+(?:-[a-z0-9]+)*$"_s);
    return kebab.match(name).hasMatch();
}

bool isReservedPluginName(const QString &name)
{
    static const QStringList names{u"claude"_s, u"anthropic"_s, u"anthropics"_s, u"claude-code"_s, u"claude-mods"_s};
    static const QRegularExpression prefix(u"^(?:claude|anthropics?|cc-plugin)-"_s);
    static const QRegularExpression official(u"official.*(?:claude|anthropic)|(?:claude|anthropic).*official"_s);
    return names.contains(name) || prefix.match(name).hasMatch() || official.match(name).hasMatch();
}

bool isReservedMarketplaceName(const QString &name)
{
    static const QStringList names{u"claude-code-marketplace"_s,
                                   u"claude-code-plugins"_s,
                                   u"claude-plugins-official"_s,
                                   u"claude-plugins-community"_s,
                                   u"claude-community"_s,
                                   u"anthropic-marketplace"_s,
                                   u"anthropic-plugins"_s,
                                   u"agent-skills"_s,
                                   u"anthropic-agent-skills"_s,
                                   u"knowledge-work-plugins"_s,
                                   u"life-sciences"_s,
                                   u"claude-for-legal"_s,
                                   u"claude-for-financial-services"_s,
                                   u"financial-services-plugins"_s,
                                   u"first-party-plugins"_s,
                                   u"healthcare"_s,
                                   u"org"_s,
                                   u"org-provisioned"_s,
                                   u"unknown"_s};
    return names.contains(name);
}

} // namespace Agentwright
