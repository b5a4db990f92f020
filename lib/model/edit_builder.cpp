// SPDX-License-Identifier: MIT
#include <agentwright/model/edit_builder.h>

#include <agentwright/syntax/frontmatter_edit.h>
#include <agentwright/syntax/scalar_codec.h>
#include <agentwright/syntax/source_edit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isSequence(ValueStyle style)
{
    return style == ValueStyle::FlowSequence || style == ValueStyle::BlockSequence;
}

/// The spelling a new list takes over from the file's other ones: sequences where there is one, else a comma string, which
/// is what most files have. Under a key that nobody knows, only a sequence reads as a list.
ValueStyle listStyleOf(const DefinitionView &definition, const QString &key)
{
    const FieldSpec *spec = findField(key);
    if (!spec || !isListKind(spec->kind))
        return ValueStyle::FlowSequence;
    for (const Field &field : definition.fields()) {
        const Entry *entry = definition.entry(field);
        if (field.spec && isListKind(field.spec->kind) && isSequence(entry->style))
            return entry->style;
    }
    return ValueStyle::Plain;
}

QString sourceOf(const DefinitionView &definition, const QString &key, const FieldValue &value, ValueStyle textStyle)
{
    const qsizetype indent = definition.syntax().rootIndent();
    switch (value.kind) {
    case FieldValue::Kind::Text:
        return encodeScalar(value.text, textStyle, {.parentIndent = indent});
    case FieldValue::Kind::Typed:
        return value.text;
    case FieldValue::Kind::List:
        return encodeList(value.items, listStyleOf(definition, key), {.parentIndent = indent});
    case FieldValue::Kind::Null:
    case FieldValue::Kind::Absent:
    case FieldValue::Kind::Structure:
        break;
    }
    return {};
}

/// The entry behind which a new key goes: the nearest one that the field table has in front of it, -1 when none is there. Keys
/// that are not in the table go to the end.
qsizetype predecessorOf(const DocumentSyntax &syntax, const QString &key)
{
    const FieldSpec *spec = findField(key);
    if (!spec)
        return syntax.entries().size() - 1;
    const std::span<const FieldSpec> table = fieldTable();
    for (qsizetype row = spec - table.data() - 1; row >= 0; --row) {
        const qsizetype entry = syntax.indexOf(QString(table[row].key));
        if (entry >= 0)
            return entry;
    }
    return -1;
}

/// A list field takes text as the list it spells; everything else stays what it is.
FieldValue normalized(const FieldValue &value, const FieldSpec *spec)
{
    const bool isText = value.kind == FieldValue::Kind::Text || value.kind == FieldValue::Kind::Typed;
    return spec && isListKind(spec->kind) && isText ? FieldValue::ofList(splitListText(value.text)) : value;
}

/// Of several equal keys all go: one that stays would take the place of the one that counted.
Result<TextEdit> removeAll(const DocumentSyntax &syntax, const QString &key)
{
    TextEdit all;
    for (qsizetype i = 0; i < syntax.entries().size(); ++i) {
        if (syntax.entries()[i].keyText != key)
            continue;
        Result<TextEdit> edit = removeEntry(syntax, i);
        if (!edit)
            return edit;
        const std::optional<TextEdit> merged = all.mergedWith(*edit);
        if (!merged)
            return Error{ErrorCode::NotEditable, key};
        all = *merged;
    }
    return all;
}

bool reads(const DefinitionView &definition, const TextEdit &edit, const QString &key, const FieldValue &wanted)
{
    const DefinitionView after = DefinitionView::parse(edit.appliedTo(definition.text()));
    const Field *field = after.field(key);
    return field && field->value == wanted;
}

/// In its short style first; where what follows would change its meaning, in quotes.
Result<TextEdit> addEntry(const DefinitionView &definition, const QString &key, const FieldValue &value)
{
    const DocumentSyntax &syntax = definition.syntax();
    const qsizetype after = predecessorOf(syntax, key);
    Result<TextEdit> edit = insertEntry(syntax, after, key, sourceOf(definition, key, value, ValueStyle::Plain));
    if (!edit && edit.error().code == ErrorCode::NotUnderstoodAfterEdit && value.kind == FieldValue::Kind::Text)
        edit = insertEntry(syntax, after, key, sourceOf(definition, key, value, ValueStyle::DoubleQuoted));
    if (edit && !reads(definition, *edit, key, value))
        return Error{ErrorCode::NotUnderstoodAfterEdit, key};
    return edit;
}

Result<TextEdit> changeEntry(const DefinitionView &definition, const Field &field, const FieldValue &value)
{
    const DocumentSyntax &syntax = definition.syntax();
    switch (value.kind) {
    case FieldValue::Kind::Absent:
        return removeAll(syntax, field.key);
    case FieldValue::Kind::Null:
        return setTyped(syntax, field.entry, u"null"_s);
    case FieldValue::Kind::Text:
        return setScalar(syntax, field.entry, value.text);
    case FieldValue::Kind::Typed:
        return setTyped(syntax, field.entry, value.text);
    case FieldValue::Kind::List:
        if (field.value.kind != FieldValue::Kind::List && !(field.spec && isListKind(field.spec->kind)))
            return Error{ErrorCode::InvalidArgument, field.key};
        return setList(syntax, field.entry, value.items);
    case FieldValue::Kind::Structure:
        break;
    }
    return Error{ErrorCode::NotEditable, field.key};
}

