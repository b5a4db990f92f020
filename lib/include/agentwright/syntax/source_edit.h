// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/syntax/document_syntax.h>

#include <QString>
#include <QStringView>

#include <optional>

namespace Agentwright {

/// The value of an entry as a piece of YAML of its own: without the indentation that its lines have below the key. Comments
/// inside of it are part of it. Empty where there is no value.
AGENTWRIGHT_EXPORT QString entrySource(const DocumentSyntax &syntax, qsizetype entry);

/// Why a piece of YAML cannot be a value.
struct SourceProblem {
    qsizetype line = 1; ///< from 1
    qsizetype column = 1; ///< from 1, UTF-16 units
    QString message; ///< the YAML reader's words, English; empty for what only the frontmatter around it refuses
};
/// nullopt for a piece that setSource() can write, the empty one included.
AGENTWRIGHT_EXPORT std::optional<SourceProblem> sourceProblem(const QString &source);

/// Writes a piece of YAML as the value of a present entry, indented as the value was that it replaces: the smallest edit.
/// Refused with InvalidArgument (see sourceProblem()), NotEditable (there are several such keys, or it is not known where the
/// entry ends), NotUnderstoodAfterEdit (law L5, as in frontmatter_edit.h).
AGENTWRIGHT_EXPORT Result<TextEdit> setSource(const DocumentSyntax &syntax, qsizetype entry, const QString &source);
/// Adds a key with that value behind the entry at `after` (-1: in front of all others).
AGENTWRIGHT_EXPORT Result<TextEdit> insertSource(const DocumentSyntax &syntax, qsizetype after, const QString &key,
                                                 const QString &source);

} // namespace Agentwright
