// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/syntax/document_syntax.h>

#include <QString>
#include <QStringList>

namespace Agentwright {

/// Edits of single frontmatter entries. Each returns the smallest edit that does it (empty when nothing has to change), or
/// is refused with NotEditable (the entry is text only) or NotUnderstoodAfterEdit (a fresh parse of the result would
/// not show the new value in that entry and the old ones in all others: law L5).

/// Sets the value of a present entry to a string. Keeps the style, indentation and comments that are there; only one line
/// that grows into several becomes a literal block.
AGENTWRIGHT_EXPORT Result<TextEdit> setScalar(const DocumentSyntax &syntax, qsizetype entry, const QString &text);

/// Sets a present entry to unquoted text that is to be read as a number, a boolean or null.
AGENTWRIGHT_EXPORT Result<TextEdit> setTyped(const DocumentSyntax &syntax, qsizetype entry, const QString &plainText);

/// Sets a present entry to a list. A flow list, a block list or one comma-separated scalar stays what it is; only the items
/// that differ are touched. A scalar becomes a flow list when an item has a comma or a blank that it cannot hold. Items hold no line breaks.
AGENTWRIGHT_EXPORT Result<TextEdit> setList(const DocumentSyntax &syntax, qsizetype entry, const QStringList &items);

/// Adds "key: valueSource" behind the entry at `after` (-1: in front of all others); makes both fences when the document has
/// no frontmatter. valueSource is YAML as it shall be written behind the colon (see scalar_codec.h).
AGENTWRIGHT_EXPORT Result<TextEdit> insertEntry(const DocumentSyntax &syntax, qsizetype after, const QString &key,
                                                const QString &valueSource);

/// Removes the entry and the comments that touch it from above.
AGENTWRIGHT_EXPORT Result<TextEdit> removeEntry(const DocumentSyntax &syntax, qsizetype entry);

/// Writes the value that the lenient reading gives so that it is YAML: quotes it, or folds spilled lines into a block.
AGENTWRIGHT_EXPORT Result<TextEdit> rewriteLenient(const DocumentSyntax &syntax, qsizetype entry);

/// Items of a list value in any of its spellings: sequence, comma-separated, blank-separated when there is no comma.
/// Commas inside parentheses do not separate; empty items are left out.
AGENTWRIGHT_EXPORT QStringList listItems(const YamlValue &value);
AGENTWRIGHT_EXPORT QStringList splitListText(QStringView text);

} // namespace Agentwright
