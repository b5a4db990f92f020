// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/rule.h>

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace Agentwright {

/// Another word for an accepted value; in lower case, without blanks, hyphens and underscores.
struct OtherWord {
    QLatin1StringView word;
    QLatin1StringView means;
};

/// The entry of a key whose value can be judged; nullptr when the key is absent, has no value, or was not understood.
const Entry *judgedEntry(const RuleContext &context, QStringView key);

/// The accepted value that was probably meant: the same but for case and separators, another word for it, or the nearest by
/// spelling; empty when none is near.
QLatin1StringView nearestValue(QStringView written, std::span<const QLatin1StringView> values,
                               std::span<const OtherWord> others);

/// Reports a value that is not one of the field's: the message gets what is written. Offers the nearest accepted value, or each
/// of them where there are few and none is near. For review: the field takes effect then.
void checkChoice(const RuleContext &context, DiagnosticSink &sink, const QString &key, const char *message,
                 std::span<const OtherWord> others);

/// Offers to give the field this text, or to remove it.
void addValueFix(const RuleContext &context, Diagnostic &found, const QString &key, const QString &value);
void addFieldRemoval(const RuleContext &context, Diagnostic &found, const QString &key);

} // namespace Agentwright
