// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/frontmatter_cut.h"
#include "readings/reading_notes.h"
#include "readings/source_text.h"
#include "readings/tool_outcomes.h"
#include "readings/yaml/yaml_characters.h"

#include <agentwright/model/tool_equivalents.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::vscode {

namespace {

using R = FieldRule;

constexpr FieldRule kFields[] = {
    {.key = "name"_L1},
    {.key = "description"_L1},
    {.key = "tools"_L1},
    {.key = "model"_L1},
    {.key = "reasoning-effort"_L1},
    {.key = "target"_L1},
    {.key = "disable-model-invocation"_L1},
    {.key = "user-invocable"_L1},
    {.key = "infer"_L1},
    {.key = "argument-hint"_L1},
    {.key = "handoffs"_L1},
    {.key = "agents"_L1},
    {.key = "hooks"_L1},
    {.key = "metadata"_L1},
    {.key = "advancedOptions"_L1},
    {.key = "github"_L1},
    // Known in files in Claude's format:
    {.key = "disallowedTools"_L1},
    {.key = "permissionMode"_L1},
    {.key = "skills"_L1},
    {.key = "mcpServers"_L1},
    {.key = "memory"_L1},
};
constexpr FieldSchema kSchema{.fields = kFields};

// promptSyntax, about February 2026; moves with releases.
struct ModelName {
    QLatin1StringView claude;
    QLatin1StringView picker;
};
constexpr ModelName kModels[] = {
    {"sonnet"_L1, "Claude Sonnet 4.5 (copilot)"_L1},
    {"opus"_L1, "Claude Opus 4.6 (copilot)"_L1},
    {"haiku"_L1, "Claude Haiku 4.5 (copilot)"_L1},
};

/// The editor's own reader of headers: every scalar is a text, the rest of the line is the value.
class HeaderReader
{
public:
    explicit HeaderReader(QStringView header) : m_lines(header.split(u'\n')) { }

    YamlValue read()
    {
        m_root.kind = YamlValue::Kind::Mapping;
        while (m_at < m_lines.size() && !m_isLost)
            readEntry();
        return m_root;
    }
    bool hasLostKeys() const { return m_isLost && m_at < m_lines.size(); }

private:
    static bool isSkipped(QStringView line) { return line.trimmed().isEmpty() || line.trimmed().startsWith(u'#'); }
    static bool isNested(QStringView line)
    {
        return line.trimmed().isEmpty() || isYamlBlank(line.front().unicode()) || line.startsWith(u"- ");
    }

    void readEntry()
    {
        const QStringView line = m_lines[m_at];
        if (isSkipped(line)) {
            ++m_at;
            return;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0 || isYamlBlank(line.front().unicode())) {
            m_isLost = true; // an unindented line that is no entry ends the header
            return;
        }
        const QStringView key = line.first(colon).trimmed();
        const QStringView rest = line.sliced(colon + 1).trimmed();
        ++m_at;
        QList<QStringView> nested;
        while (m_at < m_lines.size() && isNested(m_lines[m_at]))
            nested.append(m_lines[m_at++]);
        store(key, valueOf(rest, nested));
    }

    YamlValue valueOf(QStringView rest, const QList<QStringView> &nested)
    {
        const QChar first = rest.isEmpty() ? QChar() : rest.front();
        if (first == u'"' || first == u'\'')
            return quoted(rest);
        const bool isBlock = first == u'|' || first == u'>' || rest.isEmpty() || (first == u'[' && !rest.contains(u']'))
                             || first == u'{';
        if (first == u'[' && rest.contains(u']'))
            return list(rest);
        if (!isBlock)
            return plain(rest, nested);
        QString text = u"x: "_s;
        text += rest;
        for (const QStringView line : nested)
            text.append(u'\n').append(line);
        const StrictYaml yaml = readStrictYaml(text, kJsYaml);
        const YamlValue *value = yaml.isAccepted ? yaml.root.find(u"x") : nullptr;
        return value ? *value : YamlValue::ofText(rest.toString());
    }

    /// Text behind the closing quote is lost, and what follows with it.
    YamlValue quoted(QStringView rest)
    {
        qsizetype end = 1;
        while (end < rest.size() && (rest[end] != rest.front() || isEscaped(rest, end)))
            end += rest[end] == u'\'' && end + 1 < rest.size() && rest[end + 1] == u'\'' ? 2 : 1;
        const QStringView behind = end < rest.size() ? rest.sliced(end + 1).trimmed() : QStringView();
        m_isLost = !behind.isEmpty() && !behind.startsWith(u'#');
        const StrictYaml yaml = readStrictYaml(rest.first(std::min(end + 1, rest.size())), kJsYaml);
        return yaml.isAccepted ? yaml.root : YamlValue::ofText(rest.sliced(1, end - 1).toString());
    }
    static bool isEscaped(QStringView text, qsizetype at)
    {
        if (text.front() == u'\'')
            return at + 1 < text.size() && text[at + 1] == u'\'';
        qsizetype slashes = 0;
        while (text[at - 1 - slashes] == u'\\')
            ++slashes;
        return slashes % 2 == 1;
    }

