// SPDX-License-Identifier: MIT
#include <agentwright/rules/library_rule.h>
#include <agentwright/rules/runner.h>

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// By path, for all files and manifests.
struct Wishes {
    const RuleSettings *settings = nullptr;
    const QList<Suppression> *suppressions = nullptr;
};

bool isSuppressed(const Wishes &wishes, const Diagnostic &diagnostic)
{
    return wishes.suppressions
           && std::any_of(wishes.suppressions->begin(), wishes.suppressions->end(),
                          [&](const Suppression &one) { return one.covers(*diagnostic.rule, diagnostic.range); });
}

/// False when the finding is not wanted.
bool takeWishes(const Wishes &wishes, Diagnostic &diagnostic)
{
    if (!wishes.settings)
        return true;
    const auto wanted = wishes.settings->severities.constFind(diagnostic.rule);
    if (wanted != wishes.settings->severities.constEnd()) {
        if (!wanted->has_value())
            return false;
        diagnostic.severity = **wanted;
    }
    return !isSuppressed(wishes, diagnostic);
}

bool isBefore(const LibraryFinding &a, const LibraryFinding &b)
{
    if (a.path != b.path)
        return a.path < b.path;
    if (a.diagnostic.range.start != b.diagnostic.range.start)
        return a.diagnostic.range.start < b.diagnostic.range.start;
    return std::strcmp(a.diagnostic.rule->code, b.diagnostic.rule->code) < 0;
}

} // namespace

LibraryFinding &LibrarySink::report(const QString &path, TextRange range, const char *message,
                                    const QStringList &arguments)
{
    LibraryFinding finding;
    finding.path = path;
    finding.diagnostic.rule = &m_rule;
    finding.diagnostic.severity = m_rule.severity;
    finding.diagnostic.messageText = message;
    finding.diagnostic.messageArguments = arguments;
    finding.diagnostic.range = range;
    m_out.append(finding);
    return m_out.last();
}

QList<LibraryFinding> runLibraryRules(const LibraryContext &context, const CheckOptions &options)
{
    QHash<QString, Wishes> wishes;
    for (const LibraryFile &file : context.files)
        wishes.insert(file.path, {&file.settings, &file.suppressions});
    for (const ManifestFile &file : context.manifests)
        wishes.insert(file.path, {&file.settings, nullptr});
    QList<LibraryFinding> found;
    for (const RuleRegistration *rule : allRules()) {
        const bool isWanted = options.onlyCodes.isEmpty()
                              || options.onlyCodes.contains(QString::fromLatin1(rule->spec.code));
        if (!rule->libraryCheck || !isWanted)
            continue;
        LibrarySink sink(rule->spec, found);
        rule->libraryCheck(context, sink);
    }
    QList<LibraryFinding> wanted;
    for (LibraryFinding &finding : found) {
        if (takeWishes(wishes.value(finding.owner.isEmpty() ? finding.path : finding.owner), finding.diagnostic)
            && finding.diagnostic.severity >= options.minimum)
            wanted.append(std::move(finding));
    }
    std::stable_sort(wanted.begin(), wanted.end(), isBefore);
    return wanted;
}

} // namespace Agentwright
