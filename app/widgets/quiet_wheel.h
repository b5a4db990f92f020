// SPDX-License-Identifier: MIT
#pragma once

class QComboBox;

namespace Agentwright::App {

/// Scrolling must not change what the pointer happens to pass: without the focus, the wheel is left to the scroll area.
void ignoreWheelWithoutFocus(QComboBox *box);

} // namespace Agentwright::App
