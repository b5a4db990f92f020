// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

namespace Agentwright {

/// Compact JSON in UTF-8, written from front to back: for output that is too much for a tree of QJsonValues. The caller sees to
/// it that what is opened is closed.
class AGENTWRIGHT_EXPORT JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(QStringView name);
    void key(QLatin1StringView name); ///< of plain letters
    void value(QStringView text);
    void value(bool flag);
    void null();

    const QByteArray &bytes() const { return m_bytes; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void quoted(QStringView text);

    QByteArray m_bytes;
    bool m_wantsComma = false;
};

} // namespace Agentwright
