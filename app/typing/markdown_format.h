// SPDX-License-Identifier: MIT
#pragma once

#include "typing/typed_edit.h"

#include <agentwright/model/definition_view.h>

#include <QString>

namespace Agentwright::App {

// What the commands of the Format menu make of the selection, or of the word or line at the caret. Each takes back what it
// made when it is called again.

/// "**", "*", "`" or "~~" around the selected text, in each of its lines.
TypedEdit inlineToggled(const DefinitionView &definition, const Selection &selection, const QString &mark);

/// Heading of that level (1..6), or plain text when all lines have it.
TypedEdit headingToggled(const DefinitionView &definition, const Selection &selection, int level);
/// Headings in the selection one or more levels deeper (up when negative); not handled when there is none.
TypedEdit headingsShifted(const DefinitionView &definition, const Selection &selection, int by);

enum class LineMark { Bullet, Number, Task, Quote };
TypedEdit lineMarkToggled(const DefinitionView &definition, const Selection &selection, LineMark mark);
/// Ticks the tasks in the selection, or unticks them when all are ticked; not handled when there is none.
TypedEdit tasksTicked(const DefinitionView &definition, const Selection &selection);

/// The lines as a code block, the caret where its language goes.
TypedEdit fenced(const DefinitionView &definition, const Selection &selection);
/// Tags around the selection: on lines of their own around whole lines.
TypedEdit wrappedInTag(const DefinitionView &definition, const Selection &selection, const QString &name);
/// "[selection](address)", with what is missing selected.
TypedEdit linked(const DefinitionView &definition, const Selection &selection, const QString &address);

} // namespace Agentwright::App
