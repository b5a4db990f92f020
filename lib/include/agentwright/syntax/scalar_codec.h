// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/syntax/document_syntax.h>

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Agentwright {

/// Where a scalar is written.
struct ScalarContext {
    bool insideFlow = false; ///< in [ ] or { }
    qsizetype parentIndent = 0; ///< blanks before the key (or dash) that owns the value
};

/// True when the text may stand unquoted and every YAML 1.1 and 1.2 reader takes it for this string.
AGENTWRIGHT_EXPORT bool canBePlain(QStringView text, const ScalarContext &context = {});

/// The text as a YAML scalar in the preferred style (Plain, SingleQuoted, DoubleQuoted, Literal, Folded), or in the next
/// one that can carry it: plain -> double, single -> double, folded -> literal -> double. A line break turns plain into
/// literal. Never fails: double quotes carry everything.
AGENTWRIGHT_EXPORT QString encodeScalar(const QString &text, ValueStyle preferred, const ScalarContext &context = {});

/// In single or double quotes, whichever needs fewer escapes.
AGENTWRIGHT_EXPORT QString encodeQuoted(const QString &text);

/// A literal block that keeps the header and indentation of a present one ("|-", "|2+ # note", …) where the text allows it.
AGENTWRIGHT_EXPORT QString encodeLiteral(const QString &text, QStringView presentBlock,
                                         const ScalarContext &context = {});

/// The items as they are written behind the colon: one comma-separated scalar (Plain), FlowSequence or BlockSequence. No items,
/// or items that a comma string would cut, make a flow list of the first.
AGENTWRIGHT_EXPORT QString encodeList(const QStringList &items, ValueStyle style, const ScalarContext &context = {});

} // namespace Agentwright
