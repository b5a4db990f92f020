// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/file_text.h>
#include <agentwright/readings/reading.h>

namespace Agentwright::Testing {

inline Reading readingOf(const char *reader, const QByteArray &bytes, const QString &path = {})
{
    const FileText file = decodeText(bytes);
    return findReader(QString::fromUtf8(reader))->read({file.text, file.format, path});
}

/// A file with a name, a description and whatever else the header shall hold.
inline QByteArray agentFile(const QByteArray &description, const QByteArray &rest = {},
                            const QByteArray &body = "Work.\n")
{
    return "---\nname: probe\ndescription: " + description + "\n" + rest + "---\n" + body;
}

/// Marks the absent list apart from the empty one in test data.
inline QString toolsText(const Reading &reading)
{
    return reading.tools ? reading.tools->join(u',') : QStringLiteral("all");
}

} // namespace Agentwright::Testing
