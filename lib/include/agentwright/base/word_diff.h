// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QList>
#include <QString>

namespace Agentwright {

struct DiffPart {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// The second text as what stayed, went and came of the first, word by word. The part between the common ends of texts that
/// differ in very many words is one replacement.
AGENTWRIGHT_EXPORT QList<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace Agentwright
