// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/trigger.h>

#include "model/trigger_scanner.h"
#include "model/trigger_text.h"

#include <QList>
#include <QString>

namespace Agentwright {

/// What the tag scanner found inside one block.
struct BlockParts {
    QList<TriggerTag> tags;
    QList<TextRange> nested; ///< examples inside the example, and stray example tags
    bool isLineBound = false; ///< an unquoted turn ends with its line
};

/// Fills in context, turns and commentary of a block whose range and content are known.
void readBlock(ExampleBlock &block, const QString &value, const QString &scan, const BlockParts &parts,
               LineIndents &indents);

/// Examples that are told without tags: behind "Examples:" or as lines of quoted speech, each beginning with a list mark, a
/// situation or the user's turn, with the assistant's turn following. Empty when it is not clear.
QList<ExampleBlock> readUntagged(const QString &value, const QString &scan, TextRange whole);

} // namespace Agentwright