/// Claude Code 2.1.329 repairs one line of text (measured); what begins as a quote, a list or a bracket, or ends in a colon,
/// it does not take for text.
bool isRepairable(const QString &text)
{
    return !text.isEmpty() && text.front().isLetterOrNumber() && !text.endsWith(u':') && !text.back().isSpace()
           && !text.contains(u'\n');
}

/// Unquoted text that is not YAML may stay so when only a part of it changes: what Claude Code's tolerant reading made of
/// it, it still does, and the diff is that part. nullopt where the result would read differently or load no more.
std::optional<TextEdit> editInPlace(const DefinitionView &definition, const Field &field, const QString &text)
{
    const Entry *entry = definition.entry(field);
    const QString &source = definition.text();
    const bool isVerbatim = entry->reading == ValueReading::Lenient && entry->isEditable()
                            && entry->value.in(source) == field.value.text && !field.value.text.contains(u'\n');
    if (!isVerbatim || !isRepairable(text))
        return std::nullopt;
    const TextEdit edit = TextEdit(entry->value, text).minimized(source);
    const DefinitionView after = DefinitionView::parse(edit.appliedTo(source));
    const auto same = [&](const Field &a, const Field &b) {
        return a.key == b.key && b.value == (a.entry == field.entry ? FieldValue::ofText(text) : a.value);
    };
    const bool isUnderstood = std::ranges::equal(definition.fields(), after.fields(), same)
                              && after.entry(after.fields()[field.entry])->reading == ValueReading::Lenient
                              && after.body() == definition.body();
    return isUnderstood ? std::optional(edit) : std::nullopt;
}

} // namespace

Result<TextEdit> setField(const DefinitionView &definition, const QString &key, const FieldValue &value)
{
    const Field *present = definition.field(key);
    const FieldValue wanted = normalized(value, findField(key));
    if (wanted == (present ? present->value : FieldValue::absent()))
        return TextEdit();
    if (wanted.kind == FieldValue::Kind::Structure)
        return Error{ErrorCode::NotEditable, key};
    if (present)
        return changeEntry(definition, *present, wanted);
    return addEntry(definition, key, wanted);
}

Result<TextEdit> setDescription(const DefinitionView &definition, const QString &description)
{
    const Field *present = definition.field(u"description");
    if (present && present->value.kind == FieldValue::Kind::Text && present->value.text != description) {
        if (const std::optional<TextEdit> edit = editInPlace(definition, *present, description))
            return *edit;
    }
    return setField(definition, u"description"_s, FieldValue::ofText(description));
}

Result<TextEdit> setFieldSource(const DefinitionView &definition, const QString &key, const QString &source)
{
    const Field *present = definition.field(key);
    if (source.trimmed().isEmpty())
        return present ? removeAll(definition.syntax(), key) : TextEdit();
    if (present)
        return setSource(definition.syntax(), present->entry, source);
    return insertSource(definition.syntax(), predecessorOf(definition.syntax(), key), key, source);
}

Result<TextEdit> restoreField(const DefinitionView &definition, const QString &key, const DefinitionView &version)
{
    const Field *old = version.field(key);
    const Field *present = definition.field(key);
    if (!old)
        return setField(definition, key, FieldValue::absent());
    const Entry *then = version.entry(*old);
    if (present) {
        const Entry *now = definition.entry(*present);
        const QString source = TextRange(then->colon.end, then->tail.end).in(version.text()).toString();
        const TextEdit edit = TextEdit({now->colon.end, now->tail.end}, source).minimized(definition.text());
        const DefinitionView after = DefinitionView::parse(edit.appliedTo(definition.text()));
        const auto same = [&](const Field &a, const Field &b) {
            return a.key == b.key && b.value == (a.key == key ? old->value : a.value);
        };
        if (std::ranges::equal(definition.fields(), after.fields(), same) && after.body() == definition.body())
            return edit;
    }
    if (old->value.kind == FieldValue::Kind::Structure)
        return setFieldSource(definition, key, entrySource(version.syntax(), old->entry));
    return setField(definition, key, old->value);
}

FieldValue fieldValueFromInput(const QString &key, const QString &input)
{
    const FieldSpec *spec = findField(key);
    if (!spec)
        return FieldValue::ofText(input);
    bool isInteger = false;
    input.trimmed().toLongLong(&isInteger);
    switch (spec->kind) {
    case FieldKind::ToolList:
    case FieldKind::TextList:
        return FieldValue::ofList(splitListText(input));
    case FieldKind::Flag:
        return spec->values.end() != std::ranges::find(spec->values, input.trimmed())
                   ? FieldValue::ofTyped(input.trimmed())
                   : FieldValue::ofText(input);
    case FieldKind::Integer:
    case FieldKind::EffortLevel:
        return isInteger ? FieldValue::ofTyped(input.trimmed()) : FieldValue::ofText(input);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Trigger:
    case FieldKind::Choice:
    case FieldKind::OpenChoice:
    case FieldKind::Colour:
    case FieldKind::Structure:
        break;
    }
    return FieldValue::ofText(input);
}

} // namespace Agentwright
