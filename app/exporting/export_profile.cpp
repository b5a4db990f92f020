// SPDX-License-Identifier: MIT
#include "exporting/export_profile.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

} // namespace

ExportProfile ExportProfile::fromMap(const QVariantMap &map)
{
    ExportProfile profile;
    const auto text = [&](const QString &key) { return map.value(key).toString(); };
    profile.targets = map.value(u"targets"_s).toStringList();
    profile.root = text(u"root"_s);
    profile.isZip = map.value(u"zip"_s).toBool();
    profile.isUserScope = map.value(u"userScope"_s).toBool();
    profile.limitsIntoPrompt = map.value(u"limitsIntoPrompt"_s).toBool();
    profile.takesAllOpen = map.value(u"allOpen"_s).toBool();
    profile.acceptsErrors = map.value(u"acceptsErrors"_s).toBool();
    profile.written = map.value(u"written"_s).toMap();
    PluginInfo &plugin = profile.plugin;
    plugin.name = text(u"plugin"_s);
    plugin.version = map.value(u"version"_s, plugin.version).toString();
    plugin.description = text(u"description"_s);
    plugin.author = text(u"author"_s);
    plugin.license = text(u"license"_s);
    plugin.withSessionParts = map.value(u"sessionParts"_s, true).toBool();
    plugin.marketplaceName = text(u"marketplace"_s);
    plugin.withMarketplace = map.value(u"withMarketplace"_s).toBool();
    return profile;
}

QVariantMap ExportProfile::toMap() const
{
    return {{u"targets"_s, targets},
            {u"root"_s, root},
            {u"zip"_s, isZip},
            {u"userScope"_s, isUserScope},
            {u"limitsIntoPrompt"_s, limitsIntoPrompt},
            {u"allOpen"_s, takesAllOpen},
            {u"acceptsErrors"_s, acceptsErrors},
            {u"written"_s, written},
            {u"plugin"_s, plugin.name},
            {u"version"_s, plugin.version},
            {u"description"_s, plugin.description},
            {u"author"_s, plugin.author},
            {u"license"_s, plugin.license},
            {u"sessionParts"_s, plugin.withSessionParts},
            {u"marketplace"_s, plugin.marketplaceName},
            {u"withMarketplace"_s, plugin.withMarketplace}};
}

ExportPlan ExportProfile::planFor(const QList<ExportSource> &sources) const
{
    ExportPlan plan{.targets = targets, .sources = sources, .root = root, .isZip = isZip};
    plan.request.plugin = plugin;
    plan.request.limitsIntoPrompt = limitsIntoPrompt;
    plan.request.scope = isUserScope ? ExportScope::User : ExportScope::Project;
    return plan;
}

void ExportProfile::setWritten(const PlannedExport &planned)
{
    acceptsErrors = planned.worst() == FieldOutcome::Severity::Error;
    written.clear();
    for (const BundleFileState &file : planned.files)
        written.insert(file.path, digest(file.wanted));
}

bool ExportProfile::ownsWhatIsReplaced(const PlannedExport &planned) const
{
    return std::ranges::all_of(planned.files, [&](const BundleFileState &file) {
        return file.state != BundleFileState::State::Changed || file.isOnlyAddedTo
               || written.value(file.path).toString() == digest(file.present);
    });
}

} // namespace Agentwright::App
