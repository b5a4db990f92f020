// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Agentwright {

/// What became of one field on the way to a target.
struct FieldOutcome {
    enum class Kind { Kept, Translated, Approximated, Dropped };
    enum class Severity {
        None,
        Note, ///< nothing the agent does changes
        Warning, ///< the agent may do something else than before
        Error, ///< the agent may do MORE than the author allowed
    };
    QString key; ///< the frontmatter key; empty for what concerns the file as a whole
    Kind kind = Kind::Kept;
    Severity severity = Severity::None;
    QString from; ///< as written, shortened to 200 characters for showing
    QString to;
    const char *reason = ""; ///< untranslated, context "Agentwright::Exporting", numbered placeholders
    QStringList reasonArguments;

    friend bool operator==(const FieldOutcome &, const FieldOutcome &) = default;
};

/// Everything that happened to one agent for one target, in file order. Nothing that changed may be missing from it.
struct AGENTWRIGHT_EXPORT LossReport {
    QString target; ///< id of the target
    QString source; ///< path as given, or empty
    QString agent; ///< effective name
    QList<FieldOutcome> fields;

    bool hasLoss() const; ///< anything approximated or dropped
    FieldOutcome::Severity worst() const;
    /// {"target","source","agent","fields":[{"key","outcome","severity","from","to","reason"}]}; names are lower-case words.
    QJsonObject toJson() const;
    QString toText() const; ///< several lines, translated; fields that are kept without remark are left out
};

AGENTWRIGHT_EXPORT QString reasonText(const FieldOutcome &outcome);

} // namespace Agentwright
