// SPDX-License-Identifier: MIT
#include <agentwright/model/field_spec.h>

#include <agentwright/model/edit_distance.h>

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

struct OtherKey {
    QLatin1StringView folded;
    QLatin1StringView means;
};

/// Keys that mean a known one without looking like it. The first is Claude Code's own suggestion (measured on
/// 2.1.329); its other ones differ in case and separators only. An empty meaning: another product's key that is no slip.
constexpr std::array<OtherKey, 6> kOtherKeys{{
    {"whentouse"_L1, "description"_L1},
    {"colour"_L1, "color"_L1},
    {"desc"_L1, "description"_L1},
    {"reasoningeffort"_L1, "effort"_L1},
    {"mode"_L1, {}}, // OpenCode
    {"models"_L1, {}}, // Copilot CLI
}};

/// What limits tools elsewhere; the first is Claude Code's own suggestion too.
constexpr std::array<OtherKey, 11> kToolKeys{{
    {"allowedtools"_L1, "tools"_L1}, // skills, Kiro
    {"tool"_L1, "tools"_L1},
    {"allowtools"_L1, "tools"_L1},
    {"permittedtools"_L1, "tools"_L1},
    {"enabledtools"_L1, "tools"_L1},
    {"disallowedtools"_L1, "disallowedTools"_L1},
    {"disallowedtool"_L1, "disallowedTools"_L1},
    {"deniedtools"_L1, "disallowedTools"_L1},
    {"blockedtools"_L1, "disallowedTools"_L1},
    {"forbiddentools"_L1, "disallowedTools"_L1},
    {"disabledtools"_L1, "disallowedTools"_L1}, // Augment
}};

/// "Max_turns", "max-turns" and "maxTurns" are one word.
QString folded(QStringView key)
{
    QString word;
    word.reserve(key.size());
    for (const QChar c : key) {
        if (c != u'-' && c != u'_' && !c.isSpace())
            word.append(c.toLower());
    }
    return word;
}

} // namespace

QLatin1StringView toolKeyMeantBy(QStringView key)
{
    const QString word = folded(key);
    const auto row = std::ranges::find_if(kToolKeys, [&](const OtherKey &other) { return other.folded == word; });
    const bool isMeant = row != kToolKeys.end() && key.compare(row->means, Qt::CaseInsensitive) != 0;
    return isMeant ? row->means : QLatin1StringView();
}

QLatin1StringView nearestFieldKey(QStringView key)
{
    if (const QLatin1StringView toolKey = toolKeyMeantBy(key); !toolKey.isEmpty())
        return toolKey;
    const QString word = folded(key);
    for (const OtherKey &other : kOtherKeys) {
        if (other.folded == word)
            return other.means;
    }
    QLatin1StringView nearest;
    qsizetype fewest = toleratedSlips(word.size()) + 1;
    for (const FieldSpec &spec : fieldTable()) {
        const qsizetype slips = editDistance(word, folded(QString(spec.key)));
        if (slips < fewest) {
            fewest = slips;
            nearest = spec.key;
        }
    }
    return nearest;
}

} // namespace Agentwright
