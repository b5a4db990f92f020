// SPDX-License-Identifier: MIT
#include "agent_draft.h"

#include "field_outcomes.h"

#include <agentwright/base/message_text.h>
#include <agentwright/model/field_effect.h>
#include <agentwright/readings/portable_text.h>
#include <agentwright/readings/reading_input.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

QString firstSentences(const QString &text, qsizetype longest)
{
    const QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    qsizetype end = line.lastIndexOf(". "_L1, longest - 2) + 1;
    if (end < longest / 4) {
        end = line.lastIndexOf(u' ', longest - 1);
        end = end < longest / 4 ? longest - 1 : end;
        end -= line[end - 1].isHighSurrogate() ? 1 : 0;
        return line.first(end) + u'…';
    }
    return line.first(end);
}

} // namespace

AgentDraft::AgentDraft(const SourceDefinition &source, bool limitsIntoPrompt)
    : m_source(source)
    , m_limitsIntoPrompt(limitsIntoPrompt)
    , m_body(portableText(source.definition.body()))
    , m_outcomes(allKept(source.definition))
{
    dropEarlierDuplicates();
    readDescription();
    remarkOnFrontmatter();
    if (source.format != TextFormat())
        remark(Kind::Translated, Severity::Note,
               QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Is written as UTF-8 with LF line ends and without a byte-order mark"));
    if (m_body.contains(QChar::ReplacementCharacter) && !source.definition.body().contains(QChar::ReplacementCharacter))
        remark(Kind::Approximated, Severity::Warning,
               QT_TRANSLATE_NOOP("Agentwright::Exporting", "Bytes that are not UTF-8 are written as U+FFFD"));
}

AgentDraft::AgentDraft(const AgentDraft &agent, const char *label) : AgentDraft(agent)
{
    m_label = label;
}

std::optional<ExportRefusal> AgentDraft::refusalOf(const SourceDefinition &source)
{
    ExportRefusal refusal{.code = ErrorCode::NotEditable, .source = source.path};
    const FenceState fences = source.definition.syntax().fences();
    if (fences == FenceState::None || fences == FenceState::Unterminated) {
        refusal.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                           "It has no frontmatter between two fences, so it is no definition");
        return refusal;
    }
    for (const Field &field : source.definition.fields()) {
        if (field.value.kind != FieldValue::Kind::Structure || field.value.text.isEmpty())
            continue;
        refusal.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Its “%1” is not YAML and cannot be read");
        refusal.reasonArguments = {field.key};
        return refusal;
    }
    return std::nullopt;
}

QString AgentDraft::label() const
{
    return messageText("Agentwright::Exporting", m_label);
}

void AgentDraft::dropEarlierDuplicates()
{
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        FieldOutcome &outcome = m_outcomes[i];
        if (indexOf(outcome.key) == i)
            continue;
        outcome.kind = Kind::Dropped;
        outcome.severity = Severity::Note;
        outcome.to.clear();
        outcome.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is there again further down, which counts");
    }
}

void AgentDraft::remarkOnFrontmatter()
{
    const DocumentSyntax &syntax = m_source.definition.syntax();
    const bool hasJunk = std::ranges::any_of(syntax.pieces(), [&](const FrontmatterPiece &piece) {
        return piece.kind == FrontmatterPiece::Kind::Junk && !syntax.textOf(piece.range).trimmed().isEmpty();
    });
    if (hasJunk)
        remark(Kind::Dropped, Severity::Warning,
               QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Lines of the frontmatter that belong to no entry are left out"));
    // Reading it as Claude Code does takes a while, and few contain hyphens.
    if (syntax.textOf(syntax.frontmatter()).contains("---"_L1)
        && ReadingInput(m_source.definition, m_source.format, m_source.path).claudeHeader().isCutInsideLine)
        remark(Kind::Approximated, Severity::Warning,
               QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Claude Code ends the frontmatter at three hyphens inside a line and takes the rest for the "
                                 "prompt; here it counts as frontmatter up to its closing line"));
}

