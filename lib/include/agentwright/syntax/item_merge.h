// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>

namespace Agentwright {

/// A document that several programs share, with our items in its list; or why it stays as it is.
struct ItemMerge {
    QString text;
    bool changesItems = false; ///< an item that was there says something else now; false when items were only added
    QString problem; ///< English; not empty: refused, text is empty
    qsizetype problemOffset = 0; ///< UTF-16 units in the present text

    bool isPossible() const { return problem.isEmpty(); }
};

/// Puts the items of our document's root list `listKey` into the same list of the document that is there. An item with the
/// identity (text of `identityKey`) of one of ours gets our values for our keys, and keeps its other keys; items that are not
/// there are added behind the last; a missing list is added. Everything else stays as it is written, and equal values are not
/// touched. The outcome is read again and compared before it is given out.
/// Texts with LF line ends; ours is one that Agentwright wrote, in block style. A YAML document that is written as JSON is merged as such.
/// Refused: what is no YAML, has no mapping at its root or more than one document, has another kind of value in the list's
/// place, writes the list (or an item of ours) in a form that cannot be changed in part, or is larger than
/// 16 Mi units.
AGENTWRIGHT_EXPORT ItemMerge mergeYamlItems(const QString &present, const QString &ours, const QString &listKey,
                                            const QString &identityKey);

/// The same for JSON (RFC 8259, of any size). Added text is indented like its neighbours.
AGENTWRIGHT_EXPORT ItemMerge mergeJsonItems(const QString &present, const QString &ours, const QString &listKey,
                                            const QString &identityKey);

} // namespace Agentwright
