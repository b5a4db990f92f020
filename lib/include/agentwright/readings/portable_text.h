// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>
#include <QStringView>

namespace Agentwright {

/// What every reader of UTF-8 text takes: LF, U+FFFD for bytes that are none and for halves of characters.
AGENTWRIGHT_EXPORT QString portableText(QStringView text);

} // namespace Agentwright
