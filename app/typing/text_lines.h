// SPDX-License-Identifier: MIT
#pragma once

#include "typing/typed_edit.h"

#include <agentwright/model/definition_view.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright::App {

/// What kind of text a place is in, which decides what keys do there.
enum class TextPlace { Frontmatter, Code, Prose };
TextPlace placeOf(const DefinitionView &definition, qsizetype offset);

inline qsizetype lineStartOf(QStringView text, qsizetype offset)
{
    return offset == 0 ? 0 : text.lastIndexOf(u'\n', offset - 1) + 1;
}

inline qsizetype lineEndOf(QStringView text, qsizetype offset)
{
    const qsizetype end = text.indexOf(u'\n', offset);
    return end < 0 ? text.size() : end;
}

/// The line around an offset, without its break.
inline TextRange lineOf(QStringView text, qsizetype offset)
{
    return {lineStartOf(text, offset), lineEndOf(text, offset)};
}

/// The lines that a selection touches. One that ends in front of a line's first letter does not touch that line.
QList<TextRange> linesOf(QStringView text, const Selection &selection);

/// What stands in front of a line's text in Markdown: "  > 3. [ ] ".
struct LinePrefix {
    qsizetype start = 0; ///< of the line
    qsizetype mark = 0; ///< behind blanks and quote marks: where a list mark is or would be
    qsizetype task = 0; ///< behind the list mark and blanks: where "[ ] " is or would be
    qsizetype content = 0;
    int quotes = 0;
    int number = -1; ///< of an item in a numbered list
    QChar bullet; ///< - * + or the sign behind the number; null for no list
    bool isTask = false;
    bool isDone = false;

    bool isItem() const { return !bullet.isNull(); }
};
LinePrefix prefixOf(QStringView text, const TextRange &line);

/// The selection on the same characters after the edit; what the edit inserts at its ends stays outside.
Selection selectionAfter(const TextEdit &edit, const Selection &selection);

} // namespace Agentwright::App
