// SPDX-License-Identifier: MIT
#include "problems/rule_documentation.h"

#include <agentwright/rules/render.h>

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
}

} // namespace Agentwright::App
