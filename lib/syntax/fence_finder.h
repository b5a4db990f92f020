// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

namespace Agentwright {

struct Fences {
    FenceState state = FenceState::None;
    TextRange opening;
    TextRange frontmatter;
    TextRange closing;
};

/// Where the frontmatter stands. The body begins where the closing fence ends.
Fences findFences(QStringView text);

} // namespace Agentwright
