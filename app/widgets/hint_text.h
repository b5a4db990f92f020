// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace Agentwright::App {

/// What to type, in the empty box and as its tool tip, for a box may be narrower than the text.
inline void setHint(QLineEdit &line, const QString &hint)
{
    line.setPlaceholderText(hint);
    line.setToolTip(hint);
}

} // namespace Agentwright::App
