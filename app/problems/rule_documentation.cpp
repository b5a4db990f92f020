// SPDX-License-Identifier: MIT
#include "problems/rule_documentation.h"

#include <agentwright/rules/render.h>

#include <QScrollBar>
#include <QTextDocument>

namespace Agentwright::App {

RuleDocumentation::RuleDocumentation(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QLatin1StringView("ruleDocumentation"));
    setAccessibleName(tr("What the rule says"));
    setOpenLinks(false);
    setPlaceholderText(tr("Select a problem to read what its rule says."));
}

void RuleDocumentation::setRule(const RuleSpec *rule)
{
    if (m_rule == rule)
        return;
    m_rule = rule;
    document()->setMarkdown(rule ? ruleMarkdown(*rule) : QString(), QTextDocument::MarkdownNoHTML);
    moveCursor(QTextCursor::Start); // setMarkdown() leaves it at the end
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
}

} // namespace Agentwright::App
