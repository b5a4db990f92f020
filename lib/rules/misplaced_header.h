// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

#include <optional>

namespace Agentwright {

/// A header that no tool sees, because the file does not begin with its opening fence.
struct MisplacedHeader {
    enum class Kind {
        BehindBlanks, ///< white space stands in front of the fence
        BehindComment, ///< an HTML comment stands in front of it
        NoOpening, ///< the keys begin on the first line
        OddOpening, ///< the first line is a longer row of dashes or has text behind them
    };
    Kind kind;
    TextRange range; ///< what is in the way; with NoOpening the first key line
    TextRange header; ///< from the (missing) opening fence to the end of the closing one
};

/// Only where DocumentSyntax finds no frontmatter, and only when what is there has a name or a description.
std::optional<MisplacedHeader> findMisplacedHeader(const DocumentSyntax &syntax);

} // namespace Agentwright
