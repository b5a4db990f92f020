// SPDX-License-Identifier: MIT
#include "../taken_over.h"

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::claude_code {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "claude-code";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code");

int recognise(const ForeignFile &file)
{
    if (file.isIn(".claude/agents/"_L1))
        return Sign::kPlace;
    if (file.fileName() == "SKILL.md"_L1)
        return Sign::kNone;
    return file.has("name"_L1) && file.has("description"_L1) ? Sign::kPlain : Sign::kNone;
}

void read(const ForeignFile &file, bool, ImportOutcome &outcome)
{
    takeOver(file, kId, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::claude_code
