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
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
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
    connect(m_heading, &QToolButton::toggled, this, [this](bool expanded) {
        m_heading->setArrowType(expanded ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(expanded);
    });
}

bool CollapsibleSection::isExpanded() const
{
    return m_heading->isChecked();
}

void CollapsibleSection::setExpanded(bool expanded)
{
    m_heading->setChecked(expanded);
}

} // namespace Agentwright::App
