// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/model/definition_view.h>

#include <QString>

namespace Agentwright {

/// The edit that gives the field this value: changes the entry that is there, adds one in its canonical place, or removes
/// it (Absent). An empty edit when the value is there already (law L4). Text for a list field is split into its items.
/// Refused with NotEditable: a Structure, an entry that is text only. With InvalidArgument: a list for a key that is not
/// known to hold one and does not.
AGENTWRIGHT_EXPORT Result<TextEdit> setField(const DefinitionView &definition, const QString &key,
                                             const FieldValue &value);

/// The same for the description: what a trigger edit (trigger_edit.h) returns, as the smallest change of the file:
/// where the description is unquoted text that is no YAML, which Claude Code loads all the same, the rest of it stays as it
/// is, while setField() would quote the whole.
AGENTWRIGHT_EXPORT Result<TextEdit> setDescription(const DefinitionView &definition, const QString &description);

/// Gives the field a piece of YAML as its value, nested or not; an empty piece removes it. Errors as setSource() in
/// syntax/source_edit.h.
AGENTWRIGHT_EXPORT Result<TextEdit> setFieldSource(const DefinitionView &definition, const QString &key,
                                                   const QString &source);

/// Brings a field back to what it is in another version of the definition, spelling and comments behind it included; one that
/// is not there is removed. Errors as setField() and setFieldSource().
AGENTWRIGHT_EXPORT Result<TextEdit> restoreField(const DefinitionView &definition, const QString &key,
                                                 const DefinitionView &version);

/// A value from the command line or a text box, typed by what the field table says of the key: lists are split, flags and
/// integers become typed, everything else is text. "null" and "" stay text; unsetting is FieldValue::absent().
AGENTWRIGHT_EXPORT FieldValue fieldValueFromInput(const QString &key, const QString &input);

} // namespace Agentwright
