// SPDX-License-Identifier: MIT
#include <agentwright/base/text_search.h>
#include <agentwright/rules/library_rule.h>

#include "manifest_support.h"

#include <agentwright/model/tool_entry.h>

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Finds what a definition names.
class NamedPlaces
{
public:
    NamedPlaces(const DefinitionView &definition, bool isSkill)
        : m_definition(definition)
        , m_isSkill(isSkill)
        , m_text(definition.text())
        , m_body(definition.syntax().body())
    { }

    QList<NamedPlace> all()
    {
        tools(u"tools"_s);
        tools(u"disallowedTools"_s);
        list(u"skills"_s, NamedPlace::Kind::Skill);
        list(u"mcpServers"_s, NamedPlace::Kind::Server);
        prompt();
        return std::move(m_found);
    }

private:
    /// Where the text stands in the field's value, else the value.
    TextRange placeIn(const Field &field, const QString &word) const
    {
        const Entry *entry = m_definition.entry(field);
        if (!entry)
            return {};
        const qsizetype at = QStringView(m_text).first(entry->value.end).indexOf(word, entry->value.start);
        return at < 0 ? entry->value : TextRange(at, at + word.size());
    }

    void add(NamedPlace::Kind kind, const QString &name, const TextRange &range, const TextRange &lastPart = {})
    {
        if (!name.isEmpty())
            m_found.append({kind, name, range, lastPart});
    }

    void tools(const QString &key)
    {
        const Field *field = m_definition.field(key);
        if (!field)
            return;
        for (const QString &item : field->value.items) {
            const ToolEntry tool = ToolEntry::parse(item);
            if (tool.isMcp())
                add(NamedPlace::Kind::Server, tool.server, placeIn(*field, item));
            const bool isAgent = tool.name == "Agent"_L1 || tool.name == "Task"_L1;
            if (!isAgent || !tool.hasSpecifier || key != "tools"_L1)
                continue;
            for (const QString &name : tool.specifier.split(u',', Qt::SkipEmptyParts))
                add(NamedPlace::Kind::AgentOfTool, name.trimmed(), placeIn(*field, name.trimmed()));
        }
    }

    void list(const QString &key, NamedPlace::Kind kind)
    {
        const Field *field = m_definition.field(key);
        if (!field)
            return;
        // What is configured in place (a map) needs no configuration elsewhere.
        for (const QString &item : field->value.items)
            add(kind, item, placeIn(*field, item));
        for (const YamlValue &item : field->value.structure.items) {
            if (item.kind == YamlValue::Kind::Scalar)
                add(kind, item.text, placeIn(*field, item.text));
        }
    }

    void prompt()
    {
        agents();
        links();
        if (m_isSkill)
            partsOfSkill();
        imports();
    }

