// SPDX-License-Identifier: MIT
#include "readings/reading_notes.h"

namespace Agentwright::Readers::codex {

namespace {

/// Roles are TOML files; what is written as one is checked where it is exported.
Reading read(const ReadingInput &)
{
    return refusal(
        QT_TRANSLATE_NOOP("Agentwright::Readings",
                          "Codex reads roles from TOML files; a Markdown file in its folder is not looked at."));
}

constexpr Reader kReader{.id = "codex",
                         .label = "Codex",
                         .version = "0.169.0",
                         .evidence = Evidence::Measured,
                         .source = "npm @openai/codex 0.169.0, November 2026",
                         .order = 100,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::codex
