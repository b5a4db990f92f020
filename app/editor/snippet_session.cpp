// SPDX-License-Identifier: MIT
#include "editor/snippet_session.h"

#include <QTextDocument>

namespace Agentwright::App {

namespace {

QTextCursor cursorOver(QTextDocument *document, const TextRange &range)
{
    QTextCursor cursor(document);
    // With the position at the end the range grows with what is typed in it.
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

void SnippetSession::start(QTextDocument *document, const ExpandedSnippet &snippet, qsizetype offset)
{
    m_stops.clear();
    for (const TextRange &stop : snippet.stops)
        m_stops.append(cursorOver(document, stop.shifted(offset)));
    m_whole = cursorOver(document, {offset, offset + snippet.text.size()});
    m_at = 0;
}

void SnippetSession::caretMoved(qsizetype offset)
{
    if (isActive() && (offset < m_whole.selectionStart() || offset > m_whole.selectionEnd()))
        end();
}

Selection SnippetSession::current() const
{
    const QTextCursor &stop = m_stops.at(m_at);
    return {stop.selectionStart(), stop.selectionEnd()};
}

Selection SnippetSession::next()
{
    ++m_at;
    const Selection selection = current();
    if (m_at + 1 >= m_stops.size())
        end();
    return selection;
}

Selection SnippetSession::previous()
{
    m_at = std::max<qsizetype>(0, m_at - 1);
    return current();
}

} // namespace Agentwright::App
