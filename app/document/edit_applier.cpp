// SPDX-License-Identifier: MIT
#include "document/edit_applier.h"

#include <QTextCursor>
#include <QTextDocument>

namespace Agentwright::App {

void applyToDocument(QTextDocument &document, const TextEdit &edit, UndoStep step)
{
    QTextCursor cursor(&document);
    if (step == UndoStep::JoinPrevious)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    // Last change first, so that the offsets of the others stay true.
    for (auto change = edit.changes().crbegin(); change != edit.changes().crend(); ++change) {
        // A plain replace drags carets at the start of the range to its end: insert behind the old text, then delete it.
        cursor.setPosition(int(change->range.end));
        cursor.insertText(change->insert);
        cursor.setPosition(int(change->range.start));
        cursor.setPosition(int(change->range.end), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.endEditBlock();
}

} // namespace Agentwright::App
