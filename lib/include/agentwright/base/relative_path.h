// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>

#include <QString>

namespace Agentwright {

/// The path when it stays below its root on every platform, else OutsideRoot or InvalidName: no absolute path, "..", back
/// slash, empty part, reserved Windows name, control character, trailing dot or blank, part of more than 255 UTF-8 bytes.
AGENTWRIGHT_EXPORT Result<QString> safeRelativePath(const QString &path);

/// A file name that every platform takes, as near to the wanted one as possible ("Back/End: α" -> "back-end-α");
/// "agent" when nothing is left. Lower-case, words joined by hyphens.
AGENTWRIGHT_EXPORT QString slug(const QString &wanted);

} // namespace Agentwright
