// SPDX-License-Identifier: MIT
#include <agentwright/workspace/compare.h>

#include "compared_parts.h"

#include <agentwright/model/edit_builder.h>
#include <agentwright/model/trigger_edit.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// A value that no field editor writes (nested YAML): the lines of the entry as they are.
Result<TextEdit> takenLines(const QString &key, const DefinitionView &left, const DefinitionView &other)
{
    const Field *field = other.field(key);
    const Entry *source = field ? other.entry(*field) : nullptr;
    const DocumentSyntax &syntax = left.syntax();
    if (!source || syntax.fences() != FenceState::Closed || syntax.rootIndent() != other.syntax().rootIndent())
        return Error{ErrorCode::NotEditable, key};
    QString lines = TextRange(source->key.start, source->whole.end).in(other.text()).toString();
    if (!lines.endsWith(u'\n'))
        lines += u'\n';
    const Entry *present = syntax.find(key);
    const TextRange place = present ? TextRange(present->key.start, present->whole.end)
                                    : TextRange(syntax.frontmatter().end, syntax.frontmatter().end);
    const TextEdit edit(place, lines);
    const DefinitionView outcome = DefinitionView::parse(edit.appliedTo(left.text()));
    bool isAsMeant = outcome.value(key) == other.value(key)
                     && outcome.fields().size() == left.fields().size() + (present ? 0 : 1)
                     && outcome.body() == left.body();
    for (const Field &one : left.fields())
        isAsMeant = isAsMeant && (one.key == key || outcome.value(one.key) == one.value);
    return isAsMeant ? Result<TextEdit>(edit) : Error{ErrorCode::NotUnderstoodAfterEdit, key};
}

Result<TextEdit> takenField(const ComparedItem &item, const DefinitionView &left, const DefinitionView &other)
{
    const FieldValue value = other.value(item.key);
    if (value.kind == FieldValue::Kind::Structure)
        return takenLines(item.key, left, other);
    return item.key == "description"_L1 && value.kind == FieldValue::Kind::Text ? setDescription(left, value.text)
                                                                                : setField(left, item.key, value);
}

/// The description with the example in the place of the present one, or added at its place.
Result<QString> withExample(const Trigger &trigger, qsizetype at, bool isThere, const ExampleDraft &example)
{
    Result<QString> added = withExampleAdded(trigger, example);
    if (!added)
        return added;
    const Trigger grown = Trigger::parse(*added);
    const qsizetype last = grown.examples.size() - 1;
    const Result<QString> moved = last == at ? added : withExampleMoved(grown, last, at);
    return moved && isThere ? withExampleRemoved(Trigger::parse(*moved), at + 1) : moved;
}

Result<TextEdit> takenExample(const ComparedItem &item, const ComparedSide &side, const DefinitionView &left,
                              const DefinitionView &other)
{
    const Trigger &trigger = left.trigger();
    const qsizetype at = item.left.index;
    const QList<ExampleBlock> &examples = other.trigger().examples;
    if (at < 0 || at > trigger.examples.size() || (side.isPresent && side.index >= examples.size()))
        return Error{ErrorCode::InvalidArgument, {}};
    const Result<QString> description = side.isPresent ? withExample(trigger, at, item.left.isPresent,
                                                                     draftOf(examples[side.index]))
                                                       : withExampleRemoved(trigger, at);
    if (!description)
        return description.error();
    return setDescription(left, *description);
}

QStringList sectionTexts(const DefinitionView &definition)
{
    QStringList texts;
    for (const ComparedPart &part : sectionParts(definition))
        texts.append(part.text);
    return texts;
}

Result<TextEdit> takenSection(const ComparedItem &item, const ComparedSide &side, const DefinitionView &left,
                              const DefinitionView &other)
{
    const QList<PromptSection> sections = sectionsOf(left);
    const QList<PromptSection> others = sectionsOf(other);
    const qsizetype at = item.left.index;
    if (at < 0 || at >= sections.size() + (item.left.isPresent ? 0 : 1)
        || (side.isPresent && side.index >= others.size()))
        return Error{ErrorCode::InvalidArgument, {}};
    const qsizetype end = left.text().size();
    const TextRange range = item.left.isPresent    ? sections[at].range
                            : at < sections.size() ? TextRange(sections[at].range.start, sections[at].range.start)
                                                   : TextRange(end, end);
    QString text = side.isPresent ? others[side.index].range.in(other.text()).toString() : QString();
    if (!item.left.isPresent && range.start == end && !left.text().endsWith(u'\n'))
        text.prepend(u"\n\n"_s);
    if (range.end < end && !text.isEmpty() && !text.endsWith(u"\n\n"))
        text += text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;

    QStringList expected = sectionTexts(left);
    if (item.left.isPresent)
        expected.removeAt(at);
    if (side.isPresent)
        expected.insert(at, side.text);
    const TextEdit edit(range, text);
    const DefinitionView outcome = DefinitionView::parse(edit.appliedTo(left.text()));
    if (sectionTexts(outcome) != expected)
        return Error{ErrorCode::NotUnderstoodAfterEdit, item.key};
    return edit.minimized(left.text());
}

} // namespace

Result<TextEdit> takenFrom(const ComparedItem &item, const ComparedSide &side, const DefinitionView &left,
                           const DefinitionView &other)
{
    if (!item.left.isPresent && !side.isPresent)
        return TextEdit();
    switch (item.kind) {
    case ComparedKind::Field:
        return takenField(item, left, other);
    case ComparedKind::Summary: {
        const Result<QString> description = withSummary(left.trigger(), side.text);
        return description ? setDescription(left, *description) : Result<TextEdit>(description.error());
    }
    case ComparedKind::Example:
        return takenExample(item, side, left, other);
    case ComparedKind::Section:
        return takenSection(item, side, left, other);
    }
    Q_UNREACHABLE_RETURN(TextEdit());
}

} // namespace Agentwright
