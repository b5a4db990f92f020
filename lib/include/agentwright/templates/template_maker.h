// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/templates/template.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// Text of a definition that could become a parameter.
struct ParameterProposal {
    TemplateParameter parameter; ///< its default is the text, as it stands in the definition now
    qsizetype count = 0; ///< how often the text stands there as a word of its own
    bool isLikely = false; ///< the name, or a word spelled as names of products are
};

/// The name first, then words that recur (at least four times, in name, description or body, as names of products and
/// domains do), most frequent first, twelve at most.
AGENTWRIGHT_EXPORT QList<ParameterProposal> proposeParameters(const QString &definition);

/// The header as the frontmatter of a template file, both fences included.
AGENTWRIGHT_EXPORT QString templateHeaderSource(const TemplateHeader &header);

/// A template file: the header, and the definition with a placeholder for each occurrence (as a word of its own, case
/// counts) of a parameter's default text; other opening marks are kept as characters. Expanding it with its defaults gives a
/// definition that reads like the one given. InvalidArgument with the first problem when the outcome is not usable.
AGENTWRIGHT_EXPORT Result<QString> makeTemplate(const QString &definition, const TemplateHeader &header);

} // namespace Agentwright
