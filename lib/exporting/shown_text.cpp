// SPDX-License-Identifier: MIT
#include <agentwright/exporting/shown_text.h>

namespace Agentwright {

QString shownText(const QString &text)
{
    constexpr qsizetype kMaxShown = 200;
    QString shown = text.simplified();
    if (shown.size() <= kMaxShown)
        return shown;
    shown.truncate(shown[kMaxShown - 2].isHighSurrogate() ? kMaxShown - 2 : kMaxShown - 1);
    return shown + u'…';
}

} // namespace Agentwright
