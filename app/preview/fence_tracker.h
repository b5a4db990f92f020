// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Agentwright::App {

/// Follows fenced code line by line.
class FenceTracker
{
public:
    /// True for the lines of the code and of its fences.
    bool isCode(QStringView line);
    bool isOpen() const { return m_length > 0; }

private:
    QChar m_mark;
    qsizetype m_length = 0; ///< of the open fence's marks; 0 outside
};

} // namespace Agentwright::App
