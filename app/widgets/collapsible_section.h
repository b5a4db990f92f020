// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Agentwright::App {

/// A heading that shows and hides what is below it.
class CollapsibleSection : public QWidget
{
    Q_OBJECT
public:
    explicit CollapsibleSection(const QString &title, QWidget *parent = nullptr);

    bool isExpanded() const;
    void setExpanded(bool expanded);
    /// Where the content goes.
    QVBoxLayout *contentLayout() const { return m_layout; }

Q_SIGNALS:
    /// The user clicked the heading.
    void toggled(bool isExpanded);

private:
    QToolButton *m_heading;
    QWidget *m_content;
    QVBoxLayout *m_layout;
};

} // namespace Agentwright::App
