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

/// Total and lossless: encodeText() of the outcome gives the bytes, for every byte sequence. The most frequent line end
/// becomes the format's (LF before CRLF before CR among equals). UTF-16 is read as such only behind a byte-order mark and
/// when it is well-formed; else its bytes are read as UTF-8, which keeps each of them.
AGENTWRIGHT_EXPORT FileText decodeText(QByteArrayView bytes);

/// Refused (NotEncodable, detail: the code unit) only when the text holds a lone surrogate that is no stand-in, or that of
/// an invalid UTF-8 byte in a UTF-16 file.
AGENTWRIGHT_EXPORT Result<QByteArray> encodeText(const QString &text, const TextFormat &format);

/// Makes text from the clipboard or a widget fit for a document: CRLF and CR become LF, U+2029, U+FDD0 and U+FDD1 become
/// stand-ins, a lone surrogate that is no stand-in becomes U+FFFD.
AGENTWRIGHT_EXPORT QString cleanedForDocument(const QString &text);

} // namespace Agentwright
