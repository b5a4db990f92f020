// SPDX-License-Identifier: MIT
#include "nested_key.h"

namespace Agentwright {

TextRange keyInside(const RuleContext &context, const Entry &entry, const QString &key)
{
    const QStringView text = QStringView(context.definition.text()).first(entry.value.end);
    TextRange place = entry.key;
    bool isFound = false;
    for (qsizetype at = text.indexOf(key, entry.value.start); at >= 0; at = text.indexOf(key, at + key.size())) {
        const QStringView line = text.sliced(text.lastIndexOf(u'\n', at) + 1);
        const QStringView before = line.first(at - (line.begin() - text.begin())).trimmed();
        const QStringView behind = text.sliced(at + key.size());
        const bool isQuoted = before == u"\"" || before == u"'";
        const bool isKey = isQuoted ? behind.startsWith(before) && behind.sliced(1).startsWith(u':')
                                    : before.isEmpty() && behind.startsWith(u':');
        if (!isKey)
            continue;
        if (isFound)
            return entry.key;
        isFound = true;
        place = {at, at + key.size()};
    }
    return place;
}

} // namespace Agentwright
