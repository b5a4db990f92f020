// SPDX-License-Identifier: MIT
#include "problems/problems_filter.h"

#include "document/severity_look.h"
#include "problems/diagnostics_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

ProblemsFilter::ProblemsFilter(DiagnosticsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_grouping(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        layout->addWidget(m_severities[std::size_t(severity)] = makeButton(severity));
    m_search->setObjectName(u"searchProblems"_s);
    m_search->setPlaceholderText(tr("Search problems and rules"));
    m_search->setAccessibleName(tr("Search problems"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search, 1);
    auto *label = new QLabel(tr("Group:"), this);
    label->setBuddy(m_grouping);
    m_grouping->setObjectName(u"groupProblems"_s);
    m_grouping->addItems({tr("None"), tr("Severity"), tr("Rule")}); // in the order of DiagnosticsModel::Grouping
    layout->addWidget(label);
    layout->addWidget(m_grouping);

    connect(m_search, &QLineEdit::textChanged, &m_model, &DiagnosticsModel::setSearch);
    connect(m_grouping, &QComboBox::activated, &m_model,
            [this](int index) { m_model.setGrouping(DiagnosticsModel::Grouping(index)); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProblemsFilter::updateCounts);
    updateCounts();
}

QToolButton *ProblemsFilter::makeButton(Severity severity)
{
    constexpr std::array kNames{"showHints", "showWarnings", "showErrors"};
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(kNames[std::size_t(severity)]));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, &m_model,
            [this, severity](bool shown) { m_model.setShown(severity, shown); });
    return button;
}

void ProblemsFilter::updateCounts()
{
    const std::array names{tr("Hints"), tr("Warnings"), tr("Errors")};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        QToolButton *button = m_severities[std::size_t(severity)];
        const QString count = QString::number(m_model.count(severity));
        button->setText(count);
        button->setIcon(severityIcon(severity));
        button->setToolTip(names[std::size_t(severity)]);
        button->setAccessibleName(tr("%1: %2").arg(names[std::size_t(severity)], count));
    }
}

} // namespace Agentwright::App
