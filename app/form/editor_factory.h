// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

namespace Agentwright::App {

enum class EditorKind { Line, Name, Multiline, Trigger, Choice, OpenChoice, List, Tools, Yaml };

/// Which editor a field gets: by its row in the field table, or by the value for a key that has none.
EditorKind editorKindFor(const FieldId &field, const FieldValue &value);
/// Owned by the parent.
FieldEditor *makeEditor(EditorKind kind, const FieldId &field, QWidget *parent);

} // namespace Agentwright::App