    /// "[foo] bar" is a list too.
    static YamlValue list(QStringView rest)
    {
        const StrictYaml yaml = readStrictYaml(rest.first(rest.lastIndexOf(u']') + 1), kJsYaml);
        return yaml.isAccepted ? yaml.root : YamlValue::ofText(rest.toString());
    }

    static YamlValue plain(QStringView rest, const QList<QStringView> &nested)
    {
        const qsizetype comment = rest.indexOf(" #"_L1);
        QString text = (comment < 0 ? rest : rest.first(comment).trimmed()).toString();
        for (const QStringView line : nested) {
            if (!isSkipped(line))
                text.append(u' ').append(line.trimmed());
        }
        return YamlValue::ofText(text);
    }

    /// Of two tools keys the first counts, of others the last.
    void store(QStringView key, const YamlValue &value)
    {
        if (key != u"tools" || !m_root.find(key))
            m_root.pairs.append({YamlValue::ofText(key.toString()), value});
    }

    QList<QStringView> m_lines;
    qsizetype m_at = 0;
    bool m_isLost = false;
    YamlValue m_root;
};

/// In .claude/agents names are Claude's; in the folders for Copilot and in *.agent.md they are the editor's own.
bool isInClaudeFormat(const QString &path)
{
    return !path.contains(".github/"_L1) && !path.contains(".copilot/"_L1) && !path.endsWith(".agent.md"_L1)
           && !path.endsWith(".chatmode.md"_L1);
}

QStringList entriesOf(const YamlValue &tools)
{
    if (tools.kind != YamlValue::Kind::Mapping)
        return commaItems(tools);
    QStringList entries;
    for (const YamlPair &pair : tools.pairs) {
        if (pair.value.toBool() != false)
            entries.append(pair.key.text);
    }
    return entries;
}

void readTools(const YamlValue &root, bool isClaude, Reading &reading)
{
    const YamlValue *tools = root.find(u"tools");
    const QStringList entries = tools ? entriesOf(*tools) : QStringList();
    if (!tools || entries.contains("*"_L1))
        return;
    resolveTools(
        entries,
        [isClaude](const QString &written) {
            return isClaude ? toolsIn(ToolDialect::VsCode, ToolEntry::parse(written)) : QStringList{written};
        },
        reading);
    if (!isClaude)
        addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "Which of these tools exist depends on the extensions that are installed"));
}

std::optional<QString> modelOf(const YamlValue &root, bool isClaude)
{
    const YamlValue *value = root.find(u"model");
    const QStringList names = value ? (value->items.isEmpty() ? QStringList{value->text} : commaItems(*value))
                                    : QStringList();
    if (names.isEmpty() || names.first().isEmpty() || (isClaude && names.first() == u"inherit"))
        return std::nullopt;
    const auto row = std::ranges::find_if(kModels,
                                          [&](const ModelName &model) { return names.first() == model.claude; });
    return isClaude && row != std::end(kModels) ? row->picker.toString() : names.first();
}

Reading read(const ReadingInput &input)
{
    const FrontmatterCut cut = cutFrontmatter(input, {.takesByteOrderMark = false,
                                                      .takesBlanksBehindOpening = true,
                                                      .takesMissingClosing = true});
    HeaderReader header(cut.header);
    const YamlValue root = header.read();
    const bool isClaude = isInClaudeFormat(input.path());
    Reading reading;
    reading.loads = true;
    reading.reason.text =
        cut.isFound ? QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.")
                    : QT_TRANSLATE_NOOP("Agentwright::Readings",
                                        "Loads without a header: the whole file is the prompt, all tools are allowed.");
    const QString stem = fileStem(input.path());
    const YamlValue *name = root.find(u"name");
    reading.name = name && !name->text.isEmpty() ? name->text : stem.endsWith(".agent"_L1) ? stem.chopped(6) : stem;
    const YamlValue *description = root.find(u"description");
    reading.description = description ? description->text : QString();
    reading.model = modelOf(root, isClaude);
    readTools(root, isClaude, reading);
    readOtherFields(root, kSchema, reading);
    if (header.hasLostKeys())
        addLoss(reading,
                QT_TRANSLATE_NOOP(
                    "Agentwright::Readings",
                    "What stands behind a line that is no “key: value” is lost, with it perhaps the tool list"));
    return reading;
}

constexpr Reader kReader{
    .id = "vscode",
    .label = "VS Code",
    .version = "about 1.138",
    .evidence = Evidence::Measured,
    .source = "npm @codingame/monaco-vscode-api 37.6.1 (header), microsoft/vscode promptSyntax, 2026-02 (tools, models)",
    .order = 50,
    .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::vscode
