// SPDX-License-Identifier: MIT
#include "import_draft.h"

#include <agentwright/base/message_text.h>
#include <agentwright/base/relative_path.h>
#include <agentwright/exporting/shown_text.h>
#include <agentwright/model/field_effect.h>
#include <agentwright/model/field_spec.h>
#include <agentwright/model/foreign_keys.h>
#include <agentwright/syntax/frontmatter_edit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isAmong(QLatin1StringView words, QStringView word)
{
    return std::ranges::any_of(words.tokenize(u' '), [&](QLatin1StringView each) { return word == each; });
}

} // namespace

ImportDraft::ImportDraft(const ForeignAgent &agent, const char *label)
    : m_agent(agent)
    , m_label(label)
    , m_body(agent.body)
{ }

QString ImportDraft::label() const
{
    return messageText("Agentwright::Exporting", m_label);
}

const YamlValue *ImportDraft::value(QLatin1StringView key) const
{
    for (auto entry = m_agent.entries.crbegin(); entry != m_agent.entries.crend(); ++entry) {
        if (entry->key.text == key)
            return entry->value.isNull() ? nullptr : &entry->value;
    }
    return nullptr;
}

QString ImportDraft::text(QLatin1StringView key) const
{
    const YamlValue *found = value(key);
    return found && found->kind == YamlValue::Kind::Scalar ? found->text : QString();
}

QStringList ImportDraft::list(QLatin1StringView key) const
{
    const YamlValue *found = value(key);
    return found && found->kind != YamlValue::Kind::Mapping ? listItems(*found) : QStringList();
}

QString ImportDraft::shown(QLatin1StringView key) const
{
    const YamlValue *found = value(key);
    return found ? FieldValue::ofYaml(*found).displayText() : QString();
}

bool ImportDraft::hasField(QStringView key) const
{
    return std::ranges::find(m_fields, key, &WrittenField::key) != m_fields.end();
}

void ImportDraft::place(QLatin1StringView from, const QString &key, const FieldValue &value)
{
    const YamlValue *written = this->value(from);
    const bool isSame = from == key && written && FieldValue::ofYaml(*written, findField(key)) == value;
    place(from, key, value, isSame ? Kind::Kept : Kind::Translated, Severity::None, "");
}

void ImportDraft::place(QLatin1StringView from, const QString &key, const FieldValue &value, Kind kind,
                        Severity severity, const char *reason, const QStringList &arguments)
{
    const auto present = std::ranges::find(m_fields, key, &WrittenField::key);
    if (present != m_fields.end())
        present->value = value;
    else
        m_fields.append({key, value});
    note(from, key, kind, severity, reason, arguments);
    m_outcomes.last().to = shownText(value.displayText());
}

void ImportDraft::addToList(const QString &key, const QStringList &items)
{
    auto present = std::ranges::find(m_fields, key, &WrittenField::key);
    if (present == m_fields.end())
        present = m_fields.insert(m_fields.end(), {key, FieldValue::ofList({})});
    for (const QString &item : items) {
        if (!present->value.items.contains(item))
            present->value.items.append(item);
    }
}

void ImportDraft::carry(QLatin1StringView from, const QString &key)
{
    const YamlValue *written = value(from);
    if (!written)
        return;
    const FieldValue wanted = FieldValue::ofYaml(*written, findField(key));
    if (isWithoutEffect(key, wanted))
        drop(from, Severity::Warning, QT_TRANSLATE_NOOP("Agentwright::Exporting", "“%1” takes no such value"), {key});
    else
        place(from, key, wanted);
}

void ImportDraft::settle(QLatin1StringView from, const char *reason, const QStringList &arguments)
{
    if (has(from))
        note(from, from, Kind::Translated, Severity::None, reason, arguments);
}

void ImportDraft::drop(QLatin1StringView from, Severity severity, const char *reason, const QStringList &arguments)
{
    note(from, from, Kind::Dropped, severity, reason, arguments);
}

void ImportDraft::note(QLatin1StringView from, const QString &key, Kind kind, Severity severity, const char *reason,
                       const QStringList &arguments)
{
    if (!m_claimed.contains(from))
        m_claimed.append(from);
    const QString written = shown(from);
    m_outcomes.append({.key = key,
                       .kind = kind,
                       .severity = severity,
                       .from = shownText(from == key || from.isEmpty() ? written : from + ": "_L1 + written),
                       .to = {},
                       .reason = reason,
                       .reasonArguments = arguments});
}

