// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>

namespace Agentwright {

/// Where the programs of this user keep what is neither settings nor cache: below XDG_STATE_HOME, or where the system has such things.
/// It need not exist.
AGENTWRIGHT_EXPORT QString platformStateFolder();

/// Makes a folder that only its owner may look into, with what is missing above it. False when there is none afterwards.
AGENTWRIGHT_EXPORT bool makePrivateFolder(const QString &path);

} // namespace Agentwright
