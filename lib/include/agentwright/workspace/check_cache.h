// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/rules/library_rule.h>
#include <agentwright/rules/runner.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Agentwright {

/// What the rules found in a file, and what those over several files need of it.
struct CheckRecord {
    QList<Diagnostic> diagnostics;
    LibraryFile extract;
};

/// Everything that runRules() and libraryFileOf() look at: equal subjects have equal records.
struct CheckSubject {
    QByteArray bytes; ///< of the file
    QString path; ///< absolute and clean
    bool isInPlugin = false;
    RuleSettings settings;
    CheckOptions options;
    bool wantsFixes = true;
};

/// Records of earlier runs in one file, so that a folder that is checked again costs little more than reading it. A record is
/// found by a hash of its subject, and only by the program that made it: files of this library, of Qt and of yaml-cpp with the
/// same size and time. So it cannot be out of date; a damaged one is as good as none.
/// Reading is thread-safe, everything else belongs to one thread.
class AGENTWRIGHT_EXPORT CheckCache
{
public:
    /// A hash of 160 bits.
    using Key = QByteArray;

    /// Records of an absent or damaged file, or of another build of the program, are none. The file is mapped, not read.
    explicit CheckCache(const QString &path);
    ~CheckCache();
    CheckCache(CheckCache &&) noexcept;
    CheckCache &operator=(CheckCache &&) noexcept;

    static Key keyOf(const CheckSubject &subject);

    /// Path, place and settings of the record are the subject's.
    std::optional<CheckRecord> find(const Key &key, const CheckSubject &subject) const;
    /// Kept in memory until save(). Records beyond 64 MiB in all are not kept.
    void insert(const Key &key, const CheckRecord &record);

    /// Replaces the file when something was inserted: with what was found or inserted, then of the rest as much as there is
    /// room for. Makes the folders above. Errors as saveFile(); nobody has to be told, since nothing but time is lost.
    Result<bool> save();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Agentwright
