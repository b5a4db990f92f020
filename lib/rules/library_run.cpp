// SPDX-License-Identifier: MIT
#include <agentwright/rules/library_rule.h>
#include <agentwright/rules/runner.h>

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <utility>
#include <vector>

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

QList<const RuleRegistration *> wantedRules(const CheckOptions &options)
{
    QList<const RuleRegistration *> rules = allRules();
    rules.removeIf([&options](const RuleRegistration *rule) {
        return !rule->libraryCheck
               || !(options.onlyCodes.isEmpty() || options.onlyCodes.contains(QString::fromLatin1(rule->spec.code)));
    });
    return rules;
}

/// On all cores for a large set; the order does not depend on it.
QList<LibraryFinding> foundBy(const QList<const RuleRegistration *> &rules, const LibraryContext &context)
{
    std::vector<QList<LibraryFinding>> found(std::size_t(rules.size()));
    std::atomic<qsizetype> next = 0;
    const auto run = [&] {
        for (qsizetype i = next++; i < rules.size(); i = next++) {
            LibrarySink sink(rules[i]->spec, found[std::size_t(i)]);
            rules[i]->libraryCheck(context, sink);
        }
    };
    constexpr qsizetype kWorthThreads = 500;
    QThreadPool pool;
    for (int i = 1; i < QThread::idealThreadCount() && context.files.size() >= kWorthThreads; ++i)
        pool.start(run);
    run();
    pool.waitForDone();
    QList<LibraryFinding> all;
    for (QList<LibraryFinding> &one : found)
        all.append(std::move(one));
    return all;
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
    QList<LibraryFinding> wanted;
    for (LibraryFinding &finding : foundBy(wantedRules(options), context)) {
        if (takeWishes(wishes.value(finding.owner.isEmpty() ? finding.path : finding.owner), finding.diagnostic)
            && finding.diagnostic.severity >= options.minimum)
            wanted.append(std::move(finding));
    }
    std::stable_sort(wanted.begin(), wanted.end(), isBefore);
    return wanted;
}

} // namespace Agentwright
