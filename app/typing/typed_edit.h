// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_edit.h>
#include <agentwright/base/text_range.h>

#include <algorithm>

namespace Agentwright::App {

/// Where the caret is, and from where on text is selected: offsets in the document's text.
struct Selection {
    qsizetype anchor = 0;
    qsizetype caret = 0;

    static constexpr Selection at(qsizetype offset) { return {offset, offset}; }
    static constexpr Selection of(const TextRange &range) { return {range.start, range.end}; }
    constexpr qsizetype start() const { return std::min(anchor, caret); }
    constexpr qsizetype end() const { return std::max(anchor, caret); }
    constexpr bool isEmpty() const { return anchor == caret; }
    constexpr TextRange range() const { return {start(), end()}; }

    friend constexpr bool operator==(const Selection &, const Selection &) = default;
};

/// What a key or a command makes of a text and a selection in it: one undo step, and the selection afterwards (in the new
/// text). isHandled is false when the function has nothing to say and the key does what it always does.
struct TypedEdit {
    TextEdit edit;
    Selection selection;
    bool isHandled = false;

    static TypedEdit none() { return {}; }
    static TypedEdit of(const TextEdit &edit, const Selection &after) { return {edit, after, true}; }
    static TypedEdit replace(const TextRange &range, const QString &text, qsizetype caretInText)
    {
        return {TextEdit(range, text), Selection::at(range.start + caretInText), true};
    }
    static TypedEdit move(const Selection &to) { return {{}, to, true}; }
};

} // namespace Agentwright::App
