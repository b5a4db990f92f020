// SPDX-License-Identifier: MIT
#include <agentwright/rules/rule.h>

#include <agentwright/base/message_text.h>

#include <algorithm>
#include <cstring>

namespace Agentwright {

namespace {

constexpr const char *kContext = "Agentwright::Rules";

/// Set before any constructor runs, so the order in which rules register does not matter.
constinit RuleRegistration *firstRule = nullptr;

QList<const RuleRegistration *> sortedRules()
{
    QList<const RuleRegistration *> rules;
    for (const RuleRegistration *rule = firstRule; rule; rule = rule->next)
        rules.append(rule);
    std::sort(rules.begin(), rules.end(), [](const RuleRegistration *a, const RuleRegistration *b) {
        return std::strcmp(a->spec.code, b->spec.code) < 0;
    });
    return rules;
}

} // namespace

Diagnostic &DiagnosticSink::report(TextRange range, const char *message, const QStringList &arguments)
{
    m_out.append({.rule = &m_rule,
                  .severity = m_rule.severity,
                  .messageText = message,
                  .messageArguments = arguments,
                  .range = range});
    return m_out.last();
}

Diagnostic *DiagnosticSink::reportFor(Target target, TextRange range, const char *message, const QStringList &arguments)
{
    const std::optional<Severity> severity = m_settings.severityFor(target, m_rule.severity);
    if (!severity)
        return nullptr;
    Diagnostic &found = report(range, message, arguments);
    found.severity = *severity;
    return &found;
}

RuleRegistration::RuleRegistration(const RuleSpec &spec, RuleCheck check, LibraryCheck libraryCheck)
    : spec(spec)
    , check(check)
    , libraryCheck(libraryCheck)
    , next(firstRule)
{
    firstRule = this;
}

QList<const RuleRegistration *> allRules()
{
    static const QList<const RuleRegistration *> rules = sortedRules();
    return rules;
}

const RuleSpec *findRule(QStringView codeOrName)
{
    for (const RuleRegistration *rule : allRules()) {
        if (codeOrName.compare(QLatin1StringView(rule->spec.code), Qt::CaseInsensitive) == 0
            || codeOrName == QLatin1StringView(rule->spec.name))
            return &rule->spec;
    }
    return nullptr;
}

QString message(const Diagnostic &diagnostic)
{
    return messageText(kContext, diagnostic.messageText, diagnostic.messageArguments);
}

QString title(const Fix &fix)
{
    return messageText(kContext, fix.title, fix.titleArguments);
}

QLatin1StringView severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return QLatin1StringView("hint");
    case Severity::Warning:
        return QLatin1StringView("warning");
    case Severity::Error:
        return QLatin1StringView("error");
    }
    return {};
}

QLatin1StringView verdictName(Verdict verdict)
{
    return verdict == Verdict::Loads ? QLatin1StringView("loads") : QLatin1StringView("quality");
}

QString verdictText(Verdict verdict)
{
    return messageText(kContext, verdict == Verdict::Loads
                                     ? QT_TRANSLATE_NOOP("Agentwright::Rules", "Loads and means what is written")
                                     : QT_TRANSLATE_NOOP("Agentwright::Rules", "Portable and good"));
}

} // namespace Agentwright
