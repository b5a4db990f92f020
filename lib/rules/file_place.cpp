// SPDX-License-Identifier: MIT
#include <agentwright/rules/file_place.h>

#include <QStringTokenizer>

#include <algorithm>
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

FileKind kindOf(QStringView name, QStringView folder, bool isInPlugin)
{
    if (name == "SKILL.md"_L1)
        return FileKind::Skill;
    if (endsWithOne(name, {".agent.md"_L1, ".chatmode.md"_L1}))
        return FileKind::OtherAgent;
    if (endsWithOne(name, {".prompt.md"_L1, ".instructions.md"_L1}))
        return FileKind::Document;
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
