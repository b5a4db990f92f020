// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

namespace Agentwright {

struct ScannedValue {
    ValueStyle style = ValueStyle::Empty;
    TextRange value;
    TextRange tail;
    bool isUnterminatedQuote = false;
    qsizetype next = 0; ///< start of the first line behind the value's last one
};

/// Finds the value behind a colon: where it ends, how it is written, what comment follows. `limit` is the frontmatter's end.
ScannedValue scanValue(QStringView text, qsizetype behindColon, qsizetype rootIndent, qsizetype limit);

} // namespace Agentwright
