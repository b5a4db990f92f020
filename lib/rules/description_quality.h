// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/rule.h>

#include <QStringList>
#include <QStringView>

namespace Agentwright {

/// What a description lacks as a trigger. A description that lacks one thing mostly lacks the next as well, so that only the
/// first that holds is reported, by the rule named here.
enum class DescriptionLack {
    None,
    Content, ///< says what the name says (AW306)
    Length, ///< too short (AW302)
    Precision, ///< "helps with things" (AW307)
    Occasion, ///< does not say when (AW304)
};

/// None also where there is no description to judge: absent, blank, not text.
DescriptionLack findDescriptionLack(const RuleContext &context);
/// The same, looked for when the first rule asks.
DescriptionLack descriptionLack(const RuleContext &context);

/// Words in lower case; a hyphen or an apostrophe inside one belongs to it.
QStringList lowerWords(QStringView text);

/// The words look like English prose; what holds for its phrases says nothing of other languages.
bool isEnglish(const QStringList &words);

/// The summary in front of the examples, without what stands in quotes or back-ticks: same length, blanks in its place.
QString plainSummary(const Trigger &trigger);

/// "helps with things" and the like; empty when the description has no such phrase.
QString vaguePhrase(QStringView description);

} // namespace Agentwright
