// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <cstddef>

namespace Agentwright::App {

/// What JSON calls a value of an enumeration; never translated. The words are in the order of the enumeration.
template<typename Enumeration, std::size_t count>
QString wordOf(Enumeration value, const std::array<QLatin1StringView, count> &words)
{
    return words.at(std::size_t(value));
}

} // namespace Agentwright::App
