// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/trigger.h>
#include <agentwright/model/trigger_edit.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// One way of writing a turn's text.
struct TurnWriting {
    TurnQuoting quoting = TurnQuoting::Double;
    bool escapesQuotes = false;
};

/// All ways, the preferred quotes first.
QList<TurnWriting> turnWritings(TurnQuoting preferred);

/// How the description spells the line ends of text that is new in it. An inline one stays on its line, unless it has no
/// example yet.
TriggerLineEnds writtenLineEnds(const Trigger &trigger);

/// How the description lays out its examples, as written text that can be put between new parts. Taken from the example that
/// is the model (by default the last), else from another one, else the vendor's own layout in lines.
struct ExampleLayout {
    QString gap; ///< in front of an example, list mark included
    QString opening;
    QString closing;
    QString afterOpening;
    QString betweenParts;
    QString beforeClosing;
    QString contextOpening;
    QString contextClosing;
    QString commentaryOpening;
    QString commentaryClosing;
    QString labelPrefix; ///< in front of a role, such as bold marks
    QString labelSuffix; ///< colon and blank behind it
    QStringList roles; ///< spellings in use
    TurnQuoting quoting = TurnQuoting::Double;
    TriggerLineEnds lineEnds = TriggerLineEnds::Real;

    static ExampleLayout of(const Trigger &trigger, qsizetype model = -1);

    /// Between the context and the first turn, where an arrow would be read as text.
    QString behindContext() const;
    /// The role as the description spells it ("USER").
    QString spelledRole(const QString &role) const;
    /// The parts as they are written behind the text that is there already, whose last line gives the indentation.
    QString context(const QString &before, const QString &text) const;
    QString turn(const QString &before, const QString &role, const QString &text, TurnWriting writing) const;
    QString commentary(const QString &before, const QString &text) const;
    QString example(const QString &before, const ExampleDraft &draft, TurnWriting writing) const;
};

/// Text with its quotes; the line it begins on is indented as given.
QString quotedText(const QString &text, TurnWriting writing, TriggerLineEnds lineEnds, qsizetype indent);
/// "->" between the turns of an example that is told on one line.
bool isArrow(QStringView between);
/// White space and list mark in front of an example.
TextRange leadOf(const Trigger &trigger, const QString &scan, qsizetype example);

} // namespace Agentwright
