// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/file_text.h>
#include <agentwright/base/result.h>
#include <agentwright/io/file_changes.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/rules/rule_settings.h>
#include <agentwright/workspace/library_scope.h>

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace Agentwright {

/// A definition as it is now: on disk, or in an editor.
struct BulkSource {
    QString path; ///< absolute
    FileText content;
    bool isInPlugin = false;
    RuleSettings settings; ///< for fixes
    LibraryScope scope; ///< for planAgentRename()
};

/// What would become of one file.
struct BulkChange {
    QString path; ///< as it is now
    QString newPath; ///< the same unless the file moves
    FileText before;
    FileText after;

    bool isMove() const { return newPath != path; }
    friend bool operator==(const BulkChange &, const BulkChange &) = default;
};

struct BulkRefusal {
    QString path;
    Error error;

    friend bool operator==(const BulkRefusal &, const BulkRefusal &) = default;
};

/// Data: can be shown before anything happens.
struct BulkPlan {
    QList<BulkChange> changes; ///< in the order of the sources; files that stay as they are are left out
    QList<BulkRefusal> refused;
    /// Paths of changes that are about another agent of the same name: not to be made unasked.
    QSet<QString> aboutOthers;
};

/// What an edit wants to know, always a text.
struct BulkParameter {
    enum class Kind { Text, Key, Tool, Model, Agent, Folder };
    Kind kind = Kind::Text;
    const char *label = ""; ///< untranslated, context "Agentwright::Workspace", with a mnemonic
};

/// An edit of many definitions: one row of the table in bulk_edit_table.cpp.
struct BulkEdit {
    const char *id = "";
    const char *title = ""; ///< untranslated, context "Agentwright::Workspace"
    const char *help = ""; ///< what it does and leaves alone, untranslated
    std::span<const BulkParameter> parameters;
    /// The file afterwards. The arguments are those of the parameters, trimmed and not empty.
    Result<BulkChange> (*changed)(const BulkSource &source, const DefinitionView &definition,
                                  const QStringList &arguments) = nullptr;
    /// nullptr: every argument will do. Detail of the error: which one is wrong.
    Result<void> (*checkArguments)(const QStringList &arguments) = nullptr;
};

AGENTWRIGHT_EXPORT std::span<const BulkEdit> bulkEdits();
/// By id; nullptr when there is none.
AGENTWRIGHT_EXPORT const BulkEdit *findBulkEdit(QStringView id);

/// What the edit would do with the sources. Pure; thread-safe. An argument that is missing or wrong: InvalidArgument.
AGENTWRIGHT_EXPORT Result<BulkPlan> planBulkEdit(const BulkEdit &edit, const QList<BulkSource> &sources,
                                                 const QStringList &arguments);

/// The edit "rename-agent" for the one agent whose file that is. Others of its name, and what stands in their scopes, are
/// aboutOthers. Errors as planBulkEdit().
AGENTWRIGHT_EXPORT Result<BulkPlan> planAgentRename(const QString &path, const QList<BulkSource> &sources,
                                                    const QStringList &arguments);

/// The plan for the disk. Errors as encodeText(), the detail is the path.
AGENTWRIGHT_EXPORT Result<QList<FileChange>> fileChanges(const QList<BulkChange> &changes);

} // namespace Agentwright
