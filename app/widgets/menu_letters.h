// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QWidget;

namespace Agentwright::App {

/// Whenever the menu is shown, lets each of its rows answer to a letter of its own, in whatever language they are: the
/// translators' letter if no row above has it, else another one of the text, the beginnings of words first.
void shareLetters(QMenu &menu);
/// The labels below answer to no letters: in a panel they would be in the way of the menus'.
void dropLetters(QWidget &panel);

} // namespace Agentwright::App
