// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/base/word_diff.h>
#include <agentwright/model/definition_view.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright {

enum class ComparedKind {
    Field, ///< an entry of the frontmatter
    Summary, ///< of the description
    Example, ///< of the description
    Section, ///< of the prompt: a heading with what follows up to the next one; the part in front of the first has no title
};

/// One side of an item.
struct ComparedSide {
    bool isPresent = false;
    QString text; ///< to show and to compare
    QStringList items; ///< of a field that holds a list
    qsizetype index = -1; ///< of examples and sections; where it is not present, the place at which it would be

    friend bool operator==(const ComparedSide &, const ComparedSide &) = default;
};

/// What two definitions (and the one that both come from) say about one thing.
struct AGENTWRIGHT_EXPORT ComparedItem {
    /// Against the version that both come from.
    enum class Change {
        None,
        Left,
        Right,
        Both, ///< in the same way
        Conflict, ///< in two ways
    };

    ComparedKind kind = ComparedKind::Field;
    QString key; ///< the field's key, the section's title; empty for summary and examples
    bool isList = false;
    ComparedSide left;
    ComparedSide right;
    std::optional<ComparedSide> base;

    bool isSame() const;
    Change change() const; ///< None without base
    QStringList onlyLeft() const; ///< of lists, which are compared as sets
    QStringList onlyRight() const;
    QList<DiffPart> difference() const; ///< from left to right, word by word
};

/// Fields in the order of the left one, then the description part by part, then the prompt section by section. What only the right
/// one has stands where it has it. A value; nothing is lost: definitions whose items are all the same differ at most in
/// spelling (quotes, comments, order of fields and sections).
struct AGENTWRIGHT_EXPORT Comparison {
    QList<ComparedItem> items;

    qsizetype differences() const;
};

/// Near-linear; texts that differ in very many words or sections are compared more coarsely. `base` may be null.
AGENTWRIGHT_EXPORT Comparison compareDefinitions(const DefinitionView &left, const DefinitionView &right,
                                                 const DefinitionView *base = nullptr);

/// The edit of the left definition that makes it say what the other one, which is the right one or the base of the comparison that
/// the item is from, says there. Changes nothing else, or is refused: NotEditable, NotUnderstoodAfterEdit, and the errors
/// of setField() and of trigger_edit.h.
AGENTWRIGHT_EXPORT Result<TextEdit> takenFrom(const ComparedItem &item, const ComparedSide &side,
                                              const DefinitionView &left, const DefinitionView &other);

} // namespace Agentwright
