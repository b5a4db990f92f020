// SPDX-License-Identifier: MIT
#include <agentwright/base/line_index.h>

#include <algorithm>

namespace Agentwright {

LineIndex::LineIndex(QStringView text) : m_length(text.size())
{
    m_starts.append(0);
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_starts.append(at + 1);
}

LineColumn LineIndex::at(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_length);
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const qsizetype line = next - m_starts.begin();
    return {line, offset - m_starts[line - 1] + 1};
}

qsizetype LineIndex::offset(LineColumn position) const
{
    const TextRange range = line(position.line);
    return std::clamp(range.start + position.column - 1, range.start, range.end);
}

TextRange LineIndex::line(qsizetype number) const
{
    const qsizetype index = std::clamp<qsizetype>(number, 1, m_starts.size()) - 1;
    const qsizetype end = index + 1 < m_starts.size() ? m_starts[index + 1] - 1 : m_length;
    return {m_starts[index], end};
}

} // namespace Agentwright
