// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QLabel;
class QWidget;

namespace Agentwright::App {

/// A note on words that stay in the text and have no box, with a link to them. Hidden as long as there are none.
QLabel *makeLeftoverNote(QWidget *parent);
void showLeftovers(QLabel &note, const QStringList &leftovers);

} // namespace Agentwright::App
