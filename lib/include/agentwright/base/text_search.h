// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QLatin1StringView>
#include <QStringView>

namespace Agentwright {

/// As text.indexOf(needle, from), but several times faster on prose: looks for the needle's least usual unit, which the
/// processor finds many units at a time. In UTF-16 units; -1 when it is not there. `from` is not negative.
AGENTWRIGHT_EXPORT qsizetype indexOfText(QStringView text, QStringView needle, qsizetype from = 0);
AGENTWRIGHT_EXPORT qsizetype indexOfText(QStringView text, QLatin1StringView needle, qsizetype from = 0);

/// Whether all units are below U+0080. One pass, many units at a time, as the next two.
AGENTWRIGHT_EXPORT bool isAscii(QStringView text);
/// Whether there may be stand-ins (text_format.h), or characters outside the basic plane.
AGENTWRIGHT_EXPORT bool hasSurrogates(QStringView text);
/// Whether a unit is below U+0020, or between U+007F and U+009F, tabs and line feeds aside.
AGENTWRIGHT_EXPORT bool hasControlCharacters(QStringView text);

} // namespace Agentwright
