// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/rules/diagnostic.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Agentwright {

/// Findings that a project knows of and does not want to see again. A finding is known by its rule, its file and the text of
/// its place, not by its line, so moving lines about keeps it known; equal ones are counted.
class AGENTWRIGHT_EXPORT Baseline
{
public:
    /// Errors: InvalidArgument, the detail says where and why.
    static Result<Baseline> fromJson(const QByteArray &json);
    QByteArray toJson() const;

    /// The path names the file as the baseline does, relative to some folder that the caller chose.
    void add(const QString &path, const QString &text, const QList<Diagnostic> &found);
    /// Indexes of what is found beyond what is known: of equal findings the last ones. A file's findings may come in several
    /// portions when no rule is in two of them.
    QList<qsizetype> beyond(const QString &path, const QString &text, const QList<Diagnostic> &found) const;

    qsizetype size() const; ///< findings, equal ones counted

private:
    struct Key {
        QString path;
        QString code;
        QString place; ///< a hash

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.path, key.code, key.place); }
    };
    static Key keyOf(const QString &path, const QString &text, const Diagnostic &diagnostic);

    QHash<Key, int> m_counts;
};

} // namespace Agentwright
