// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

/// Makes a folder that only its owner may look into, with what is missing above it. False when there is none afterwards.
bool makePrivateFolder(const QString &path);

} // namespace Agentwright::App
