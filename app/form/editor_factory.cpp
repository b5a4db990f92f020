// SPDX-License-Identifier: MIT
#include "form/editor_factory.h"

#include "form/editors/choice_field.h"
#include "form/editors/line_field.h"
#include "form/editors/list_field.h"
#include "form/editors/multiline_field.h"
#include "form/editors/tool_field.h"
#include "form/editors/trigger_field.h"

namespace Agentwright::App {

namespace {

constexpr qsizetype kLongestLine = 60;

EditorKind editorKindForUnknown(const FieldValue &value)
{
    if (value.kind == FieldValue::Kind::List)
        return EditorKind::List;
    const bool isLong = value.text.contains(u'\n') || value.text.size() > kLongestLine;
    return isLong || value.kind == FieldValue::Kind::Structure ? EditorKind::Multiline : EditorKind::Line;
}

} // namespace

EditorKind editorKindFor(const FieldId &field, const FieldValue &value)
{
    if (!field.spec)
        return editorKindForUnknown(value);
    switch (field.spec->kind) {
    case FieldKind::Text:
    case FieldKind::Integer:
        return EditorKind::Line;
    case FieldKind::LongText:
    case FieldKind::Structure:
        return EditorKind::Multiline;
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
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace Agentwright::App
