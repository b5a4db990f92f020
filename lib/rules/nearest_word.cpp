// SPDX-License-Identifier: MIT
#include "nearest_word.h"

#include <agentwright/model/edit_distance.h>
#include <agentwright/rules/rule.h>

#include <cstdlib>

namespace Agentwright {

QString nearestWord(const QString &word, const QStringList &words)
{
    QString nearest;
    const QString folded = word.toLower();
    qsizetype fewest = toleratedSlips(word.size()) + 1;
    for (const QString &candidate : words) {
        if (std::abs(candidate.size() - word.size()) >= fewest)
            continue;
        const qsizetype slips = editDistance(folded, candidate.toLower());
        if (slips < fewest) {
            fewest = slips;
            nearest = candidate;
        }
    }
    return nearest;
}

QStringList ruleWords()
{
    QStringList words;
    for (const RuleRegistration *rule : allRules())
        words << QLatin1StringView(rule->spec.code) << QLatin1StringView(rule->spec.name);
    return words;
}

} // namespace Agentwright
