// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// Whole lines that both sides changed, each in its own way. Ranges in UTF-16 units of the text of that name; one is empty
/// where that side has removed the lines, or has had none.
struct MergeConflict {
    TextRange base;
    TextRange mine;
    TextRange theirs;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct ThreeWayMerge {
    TextEdit edit; ///< against mine: brings in what only they changed
    QList<MergeConflict> conflicts; ///< in the order of the text; the edit does not touch them

    friend bool operator==(const ThreeWayMerge &, const ThreeWayMerge &) = default;
};

/// Compares line by line what two sides made of one text. What only one side changed is taken over; equal changes of both
/// count once; changes that overlap or touch are a conflict. Texts have LF line ends.
AGENTWRIGHT_EXPORT ThreeWayMerge mergedTexts(const QString &base, const QString &mine, const QString &theirs);

enum class ConflictChoice {
    Mine,
    Theirs,
    Both, ///< mine, and theirs behind it
};

/// The merge as one edit against mine; conflicts beyond the list of choices stay mine.
AGENTWRIGHT_EXPORT TextEdit resolvedMerge(const ThreeWayMerge &merge, const QString &mine, const QString &theirs,
                                          const QList<ConflictChoice> &choices);

} // namespace Agentwright
