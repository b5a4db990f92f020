// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/diagnostic.h>

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace Agentwright::App {

class DiagnosticsModel;

/// Which findings the list shows: by severity, by words; and how it groups them.
class ProblemsFilter : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive it.
    explicit ProblemsFilter(DiagnosticsModel &model, QWidget *parent = nullptr);

private:
    QToolButton *makeButton(Severity severity);
    void updateCounts();

    DiagnosticsModel &m_model;
    std::array<QToolButton *, 3> m_severities{};
    QLineEdit *m_search;
    QComboBox *m_grouping;
};

} // namespace Agentwright::App
