// SPDX-License-Identifier: MIT
#include <agentwright/rules/file_place.h>

#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool endsWithOne(QStringView name, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [name](QLatin1StringView ending) { return name.endsWith(ending); });
}

bool hasPart(QStringView folder, QLatin1StringView wanted)
{
    for (const QStringView part : QStringTokenizer(folder, u'/')) {
        if (part == wanted)
            return true;
    }
    return false;
}

/// Folders in which other products keep their agents. `.claude` inside of one is Claude Code's all the same.
constexpr std::array kOtherProducts{
    ".opencode"_L1, ".gemini"_L1,  ".qwen"_L1,  ".factory"_L1, ".kiro"_L1, ".amazonq"_L1, ".github"_L1, ".codex"_L1,
    ".cursor"_L1,   ".augment"_L1, ".junie"_L1, ".devin"_L1,   ".kilo"_L1, ".cline"_L1,   ".roo"_L1,    ".agents"_L1,
};

bool isOfOtherProduct(QStringView folder)
{
    bool isOther = false;
    for (const QStringView part : QStringTokenizer(folder, u'/')) {
        if (part.startsWith(u'.'))
            isOther = part != ".claude"_L1
                      && (isOther
                          || std::any_of(kOtherProducts.begin(), kOtherProducts.end(),
                                         [part](QLatin1StringView one) { return part == one; }));
    }
    return isOther;
}

FileKind kindOf(QStringView name, QStringView folder, bool isInPlugin)
{
    if (name.compare("SKILL.md"_L1, Qt::CaseInsensitive) == 0 && (name == "SKILL.md"_L1 || hasPart(folder, "skills"_L1)))
        return FileKind::Skill;
    if (endsWithOne(name, {".agent.md"_L1, ".chatmode.md"_L1}))
        return FileKind::OtherAgent;
    if (endsWithOne(name, {".prompt.md"_L1, ".instructions.md"_L1}))
        return FileKind::Document;
    if (!isInPlugin && isOfOtherProduct(folder))
        return FileKind::OtherAgent;
    if (hasPart(folder, "agents"_L1))
        return isInPlugin ? FileKind::PluginAgent : FileKind::Agent;
    return hasPart(folder, "commands"_L1) ? FileKind::Command : FileKind::Agent;
}

} // namespace

FilePlace::FilePlace(const QString &path, bool isInPlugin)
    : fileName(path.sliced(path.lastIndexOf(u'/') + 1))
    , folder(path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0)))
    , kind(kindOf(fileName, folder, isInPlugin))
{ }

bool FilePlace::isInAgentsFolder() const
{
    return hasPart(folder, "agents"_L1);
}

} // namespace Agentwright
