// SPDX-License-Identifier: MIT
#include <agentwright/syntax/source_edit.h>

#include <agentwright/base/line_index.h>
#include <agentwright/syntax/frontmatter_edit.h>
#include <agentwright/syntax/text_lines.h>

#include "yaml_adapter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kIndent = 2;

qsizetype lineStartOf(QStringView text, qsizetype at)
{
    return text.first(at).lastIndexOf(u'\n') + 1;
}

qsizetype leadingSpaces(QStringView line)
{
    const auto other = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
    return other - line.begin();
}

/// Takes as many blanks from the lines behind the first one as all of them have, `most` at most.
QString unindented(QStringView value, qsizetype most)
{
    const QList<QStringView> lines = value.split(u'\n');
    qsizetype common = most;
    for (const QStringView line : lines.sliced(1)) {
        if (!line.trimmed().isEmpty())
            common = std::min(common, leadingSpaces(line));
    }
    QString source = lines.constFirst().toString();
    for (const QStringView line : lines.sliced(1)) {
        source += u'\n';
        source += line.sliced(std::min(common, leadingSpaces(line)));
    }
    return source;
}

QString withIndentation(const QString &source, qsizetype blanks)
{
    QStringList lines = source.split(u'\n');
    for (QString &line : lines) {
        if (!line.isEmpty())
            line.prepend(QString(blanks, u' '));
    }
    return lines.join(u'\n');
}

/// A line that was only begun says nothing.
QString withoutLastBlanks(const QString &source)
{
    qsizetype end = source.size();
    while (end > 0 && (source[end - 1] == u'\n' || isBlank(source[end - 1])))
        --end;
    return source.first(end);
}

/// "a: b" and "- a" need lines of their own below the key; everything else stands behind the colon.
bool needsOwnLines(const QString &source)
{
    const DocumentSyntax probe = DocumentSyntax::parse(u"---\nk:\n"_s + withIndentation(source, kIndent) + u"\n---\n"_s);
    const Entry *entry = probe.find(u"k");
    return source.contains(u'\n') || !entry || entry->style == ValueStyle::BlockMapping
           || entry->style == ValueStyle::BlockSequence;
}

QString writtenValue(const QString &source, qsizetype indent)
{
    if (source.isEmpty())
        return {};
    return needsOwnLines(source) ? u'\n' + withIndentation(source, indent) : source;
}

/// What the piece means by itself.
std::optional<YamlValue> meaningOf(const QString &source)
{
    const QString value = source.isEmpty() ? QString() : u'\n' + withIndentation(source, kIndent);
    const DocumentSyntax probe = DocumentSyntax::parse(u"---\nk:"_s + value + u"\n---\n"_s);
    if (probe.fences() != FenceState::Closed || !probe.body().isEmpty() || probe.entries().size() != 1
        || !probe.isStrictYaml() || probe.entries().constFirst().reading != ValueReading::Exact)
        return std::nullopt;
    return probe.entries().constFirst().data;
}

/// Lines stay where lines are, in their column where that is deep enough. Comments on the key's own line stay there.
TextEdit sourceEdit(const DocumentSyntax &syntax, const Entry &entry, const QString &wanted, const YamlValue &meaning)
{
    const QString &text = syntax.text();
    const TextRange between(entry.colon.end, entry.value.start);
    const bool isBelow = between.in(text).contains(u'\n');
    const qsizetype lineStart = lineStartOf(text, entry.value.start);
    const qsizetype column = isBelow ? entry.value.start - lineStart : 0;
    const qsizetype least = syntax.rootIndent() + (meaning.kind == YamlValue::Kind::Sequence ? 0 : 1);
    const qsizetype indent = isBelow && column >= least ? column : syntax.rootIndent() + kIndent;
    if (isBelow && !wanted.isEmpty() && (needsOwnLines(wanted) || holdsComment(between.in(text))))
        return {{lineStart, entry.value.end}, withIndentation(wanted, indent)};
    const QString value = writtenValue(wanted, indent);
    const bool isOnKeysLine = !between.in(text).contains(u'\n');
    if (value.startsWith(u'\n') && isOnKeysLine && holdsComment(entry.tail.in(text)))
        return {{entry.colon.end, entry.tail.end}, entry.tail.in(text).toString() + value};
    const bool needsBlank = !value.isEmpty() && !value.startsWith(u'\n');
    return {{entry.colon.end, entry.value.end}, needsBlank ? u' ' + value : value};
}

/// Law L5, as for the edits of fields.
bool changesOnly(const DocumentSyntax &before, const TextEdit &edit, qsizetype entry, const YamlValue &wanted)
{
    const DocumentSyntax after = DocumentSyntax::parse(edit.appliedTo(before.text()));
    if (after.entries().size() != before.entries().size() || after.textOf(after.body()) != before.textOf(before.body()))
        return false;
    for (qsizetype i = 0; i < before.entries().size(); ++i) {
        const Entry &now = after.entries().at(i);
        const Entry &old = before.entries().at(i);
        const bool isSame = now.keyText == old.keyText && now.reading == old.reading && now.data == old.data;
        if (i == entry ? now.reading != ValueReading::Exact || now.data != wanted : !isSame)
            return false;
    }
    return true;
}

} // namespace

QString entrySource(const DocumentSyntax &syntax, qsizetype index)
{
    const Entry &entry = syntax.entries().at(index);
    const qsizetype column = entry.value.start - lineStartOf(syntax.text(), entry.value.start);
    return unindented(syntax.textOf(entry.value), column);
}

std::optional<SourceProblem> sourceProblem(const QString &source)
{
    if (source.trimmed().isEmpty())
        return std::nullopt;
    const YamlReading reading = readYaml(source);
    if (!reading.isAccepted) {
        const LineColumn place = LineIndex(source).at(std::clamp<qsizetype>(reading.errorOffset, 0, source.size()));
        return SourceProblem{place.line, place.column, reading.message};
    }
    if (!meaningOf(withoutLastBlanks(source)))
        return SourceProblem{};
    return std::nullopt;
}

Result<TextEdit> setSource(const DocumentSyntax &syntax, qsizetype index, const QString &source)
{
    const Entry &entry = syntax.entries().at(index);
    const QString wanted = withoutLastBlanks(source);
    if (entrySource(syntax, index) == wanted)
        return TextEdit();
    if (entry.obstacle == EditObstacle::DuplicateKey || entry.obstacle == EditObstacle::UnterminatedFrontmatter
        || entry.obstacle == EditObstacle::AmbiguousStructure || entry.obstacle == EditObstacle::TooLarge)
        return Error{ErrorCode::NotEditable, entry.keyText};
    const std::optional<YamlValue> meaning = meaningOf(wanted);
    if (!meaning)
        return Error{ErrorCode::InvalidArgument, entry.keyText};
    const TextEdit edit = sourceEdit(syntax, entry, wanted, *meaning).minimized(syntax.text());
    if (!changesOnly(syntax, edit, index, *meaning))
        return Error{ErrorCode::NotUnderstoodAfterEdit, entry.keyText};
    return edit;
}

Result<TextEdit> insertSource(const DocumentSyntax &syntax, qsizetype after, const QString &key, const QString &source)
{
    const QString wanted = withoutLastBlanks(source);
    if (!meaningOf(wanted))
        return Error{ErrorCode::InvalidArgument, key};
    return insertEntry(syntax, after, key, writtenValue(wanted, syntax.rootIndent() + kIndent));
}

} // namespace Agentwright
