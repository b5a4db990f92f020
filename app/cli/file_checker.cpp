// SPDX-License-Identifier: MIT
#include "file_checker.h"

#include "definition_file.h"

#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString cachePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/agentwright/check"_L1;
}

CheckRecord checkedNow(const DefinitionFile &file, const CheckSubject &subject)
{
    RuleContext context = file.context(subject.settings, subject.isInPlugin);
    context.wantsFixes = subject.wantsFixes;
    return {runRules(context, subject.options),
            libraryFileOf(file.definition, subject.path, subject.isInPlugin, subject.settings)};
}

} // namespace

FileChecker::FileChecker(const CheckOptions &options, bool wantsFixes, bool remembers)
    : m_options(options)
    , m_wantsFixes(wantsFixes)
{
    if (remembers)
        m_cache.emplace(cachePath());
}

Result<FileChecker::Checked> FileChecker::check(const Wanted &wanted) const
{
    Result<QByteArray> bytes = loadBytes(wanted.path);
    if (!bytes)
        return bytes.error();
    const CheckSubject subject{.bytes = *std::move(bytes),
                               .path = absolutePathOf(wanted.path),
                               .isInPlugin = wanted.settings.isInPlugin,
                               .settings = wanted.settings.settings,
                               .options = m_options,
                               .wantsFixes = m_wantsFixes};
    const CheckCache::Key key = m_cache ? CheckCache::keyOf(subject) : CheckCache::Key();
    if (std::optional<CheckRecord> known = m_cache ? m_cache->find(key, subject) : std::nullopt) {
        QString text = known->diagnostics.isEmpty() ? QString() : decodeText(subject.bytes).text;
        return Checked{*std::move(known), std::move(text), {}};
    }
    const DefinitionFile file = definitionOf(wanted.path, subject.bytes);
    return Checked{checkedNow(file, subject), file.definition.text(), key};
}

void FileChecker::remember(const Checked &checked)
{
    if (m_cache && !checked.newKey.isEmpty())
        m_cache->insert(checked.newKey, checked.record);
}

void FileChecker::save()
{
    // Where it cannot be written the next run takes as long as this one: nothing to tell.
    if (m_cache)
        (void)m_cache->save();
}

} // namespace Agentwright::App
