// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/syntax/document_syntax.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright {

/// The source of a list value with other items in it: items that stay keep their spelling, comments and separators; new
/// ones copy the quotes and the layout of those that are there. nullopt when the present layout is not understood
/// (comments inside a flow list, nested items, items over several lines).
std::optional<QString> rewrittenFlowList(QStringView source, const QStringList &oldItems, const QStringList &newItems);
/// The source starts at the first dash; the outcome with that line's indentation.
std::optional<QString> rewrittenBlockList(QStringView source, qsizetype firstIndent, const QStringList &oldItems,
                                          const QStringList &newItems);
/// The same for the decoded text of a comma- or blank-separated scalar.
QString rewrittenListText(const QString &text, const QStringList &newItems);

} // namespace Agentwright
