// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "secret_shapes.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW601 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW601",
    .name = "secret-in-file",
    .severity = Severity::Error,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The file holds what looks like a live key, token or password."),
    .documentation = R"(## What it finds

A key or token in the known form of its issuer (AWS, GitHub, GitLab, Slack, OpenAI, Anthropic, Google, Stripe, npm,
PyPI, Hugging Face, SendGrid, DigitalOcean, Shopify), a JSON Web Token, a private key block with its key, a password inside an address,
and a password or secret that is assigned in plain text. The whole file is looked at, the frontmatter too.

Values that are plainly examples are no finding: the ones with EXAMPLE, XXXX, "your", "placeholder" and the like in
them, rows of the alphabet, few different characters, and variables.

## Why it matters

Definitions are shared, committed and sent to a model with every call. Whoever reads one can use the key.

## Example

```markdown
Call the service with the header `X-Api-Key: <the real key stood here>`.
```

## Fix

Masks the value with `REMOVED`, *to be looked at*: the prompt needs another way to the key (an environment
variable), and the key itself has to be revoked, since it stays in the history.
)",
    .evidence = "Public documentation of the issuers on the form of their keys, August 2026; lengths and "
                "alphabets as in the table in lib/rules/secret_shapes.cpp.",
    .kinds = kEveryFile,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const FoundSecret &secret : findSecrets(context.definition.text())) {
        Diagnostic &found =
            sink.report(secret.range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "This looks like a live secret (%1): revoke it and take it out"),
                        {QString::fromLatin1(secret.issuer)});
        addFix(found, FixSafety::Review, TextEdit(secret.range, u"REMOVED"_s),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Mask it"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW601
