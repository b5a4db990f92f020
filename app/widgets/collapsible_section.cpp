// SPDX-License-Identifier: MIT
#include "widgets/collapsible_section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Agentwright::App {

CollapsibleSection::CollapsibleSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setText(title);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setArrowType(Qt::DownArrow);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(6, 0, 0, 6);
    m_layout->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::clicked, this, [this] {
        setExpanded(!isExpanded());
        Q_EMIT toggled(isExpanded());
    });
}

bool CollapsibleSection::isExpanded() const
{
    return !m_content->isHidden();
}

void CollapsibleSection::setExpanded(bool expanded)
{
    m_content->setVisible(expanded);
    m_heading->setArrowType(expanded ? Qt::DownArrow : Qt::RightArrow);
    m_heading->setAccessibleDescription(expanded ? tr("Expanded") : tr("Collapsed"));
}

} // namespace Agentwright::App
