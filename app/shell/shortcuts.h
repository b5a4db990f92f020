// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>

namespace Agentwright::App {

struct Command;
class Settings;

/// As the command table has them.
QList<QKeySequence> defaultKeys(const Command &command);
/// What the user has set, or the default.
QList<QKeySequence> keysOf(const Command &command, const Settings &settings);
/// Another command whose keys are the same or begin like these; nullptr when there is none.
const Command *conflictOf(const Command &command, const QKeySequence &keys, const Settings &settings);

} // namespace Agentwright::App
