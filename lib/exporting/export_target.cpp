// SPDX-License-Identifier: MIT
#include <agentwright/exporting/export_target.h>

#include <agentwright/base/file_text.h>
#include <agentwright/base/message_text.h>

#include <algorithm>

namespace Agentwright {

namespace {

constinit ExportTargetRegistration *s_newest = nullptr;

/// Moves the files to where the target looks below the home folder.
void moveToUserScope(const ExportTarget &target, ExportOutcome &outcome)
{
    if (target.isBundle)
        return;
    if (!target.hasUserScope) {
        outcome = {};
        outcome.refused.append(
            {.code = ErrorCode::InvalidArgument,
             .source = {},
             .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                         "Where %1 looks for agents of a user is not known; export into a project"),
             .reasonArguments = {messageText("Agentwright::Exporting", target.label)}});
        return;
    }
    const QLatin1StringView from(target.projectFolder);
    outcome.files.removeIf([&](const BundleFile &file) { return !file.path.startsWith(from); });
    for (BundleFile &file : outcome.files)
        file.path.replace(0, from.size(), QLatin1StringView(target.userFolder));
}

} // namespace

ExportTargetRegistration::ExportTargetRegistration(const ExportTarget &newTarget) : target(newTarget), next(s_newest)
{
    s_newest = this;
}

QList<const ExportTarget *> allExportTargets()
{
    QList<const ExportTarget *> targets;
    for (const ExportTargetRegistration *registration = s_newest; registration; registration = registration->next)
        targets.append(&registration->target);
    std::sort(targets.begin(), targets.end(),
              [](const ExportTarget *a, const ExportTarget *b) { return qstrcmp(a->id, b->id) < 0; });
    return targets;
}

const ExportTarget *findExportTarget(QStringView id)
{
    const QList<const ExportTarget *> targets = allExportTargets();
    const auto it = std::find_if(targets.begin(), targets.end(),
                                 [id](const ExportTarget *target) { return id == QLatin1StringView(target->id); });
    return it == targets.end() ? nullptr : *it;
}

ExportOutcome renderTargets(const QList<const ExportTarget *> &targets, const ExportRequest &request)
{
    ExportOutcome all;
    for (const ExportTarget *target : targets) {
        ExportOutcome outcome = target->render(request);
        if (request.scope == ExportScope::User)
            moveToUserScope(*target, outcome);
        for (BundleFile &file : outcome.files) {
            if (target->isBundle && targets.size() > 1)
                file.path.prepend(QLatin1StringView(target->id) + u'/');
        }
        for (ExportRefusal &refusal : outcome.refused)
            refusal.target = QLatin1StringView(target->id);
        all.files += outcome.files;
        all.reports += outcome.reports;
        all.refused += outcome.refused;
    }
    std::ranges::sort(all.files, {}, &BundleFile::path);
    return all;
}

SourceDefinition SourceDefinition::fromBytes(const QString &path, const QByteArray &bytes)
{
    const FileText file = decodeText(bytes);
    return {.definition = DefinitionView::parse(file.text), .format = file.format, .path = path, .bytes = bytes};
}

QString reasonText(const ExportRefusal &refusal)
{
    return messageText("Agentwright::Exporting", refusal.reason, refusal.reasonArguments);
}

} // namespace Agentwright
