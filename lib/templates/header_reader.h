// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>
#include <agentwright/templates/template.h>

#include <QLatin1StringView>

namespace Agentwright {

struct ReadHeader {
    TemplateHeader header;
    QList<TemplateProblem> problems; ///< without positions
};

/// What the frontmatter of a template file says.
ReadHeader readTemplateHeader(const DocumentSyntax &file);

/// The words of the header for kinds and types.
QLatin1StringView templateKindName(TemplateKind kind);
QLatin1StringView parameterTypeName(ParameterType type);

} // namespace Agentwright
