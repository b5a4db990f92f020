// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright {

/// The description with every literal backslash-n as a blank and a line feed: same length, same positions, one way of
/// looking for lines. A doubled backslash before the n is no line end. Stand-ins (text_format.h) become U+FFFD, because
/// QRegularExpression finds nothing in a text with a lone surrogate.
AGENTWRIGHT_EXPORT QString scannable(const QString &description);

/// A tag of an example, whether it has a partner or not. Ranges are UTF-16 units of the description's decoded value.
struct TriggerTag {
    enum class Kind { ExampleOpen, ExampleClose, CommentaryOpen, CommentaryClose, ContextOpen, ContextClose };
    Kind kind = Kind::ExampleOpen;
    TextRange range;
    bool isCode = false; ///< stands between back-ticks: talked about, not used
};

/// All functions from here on look at the scannable text.
AGENTWRIGHT_EXPORT QList<TriggerTag> findTags(const QString &scan);

/// Where the list mark ("- ", "* ", "1. ", "(2) ") in front of a position begins; the position when there is none.
AGENTWRIGHT_EXPORT qsizetype listMarkStart(QStringView scan, qsizetype position);

/// Where the white space in front of (behind) a position begins (ends), not beyond the limit.
AGENTWRIGHT_EXPORT qsizetype blanksBefore(QStringView scan, qsizetype position, qsizetype limit = 0);
AGENTWRIGHT_EXPORT qsizetype blanksAfter(QStringView scan, qsizetype position, qsizetype limit);

} // namespace Agentwright
