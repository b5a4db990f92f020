// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Agentwright::AW610 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW610",
    .name = "reads-credentials",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt has the agent read credentials."),
    .documentation = R"(## What it finds

Files that hold nothing but secrets (private SSH keys, the credential files of AWS, git, netrc, PostgreSQL, the shadow
file, key chains) and commands that print them (`cat .env`, `printenv`, “open .env”), as something to do. What a sentence, a list
or a heading warns of, or tells to look for, is no finding.

## Why it matters

What an agent reads goes to the model and may come back in a report, a commit or a request to elsewhere.

## Example

```markdown
Read the key from `~/.ssh/id_ed25519` and sign the release.
```

## Fix

None: let a program use the secret without the agent seeing it, or have the user do that step.
)",
    .evidence = "Documentation of ssh, aws-cli, git-credential-store, curl (netrc), libpq, August 2026.",
    .kinds = kEveryFile,
};

constexpr std::array kNames = {"id_rsa",        "id rsa",   "id ed25519", "id ecdsa",
                               "id dsa",        "aws",      "git",        "netrc",
                               "pgpass",        "etc",      "printenv",   "find generic password",
                               "dump keychain", "keychain", "cat",        "source",
                               "gcloud",        "env"};
const PhraseSet names(kNames);

bool startsWithAny(QStringView text, std::initializer_list<QStringView> starts)
{
    return std::any_of(starts.begin(), starts.end(), [text](QStringView start) { return text.startsWith(start); });
}

/// "Open .env", "read the `.env` file": not ".env.example", and not a word about it.
bool isOpened(QStringView before, QStringView here)
{
    static constexpr std::array kVerbs = {u"read", u"open", u"print", u"show", u"dump", u"copy", u"send"};
    if (!before.endsWith(u'.') || (here.size() > 4 && here[3] == u'.' && here[4].isLetterOrNumber()))
        return false;
    before.chop(1);
    while (!before.isEmpty() && QStringView(u"`\"'").contains(before.back()))
        before.chop(1);
    before = before.trimmed();
    if (before.endsWith(u" the"))
        before.chop(4);
    return std::any_of(kVerbs.begin(), kVerbs.end(), [before](const char16_t *verb) {
        return before.endsWith(QStringView(verb), Qt::CaseInsensitive)
               && (before.size() == QStringView(verb).size()
                   || !before[before.size() - QStringView(verb).size() - 1].isLetter());
    });
}

/// How far the place goes when it is one that holds secrets, else 0.
qsizetype secretLength(QStringView text, const PhraseHit &hit)
{
    const QLatin1StringView name(kNames[std::size_t(hit.phrase)]);
    const QStringView before = text.first(hit.range.start);
    const QStringView here = text.sliced(hit.range.start);
    const auto until = [&](QStringView part) { return here.startsWith(part) ? part.size() : 0; };
    if (name.startsWith("id"_L1)) {
        const bool isPrivate = !here.sliced(hit.range.length()).startsWith(u".pub");
        return isPrivate && before.endsWith(u".ssh/") ? hit.range.length() : 0;
    }
    if (name == "aws"_L1)
        return before.endsWith(u'.') ? until(u"aws/credentials") : 0;
    if (name == "git"_L1)
        return before.endsWith(u'.') ? until(u"git-credentials") : 0;
    if (name == "netrc"_L1 || name == "pgpass"_L1)
        return before.endsWith(u"/.") ? hit.range.length() : 0;
    if (name == "etc"_L1)
        return before.endsWith(u'/') ? until(u"etc/shadow") : 0;
    if (name == "cat"_L1 || name == "source"_L1)
        return startsWithAny(here, {u"cat .env\n", u"cat .env`", u"cat .env ", u"cat ./.env"}) ? 8 : 0;
    if (name == "gcloud"_L1)
        return until(u"gcloud auth print-access-token");
    if (name == "env"_L1)
        return isOpened(before, here) ? hit.range.length() : 0;
    if (name == "keychain"_L1)
        return 0;
    return hit.range.length();
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const PromptText &prompt = context.prompt();
    const QString &text = context.definition.text();
    const QStringView body = QStringView(text).first(prompt.body().end);
    for (const PhraseHit &hit : prompt.allHitsOf(names)) {
        const qsizetype length = secretLength(body, hit);
        if (length == 0 || prompt.isQuotation(hit.range) || prompt.isAdvisedAgainst(hit.range.start))
            continue;
        const TextRange place{hit.range.start, hit.range.start + length};
        sink.report(place, QT_TRANSLATE_NOOP("Agentwright::Rules", "Has the agent read secrets: %1"),
                    {place.in(text).toString()});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW610
