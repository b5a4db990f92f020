// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>

#include <QString>

namespace Agentwright {

/// The path when it stays below its root on every platform and can be made there. OutsideRoot: absolute, with a drive, "..".
/// InvalidName: an empty part, ".", a control character or one of <>:"\|?*, a trailing dot or blank, a device name of
/// Windows, a lone surrogate, a part of more than 255 UTF-8 bytes.
AGENTWRIGHT_EXPORT Result<QString> safeRelativePath(const QString &path);

/// A file name that every platform takes, as near to the wanted one as possible ("Back/End: α" -> "back-end-α");
/// "agent" when nothing is left. Lower-case letters and digits of any script, words joined by hyphens, 200 UTF-8 bytes at
/// most (the extension comes on top), no device name of Windows.
AGENTWRIGHT_EXPORT QString slug(const QString &wanted);

} // namespace Agentwright
