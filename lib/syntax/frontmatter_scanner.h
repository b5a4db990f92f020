// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

#include <QList>

namespace Agentwright {

/// What the lines of a frontmatter say about its entries, without reading values. Ranges only; data and reading are
/// filled in by whoever asks the YAML reader.
struct FrontmatterScan {
    QList<FrontmatterPiece> pieces;
    QList<Entry> entries;
    QList<SyntaxIssue> issues;
    qsizetype rootIndent = 0;
};

enum class SpillMode {
    AsYaml, ///< every "key:" at the root's column is an entry
    /// For a frontmatter that is not YAML: dialogue and prose below a description or an empty block header, which look like
    /// keys or like nothing, belong to the entry above. No valid file known has a key called user, assistant or Context.
    Attach,
};

/// One pass over the lines; never fails.
FrontmatterScan scanFrontmatter(const QString &text, const TextRange &frontmatter, SpillMode mode);

/// True when "key:" starts at that place of a line, as YAML sees it.
bool startsKey(QStringView text, qsizetype at, qsizetype lineEnd);

} // namespace Agentwright
