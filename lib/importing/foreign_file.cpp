// SPDX-License-Identifier: MIT
#include "foreign_file.h"

#include "foreign_value.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/line_index.h>
#include <agentwright/base/message_text.h>
#include <agentwright/model/tool_catalog.h>
#include <agentwright/readings/portable_text.h>
#include <agentwright/readings/strict_yaml.h>
#include <agentwright/syntax/frontmatter_edit.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr YamlDialect kForeignYaml{.takesDuplicateKeys = true, .wantsIndentedContinuation = false, .mergesKeys = true};

bool endsWithAny(const QString &name, std::initializer_list<QLatin1StringView> suffixes)
{
    return std::ranges::any_of(suffixes,
                               [&](QLatin1StringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

} // namespace

ForeignFile::ForeignFile(const ImportInput &input, const ForeignPlugin *plugin)
    : m_path(input.path)
    , m_bytes(input.bytes)
    , m_plugin(plugin)
{
    const FileText file = decodeText(input.bytes);
    m_format = file.format;
    m_text = file.text;
    const QString portable = portableText(m_text);
    m_hasOddBytes = portable.count(QChar::ReplacementCharacter) != m_text.count(QChar::ReplacementCharacter);
    findShape();
    if (m_shape == Shape::Header)
        readHeader();
    else if (m_shape != Shape::Text)
        readStrict(portable);
}

void ForeignFile::findShape()
{
    static const QRegularExpression kToml(u"^developer_instructions\\s*="_s, QRegularExpression::MultilineOption);
    static const QRegularExpression kYaml(u"^(customModes|instructions|prompt):"_s, QRegularExpression::MultilineOption);
    const QString name = fileName();
    const bool isMarkdown = endsWithAny(name, {".md"_L1, ".mdc"_L1, ".markdown"_L1});
    const bool isYaml = endsWithAny(name, {".yaml"_L1, ".yml"_L1, ".roomodes"_L1, ".kilocodemodes"_L1});
    const QStringView start = QStringView(m_text).trimmed();
    if (name.endsWith(".toml"_L1, Qt::CaseInsensitive))
        m_shape = Shape::Toml;
    else if (isYaml && m_text.indexOf("\n---"_L1) < 0) // the mark at its start may be that of a document
        m_shape = Shape::Yaml;
    else if (m_text.startsWith("---\n"_L1) || (isMarkdown && m_text.startsWith("---"_L1)))
        m_shape = Shape::Header;
    else if (endsWithAny(name, {".json"_L1, ".jsonc"_L1}) || (!isMarkdown && start.startsWith(u'{')))
        m_shape = Shape::Json;
    else if (isYaml)
        m_shape = Shape::Yaml;
    else if (m_path.isEmpty() && kToml.match(m_text).hasMatch())
        m_shape = Shape::Toml;
    else if (m_path.isEmpty() && kYaml.match(m_text).hasMatch())
        m_shape = Shape::Yaml;
}

void ForeignFile::readHeader()
{
    m_definition = DefinitionView::parse(m_text);
    const DocumentSyntax &syntax = m_definition.syntax();
    m_root.kind = YamlValue::Kind::Mapping;
    if (syntax.fences() == FenceState::Unterminated || syntax.fences() == FenceState::None) {
        refuseAt(0, QT_TRANSLATE_NOOP("Agentwright::Importing", "Its frontmatter is never closed by three hyphens"), {});
        return;
    }
    const StrictYaml strict = readStrictYaml(portableText(syntax.textOf(syntax.frontmatter())), kForeignYaml);
    if (strict.isAccepted && strict.root.kind == YamlValue::Kind::Mapping) {
        m_root = strict.root;
        return;
    }
    m_isLenient = !strict.isAccepted;
    for (const Entry &entry : syntax.entries()) {
        if (entry.reading == ValueReading::None)
            refuseAt(entry.value.start,
                     QT_TRANSLATE_NOOP("Agentwright::Importing", "Its “%1” is not YAML and cannot be read"),
                     {entry.keyText});
        YamlValue value = entry.data;
        value.text = portableText(value.text);
        m_root.pairs.append({YamlValue::ofText(entry.keyText), value});
    }
}

void ForeignFile::readStrict(const QString &text)
{
    ForeignValue value = m_shape == Shape::Json   ? foreignJson(takesComments() ? withoutComments(text) : text)
                         : m_shape == Shape::Toml ? foreignToml(text)
                                                  : ForeignValue();
    if (m_shape == Shape::Yaml) {
        const StrictYaml yaml = readStrictYaml(text, kForeignYaml);
        value = {.isValid = yaml.isAccepted,
                 .root = yaml.root,
                 .problem = QString::fromLatin1(yaml.problem),
                 .at = LineIndex(text).at(yaml.problemOffset)};
    }
    m_root = value.root;
    if (value.isValid && m_root.kind == YamlValue::Kind::Mapping)
        return;
    const QString language = m_shape == Shape::Json ? u"JSON"_s : m_shape == Shape::Toml ? u"TOML"_s : u"YAML"_s;
    m_problem = value.isValid ? refusal(ErrorCode::InvalidArgument,
                                        QT_TRANSLATE_NOOP("Agentwright::Importing", "It holds no “key: value” entries"))
                              : refusal(ErrorCode::InvalidArgument,
                                        QT_TRANSLATE_NOOP("Agentwright::Importing", "It is not valid %1: %2"),
                                        {language, value.problem});
    m_problem->line = value.isValid ? 0 : value.at.line;
    m_problem->column = value.isValid ? 0 : value.at.column;
    m_root = {.kind = YamlValue::Kind::Mapping};
}

void ForeignFile::refuseAt(qsizetype offset, const char *reason, const QStringList &arguments)
{
    if (m_problem)
        return;
    m_problem = refusal(ErrorCode::NotEditable, reason, arguments);
    const LineColumn at = LineIndex(m_text).at(offset);
    m_problem->line = at.line;
    m_problem->column = at.column;
}

ImportRefusal ForeignFile::refusal(ErrorCode code, const char *reason, const QStringList &arguments) const
{
    return {.code = code, .source = m_path, .reason = reason, .reasonArguments = arguments};
}

QString ForeignFile::fileName() const
{
    return m_path.sliced(m_path.lastIndexOf(u'/') + 1);
}

/// OpenCode reads both of its files so (packages/opencode/src/config, 2026, source).
bool ForeignFile::takesComments() const
{
    const QString name = fileName();
    return name.endsWith(".jsonc"_L1, Qt::CaseInsensitive) || name == "opencode.json"_L1;
}

QString ForeignFile::stem() const
{
    return nameBelow({});
}

QString ForeignFile::nameBelow(std::initializer_list<QLatin1StringView> folders) const
{
    QString name = fileName();
    const QString path = u'/' + m_path;
    qsizetype last = -1;
    for (const QLatin1StringView folder : folders) {
        const qsizetype at = path.lastIndexOf(u'/' + folder);
        if (at > last) {
            last = at;
            name = path.sliced(at + 1 + folder.size());
        }
    }
    for (const QLatin1StringView suffix : {".agent.md"_L1, ".chatmode.md"_L1, ".agent.json"_L1}) {
        if (name.endsWith(suffix, Qt::CaseInsensitive))
            return name.chopped(suffix.size());
    }
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > name.lastIndexOf(u'/') + 1 ? name.first(dot) : name;
}

QString ForeignFile::body() const
{
    return portableText(m_shape == Shape::Header ? m_definition.body() : QStringView(m_text));
}

bool ForeignFile::isIn(QLatin1StringView folder) const
{
    return (u'/' + m_path).contains(u'/' + folder);
}

int ForeignFile::toolEvidence(ToolDialect dialect) const
{
    const YamlValue *tools = m_root.find("tools"_L1);
    if (!tools || tools->kind == YamlValue::Kind::Mapping)
        return Sign::kNone;
    int evidence = Sign::kNone;
    for (const QString &name : listItems(*tools)) {
        if (isKnownTool(dialect, name) && !findTool(name) && !findLegacyTool(name))
            evidence += Sign::kKey;
    }
    return evidence;
}

int ForeignFile::keyEvidence(std::initializer_list<QLatin1StringView> keys) const
{
    return Sign::kKey * int(std::ranges::count_if(keys, [&](QLatin1StringView key) { return has(key); }));
}

} // namespace Agentwright
