// SPDX-License-Identifier: MIT
#include "tool_outcomes.h"

#include "reading_notes.h"

using namespace Qt::StringLiterals;

namespace Agentwright {

void resolveTools(const QStringList &entries, const ToolResolver &resolve, Reading &reading)
{
    reading.tools = QStringList();
    QStringList vanished;
    for (const QString &written : entries) {
        const QStringList names = resolve(written);
        ToolOutcome outcome{.written = written, .name = names.join(", "_L1), .kind = ToolOutcome::Kind::Vanishes};
        if (names.isEmpty())
            vanished.append(written);
        else
            outcome.kind = outcome.name == written ? ToolOutcome::Kind::Resolves : ToolOutcome::Kind::Renamed;
        reading.toolOutcomes.append(outcome);
        for (const QString &name : names) {
            if (!reading.tools->contains(name))
                reading.tools->append(name);
        }
    }
    if (!vanished.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "Not known and dropped without a word: %1"),
                {vanished.join(", "_L1)});
}

} // namespace Agentwright
