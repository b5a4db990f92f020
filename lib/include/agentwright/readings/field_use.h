// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/readings/reading.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// What one tool does with a frontmatter key.
struct FieldUse {
    enum class Kind {
        Reads,
        Ignores,
        Refuses, ///< a file that has the key does not load
    };
    const Reader *reader = nullptr;
    Kind kind = Kind::Ignores;
};

/// Found out by asking every reader what a sample agent with the key is to it, and what without: so it is as true as the
/// readers are, and needs no table of its own. The path decides what kind of file it is for some tools; it may be empty.
/// Costs two readings for each tool.
AGENTWRIGHT_EXPORT QList<FieldUse> usesOfField(const QString &key, const QString &path);

} // namespace Agentwright
