// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/trigger.h>

#include <QStringList>

namespace Agentwright::App {

/// Words inside an example that are neither context, turn nor commentary.
QStringList leftoversIn(const ExampleBlock &example, const QString &description);
/// Words between and behind the examples.
QStringList leftoversBetween(const Trigger &trigger);

} // namespace Agentwright::App
