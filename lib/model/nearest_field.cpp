// SPDX-License-Identifier: MIT
#include <agentwright/model/field_spec.h>

#include <agentwright/model/edit_distance.h>

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

struct OtherKey {
    QLatin1StringView folded;
    QLatin1StringView means;
};

/// Keys that mean a known one without looking like it. The first two are Claude Code's own suggestions (measured on
/// 2.1.329); its other ones differ in case and separators only. An empty meaning: another product's key that is no slip.
constexpr std::array<OtherKey, 8> kOtherKeys{{
    {"allowedtools"_L1, "tools"_L1},
    {"whentouse"_L1, "description"_L1},
    {"colour"_L1, "color"_L1},
    {"desc"_L1, "description"_L1},
    {"deniedtools"_L1, "disallowedTools"_L1},
    {"reasoningeffort"_L1, "effort"_L1},
    {"mode"_L1, {}}, // OpenCode
    {"models"_L1, {}}, // Copilot CLI
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

QLatin1StringView nearestFieldKey(QStringView key)
{
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
