// SPDX-License-Identifier: MIT
#pragma once

class QMenu;

namespace Agentwright::App {

/// Whenever the menu is shown, lets each of its rows answer to a letter of its own, in whatever language they are: the
/// translators' letter if no row above has it, else another one of the text, the beginnings of words first.
void shareLetters(QMenu &menu);

} // namespace Agentwright::App