    void agents()
    {
        static const QRegularExpression agents(
            uR"((?<called>\bsubagent_type["']?\s*[:=]\s*["'](?<type>[A-Za-z0-9][\w:.-]*)["']))"
            uR"(|(?<handed>\b(?i:delegate|hand (?:it |this |that |the work )?(?:over|off)|invoke|launch|spawn|call|ask)(?: to)?(?: the)? (?<mark>`|\*\*|")(?<next>[a-z][a-z0-9-]+)\k<mark> (?:sub-?)?agent\b))"
            uR"(|(?<plainly>\b(?i:delegate|hand (?:it |this |that |the work )?(?:over|off)|invoke|launch|spawn|call|ask)(?: to)?(?: the)? (?<plain>[a-z][a-z0-9]*(?:-[a-z0-9]+)+) (?:sub-?)?agent\b))"
            uR"(|(?<prose>(?<![`\w*])(?<sign>`|\*\*)(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)\k<sign>\s+(?:sub-?)?agent\b))"
            uR"(|(?<at>(?<![\w`/])@agent-(?<mention>(?!(?:name|type|id)\b)[a-z][a-z0-9-]*[a-z0-9])\b))"_s);
        for (const TextRange &lines : linesAround("agent"_L1)) {
            for (const QRegularExpressionMatch &match : agents.globalMatchView(lines.in(m_text))) {
                for (const QString &group : {u"type"_s, u"next"_s, u"plain"_s, u"name"_s, u"mention"_s}) {
                    if (match.hasCaptured(group))
                        add(group == u"type"    ? NamedPlace::Kind::AgentCalled
                            : group == u"next"  ? NamedPlace::Kind::AgentHandedTo
                            : group == u"plain" ? NamedPlace::Kind::AgentHandedToPlainly
                                                : NamedPlace::Kind::AgentInProse,
                            match.captured(group), rangeOf(match, group, lines));
                }
            }
        }
        for (const QLatin1StringView words : {"elegate to `"_L1, "elegate to the `"_L1, "over to `"_L1,
                                              "over to the `"_L1, "off to `"_L1, "off to the `"_L1})
            handedOver(words);
    }

    void links()
    {
        static const QRegularExpression inPlace(
            uR"(\[[^\[\]\n]{0,500}+\]\(<?(?<link>[^)\s>\[]{1,500}+)>?(?:\s+"[^"\n]*")?\))"_s);
        for (const TextRange &lines : linesAround("]("_L1)) {
            for (const QRegularExpressionMatch &match : inPlace.globalMatchView(lines.in(m_text)))
                addLink(NamedPlace::Kind::Link, match.captured(u"link"_s), rangeOf(match, u"link"_s, lines));
        }
        static const QRegularExpression
            definitions(uR"(^ {0,3}\[[^\[\]\n]{1,100}+\]:[ \t]+<?(?<target>[^\s<>]{1,500}+))"_s,
                        QRegularExpression::MultilineOption);
        for (const TextRange &lines : linesAround("]:"_L1)) {
            for (const QRegularExpressionMatch &match : definitions.globalMatchView(lines.in(m_text)))
                addLink(NamedPlace::Kind::Link, match.captured(u"target"_s), rangeOf(match, u"target"_s, lines));
        }
    }

    void imports()
    {
        static const QRegularExpression ways(
            uR"((?:^[ \t]*(?:[-*][ \t]+)?@(?<file>(?:\.{0,2}/|~/)?[\w./-]+\.md)[ \t]*$|(?:(?<=[\w.,:;] )|(?<=\())@(?<inline>(?:\.{1,2}/)?[\w.-]+/[\w./-]+\.md)\b(?![/@])))"_s,
            QRegularExpression::MultilineOption);
        for (const TextRange &lines : linesAround(".md"_L1)) {
            for (const QRegularExpressionMatch &match : ways.globalMatchView(lines.in(m_text))) {
                const QString group = match.hasCaptured(u"file"_s) ? u"file"_s : u"inline"_s;
                addLink(NamedPlace::Kind::Import, match.captured(group), rangeOf(match, group, lines));
            }
        }
    }

    /// "`scripts/collect.py`": files of a skill are mostly named as code.
    void partsOfSkill()
    {
        static const QRegularExpression parts(
            uR"((?<![\w./\\{}$~-])(?<part>(?:scripts|references|assets)/[\w-][\w./-]*\.[A-Za-z]{1,5})(?![\w/*{<]))"_s);
        const QStringView body = m_body.in(m_text);
        for (const QRegularExpressionMatch &match : parts.globalMatchView(body)) {
            const TextRange range = rangeOf(match, u"part"_s, m_body);
            const bool isLink = range.start > 0 && m_text[range.start - 1] == u'(';
            if (isLink || m_definition.outline().isInsideFence(range.start))
                continue;
            const QString part = match.captured(u"part"_s);
            add(NamedPlace::Kind::Link, part, range);
        }
    }

    /// "hand over to `x`" without the word agent: it may as well be a command or a skill.
    void handedOver(QLatin1StringView words)
    {
        for (qsizetype at = indexOfText(m_text, words, m_body.start); at >= 0;
             at = indexOfText(m_text, words, at + words.size())) {
            const qsizetype start = at + words.size();
            qsizetype end = start;
            while (end < m_body.end && (m_text[end].isLower() || m_text[end].isDigit() || m_text[end] == u'-'))
                ++end;
            const QStringView behind = QStringView(m_text).sliced(end, std::min<qsizetype>(m_text.size() - end, 8));
            const bool isName = end > start && behind.startsWith(u'`')
                                && TextRange{start, end}.in(m_text).contains(u'-');
            if (isName && !behind.contains("agent"_L1) && !behind.contains("sub"_L1))
                add(NamedPlace::Kind::AgentHandedToPlainly, TextRange{start, end}.in(m_text).toString(), {start, end});
        }
    }

    /// Of the prompt, the lines with the word and those above and below them: a search of the whole for what begins in many ways
    /// costs more than all else here.
    QList<TextRange> linesAround(QLatin1StringView word) const
    {
        QList<TextRange> found;
        for (qsizetype at = indexOfText(m_text, word, m_body.start); at >= 0 && at < m_body.end;) {
            const qsizetype lineStart = m_text.lastIndexOf(u'\n', at) + 1;
            const qsizetype start = lineStart > 1 ? m_text.lastIndexOf(u'\n', lineStart - 2) + 1 : 0;
            const qsizetype lineEnd = m_text.indexOf(u'\n', at);
            const qsizetype end = lineEnd < 0 ? m_body.end : m_text.indexOf(u'\n', lineEnd + 1);
            const TextRange lines{std::max(start, m_body.start), end < 0 ? m_body.end : std::min(end, m_body.end)};
            if (!found.isEmpty() && lines.start <= found.last().end)
                found.last().end = lines.end;
            else
                found.append(lines);
            at = indexOfText(m_text, word, lineEnd < 0 ? m_body.end : lineEnd);
        }
        return found;
    }

    static TextRange rangeOf(const QRegularExpressionMatch &match, const QString &group, const TextRange &searched)
    {
        return {searched.start + match.capturedStart(group), searched.start + match.capturedEnd(group)};
    }

    /// What is no file of this disk, or only an example, is no link.
    void addLink(NamedPlace::Kind kind, QString link, const TextRange &range)
    {
        static const QRegularExpression notAFile(uR"(^[a-zA-Z][a-zA-Z0-9+.-]*:|^[/#~?]|[{}<>*$\[\]]|\.\.\.)"_s);
        link = link.section(u'#', 0, 0).section(u'?', 0, 0);
        const bool isFile = link.contains(u'.') && !link.contains(notAFile) && !link.startsWith("www."_L1);
        if (!isFile || isCode(range.start))
            return;
        const TextRange lastPart(range.start + link.lastIndexOf(u'/') + 1, range.start + link.size());
        add(kind, QUrl::fromPercentEncoding(link.toUtf8()), range, lastPart);
    }

    /// Offsets come in order, so that a long line is counted once.
    bool isCode(qsizetype offset)
    {
        if (m_definition.outline().isInsideFence(offset))
            return true;
        if (offset < m_counted) {
            m_counted = m_lineStart = m_body.start;
            m_backticks = 0;
        }
        for (; m_counted < offset; ++m_counted) {
            if (m_text[m_counted] == u'\n') {
                m_lineStart = m_counted + 1;
                m_backticks = 0;
            } else if (m_text[m_counted] == u'`') {
                ++m_backticks;
            }
        }
        const QStringView before = QStringView(m_text).sliced(m_lineStart, offset - m_lineStart);
        return m_backticks % 2 == 1 || before.startsWith("    "_L1) || before.startsWith(u'\t');
    }

    const DefinitionView &m_definition;
    const bool m_isSkill;
    const QString &m_text;
    const TextRange m_body;
    qsizetype m_counted = m_body.start; ///< up to here the backticks of the line are counted
    qsizetype m_lineStart = m_body.start;
    qsizetype m_backticks = 0;
    QList<NamedPlace> m_found;
};

