// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Agentwright::App {

/// Tab goes through the widgets below the root as its layouts arrange them, not in the order they were made.
void setTabOrderByLayout(QWidget &root);
/// Tab comes to it behind everything else that is below that widget above it.
void putLastInTabOrder(QWidget &widget, QWidget &above);

} // namespace Agentwright::App
