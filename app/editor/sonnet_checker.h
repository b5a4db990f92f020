// SPDX-License-Identifier: MIT
#pragma once

#include "editor/word_checker.h"

#include <memory>

namespace Agentwright::App {

/// The dictionaries by way of Sonnet; nullptr where the program was built without it.
std::unique_ptr<WordChecker> makeSonnetChecker();

} // namespace Agentwright::App
