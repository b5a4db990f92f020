// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright {

/// A word as it is compared, and where it stands.
struct TextWord {
    QString stem;
    TextRange range; ///< in the text, UTF-16 units

    friend bool operator==(const TextWord &, const TextWord &) = default;
};

/// The telling words of a text in any language, in order. Of scripts that put blanks between words: words of two letters or
/// more, lower case, English endings cut off, without those that every description has ("use", "this", "agent", …). Of scripts
/// that do not, and of Hangul, whose words carry their particles: every two neighbouring characters. Linear.
AGENTWRIGHT_EXPORT QList<TextWord> textWords(QStringView text);

/// The same without places.
AGENTWRIGHT_EXPORT QList<QString> contentWords(QStringView text);

} // namespace Agentwright
