// SPDX-License-Identifier: MIT
#include "preview/fence_tracker.h"

namespace Agentwright::App {

bool FenceTracker::isCode(QStringView line)
{
    const QStringView text = line.trimmed();
    const QChar mark = text.isEmpty() ? QChar() : text.front();
    qsizetype length = 0;
    while ((mark == u'`' || mark == u'~') && length < text.size() && text[length] == mark)
        ++length;
    if (m_length == 0) {
        if (length < 3 || (mark == u'`' && text.sliced(length).contains(u'`')))
            return false;
        m_mark = mark;
        m_length = length;
    } else if (mark == m_mark && length >= m_length && length == text.size()) {
        m_length = 0;
    }
    return true;
}

} // namespace Agentwright::App
