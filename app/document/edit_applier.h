// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_edit.h>

class QTextDocument;

namespace Agentwright::App {

/// How an edit enters the undo stack.
enum class UndoStep {
    New,
    JoinPrevious, ///< one undo reverts this edit together with the one before
};

/// Changes the document as one undo step, so that carets and selections outside of the changed parts stay on their text, and
/// one at the start of a changed part stays there. The edit must fit.
void applyToDocument(QTextDocument &document, const TextEdit &edit, UndoStep step);

} // namespace Agentwright::App
