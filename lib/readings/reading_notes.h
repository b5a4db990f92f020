// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading.h>

namespace Agentwright {

/// Texts are marked with QT_TRANSLATE_NOOP("Agentwright::Readings", "…") where they stand.
inline void addLoss(Reading &reading, const char *text, const QStringList &arguments = {})
{
    reading.notes.append(ReadingNote{text, arguments, ReadingNote::Kind::Loss});
}

inline void addNote(Reading &reading, const char *text, const QStringList &arguments = {})
{
    reading.notes.append(ReadingNote{text, arguments});
}

/// A reading that does not load, and why.
inline Reading refusal(const char *text, const QStringList &arguments = {})
{
    Reading reading;
    reading.reason = ReadingNote{text, arguments};
    return reading;
}

} // namespace Agentwright
