// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>

#include <optional>

namespace Agentwright {

/// How a turn's text is quoted in the description.
enum class TurnQuoting { None, Single, Double };

/// One "user: …" or "assistant: …" of an example. Ranges are UTF-16 units of the *description's decoded value*.
struct ExampleTurn {
    QString role; ///< as written: "user", "assistant", …
    QString text; ///< without the quotes; literal \n and \" decoded where the description spells line ends so
    TurnQuoting quoting = TurnQuoting::None;
    TextRange range; ///< role .. end of the closing quote
    TextRange textRange; ///< inside the quotes
};

/// One example of when the agent is to be called. Text that is neither context, turn nor commentary stays where it is.
struct ExampleBlock {
    QString context;
    TextRange contextRange; ///< empty when there is none
    QList<ExampleTurn> turns;
    QString commentary;
    TextRange commentaryRange;
    TextRange range; ///< the whole block, tags included
    TextRange content; ///< between the tags
    bool hasTags = true; ///< false for examples told without <example> tags
    bool isClosed = true; ///< false when </example> is missing
};

/// How the description spells its line ends.
enum class TriggerLineEnds {
    Inline, ///< everything on one line, parts separated by blanks
    Real, ///< line feeds in the value
    LiteralBackslashN, ///< the two characters backslash and n
};

/// The description seen as what it is: when to call the agent. Parsing never fails and loses nothing: what is not
/// understood is in no block's range and stays text. Summary + gaps + blocks, in order, cover the value.
struct AGENTWRIGHT_EXPORT Trigger {
    QString value; ///< the description, decoded by YAML
    QString summary; ///< what stands in front of the examples, without the "Examples:" lead-in, decoded
    TextRange summaryRange;
    QList<ExampleBlock> examples;
    QList<TextRange> notUnderstood; ///< example tags that pair with nothing
    TriggerLineEnds lineEnds = TriggerLineEnds::Inline;

    static Trigger parse(const QString &description);
};

/// New descriptions: each changes only the part it names, in the spelling that the rest uses.
AGENTWRIGHT_EXPORT QString withSummary(const Trigger &trigger, const QString &summary);
AGENTWRIGHT_EXPORT QString withContext(const Trigger &trigger, qsizetype example, const QString &context);
AGENTWRIGHT_EXPORT QString withTurn(const Trigger &trigger, qsizetype example, qsizetype turn, const QString &text);
AGENTWRIGHT_EXPORT QString withTurnAdded(const Trigger &trigger, qsizetype example, const QString &role, const QString &text);
AGENTWRIGHT_EXPORT QString withTurnRemoved(const Trigger &trigger, qsizetype example, qsizetype turn);
AGENTWRIGHT_EXPORT QString withCommentary(const Trigger &trigger, qsizetype example, const QString &commentary);

struct ExampleDraft {
    QString context;
    QList<std::pair<QString, QString>> turns; ///< role, text
    QString commentary;
};

AGENTWRIGHT_EXPORT QString withExampleAdded(const Trigger &trigger, const ExampleDraft &example);
AGENTWRIGHT_EXPORT QString withExampleRemoved(const Trigger &trigger, qsizetype example);
AGENTWRIGHT_EXPORT QString withExampleDuplicated(const Trigger &trigger, qsizetype example);
AGENTWRIGHT_EXPORT QString withExampleMoved(const Trigger &trigger, qsizetype from, qsizetype to);

} // namespace Agentwright
