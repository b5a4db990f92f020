// SPDX-License-Identifier: MIT
#include "plugin_text.h"

#include <agentwright/base/file_text.h>
#include <agentwright/readings/reading_input.h>
#include <agentwright/syntax/frontmatter_edit.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr TextFormat kPluginFormat;

/// Rewrites one entry after the other. Stops at what cannot be rewritten.
DocumentSyntax withYamlValues(DocumentSyntax syntax, QStringList &rewrittenKeys)
{
    for (qsizetype i = 0; i < syntax.entries().size() && !syntax.isStrictYaml(); ++i) {
        if (syntax.entries()[i].reading != ValueReading::Lenient)
            continue;
        const Result<TextEdit> edit = rewriteLenient(syntax, i);
        if (!edit || edit->isEmpty())
            return syntax;
        rewrittenKeys.append(syntax.entries()[i].keyText);
        syntax = DocumentSyntax::parse(edit->appliedTo(syntax.text()));
    }
    return syntax;
}

/// Line ends of the minority become LF like the others.
QString withUniformLineEnds(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t standIn = StandIn::at(text, i);
        const bool isAtLineEnd = StandIn::isLineEnd(standIn) && i + 1 < text.size()
                                 && (text[i + 1] == u'\n' || StandIn::at(text, i + 1) == StandIn::kBareLineFeed);
        if (!isAtLineEnd)
            result += text[i];
    }
    return result;
}

const char *unreadableReason(const DocumentSyntax &syntax)
{
    switch (syntax.fences()) {
    case FenceState::None:
        return QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "It has no frontmatter; from a plugin it would load with all tools and no description");
    case FenceState::Unterminated:
        return QT_TRANSLATE_NOOP(
            "Agentwright::Exporting",
            "Its frontmatter has no end; from a plugin it would load with all tools and no description");
    case FenceState::Closed:
    case FenceState::OddClosing:
        break;
    }
    if (!syntax.isStrictYaml()) {
        return QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Its frontmatter is not valid YAML and cannot be rewritten without guessing; from a plugin "
                                 "it would load with all tools and no description");
    }
    if (ReadingInput(syntax.text(), {}, {}).claudeHeader().values.step == ClaudeValues::Step::Refused) {
        return QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Its frontmatter is YAML that Claude Code does not read; from a plugin it would load with "
                                 "all tools and no description");
    }
    return nullptr;
}

/// The vendor's validator reports a name or description that is no text as an error.
QString keyWithoutText(const DefinitionView &definition)
{
    for (const QString &key : {u"name"_s, u"description"_s}) {
        const FieldValue::Kind kind = definition.value(key).kind;
        if (kind != FieldValue::Kind::Absent && kind != FieldValue::Kind::Null && kind != FieldValue::Kind::Text)
            return key;
    }
    return {};
}

} // namespace

PluginText pluginText(const SourceDefinition &source)
{
    PluginText result;
    const auto refuse = [&](ErrorCode code, const char *reason, const QStringList &arguments = {}) {
        result.refusal = {.code = code, .source = source.path, .reason = reason, .reasonArguments = arguments};
        return result;
    };
    const DocumentSyntax &original = source.definition.syntax();
    const DocumentSyntax syntax = withYamlValues(original, result.rewrittenKeys);
    if (const char *reason = unreadableReason(syntax))
        return refuse(ErrorCode::NotEditable, reason);
    result.definition = DefinitionView(syntax);
    if (const QString key = keyWithoutText(result.definition); !key.isEmpty()) {
        return refuse(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Its “%1” is not a text"),
                      {key});
    }
    const QString uniform = withUniformLineEnds(syntax.text());
    const Result<QByteArray> bytes = encodeText(uniform, kPluginFormat);
    if (!bytes) {
        return refuse(bytes.error().code, QT_TRANSLATE_NOOP("Agentwright::Exporting", "It holds half a character (%1)"),
                      {bytes.error().detail});
    }
    result.bytes = *bytes;
    result.hasOtherBytes = source.format != kPluginFormat || uniform.size() != syntax.text().size();
    return result;
}

} // namespace Agentwright
