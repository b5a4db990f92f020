// SPDX-License-Identifier: MIT
#include "form/editor_factory.h"

#include "form/editors/choice_field.h"
#include "form/editors/line_field.h"
#include "form/editors/list_field.h"
#include "form/editors/multiline_field.h"
#include "form/editors/name_field.h"
#include "form/editors/tool_field.h"
#include "form/editors/trigger_field.h"
#include "form/editors/yaml_field.h"

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kLongestLine = 60;

bool isFlag(const FieldValue &value)
{
    return value.kind == FieldValue::Kind::Typed && (value.text == "true"_L1 || value.text == "false"_L1);
}

EditorKind editorKindForUnknown(const FieldValue &value)
{
    if (value.kind == FieldValue::Kind::List)
        return EditorKind::List;
    if (value.kind == FieldValue::Kind::Structure)
        return EditorKind::Yaml;
    if (isFlag(value))
        return EditorKind::Choice;
    const bool isLong = value.text.contains(u'\n') || value.text.size() > kLongestLine;
    return isLong ? EditorKind::Multiline : EditorKind::Line;
}

/// What another tool's key holds, it may spell in ways that its row does not have.
bool isOddForeignValue(const FieldId &field, const FieldValue &value)
{
    const bool isList = value.kind == FieldValue::Kind::List;
    return field.isForeign && field.spec->kind != FieldKind::Structure && !value.isAbsent()
           && (value.kind == FieldValue::Kind::Structure || isList != isListKind(field.spec->kind));
}

} // namespace

EditorKind editorKindFor(const FieldId &field, const FieldValue &value)
{
    if (!field.spec || isOddForeignValue(field, value))
        return editorKindForUnknown(value);
    switch (field.spec->kind) {
    case FieldKind::Text:
        return field.spec->isRequired ? EditorKind::Name : EditorKind::Line;
    case FieldKind::Integer:
        return EditorKind::Line;
    case FieldKind::LongText:
        return EditorKind::Multiline;
    case FieldKind::Structure:
        return EditorKind::Yaml;
    case FieldKind::Trigger:
        return EditorKind::Trigger;
    case FieldKind::Choice:
    case FieldKind::Colour:
    case FieldKind::Flag:
        return EditorKind::Choice;
    case FieldKind::OpenChoice:
    case FieldKind::EffortLevel:
        return EditorKind::OpenChoice;
    case FieldKind::ToolList:
        return EditorKind::Tools;
    case FieldKind::TextList:
        return EditorKind::List;
    }
    Q_UNREACHABLE_RETURN(EditorKind::Line);
}

FieldEditor *makeEditor(EditorKind kind, const FieldId &field, QWidget *parent)
{
    switch (kind) {
    case EditorKind::Line:
        return new LineField(field, parent);
    case EditorKind::Name:
        return new NameField(field, parent);
    case EditorKind::Multiline:
        return new MultilineField(field, parent);
    case EditorKind::Trigger:
        return new TriggerField(parent);
    case EditorKind::Choice:
        return new ChoiceField(field, parent);
    case EditorKind::OpenChoice:
        return new OpenChoiceField(field, parent);
    case EditorKind::List:
        return new ListField(field, parent);
    case EditorKind::Tools:
        return new ToolField(field, parent);
    case EditorKind::Yaml:
        return new YamlField(field, parent);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace Agentwright::App
