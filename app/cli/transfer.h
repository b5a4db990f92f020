// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"

#include <QCommandLineOption>
#include <QList>

namespace Agentwright::App {

/// What export and import have in common.
QList<QCommandLineOption> transferOptions();

/// With --strict: false, and said, when an agent may do more than it should.
bool passesStrictly(bool mayDoMore, Console &console);

} // namespace Agentwright::App
