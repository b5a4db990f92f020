// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <span>

namespace Agentwright {

/// A colour that Claude Code knows, and what a form paints for it: 0xRRGGBB, near to what a terminal shows, no vendor fact.
struct ColourName {
    QLatin1StringView name;
    quint32 rgb = 0;
};

/// The names that Claude Code 2.1.329 accepts (docs and measured), in the order of its documentation. Anything else in
/// `color` is ignored without notice.
inline constexpr std::array<QLatin1StringView, 8> kColourNames{
    QLatin1StringView("red"),    QLatin1StringView("blue"),   QLatin1StringView("green"), QLatin1StringView("yellow"),
    QLatin1StringView("purple"), QLatin1StringView("orange"), QLatin1StringView("pink"),  QLatin1StringView("cyan"),
};

/// The same names with their paint.
AGENTWRIGHT_EXPORT std::span<const ColourName> colourTable();
/// Exact match only, as the loader does it; nullptr otherwise.
AGENTWRIGHT_EXPORT const ColourName *findColour(QStringView name);
/// The accepted name that is nearest to another spelling: case ("Blue"), a name that means nearly the same
/// ("teal"), hex and rgb() values by their distance. Empty when the text is no colour we know.
AGENTWRIGHT_EXPORT QLatin1StringView nearestColourName(QStringView text);

} // namespace Agentwright
