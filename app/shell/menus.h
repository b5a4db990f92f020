// SPDX-License-Identifier: MIT
#pragma once

#include "shell/command_table.h"

namespace Agentwright::App {

// The rows of the menus, each in the order of its menu: the parts of commandTable().

std::span<const Command> fileMenu();
std::span<const Command> editMenu();
std::span<const Command> formatMenu();
std::span<const Command> viewMenu();
std::span<const Command> goMenu();
std::span<const Command> checkMenu();
/// Templates, Export and Help.
std::span<const Command> otherMenus();

} // namespace Agentwright::App
