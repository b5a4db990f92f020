// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QStringView>

namespace Agentwright {

/// Line and column, both counted from 1; columns in UTF-16 units, as editor protocols do.
struct LineColumn {
    qsizetype line = 1;
    qsizetype column = 1;

    friend bool operator==(const LineColumn &, const LineColumn &) = default;
};

/// Turns offsets (UTF-16 units in an LF text) into lines and columns and back. Positions outside are clamped.
class AGENTWRIGHT_EXPORT LineIndex
{
public:
    explicit LineIndex(QStringView text);

    qsizetype lineCount() const { return m_starts.size(); }
    LineColumn at(qsizetype offset) const;
    qsizetype offset(LineColumn position) const;
    /// The line (from 1) without its line feed.
    TextRange line(qsizetype number) const;

private:
    QList<qsizetype> m_starts;
    qsizetype m_length = 0;
};

} // namespace Agentwright
