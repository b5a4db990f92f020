// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Agentwright::App {

struct DiffPart {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// The second text as what stayed, went and came of the first, word by word. Texts that differ in very many words are
/// compared at their ends only.
QList<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace Agentwright::App
