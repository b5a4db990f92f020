// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/model/field_spec.h>
#include <agentwright/model/field_value.h>
#include <agentwright/syntax/document_syntax.h>

#include <QString>
#include <QStringView>

namespace Agentwright {

// What DefinitionView says of single fields, without the outline of the body and the parts of the description: of ten thousand
// files those are most of the work. Pure; thread-safe.

/// The value of one entry of that syntax; nullptr for a key that Claude Code does not know.
AGENTWRIGHT_EXPORT FieldValue fieldValueOf(const DocumentSyntax &syntax, const Entry &entry, const FieldSpec *spec);
/// Of several entries with that key the last one; absent without any.
AGENTWRIGHT_EXPORT FieldValue fieldValueOf(const DocumentSyntax &syntax, QStringView key);
/// The value when it is a text, else empty.
AGENTWRIGHT_EXPORT QString plainTextOf(const FieldValue &value);
AGENTWRIGHT_EXPORT TokenEstimate tokensOf(QStringView name, QStringView description, QStringView body);

} // namespace Agentwright
