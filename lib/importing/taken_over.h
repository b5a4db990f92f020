// SPDX-License-Identifier: MIT
#pragma once

#include "foreign_file.h"

namespace Agentwright {

/// A file of Claude Code itself: its bytes stay what they are. What it does not load comes with a warning.
void takeOver(const ForeignFile &file, const char *format, ImportOutcome &outcome);

} // namespace Agentwright
