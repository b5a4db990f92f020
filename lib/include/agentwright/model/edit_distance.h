// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QStringView>

namespace Agentwright {

/// Slips between two words: insertions, deletions, replacements, and swaps of neighbours (optimal string alignment). Words
/// longer than 64 units are never near: the answer is then the longer length.
AGENTWRIGHT_EXPORT qsizetype editDistance(QStringView a, QStringView b);

/// How many slips still make a word of this length the other one: none below 4 letters, one below 6, else two.
constexpr qsizetype toleratedSlips(qsizetype length)
{
    return length < 4 ? 0 : length < 6 ? 1 : 2;
}

} // namespace Agentwright
