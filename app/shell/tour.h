// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

/// Walks once through the program as a user would: opens a sample, edits a field through the form, checks, fixes, saves and
/// exports a plugin. Leaves files and pictures of the window in the folder and prints what it did. Returns the exit code: 0
/// only when every step worked.
int runTour(const QString &folder);

} // namespace Agentwright::App
