// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Agentwright::App {

/// Both come up beside the window and stop nobody.
void showAboutDialog(QWidget &window);
/// All commands with their keys, from the command table.
void showShortcutSheet(QWidget &window);

} // namespace Agentwright::App
