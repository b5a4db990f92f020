// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading.h>

#include <QStringList>

#include <functional>

namespace Agentwright {

/// What one written entry gives: the tool's own names; empty when it gives nothing.
using ToolResolver = std::function<QStringList(const QString &written)>;

/// Fills tools and toolOutcomes and names what vanishes in a note.
void resolveTools(const QStringList &entries, const ToolResolver &resolve, Reading &reading);

} // namespace Agentwright
