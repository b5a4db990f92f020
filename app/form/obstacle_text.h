// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

#include <QString>

namespace Agentwright::App {

/// Why a field is read-only, as a sentence for the user; empty for EditObstacle::None.
QString obstacleText(EditObstacle obstacle);

} // namespace Agentwright::App
