// SPDX-License-Identifier: MIT
#pragma once

#include "typing/markdown_format.h"

#include <QString>
#include <QStringView>

namespace Agentwright::App {

class MainWindow;

// What rows of the command table run when they work on the text.

/// Lets the function change the text of the current definition, unless a field of the form is being written in.
void typeIn(MainWindow &window, TypedEdit (*function)(const DefinitionView &definition, const Selection &selection));

/// The same with a function of app/typing and what else it is to be given.
template<auto Function, auto... Arguments>
void typeIn(MainWindow &window)
{
    typeIn(window, [](const DefinitionView &definition, const Selection &selection) {
        return Function(definition, selection, Arguments...);
    });
}

/// Puts a mark of so many of the character around the selection, or takes it away.
template<char16_t Character, int Count>
void typeAround(MainWindow &window)
{
    typeIn(window, [](const DefinitionView &definition, const Selection &selection) {
        return inlineToggled(definition, selection, QString(Count, QChar(Character)));
    });
}

/// Opens the line that finds things, with one of the prefixes of quick_open.h.
void openPick(MainWindow &window, QStringView prefix);

template<const QStringView &Prefix>
void pick(MainWindow &window)
{
    openPick(window, Prefix);
}

/// Also says so when there is none.
void goToNextOddCharacter(MainWindow &window);

} // namespace Agentwright::App
