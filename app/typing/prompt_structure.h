// SPDX-License-Identifier: MIT
#pragma once

#include "typing/typed_edit.h"

#include <agentwright/model/definition_view.h>

#include <QList>
#include <QString>

namespace Agentwright::App {

/// A section of the prompt: a heading with what follows, or what is between a pair of tags. Sections are nested: a heading
/// ends with the tags that it stands between, and one inside of tags does not end a heading outside.
struct PromptSection {
    enum class Kind { Heading, Tag };
    Kind kind = Kind::Heading;
    QString title; ///< of the heading, or the tag's name
    TextRange head; ///< the heading's lines, or the line of the opening tag
    TextRange range; ///< from there to the end, blank lines in front of the next section included
    qsizetype parent = -1; ///< index, or -1
    int depth = 0;

    friend bool operator==(const PromptSection &, const PromptSection &) = default;
};

/// A part that can be folded away: everything behind the head's last line up to the end of the last line.
struct FoldPart {
    enum class Kind { Frontmatter, Section, Code };
    Kind kind = Kind::Section;
    TextRange head; ///< stays visible
    qsizetype end = 0; ///< in the last line that is hidden

    friend bool operator==(const FoldPart &, const FoldPart &) = default;
};

/// What outline, folding and the line of the present section show. Offsets in the text that it was made of.
struct PromptStructure {
    QList<PromptSection> sections; ///< by their start
    QList<FoldPart> folds; ///< by their start, one per line

    static PromptStructure of(const DefinitionView &definition);

    /// The innermost section around the offset, or -1.
    qsizetype sectionAt(qsizetype offset) const;
    /// Titles from the outermost section to this one.
    QList<qsizetype> pathTo(qsizetype section) const;
    /// The fold whose head begins in the line (the range of its text), or -1.
    qsizetype foldStartingIn(const TextRange &line) const;
    /// The section with the same parent in front of (behind) this one, or -1.
    qsizetype siblingOf(qsizetype section, bool behind) const;

    /// After a change of the text, until there is time to make it anew: what lies behind moves along.
    void shift(qsizetype offset, qsizetype removed, qsizetype added);

    friend bool operator==(const PromptStructure &, const PromptStructure &) = default;
};

/// Moves a section in front of another one, or to the end of the prompt (of all sections) for -1. Blank lines between the
/// sections stay as they should be. Not handled when nothing would move: onto itself, or into itself. The selection follows.
TypedEdit sectionMoved(const DefinitionView &definition, const Selection &selection, qsizetype section,
                       qsizetype before);
/// Swaps the section around the caret with its neighbour.
TypedEdit sectionMovedUp(const DefinitionView &definition, const Selection &selection);
TypedEdit sectionMovedDown(const DefinitionView &definition, const Selection &selection);

/// Swaps the selected lines with the one above or below.
TypedEdit linesMovedUp(const DefinitionView &definition, const Selection &selection);
TypedEdit linesMovedDown(const DefinitionView &definition, const Selection &selection);

} // namespace Agentwright::App
