// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_format.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/rules/diagnostic.h>
#include <agentwright/rules/file_place.h>
#include <agentwright/rules/rule_settings.h>

#include <QString>

#include <memory>

namespace Agentwright {

class PromptText;
class ReadingInput;
class RuleInputs;
class ToolFindings;
struct Reading;
struct Trigger;
AGENTWRIGHT_EXPORT std::shared_ptr<RuleInputs> newRuleInputs();

/// What a rule may look at. Immutable; rules are pure functions of it and may run on any thread.
struct RuleContext {
    const DefinitionView &definition;
    TextFormat format;
    /// Made from a path by itself.
    FilePlace place;
    /// Must live as long as the context.
    const RuleSettings &settings = defaultRuleSettings();
    /// What the functions below give, made when the first rule asks and shared by copies of the context.
    std::shared_ptr<RuleInputs> inputs = newRuleInputs();
    /// False: rules may leave out fixes that cost a parse each, because nobody will see them.
    bool wantsFixes = true;

    const QString &fileName() const { return place.fileName; }
    const QString &folder() const { return place.folder; }
    FileKind kind() const { return place.kind; }
    const DocumentSyntax &syntax() const { return definition.syntax(); }

    // Thread-safe; the references live as long as a copy of the context.
    /// The prompt cut into prose, code, tags and links (private to the rules).
    const PromptText &prompt() const;
    /// The description as summary and examples.
    const Trigger &trigger() const;
    /// `tools` and `disallowedTools`, and what Claude Code does not take of them (private to the rules).
    const ToolFindings &tools() const;
    /// For the readers of all tools.
    const ReadingInput &readingInput() const;
    /// What Claude Code makes of the file; of an agent in a plugin as a part of it.
    const Reading &claudeReading() const;
};

/// Collects what one rule finds.
class AGENTWRIGHT_EXPORT DiagnosticSink
{
public:
    DiagnosticSink(const RuleSpec &rule, const RuleSettings &settings, QList<Diagnostic> &out)
        : m_rule(rule)
        , m_settings(settings)
        , m_out(out)
    { }
    /// Adds a finding with the rule's own severity and returns it for fixes and related ranges; valid until the next call.
    Diagnostic &report(TextRange range, const char *message, const QStringList &arguments = {});
    /// The same for what concerns only that tool: a hint where nobody chose targets, nothing (nullptr) where others were.
    Diagnostic *reportFor(Target target, TextRange range, const char *message, const QStringList &arguments = {});

private:
    const RuleSpec &m_rule;
    const RuleSettings &m_settings;
    QList<Diagnostic> &m_out;
};

enum class RuleStage { Encoding, Structure, Field, Prompt, Library };

/// The two questions that findings answer; they are kept apart wherever findings are shown.
enum class Verdict {
    Quality, ///< is it portable and good?
    Loads, ///< does it load, and mean what is written, in the tool that it is for?
};

/// A rule is one .cpp in lib/rules: this description, a check function, AGENTWRIGHT_RULE. Nothing else names it.
struct RuleSpec {
    const char *code = ""; ///< "AW102": never reused
    const char *name = ""; ///< "name-not-kebab-case": names the problem, not the remedy
    Severity severity = Severity::Warning;
    Verdict verdict = Verdict::Quality;
    RuleStage stage = RuleStage::Field;
    const char *since = ""; ///< version of Agentwright that has it
    const char *summary = ""; ///< one sentence, untranslated, context "Agentwright::Rules"
    const char *documentation = ""; ///< Markdown: what it finds, why it matters, example, fix and its safety
    const char *evidence = ""; ///< source of the claim: where, when, for which versions it is true
    FileKinds kinds = kDefinitions; ///< it is not run on other files
    bool isOptIn = false; ///< runs only where the settings give it a severity
};

struct LibraryContext;
class LibrarySink;

using RuleCheck = void (*)(const RuleContext &context, DiagnosticSink &out);
using LibraryCheck = void (*)(const LibraryContext &context, LibrarySink &out);

/// A registered rule. Constant-initialised links: linking the .cpp is enough, order does not matter.
struct AGENTWRIGHT_EXPORT RuleRegistration {
    RuleRegistration(const RuleSpec &spec, RuleCheck check, LibraryCheck libraryCheck = nullptr);
    const RuleSpec &spec;
    RuleCheck check; ///< of one file, or nullptr
    LibraryCheck libraryCheck; ///< of several files (library_rule.h), or nullptr
    RuleRegistration *next;
};

#define AGENTWRIGHT_RULE(spec, check) static const ::Agentwright::RuleRegistration registration(spec, check)
#define AGENTWRIGHT_LIBRARY_RULE(spec, check) \
    static const ::Agentwright::RuleRegistration registration(spec, nullptr, check)
/// For what the runner itself reports.
#define AGENTWRIGHT_RULE_RUN_ELSEWHERE(spec) static const ::Agentwright::RuleRegistration registration(spec, nullptr)

/// All rules sorted by code.
AGENTWRIGHT_EXPORT QList<const RuleRegistration *> allRules();
/// By code ("AW102", any case) or name; nullptr when there is none.
AGENTWRIGHT_EXPORT const RuleSpec *findRule(QStringView codeOrName);

/// The sentence for the user in the current language (untranslated where no translator is installed).
AGENTWRIGHT_EXPORT QString message(const Diagnostic &diagnostic);
AGENTWRIGHT_EXPORT QString title(const Fix &fix);
AGENTWRIGHT_EXPORT QLatin1StringView severityName(Severity severity); ///< "error", "warning", "hint": not translated
AGENTWRIGHT_EXPORT QLatin1StringView verdictName(Verdict verdict); ///< "loads", "quality": not translated
/// A phrase for the user in the current language.
AGENTWRIGHT_EXPORT QString verdictText(Verdict verdict);

} // namespace Agentwright
