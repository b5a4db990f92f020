// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// A piece of template text.
struct TemplateNode {
    enum class Kind {
        Text, ///< text
        Value, ///< the parameter called text
        Item, ///< the item of the enclosing Each
        Number, ///< its place in the list, counted from 1
        If, ///< children, or otherwise
        Each, ///< children once per item
        CodeBlock, ///< fenced: opening (children of `otherwise`), children, closing fence
    };
    Kind kind = Kind::Text;
    QString text; ///< literal text or the parameter's name
    QString comparand;
    bool isComparison = false;
    bool isNegated = false;
    QString indent; ///< Value on a line of its own: put before each further line. CodeBlock: what stands before the closing fence
    QChar fenceMark;
    int fenceLength = 0;
    QString closing; ///< CodeBlock: what stands behind the closing fence, line break included
    qsizetype mark = -1; ///< which of the text's opening marks it begins at, counted from 0
    QList<TemplateNode> children;
    QList<TemplateNode> otherwise;
};

using TemplateNodes = QList<TemplateNode>;

/// One entry of the definition's frontmatter.
struct TemplateEntry {
    QString verbatim; ///< the whole source of an entry without placeholders; comments above one with them
    QString key; ///< as written; empty for an entry without placeholders
    ValueStyle style = ValueStyle::Plain;
    bool isList = false;
    bool isTyped = false; ///< written as it comes out when that is a number or a boolean
    QList<TemplateNodes> values; ///< one, or one per item
};

struct TemplateProgram {
    bool hasFrontmatter = false;
    QList<TemplateEntry> entries;
    TemplateNodes body;
};

} // namespace Agentwright
