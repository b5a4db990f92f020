// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/model/trigger.h>

#include <QList>
#include <QString>

#include <utility>

namespace Agentwright {

/// New descriptions. Each differs from the old one only in the part it names and is spelled as the rest is: line ends,
/// indentation, dashes, quotes, role names. Before one is returned it is parsed again and compared with what was asked for;
/// what cannot be written so that it reads back (a turn that holds "</example>") is refused with NotUnderstoodAfterEdit.
/// An index that is not there: InvalidArgument.

/// Blanks at the ends of summary, context, commentary and unquoted turns do not count.
AGENTWRIGHT_EXPORT Result<QString> withSummary(const Trigger &trigger, const QString &summary);

/// An empty text removes the part; a text where there was none adds it in its usual place.
AGENTWRIGHT_EXPORT Result<QString> withContext(const Trigger &trigger, qsizetype example, const QString &context);
AGENTWRIGHT_EXPORT Result<QString> withCommentary(const Trigger &trigger, qsizetype example, const QString &commentary);

/// Keeps the quotes that are there as long as they can carry the text, escapes those inside or changes them otherwise.
AGENTWRIGHT_EXPORT Result<QString> withTurn(const Trigger &trigger, qsizetype example, qsizetype turn,
                                            const QString &text);
/// Another speaker, spelled like the roles of the description ("USER"); an empty one is refused.
AGENTWRIGHT_EXPORT Result<QString> withTurnRole(const Trigger &trigger, qsizetype example, qsizetype turn,
                                                const QString &role);
/// Behind the last turn.
AGENTWRIGHT_EXPORT Result<QString> withTurnAdded(const Trigger &trigger, qsizetype example, const QString &role,
                                                 const QString &text);
AGENTWRIGHT_EXPORT Result<QString> withTurnRemoved(const Trigger &trigger, qsizetype example, qsizetype turn);

/// An example as plain texts.
struct ExampleDraft {
    QString context;
    QList<std::pair<QString, QString>> turns; ///< role, text
    QString commentary;

    friend bool operator==(const ExampleDraft &, const ExampleDraft &) = default;
};

AGENTWRIGHT_EXPORT ExampleDraft draftOf(const ExampleBlock &example);

/// Behind the last example, laid out like it; the first example of a description is laid out in lines.
AGENTWRIGHT_EXPORT Result<QString> withExampleAdded(const Trigger &trigger, const ExampleDraft &example);
AGENTWRIGHT_EXPORT Result<QString> withExampleRemoved(const Trigger &trigger, qsizetype example);
/// The copy follows its original.
AGENTWRIGHT_EXPORT Result<QString> withExampleDuplicated(const Trigger &trigger, qsizetype example);
/// Text between the examples stays where it is.
AGENTWRIGHT_EXPORT Result<QString> withExampleMoved(const Trigger &trigger, qsizetype from, qsizetype to);

} // namespace Agentwright