void ImportDraft::remark(Kind kind, Severity severity, const char *reason, const QStringList &arguments)
{
    m_outcomes.append({.kind = kind, .severity = severity, .reason = reason, .reasonArguments = arguments});
}

void ImportDraft::leave(const YamlPair &entry, const char *format, const ForeignKeys &keys, bool keepsUnknown)
{
    const QString key = entry.key.text;
    const ForeignKey *known = findForeignKey(key);
    const bool isLimit = isAmong(keys.limits, key) || (known && known->isLimit);
    const bool isHarmless = isAmong(keys.harmless, key) || (findField(key) && !isLimit);
    const Severity severity = isLimit ? Severity::Error : isHarmless ? Severity::Note : Severity::Warning;
    const char *reason = isLimit
                             ? QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                                 "Claude Code has nothing for it: the agent may do more than it should")
                         : findField(key) && !isAmong(keys.harmless, key)
                             ? QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                                 "%1 knows no such key, so it had no effect there")
                             : QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code has nothing for it");
    FieldOutcome outcome{.key = key,
                         .kind = Kind::Dropped,
                         .severity = severity,
                         .from = shownText(FieldValue::ofYaml(entry.value).displayText()),
                         .to = {},
                         .reason = reason,
                         .reasonArguments = {label()}};
    if (keepsUnknown) {
        outcome.to = u"x-%1-%2"_s.arg(QLatin1StringView(format), slug(key));
        outcome.kind = Kind::Approximated;
        outcome.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is kept as “%1”, which Claude Code ignores");
        outcome.reasonArguments = {outcome.to};
        if (!hasField(outcome.to))
            m_fields.append({outcome.to, FieldValue::ofYaml(entry.value)});
    }
    m_outcomes.append(outcome);
}

/// What Claude Code reads otherwise than it stands there.
void ImportDraft::settleText()
{
    const auto description = std::ranges::find(m_fields, u"description"_s, &WrittenField::key);
    if (description != m_fields.end() && description->value.text.contains("\\n"_L1))
        m_outcomes.append({.key = u"description"_s,
                           .kind = Kind::Approximated,
                           .severity = Severity::Note,
                           .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                                       "Claude Code reads a backslash followed by n as a line break")});
}

std::optional<ImportedAgent> ImportDraft::finish(const ForeignFile &file, const char *format, const ForeignKeys &keys,
                                                 bool keepsUnknown)
{
    for (const YamlPair &entry : m_agent.entries) {
        if (!m_claimed.contains(entry.key.text) && !entry.value.isNull())
            leave(entry, format, keys, keepsUnknown);
    }
    settleText();
    if (file.isLenient())
        remark(Kind::Translated, Severity::Note,
               QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Its header was not valid YAML and is read as it was meant; it is written as YAML"));
    if (file.hasOddBytes())
        remark(Kind::Approximated, Severity::Warning,
               QT_TRANSLATE_NOOP("Agentwright::Exporting", "Bytes that are not UTF-8 are written as U+FFFD"));
    const std::optional<QString> text = definitionText(m_fields, m_body);
    if (!text)
        return std::nullopt;
    const QString name = std::ranges::find(m_fields, u"name"_s, &WrittenField::key)->value.text;
    return ImportedAgent{.format = QLatin1StringView(format),
                         .fileName = slug(name) + ".md"_L1,
                         .bytes = text->toUtf8(),
                         .report = {u"claude-code"_s, file.path(), name, m_outcomes}};
}

void importAgents(const ForeignFile &file, const QList<ForeignAgent> &agents, const FormatSpec &spec, bool keepsUnknown,
                  const std::function<void(ImportDraft &draft)> &translate, ImportOutcome &outcome)
{
    for (const ForeignAgent &agent : agents) {
        ImportDraft draft(agent, spec.label);
        translate(draft);
        if (std::optional<ImportedAgent> imported = draft.finish(file, spec.id, spec.keys, keepsUnknown))
            outcome.agents.append(*imported);
        else
            outcome.refused.append(file.refusal(ErrorCode::NotUnderstoodAfterEdit,
                                                QT_TRANSLATE_NOOP("Agentwright::Importing",
                                                                  "“%1” cannot be written so that Claude Code loads it"),
                                                {agent.nameByPath}));
    }
}

QList<ForeignAgent> agentOfHeader(const ForeignFile &file, const QString &nameByPath)
{
    return {{.nameByPath = nameByPath, .entries = file.root().pairs, .body = file.body()}};
}

} // namespace Agentwright
