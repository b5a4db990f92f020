// SPDX-License-Identifier: MIT
#include "readings/copilot/copilot_fields.h"
#include "readings/reading_notes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::copilot_github {

namespace {

constexpr qsizetype kLongestPrompt = 30'000;

struct Alias {
    QLatin1StringView name;
    QLatin1StringView alsoAccepted; ///< compared without case
};

// custom-agents-configuration.md, August 2026.
constexpr Alias kAliases[] = {
    {"execute"_L1, "execute shell bash powershell"_L1},  {"read"_L1, "read notebookread"_L1},
    {"edit"_L1, "edit multiedit write notebookedit"_L1}, {"search"_L1, "search grep glob"_L1},
    {"agent"_L1, "agent custom-agent task"_L1},
};

QStringList aliasFor(const QString &written)
{
    for (const Alias &alias : kAliases) {
        for (const QLatin1StringView word : alias.alsoAccepted.tokenize(u' ')) {
            if (written.compare(word, Qt::CaseInsensitive) == 0)
                return {alias.name.toString()};
        }
    }
    return {};
}

Reading read(const ReadingInput &input)
{
    Reading reading = readCopilotAgent(input, aliasFor);
    if (!reading.loads)
        return reading;
    if (cutFrontmatter(input, kCopilotCut).body.size() > kLongestPrompt)
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "The prompt is longer than the documented 30,000 characters"));
    addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "What a wrong value does is inferred from Copilot CLI"));
    return reading;
}

constexpr Reader kReader{.id = "copilot",
                         .label = "GitHub Copilot (github.com)",
                         .version = "mid 2026",
                         .evidence = Evidence::Documented,
                         .source = "github/docs:content/copilot/reference/custom-agents-configuration.md, 2026-08",
                         .order = 30,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::copilot_github
