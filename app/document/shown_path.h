// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

/// A path or a file's name as it stands in a text for people: with the separators of the system, and kept from left to right
/// where the language goes from right to left (isolated by U+2066 and U+2069). Not for lines that are edited or copied.
QString shownPath(const QString &path);

} // namespace Agentwright::App
