// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_range.h>
#include <agentwright/model/definition_view.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// A piece of a definition of which there may be several: an example, a section.
struct ComparedPart {
    QString key; ///< the same in two definitions: the same thing
    QString text;
    bool hasKey = false; ///< else it is recognised by its text
};

QList<ComparedPart> exampleParts(const DefinitionView &definition);

/// The prompt from heading to heading; the part in front of the first has no title and is left out when it is blank.
struct PromptSection {
    QString title;
    TextRange range; ///< in the definition's text
};
QList<PromptSection> sectionsOf(const DefinitionView &definition);
QList<ComparedPart> sectionParts(const DefinitionView &definition);

/// For each part of the first list the place of its counterpart in the second, or -1: equal ones in order, then those with the
/// same key, then those that share at least a third of their words.
QList<qsizetype> counterparts(const QList<ComparedPart> &first, const QList<ComparedPart> &second);

} // namespace Agentwright
