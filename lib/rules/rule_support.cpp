// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/relative_path.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

bool hasHeader(const RuleContext &context)
{
    const DocumentSyntax &syntax = context.syntax();
    const bool isOnlyDashes = syntax.fences() == FenceState::Unterminated && syntax.entries().isEmpty();
    return syntax.hasFrontmatter() && !isOnlyDashes;
}

bool hasKeys(const RuleContext &context)
{
    const DocumentSyntax &syntax = context.syntax();
    const bool isOther = !syntax.isStrictYaml() && syntax.entries().isEmpty()
                         && syntax.rootValue().kind != YamlValue::Kind::Mapping;
    return hasHeader(context) && !isOther;
}

qsizetype firstStrayLine(const DocumentSyntax &syntax)
{
    for (const SyntaxIssue &issue : syntax.issues()) {
        if (issue.kind == SyntaxIssue::Kind::JunkLine)
            return issue.range.start;
    }
    return syntax.text().size();
}

FieldValue loadedValue(const RuleContext &context, QStringView key)
{
    if (const Field *field = context.definition.field(key))
        return field->value;
    const YamlValue root = context.syntax().rootValue();
    const YamlValue *value = root.kind == YamlValue::Kind::Mapping ? root.find(key) : nullptr;
    return value ? FieldValue::ofYaml(*value, findField(key)) : FieldValue::absent();
}

TextRange fieldRange(const RuleContext &context, QStringView key)
{
    const Entry *entry = context.syntax().find(key);
    if (!entry) {
        const TextRange opening = context.syntax().opening();
        return context.syntax().textOf(opening).endsWith(u'\n') ? TextRange{opening.start, opening.end - 1} : opening;
    }
    return entry->value.isEmpty() ? entry->key : entry->value;
}

QString nameFromFile(const RuleContext &context)
{
    const QString stem = context.fileName().section(u'.', 0, 0);
    return stem.isEmpty() ? QString() : slug(stem);
}

void addFix(Diagnostic &diagnostic, FixSafety safety, const Result<TextEdit> &edit, const char *title,
            const QStringList &titleArguments)
{
    if (edit && !edit->isEmpty())
        diagnostic.fixes.append({title, titleArguments, safety, *edit});
}

QString excerpt(QStringView text)
{
    constexpr qsizetype kLongest = 40;
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QStringView line = (lineEnd < 0 ? text : text.first(lineEnd)).trimmed();
    if (line.size() <= kLongest)
        return line.toString();
    const qsizetype end = line[kLongest - 1].isHighSurrogate() ? kLongest - 1 : kLongest;
    return line.first(end).toString() + u'…';
}

} // namespace Agentwright
