// SPDX-License-Identifier: MIT
#include <agentwright/model/field_examples.h>

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

struct FieldExample {
    QLatin1StringView key;
    QLatin1StringView source;
};

constexpr FieldExample kExamples[] = {
    {"mcpServers"_L1, "- configured-server\n"
                      "- own-server:\n"
                      "    type: stdio\n"
                      "    command: npx\n"
                      "    args: [\"-y\", \"package-of-the-server\"]"_L1},
    {"hooks"_L1, "PreToolUse:\n"
                 "  - matcher: Bash\n"
                 "    hooks:\n"
                 "      - type: command\n"
                 "        command: ./check-command.sh"_L1},
    {"permission"_L1, "edit: deny\n"
                      "bash:\n"
                      "  \"*\": ask\n"
                      "  \"git status\": allow"_L1},
    {"handoffs"_L1, "- label: Write the code\n"
                    "  agent: implementer\n"
                    "  prompt: Carry out the plan above.\n"
                    "  send: false"_L1},
};

} // namespace

QString fieldExample(QStringView key)
{
    for (const FieldExample &row : kExamples) {
        if (key == row.key)
            return row.source;
    }
    return {};
}

} // namespace Agentwright
