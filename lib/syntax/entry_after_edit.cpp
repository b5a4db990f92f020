// SPDX-License-Identifier: MIT
#include <agentwright/syntax/entry_after_edit.h>
#include <agentwright/syntax/text_lines.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kFenceLine = "---\n"_L1;

/// Styles whose end does not depend on what stands behind the entry.
bool endsByItself(ValueStyle style)
{
    switch (style) {
    case ValueStyle::Empty:
    case ValueStyle::Plain:
    case ValueStyle::SingleQuoted:
    case ValueStyle::DoubleQuoted:
    case ValueStyle::FlowSequence:
    case ValueStyle::BlockSequence:
        return true;
    default:
        return false;
    }
}

bool isInside(const TextEdit &edit, const TextRange &lines)
{
    return std::ranges::all_of(edit.changes(), [&](const TextChange &change) {
        return change.range.start >= lines.start && change.range.end < lines.end;
    });
}

/// The same edit of a text that begins there.
TextEdit cutTo(const TextEdit &edit, qsizetype start)
{
    QList<TextChange> changes = edit.changes();
    for (TextChange &change : changes)
        change.range = change.range.shifted(-start);
    return TextEdit::fromChanges(std::move(changes)).value_or(TextEdit());
}

/// An item of a list may be a block, which takes the blank lines behind it over.
bool isFollowedByBlankLine(const DocumentSyntax &syntax, const Entry &entry)
{
    return entry.whole.end < syntax.frontmatter().end
           && isBlankLine(syntax.text(), lineAt(syntax.text(), entry.whole.end, syntax.frontmatter().end));
}

} // namespace

std::optional<Entry> entryAfterEdit(const DocumentSyntax &before, qsizetype entry, const TextEdit &edit)
{
    if (!before.isStrictYaml() || before.fences() != FenceState::Closed || before.rootIndent() != 0)
        return std::nullopt;
    const Entry &old = before.entries().at(entry);
    const TextRange lines{old.key.start, old.whole.end};
    if (old.obstacle == EditObstacle::AliasAnchorOrTag || old.obstacle == EditObstacle::MergeKey
        || !isInside(edit, lines) || isFollowedByBlankLine(before, old))
        return std::nullopt;
    // The limits on size and count are those of the whole header.
    constexpr qsizetype kFarFromEveryLimit = 10000;
    const QString now = cutTo(edit, lines.start).appliedTo(before.textOf(lines).toString());
    if (before.frontmatter().length() + now.size() > kFarFromEveryLimit || !now.endsWith(u'\n')
        || now.contains("\n..."_L1))
        return std::nullopt;
    const DocumentSyntax alone = DocumentSyntax::parse(kFenceLine + now + kFenceLine);
    const bool isOneEntry = alone.isStrictYaml() && alone.fences() == FenceState::Closed && alone.body().isEmpty()
                            && alone.frontmatter().length() == now.size() && alone.entries().size() == 1;
    if (!isOneEntry)
        return std::nullopt;
    const Entry &fresh = alone.entries().first();
    const bool isSameKind = fresh.keyText == old.keyText && fresh.whole.length() == now.size()
                            && fresh.obstacle != EditObstacle::AliasAnchorOrTag && endsByItself(fresh.style);
    return isSameKind ? std::optional(fresh) : std::nullopt;
}

} // namespace Agentwright
