// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>

#include <QString>
#include <QStringView>

#include <optional>

namespace Agentwright {

/// A character, or a row of them, that is not what it looks like.
struct OddCharacter {
    enum class Kind {
        Invisible, ///< nobody sees it, and no script or emoji needs it
        Blank, ///< looks like a blank, where nobody sets such a blank for its looks
        LookAlike, ///< looks like a Latin letter, in a word with Latin letters
    };
    Kind kind = Kind::Invisible;
    TextRange range;
    char32_t code = 0; ///< the first one of a row
    QChar looksLike; ///< of a LookAlike only
};

/// The first one that begins at `from` or behind it, in front of `end`. Time is linear in what lies between.
AGENTWRIGHT_EXPORT std::optional<OddCharacter> nextOddCharacter(QStringView text, qsizetype from, qsizetype end);

/// How many units from there on belong to a character (or a row of them) that nobody sees and no script or emoji needs; 0 when
/// there is none. What is needed: joiners between emoji and in scripts that join, direction marks beside right-to-left
/// letters, line-break chances in scripts without blanks, single variation selectors, tags that make a flag.
qsizetype invisibleLength(QStringView text, qsizetype at);

/// The ASCII text that tag characters at that place spell; empty for anything else.
QString spelledByTags(QStringView text, qsizetype at, qsizetype length);

/// The Latin letter that most fonts draw the same, or a hyphen for another dash; null for none. After Unicode's confusables.txt 16.
QChar latinLookAlike(QChar unit);

/// Such as "U+200B".
AGENTWRIGHT_EXPORT QString codePointText(char32_t code);

/// The character's name in Unicode 16; empty for one that is not odd anywhere.
AGENTWRIGHT_EXPORT QString oddCharacterName(char32_t code);

} // namespace Agentwright
