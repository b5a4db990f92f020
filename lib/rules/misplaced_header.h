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
        BehindText, ///< a heading or prose stands in front of it
        InCodeFence, ///< it stands in a fenced code block that the file begins with
        NoOpening, ///< the keys begin on the first line
        OddOpening, ///< the first line is a longer row of dashes, has text behind them, or is a fence of another kind ("+++")
    };
    Kind kind;
    TextRange range; ///< what is in the way; with NoOpening the first key line
    TextRange header; ///< from the (missing) opening fence to the end of the closing one
    /// With OddOpening the closing line, where that has to be replaced as well; with InCodeFence the last line of the block.
    TextRange closing;
};

/// Only where DocumentSyntax finds no frontmatter, and only when what is there has a name or a description.
std::optional<MisplacedHeader> findMisplacedHeader(const DocumentSyntax &syntax);

} // namespace Agentwright
