// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading.h>

#include <QIcon>
#include <QString>

class QPalette;

namespace Agentwright::App {

enum class ReadingState {
    Loads,
    LoadsWithLosses, ///< something of the file is dropped, changed, or fails later
    DoesNotLoad,
};

/// A text of the context "Agentwright::App::Readings" in the user's language.
QString readingText(const char *text);

ReadingState stateOf(const Reading &reading);
/// "loads", "loads, with losses", "does not load", translated.
QString stateWord(ReadingState state);
/// The reason, or nothing when it says no more than the word.
QString reasonText(const Reading &reading);
/// A tick in a circle, a triangle, a cross in a square: told apart without colours too.
QIcon stateIcon(ReadingState state, const QPalette &palette);
/// How firmly the reading is known and for which version, translated.
QString evidenceText(const Reader &reader);

} // namespace Agentwright::App