QString AgentDraft::nameOf(const DefinitionView &definition)
{
    const FieldValue name = definition.value(u"name");
    return name.kind == FieldValue::Kind::Text || name.kind == FieldValue::Kind::Typed ? portableText(name.text)
                                                                                       : QString();
}

void AgentDraft::readDescription()
{
    const FieldValue written = value(u"description"_s);
    if (written.kind == FieldValue::Kind::Text || written.kind == FieldValue::Kind::Typed)
        m_description = portableText(written.text);
    if (m_description.trimmed().isEmpty()) {
        m_description = u"An agent without a description"_s;
        approximate(u"description"_s, Severity::Warning, m_description,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "There is none, so a general one is written"));
    } else if (written.kind == FieldValue::Kind::Typed) {
        translate(u"description"_s, m_description,
                  QT_TRANSLATE_NOOP("Agentwright::Exporting", "Was no text, and is written as one"));
    } else if (m_description.contains("\\n"_L1)) {
        m_description.replace("\\n"_L1, "\n"_L1); // measured on Claude Code 2.1.329, in every style of quotes
        translate(
            u"description"_s, shownText(m_description),
            QT_TRANSLATE_NOOP("Agentwright::Exporting",
                              "A backslash followed by n is written as the line break that Claude Code makes of it"));
    }
}

void AgentDraft::setPlace(const QString &name, const QString &fileStem)
{
    m_name = name;
    m_fileStem = fileStem;
    const FieldValue written = value(u"name"_s);
    if (nameOf(m_source.definition).trimmed().isEmpty())
        approximate(u"name"_s, Severity::Warning, name,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "Without a name the agent is called “%1”, like its file"),
                    {name});
    else if (name == written.text && written.kind == FieldValue::Kind::Text)
        keep(u"name"_s, name);
    else if (name == written.text)
        translate(u"name"_s, name, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Was no text, and is written as one"));
    else
        translate(u"name"_s, name,
                  QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 takes other names: it is called “%2” there"),
                  {label(), name});
}

qsizetype AgentDraft::indexOf(const QString &key) const
{
    for (qsizetype i = m_outcomes.size() - 1; i >= 0; --i) {
        if (m_outcomes[i].key == key)
            return i;
    }
    return -1;
}

void AgentDraft::claim(const QString &key, FieldOutcome outcome)
{
    outcome.key = key;
    const qsizetype at = indexOf(key);
    const bool isFirst = !m_claimed.contains(key);
    m_claimed.append(key);
    if (at >= 0)
        outcome.from = m_outcomes[at].from;
    if (at >= 0 && isFirst)
        m_outcomes[at] = outcome;
    else
        m_outcomes.insert(at < 0 ? m_outcomes.size() : at + 1, outcome);
}

void AgentDraft::keep(const QString &key, const QString &to)
{
    claim(key, {.kind = Kind::Kept, .to = shownText(to)});
}

void AgentDraft::translate(const QString &key, const QString &to, const char *reason, const QStringList &arguments)
{
    claim(key, {.kind = Kind::Translated, .to = shownText(to), .reason = reason, .reasonArguments = arguments});
}

void AgentDraft::approximate(const QString &key, Severity severity, const QString &to, const char *reason,
                             const QStringList &arguments)
{
    claim(key, {.kind = Kind::Approximated,
                .severity = severity,
                .to = shownText(to),
                .reason = reason,
                .reasonArguments = arguments});
}

void AgentDraft::drop(const QString &key, Severity severity, const char *reason, const QStringList &arguments)
{
    claim(key, {.kind = Kind::Dropped, .severity = severity, .reason = reason, .reasonArguments = arguments});
}

