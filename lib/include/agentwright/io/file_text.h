// SPDX-License-Identifier: MIT
#pragma once

// Moved; this stays only until the last include of it is gone.
#include <agentwright/base/file_text.h>
