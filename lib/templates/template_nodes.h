// SPDX-License-Identifier: MIT
#pragma once

#include "template_program.h"

#include <agentwright/templates/template.h>

#include <QStringList>

namespace Agentwright {

inline constexpr QChar kOpeningMark(0x27E6); // ⟦
inline constexpr QChar kClosingMark(0x27E7); // ⟧
/// No placeholder is longer, in UTF-16 units.
inline constexpr qsizetype kTagLimit = 200;

/// Something wrong with template text; the place is the opening mark with that number (from 0), however the text is encoded.
struct NodeProblem {
    const char *text = "";
    QStringList arguments;
    qsizetype mark = 0;
};

struct ParsedNodes {
    TemplateNodes nodes;
    QList<NodeProblem> problems;
};

/// Template text as a tree. Sections may be nested sixteen deep, and not across the border of a code block.
ParsedNodes parseNodes(const QString &text, const QList<TemplateParameter> &parameters);

/// True for what may be the name of a parameter.
bool isParameterName(QStringView name);

} // namespace Agentwright