void AgentDraft::weaken(const QString &key, Kind kind, const QString &to, const QString &limit, const char *reason,
                        const QStringList &arguments)
{
    if (!m_limitsIntoPrompt || limit.isEmpty()) {
        claim(key, {.kind = kind,
                    .severity = Severity::Error,
                    .to = shownText(to),
                    .reason = reason,
                    .reasonArguments = arguments});
        return;
    }
    if (!m_limits.contains(limit))
        m_limits.append(limit);
    approximate(key, Severity::Warning, to.isEmpty() ? limit : to,
                QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                  "%1 does not hold this limit; it stands in the prompt, where nothing enforces it"),
                {label()});
}

void AgentDraft::remark(Kind kind, Severity severity, const char *reason, const QStringList &arguments)
{
    m_outcomes.append({.kind = kind, .severity = severity, .reason = reason, .reasonArguments = arguments});
}

std::optional<FieldValue> AgentDraft::effective(const QString &key) const
{
    const FieldValue found = value(key);
    if (m_claimed.contains(key) || isWithoutEffect(key, found))
        return std::nullopt;
    return found;
}

QString AgentDraft::shortDescription(qsizetype longest)
{
    if (m_description.size() <= longest)
        return m_description;
    const QString shortened = firstSentences(m_description, longest);
    m_body = u"## When this agent is used\n\n"_s + m_description.trimmed() + u"\n\n"_s + m_body;
    approximate(u"description"_s, Severity::Warning, shortened,
                QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                  "%1 takes %2 characters: it is shortened, and the whole stands in the prompt"),
                {label(), QString::number(longest)});
    remark(Kind::Approximated, Severity::Note,
           QT_TRANSLATE_NOOP("Agentwright::Exporting", "The prompt begins with the description"));
    return shortened;
}

void AgentDraft::lengthenPrompt(qsizetype shortest)
{
    if (m_body.trimmed().size() >= shortest)
        return;
    m_body = u"You are “%1”. "_s.arg(m_name) + m_description + u"\n\n"_s + m_body;
    remark(Kind::Approximated, Severity::Warning,
           QT_TRANSLATE_NOOP("Agentwright::Exporting",
                             "%1 does not load an agent with so short a prompt: its name and description stand in it"),
           {label()});
}

void AgentDraft::spaceTemplateWords()
{
    static const QRegularExpression kWord(u"\\$\\{(\\w+)\\}"_s);
    const QRegularExpressionMatch match = kWord.match(m_body);
    if (!match.hasMatch())
        return;
    remark(Kind::Approximated, Severity::Warning,
           QT_TRANSLATE_NOOP("Agentwright::Exporting",
                             "%1 replaces “%2” in a prompt and fails where it knows no such name: written as “${ %3 }”"),
           {label(), match.captured(), match.captured(1)});
    m_body.replace(kWord, u"${ \\1 }"_s);
}

QString AgentDraft::prompt()
{
    const QList<FieldOutcome> outcomes = m_outcomes;
    for (const FieldOutcome &outcome : outcomes) {
        if (outcome.key.isEmpty() || m_claimed.contains(outcome.key))
            continue;
        if (outcome.key == "description"_L1) {
            keep(outcome.key, m_description);
            continue;
        }
        const FieldLoss loss = lossOf(outcome.key, value(outcome.key));
        if (loss.severity == Severity::Error || (m_limitsIntoPrompt && !loss.limit.isEmpty()))
            weaken(outcome.key, Kind::Dropped, {}, loss.limit, loss.reason, {label()});
        else
            drop(outcome.key, loss.severity, loss.reason, {label()});
    }
    QString text = m_body;
    if (!m_limits.isEmpty()) {
        text = text.trimmed() + u"\n\n## Limits\n\n- "_s + m_limits.join("\n- "_L1) + u'\n';
        m_limits.clear();
        m_body = text;
    }
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

LossReport AgentDraft::report(const char *target) const
{
    return {QLatin1StringView(target), m_source.path, m_name, m_outcomes};
}

} // namespace Agentwright
