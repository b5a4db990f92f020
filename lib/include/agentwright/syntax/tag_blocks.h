// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>
#include <agentwright/syntax/markdown_outline.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright {

/// "<name …>" or "</name>" as it stands in a text, wherever that is. Ranges are UTF-16 units.
struct PromptTagMark {
    TextRange range;
    TextRange name;
    bool isClosing = false;
    bool isAlone = false; ///< nothing else on its line
};

/// A part of a prompt between a tag and its closing partner, each alone on its line.
struct TagBlock {
    TextRange opening; ///< the tag
    TextRange closing;
    QString name;

    TextRange range() const { return {opening.start, closing.end}; }
};

/// Tags in their order, without those that close themselves. A tag stands on one line and is no longer than 400 units.
AGENTWRIGHT_EXPORT QList<PromptTagMark> tagMarks(QStringView text, const TextRange &part);

/// Blocks by their opening tags. What is inside of fenced code is none. Every closing tag takes the nearest open one of its
/// name; blocks that would overlap without one being inside of the other are left out. Linear.
AGENTWRIGHT_EXPORT QList<TagBlock> tagBlocks(const QString &text, const TextRange &part, const MarkdownOutline &outline);

} // namespace Agentwright
