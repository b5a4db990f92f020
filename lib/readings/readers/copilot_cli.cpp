// SPDX-License-Identifier: MIT
#include "readings/copilot/copilot_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::copilot_cli {

namespace {

struct GivenTools {
    QLatin1StringView entry; ///< compared without case
    QLatin1StringView given;
};

// What the tool handed to the model (measured on 1.0.102, offline: what the web entries give could not be seen).
constexpr GivenTools kGiven[] = {
    {"read"_L1, "view"_L1},
    {"notebookread"_L1, "view"_L1},
    {"edit"_L1, "create edit"_L1},
    {"multiedit"_L1, "create edit"_L1},
    {"write"_L1, "create edit"_L1},
    {"notebookedit"_L1, "create edit"_L1},
    {"execute"_L1, "bash read_bash stop_bash list_bash"_L1},
    {"shell"_L1, "bash read_bash stop_bash list_bash"_L1},
    {"bash"_L1, "bash read_bash stop_bash list_bash"_L1},
    {"powershell"_L1, "bash read_bash stop_bash list_bash"_L1},
    {"search"_L1, "grep glob"_L1},
    {"grep"_L1, "grep"_L1},
    {"glob"_L1, "glob"_L1},
    {"agent"_L1, "task"_L1},
    {"task"_L1, "task"_L1},
    {"custom-agent"_L1, "task"_L1},
    {"todo"_L1, "update_todo"_L1},
    {"todowrite"_L1, "update_todo"_L1},
    {"web"_L1, "web"_L1},
    {"webfetch"_L1, "web"_L1},
    {"websearch"_L1, "web"_L1},
};

QStringList givenFor(const QString &written)
{
    const auto found = std::ranges::find_if(kGiven, [&](const GivenTools &row) {
        return written.compare(row.entry, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(kGiven) ? QStringList() : found->given.toString().split(u' ');
}

Reading read(const ReadingInput &input)
{
    return readCopilotAgent(input, givenFor);
}

constexpr Reader kReader{.id = "copilot-cli",
                         .label = "Copilot CLI",
                         .version = "1.0.102",
                         .evidence = Evidence::Measured,
                         .source = "npm @github/copilot 1.0.102, black-box runs, November 2026",
                         .order = 40,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::copilot_cli
