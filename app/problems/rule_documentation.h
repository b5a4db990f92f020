// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace Agentwright {
struct RuleSpec;
}

namespace Agentwright::App {

/// What a rule finds, why, and how it is mended. Loads nothing and follows no links.
class RuleDocumentation : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RuleDocumentation(QWidget *parent = nullptr);

    const RuleSpec *rule() const { return m_rule; }
    /// Null for none.
    void setRule(const RuleSpec *rule);

private:
    const RuleSpec *m_rule = nullptr;
};

} // namespace Agentwright::App
