// SPDX-License-Identifier: MIT
#include <agentwright/workspace/library_names.h>

#include <agentwright/base/message_text.h>

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Beyond these the others are not listed.
constexpr qsizetype kMostOthers = 50;

bool hasStanding(const LibraryRow &row)
{
    return row.isLoaded
           && (row.scope.target == Target::ClaudeCode || row.scope.kind == LibraryScope::Kind::Plugin
               || row.scope.kind == LibraryScope::Kind::Folder);
}

/// True when an agent of the first scope counts instead of one of the second.
bool isNearer(const LibraryScope &a, const LibraryScope &b)
{
    using Kind = LibraryScope::Kind;
    if (a.kind != Kind::Project)
        return false;
    return b.kind == Kind::User || (b.kind == Kind::Project && a.folder.startsWith(b.folder + u'/'));
}

void addOther(NameStanding &standing, NameStanding::Kind kind, qsizetype other)
{
    // Whoever competes in its own scope or is hidden learns that first.
    if (standing.kind != kind) {
        if (int(standing.kind) > int(kind))
            return;
        standing.kind = kind;
        standing.others.clear();
    }
    if (standing.others.size() < kMostOthers)
        standing.others.append(other);
}

/// The scopes of one name, each with its rows.
using ScopeGroups = QList<QList<qsizetype>>;

void judge(const ScopeGroups &groups, const LibraryRows &rows, QList<NameStanding> &standings)
{
    for (const QList<qsizetype> &group : groups) {
        for (const qsizetype one : group.size() > 1 ? group : QList<qsizetype>()) {
            const qsizetype count = std::min(group.size(), kMostOthers + 1);
            for (const qsizetype another : group.first(count)) {
                if (one != another)
                    addOther(standings[one], NameStanding::Kind::Undecided, another);
            }
        }
    }
    for (qsizetype a = 0; a < groups.size(); ++a) {
        for (qsizetype b = 0; b < groups.size(); ++b) {
            const qsizetype nearer = groups[a].first(), other = groups[b].first();
            if (a == b || !isNearer(rows[nearer]->scope, rows[other]->scope))
                continue;
            for (const qsizetype hidden : groups[b])
                addOther(standings[hidden], NameStanding::Kind::Hidden, nearer);
            for (const qsizetype hiding : groups[a])
                addOther(standings[hiding], NameStanding::Kind::Hides, other);
        }
    }
}

QString nativePath(const LibraryRow &row)
{
    return QDir::toNativeSeparators(row.path);
}

} // namespace

QList<NameStanding> nameStandings(const LibraryRows &rows)
{
    QHash<QString, QHash<QString, QList<qsizetype>>> names; // by name, then scope
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const LibraryRow &row = *rows[i];
        if (!hasStanding(row))
            continue;
        // In a plugin a sub-folder becomes part of the id.
        const QString place = row.scope.kind == LibraryScope::Kind::Plugin ? row.folder() : scopeKey(row.scope);
        names[row.name][place].append(i);
    }
    constexpr qsizetype kMostScopes = 200; // of one name; compared pairwise
    QList<NameStanding> standings(rows.size());
    for (const auto &scopes : std::as_const(names)) {
        ScopeGroups groups = scopes.values();
        std::ranges::sort(groups, {}, [](const QList<qsizetype> &group) { return group.first(); });
        judge(groups.first(std::min(groups.size(), kMostScopes)), rows, standings);
    }
    for (NameStanding &standing : standings)
        std::ranges::sort(standing.others);
    return standings;
}

QString standingText(const NameStanding &standing, const LibraryRows &rows)
{
    if (standing.kind == NameStanding::Kind::Alone || standing.others.isEmpty())
        return {};
    const char *text = standing.kind == NameStanding::Kind::Hides
                           ? QT_TRANSLATE_NOOP("Agentwright::Workspace", "Counts instead of %1")
                       : standing.kind == NameStanding::Kind::Hidden
                           ? QT_TRANSLATE_NOOP("Agentwright::Workspace", "%1 counts instead of it")
                           : QT_TRANSLATE_NOOP("Agentwright::Workspace",
                                               "%1 has the same name in the same scope: only one of them is loaded");
    return messageText("Agentwright::Workspace", text, {nativePath(*rows[standing.others.first()])});
}

} // namespace Agentwright