TextRange valueRange(const DefinitionView &definition, QStringView key)
{
    const Entry *entry = definition.syntax().find(key);
    return !entry ? TextRange() : entry->value.isEmpty() ? entry->key : entry->value;
}

QString folderNamed(const QString &folder, QLatin1StringView name)
{
    const QString inside = folder + u'/';
    const qsizetype at = inside.lastIndexOf(u'/' + name + u'/');
    return at < 0 ? QString() : folder.first(at + 1 + name.size());
}

} // namespace

LibraryFile libraryFileOf(const DefinitionView &definition, const QString &absolutePath, bool isInPlugin,
                          const RuleSettings &settings)
{
    LibraryFile file;
    file.path = absolutePath;
    file.place = FilePlace(absolutePath, isInPlugin);
    file.name = definition.name();
    file.description = definition.description();
    file.nameRange = valueRange(definition, u"name");
    file.descriptionRange = valueRange(definition, u"description");
    file.isLoaded = definition.syntax().hasFrontmatter() && !file.name.isEmpty() && !file.description.isEmpty();
    file.named = NamedPlaces(definition, file.place.kind == FileKind::Skill).all();
    file.suppressions = findSuppressions(definition);
    file.settings = settings;
    return file;
}

QString scopeOf(const LibraryFile &file)
{
    const QString agents = file.place.kind == FileKind::Agent ? folderNamed(file.place.folder, "agents"_L1) : QString();
    return agents.isEmpty() ? file.place.folder : agents;
}

QStringList pathsToLookUp(const LibraryContext &context)
{
    QSet<QString> paths;
    for (const LibraryFile &file : context.files) {
        for (const NamedPlace &one : file.named) {
            if (one.kind != NamedPlace::Kind::Link && one.kind != NamedPlace::Kind::Import)
                continue;
            const QString path = resolvedPath(file, one);
            paths.insert(path);
            paths.insert(path.first(path.lastIndexOf(u'/') + 1));
        }
    }
    for (const ManifestFile &manifest : context.manifests) {
        const QString folder = folderOfManifest(manifest.path);
        const JsonText json = readJson(manifest.text);
        paths.insert(folder + "/.claude-plugin/"_L1);
        if (manifest.kind == ManifestFile::Kind::Plugin)
            paths += {folder + u'/', folder + "/README.md"_L1};
        for (const ManifestPath &one : pathsIn(json.root))
            paths.insert(QDir::cleanPath(folder + u'/' + one.node->text));
        const JsonMember *plugins = json.root.find(u"plugins");
        for (const JsonNode &entry : plugins ? plugins->value.items : QList<JsonNode>())
            paths.insert(QDir::cleanPath(folder + u'/' + textOf(entry, u"source")));
    }
    return paths.values();
}

QString resolvedPath(const LibraryFile &file, const NamedPlace &link)
{
    return QDir::cleanPath(file.place.folder + u'/' + link.name);
}

} // namespace Agentwright
