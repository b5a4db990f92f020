// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace Agentwright::Fuzz {

/// Each takes any bytes at all and says which law they break; an empty text when all hold.

/// Bytes survive decoding; the syntax covers the text (L1), all ranges are in order; line ends do not change what is read.
QString checkSyntax(QByteArrayView input);
/// Operation, entry, value, unit separator (0x1F), file: laws L3 to L5 for one edit of the frontmatter.
QString checkEdit(QByteArrayView input);
/// Two bytes for indentation and block header, then a text: every style reads back as that text.
QString checkCodec(QByteArrayView input);
/// Headings, sections and fences lie inside the text, in order.
QString checkOutline(QByteArrayView input);
/// A description: summary, examples and their parts lie inside the text, in order. With an operation, two indices, a text and
/// a unit separator (0x1F) in front: that edit of the description changes what it names alone, and can be undone.
QString checkTrigger(QByteArrayView input);
/// The edit alone: operation, two indices, text.
QString checkTriggerEdit(QByteArrayView instruction, const QString &value);

struct Check {
    const char *name; ///< also the folder below tests/fuzz/corpus and the end of the program's name
    QString (*run)(QByteArrayView);
};

inline constexpr std::array kChecks{
    Check{"syntax", checkSyntax},   Check{"edit", checkEdit},       Check{"codec", checkCodec},
    Check{"outline", checkOutline}, Check{"trigger", checkTrigger},
};

} // namespace Agentwright::Fuzz
