// SPDX-License-Identifier: MIT
#include <agentwright/workspace/bulk_edit.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// A file must not end up where another one is, or another one of the plan goes.
void refuseMeetings(const QList<BulkSource> &sources, BulkPlan &plan)
{
    QHash<QString, int> wanted;
    for (const BulkSource &source : sources)
        ++wanted[source.path];
    for (const BulkChange &change : std::as_const(plan.changes)) {
        if (change.isMove())
            ++wanted[change.newPath];
    }
    const auto meets = [&](const BulkChange &change) {
        const bool isTaken = change.isMove() && wanted.value(change.newPath) > 1;
        if (isTaken)
            plan.refused.append({change.path, {ErrorCode::AlreadyExists, change.newPath}});
        return isTaken;
    };
    plan.changes.removeIf(meets);
}

QString nameIn(const BulkSource &source, const QString &candidate)
{
    return source.content.text.contains(candidate) ? DefinitionView::parse(source.content.text).name() : QString();
}

} // namespace

const BulkEdit *findBulkEdit(QStringView id)
{
    const auto all = bulkEdits();
    const auto found = std::ranges::find_if(all,
                                            [id](const BulkEdit &edit) { return id == QLatin1StringView(edit.id); });
    return found == all.end() ? nullptr : &*found;
}

Result<BulkPlan> planBulkEdit(const BulkEdit &edit, const QList<BulkSource> &sources, const QStringList &arguments)
{
    QStringList trimmed;
    for (std::size_t i = 0; i < edit.parameters.size(); ++i) {
        trimmed.append(arguments.value(qsizetype(i)).trimmed());
        if (trimmed.last().isEmpty())
            return Error{ErrorCode::InvalidArgument, {}};
    }
    if (edit.checkArguments) {
        if (const Result<void> checked = edit.checkArguments(trimmed); !checked)
            return checked.error();
    }
    BulkPlan plan;
    for (const BulkSource &source : sources) {
        const Result<BulkChange> change = edit.changed(source, DefinitionView::parse(source.content.text), trimmed);
        if (!change)
            plan.refused.append({source.path, change.error()});
        else if (change->isMove() || change->before != change->after)
            plan.changes.append(*change);
    }
    refuseMeetings(sources, plan);
    return plan;
}

Result<BulkPlan> planAgentRename(const QString &path, const QList<BulkSource> &sources, const QStringList &arguments)
{
    Result<BulkPlan> plan = planBulkEdit(*findBulkEdit(u"rename-agent"), sources, arguments);
    if (!plan)
        return plan;
    const QString name = arguments.constFirst().trimmed();
    QString ownScope;
    QSet<QString> otherPaths, otherScopes;
    QHash<QString, QString> scopes; // by path
    for (const BulkSource &source : sources) {
        const QString scope = scopeKey(source.scope);
        scopes.insert(source.path, scope);
        if (source.path == path) {
            ownScope = scope;
        } else if (nameIn(source, name) == name) {
            otherPaths.insert(source.path);
            otherScopes.insert(scope);
        }
    }
    otherScopes.remove(ownScope);
    for (const BulkChange &change : std::as_const(plan->changes)) {
        if (otherPaths.contains(change.path) || otherScopes.contains(scopes.value(change.path)))
            plan->aboutOthers.insert(change.path);
    }
    return plan;
}

Result<QList<FileChange>> fileChanges(const QList<BulkChange> &changes)
{
    QList<FileChange> files;
    for (const BulkChange &change : changes) {
        const Result<QByteArray> before = encodeText(change.before.text, change.before.format);
        const Result<QByteArray> after = encodeText(change.after.text, change.after.format);
        if (!before || !after)
            return Error{ErrorCode::NotEncodable, change.path};
        if (change.isMove()) {
            files.append({change.path, *before, std::nullopt});
            files.append({change.newPath, std::nullopt, *after});
        } else {
            files.append({change.path, *before, *after});
        }
    }
    return files;
}

} // namespace Agentwright
