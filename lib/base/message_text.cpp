// SPDX-License-Identifier: MIT
#include <agentwright/base/message_text.h>

#include <QCoreApplication>

namespace Agentwright {

QString messageText(const char *context, const char *text, const QStringList &arguments)
{
    const QString pattern = QCoreApplication::translate(context, text);
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            result += arguments[number - 1];
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

} // namespace Agentwright
