// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Agentwright::App {

/// Comes up beside the window and stops nobody.
void showAboutDialog(QWidget &window);

} // namespace Agentwright::App
