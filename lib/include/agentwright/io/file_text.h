// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/base/text_format.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Agentwright {

/// A file's content as text: lines end in LF, no byte-order mark, everything else as stand-ins (see text_format.h).
struct FileText {
    QString text;
    TextFormat format;

    friend bool operator==(const FileText &, const FileText &) = default;
};

/// Total and lossless: encodeText() of the outcome gives the bytes, for every byte sequence.
AGENTWRIGHT_EXPORT FileText decodeText(QByteArrayView bytes);

/// Refused (NotEncodable) only when the text holds a lone surrogate that is no stand-in.
AGENTWRIGHT_EXPORT Result<QByteArray> encodeText(const QString &text, const TextFormat &format);

/// Makes text from the clipboard or a widget fit for a document: LF line ends, separators as stand-ins, no lone surrogates.
AGENTWRIGHT_EXPORT QString cleanedForDocument(const QString &text);

} // namespace Agentwright
