// SPDX-License-Identifier: MIT
#pragma once

#include "typing/snippet.h"
#include "typing/typed_edit.h"

#include <QList>
#include <QTextCursor>

class QTextDocument;

namespace Agentwright::App {

/// The places of a snippet that are still to be filled in. They follow the text; leaving the snippet ends the session.
class SnippetSession
{
public:
    bool isActive() const { return !m_stops.isEmpty(); }
    /// The snippet has just been written at that offset.
    void start(QTextDocument *document, const ExpandedSnippet &snippet, qsizetype offset);
    void end() { m_stops.clear(); }
    /// Ends the session when the caret is outside of the snippet.
    void caretMoved(qsizetype offset);

    /// The place after (before) the one that the caret was sent to; at the last one the session ends.
    Selection next();
    Selection previous();

private:
    Selection current() const;

    QTextCursor m_whole;
    QList<QTextCursor> m_stops;
    qsizetype m_at = 0;
};

} // namespace Agentwright::App
