// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_range.h>
#include <agentwright/model/definition_view.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Agentwright::App {

struct CompletionItem {
    QString label;
    QString detail; ///< what it is, translated; may be empty
    QString insert;
};

/// What could stand at a place: the items replace the range.
struct Completion {
    TextRange replaced;
    QList<CompletionItem> items; ///< those that fit what is typed, the best first
};

/// What other files give to complete with.
struct CompletionNames {
    QStringList agents;
    QStringList skills;
};

/// Keys and values in the frontmatter, in the prompt tags, languages of code blocks, links to headings, and names of tools and
/// agents. Facts come from the library's tables.
/// `names` is called only where they matter. Unless asked for, nothing is offered for words that may be just words.
Completion completionAt(const DefinitionView &definition, qsizetype caret,
                        const std::function<CompletionNames()> &names, bool isAsked);

/// The anchor that GitHub and most viewers give a heading of that title.
QString headingAnchor(QStringView title);

} // namespace Agentwright::App
