// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading.h>

#include <QString>
#include <QStringView>

namespace Agentwright {

/// The text as a JavaScript program sees it that decodes the file as UTF-8: with the file's own line ends, and bytes that
/// are not UTF-8 as U+FFFD (one for each longest beginning of a character, as the WHATWG decoder does it). Without the
/// byte-order mark.
QString sourceText(const QString &text, const TextFormat &format);
inline QString sourceText(const ReadingInput &input)
{
    return sourceText(input.definition.text(), input.format);
}

/// What \s matches and trim() removes in JavaScript.
bool isScriptSpace(QChar c);
QStringView scriptTrimmed(QStringView text);

/// File name without folders and the last suffix; empty for a document without a path.
QString fileStem(const QString &path);

} // namespace Agentwright
