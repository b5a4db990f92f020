// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/definition_view.h>

#include <QString>

namespace Agentwright::App {

/// What the library's tables say about the key, tool or model at an offset, as rich text; empty when there is nothing there.
QString hoverHelp(const DefinitionView &definition, qsizetype offset);

} // namespace Agentwright::App
