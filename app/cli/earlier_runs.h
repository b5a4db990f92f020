// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"

#include <QStringList>

namespace Agentwright::App {

enum class EarlierRuns {
    Finish,
    Tell, ///< for commands that are to write nothing
};

/// Before anything is read: what killed runs have left around these paths is finished, or only named. What was finished or taken back
/// is said; what cannot be is a failure that names the folder with the files of the user.
void lookForEarlierRuns(const QStringList &paths, EarlierRuns wanted, Console &console);

} // namespace Agentwright::App
