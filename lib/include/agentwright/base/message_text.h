// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>
#include <QStringList>

namespace Agentwright {

/// The text in the current language (untranslated where no translator is installed), %1 to %9 replaced by the arguments.
/// Unlike chained arg() calls it leaves a "%1" inside an argument alone; a placeholder without argument stays.
AGENTWRIGHT_EXPORT QString messageText(const char *context, const char *text, const QStringList &arguments = {});

} // namespace Agentwright
