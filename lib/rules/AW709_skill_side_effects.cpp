// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW709 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW709",
    .name = "skill-side-effects",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A skill that publishes or deploys may be called by the model."),
    .documentation = R"(## What it finds

A skill without `disable-model-invocation: true` whose code publishes, deploys, pushes or tears down (`npm publish`, `git push`,
`kubectl apply`, `terraform destroy` and the like). A *hint* where the text has the user asked or told first. What a sentence or a
heading warns of is no finding.

## Why it matters

The model calls a skill by itself as soon as its description fits what is talked about: a question about a release may make one.

## Example

```markdown
---
name: release
description: Releases the package. Use when a release is ready.
---

Run `npm publish`.
```

## Fix

Adds `disable-model-invocation: true`, so that only the user calls the skill. *To be looked at*: it may be wanted so.
)",
    .evidence = "code.claude.com/docs/en/skills (August 2026): the switch is meant for skills with side effects.",
    .kinds = FileKind::Skill,
};

constexpr std::array kActs = {"git push",        "npm publish",       "yarn publish",      "pnpm publish",
                              "cargo publish",   "twine upload",      "gem push",          "docker push",
                              "kubectl apply",   "kubectl delete",    "helm upgrade",      "helm install",
                              "terraform apply", "terraform destroy", "gh release create", "gh pr merge",
                              "gh workflow run", "fly deploy",        "firebase deploy",   "serverless deploy",
                              "cdk deploy",      "pulumi up",         "vercel deploy",     "vercel prod",
                              "aws s3 rm",       "aws s3 sync",       "gcloud run deploy", "heroku releases",
                              "dropdb",          "netlify deploy"};
const PhraseSet acts(kActs);

constexpr std::array kAsks = {"ask the user",          "ask for confirmation",
                              "confirm with the user", "user confirms",
                              "user approves",         "user has approved",
                              "with the user's",       "approval",
                              "confirmation",          "if the user asks",
                              "when the user asks",    "unless the user",
                              "explicitly asked",      "explicitly asks",
                              "only when asked",       "user's permission",
                              "explicitly requested"};
const PhraseSet asks(kAsks);

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Entry *entry = context.syntax().find(u"disable-model-invocation");
    if (!hasPrompt(context) || (entry && entry->data.toBool().value_or(false)))
        return;
    const PromptText &prompt = context.prompt();
    for (const PhraseHit &hit : prompt.hiddenHitsOf(acts)) {
        const PromptSpan *span = prompt.spanAt(hit.range.start);
        const bool isCode = span && span->kind != PromptSpan::Kind::Comment && span->kind != PromptSpan::Kind::Tag
                            && span->kind != PromptSpan::Kind::LinkTarget;
        if (!isCode || prompt.isAdvisedAgainst(hit.range.start))
            continue;
        Diagnostic &found = sink.report(hit.range,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "The model may call this skill by itself, and it does “%1”"),
                                        {excerpt(hit.range.in(context.definition.text()))});
        if (!prompt.hitsOf(asks).isEmpty())
            found.severity = Severity::Hint;
        addFix(found, FixSafety::Review, setFieldSource(context.definition, u"disable-model-invocation"_s, u"true"_s),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Let only the user call it"));
        return;
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW709
