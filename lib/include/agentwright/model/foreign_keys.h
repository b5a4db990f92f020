// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/field_spec.h>

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace Agentwright {

/// A frontmatter key that another product's agents have and Claude Code's do not.
struct ForeignKey {
    QLatin1StringView key;
    QLatin1StringView products; ///< names, not translated, separated by commas
    /// The key of Claude Code for the same or nearly the same; empty when there is none.
    QLatin1StringView instead;
    bool isRenameable = false; ///< a value of the one may be one of the other
    bool isLimit = false; ///< keeps the agent from something there, and does not here
};

/// From the sheets of the products' formats: documentation, schemas and sources of August to November 2026.
AGENTWRIGHT_EXPORT std::span<const ForeignKey> foreignKeyTable();
/// Keys count with their case; nullptr for one that is in no other product's table, and for Claude Code's own.
AGENTWRIGHT_EXPORT const ForeignKey *findForeignKey(QStringView key);

/// How a form edits such a key: kind, values, help; the label is the key. Not for every key of the table above: what is nested
/// or hardly met has no row. FieldGroup::Other throughout.
AGENTWRIGHT_EXPORT std::span<const FieldSpec> foreignFieldTable();
AGENTWRIGHT_EXPORT const FieldSpec *findForeignField(QStringView key);

} // namespace Agentwright
