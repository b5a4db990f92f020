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

bool isEmptyHeader(const RuleContext &context)
{
    const DocumentSyntax &syntax = context.syntax();
    const bool isClosed = syntax.fences() == FenceState::Closed || syntax.fences() == FenceState::OddClosing;
    return isClosed && syntax.entries().isEmpty()
           && std::all_of(syntax.pieces().begin(), syntax.pieces().end(),
                          [](const FrontmatterPiece &piece) { return piece.kind == FrontmatterPiece::Kind::Trivia; });
}

bool isMisspelt(const RuleContext &context, QLatin1StringView key)
{
    const QList<Field> &fields = context.definition.fields();
    return std::any_of(fields.begin(), fields.end(),
                       [key](const Field &field) { return !field.spec && nearestFieldKey(field.key) == key; });
}

bool isDocumentation(const QString &fileName)
{
    static const QStringList stems{u"readme"_s,          u"claude"_s,       u"agents"_s,  u"gemini"_s,
                                   u"changelog"_s,       u"contributing"_s, u"license"_s, u"security"_s,
                                   u"code_of_conduct"_s, u"contributors"_s, u"index"_s};
    return stems.contains(fileName.section(u'.', 0, 0).toLower());
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

TextRange fieldRange(const RuleContext &context, QStringView key, TextRange part)
{
    constexpr qsizetype kLongestPiece = 60;
    const TextRange whole = fieldRange(context, key);
    const QString value = loadedValue(context, key).text;
    if (part.end > value.size() || part.isEmpty())
        return whole;
    QStringView piece = part.in(value).first(std::min(part.length(), kLongestPiece));
    if (const qsizetype lineEnd = piece.indexOf(u'\n'); lineEnd > 0)
        piece = piece.first(lineEnd);
    // The same words may stand there more than once: take the occurrence with the same number.
    const QStringView source = context.syntax().textOf(whole);
    if (source.count(piece) != QStringView(value).count(piece))
        return whole;
    qsizetype at = source.indexOf(piece);
    for (qsizetype before = value.indexOf(piece); before >= 0 && before < part.start;
         before = value.indexOf(piece, before + piece.size()))
        at = source.indexOf(piece, at + piece.size());
    return at < 0 ? whole : TextRange{whole.start + at, whole.start + at + piece.size()};
}

bool isUtf16WithoutMark(QStringView text)
{
    constexpr qsizetype kLooked = 8;
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < std::min(kLooked, text.size()); ++i)
        (i % 2 == 0 ? even : odd) += text[i].isNull();
    return text.size() >= kLooked && std::max(even, odd) == kLooked / 2 && std::min(even, odd) == 0;
}

QString nameFromFile(const RuleContext &context)
{
    const QString stem = context.fileName().section(u'.', 0, 0);
    return stem.isEmpty() ? QString() : slug(stem);
}

bool hasPrompt(const RuleContext &context)
{
    return hasHeader(context) && !context.definition.body().trimmed().isEmpty();
}

Diagnostic *reportPlaces(const RuleContext &context, DiagnosticSink &sink, const QList<TextRange> &places,
                         const char *one, const char *many)
{
    constexpr qsizetype kMaxRelated = 100;
    if (places.isEmpty())
        return nullptr;
    const QString first = excerpt(context.syntax().textOf(places.first()));
    Diagnostic &found = places.size() == 1 ? sink.report(places.first(), one, {first})
                                           : sink.report(places.first(), many, {first, QString::number(places.size())});
    found.related = places.sliced(1, std::min(places.size() - 1, kMaxRelated));
    return &found;
}

void addFix(Diagnostic &diagnostic, FixSafety safety, const Result<TextEdit> &edit, const char *title,
            const QStringList &titleArguments)
{
    if (edit && !edit->isEmpty())
        diagnostic.fixes.append({title, titleArguments, safety, *edit, {}});
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
