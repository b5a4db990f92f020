// SPDX-License-Identifier: MIT
#include "field_choice.h"

#include "rule_support.h"

#include <agentwright/model/edit_builder.h>
#include <agentwright/model/edit_distance.h>
#include <agentwright/model/field_spec.h>

#include <algorithm>

namespace Agentwright {

namespace {

QString folded(QStringView text)
{
    QString word;
    word.reserve(text.size());
    for (const QChar c : text) {
        if (c != u'-' && c != u'_' && !c.isSpace())
            word.append(c.toLower());
    }
    return word;
}

bool isAccepted(const YamlValue &value, std::span<const QLatin1StringView> values)
{
    return value.isString()
           && std::ranges::any_of(values, [&](QLatin1StringView accepted) { return value.text == accepted; });
}

} // namespace

const Entry *judgedEntry(const RuleContext &context, QStringView key)
{
    const Entry *entry = context.syntax().find(key);
    const bool isJudged = entry && entry->reading != ValueReading::None && !entry->data.isNull()
                          && entry->key.start <= firstStrayLine(context.syntax());
    return isJudged ? entry : nullptr;
}

QLatin1StringView nearestValue(QStringView written, std::span<const QLatin1StringView> values,
                               std::span<const OtherWord> others)
{
    const QString word = folded(written);
    QLatin1StringView nearest;
    qsizetype fewest = toleratedSlips(word.size()) + 1;
    for (const QLatin1StringView value : values) {
        const qsizetype slips = editDistance(word, folded(QString(value)));
        if (slips < fewest) {
            fewest = slips;
            nearest = value;
        }
    }
    if (fewest == 0)
        return nearest;
    const auto other = std::ranges::find_if(others, [&](const OtherWord &row) { return row.word == word; });
    return other == others.end() ? nearest : other->means;
}

void checkChoice(const RuleContext &context, DiagnosticSink &sink, const QString &key, const char *message,
                 std::span<const OtherWord> others)
{
    const Entry *entry = judgedEntry(context, key);
    const std::span<const QLatin1StringView> values = findField(key)->values;
    if (!entry || isAccepted(entry->data, values))
        return;
    const QString written = context.definition.value(key).displayText();
    Diagnostic &found = sink.report(fieldRange(context, key), message, {excerpt(written)});
    const QLatin1StringView nearest = nearestValue(written, values, others);
    if (!nearest.isEmpty()) {
        addValueFix(context, found, key, nearest);
        return;
    }
    constexpr size_t kFew = 3;
    for (const QLatin1StringView value : values.first(values.size() <= kFew ? values.size() : 0))
        addValueFix(context, found, key, value);
    addFieldRemoval(context, found, key);
}

void addValueFix(const RuleContext &context, Diagnostic &found, const QString &key, const QString &value)
{
    addFix(found, FixSafety::Review, setField(context.definition, key, FieldValue::ofText(value)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Use “%1”"), {value});
}

void addFieldRemoval(const RuleContext &context, Diagnostic &found, const QString &key)
{
    addFix(found, FixSafety::Review, setField(context.definition, key, FieldValue::absent()),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove “%1”"), {key});
}

} // namespace Agentwright
