// SPDX-License-Identifier: MIT
#include "problems/diagnostics_model.h"

#include "problems/severity_look.h"

#include <agentwright/rules/rule.h>

#include <QGuiApplication>
#include <QPalette>

namespace Agentwright::App {

DiagnosticsModel::DiagnosticsModel(QObject *parent) : QAbstractTableModel(parent) { }

void DiagnosticsModel::setController(DocumentController *controller)
{
    if (m_controller == controller)
        return;
    if (m_controller)
        disconnect(m_controller, nullptr, this, nullptr);
    m_controller = controller;
    if (controller) {
        connect(controller, &DocumentController::diagnosticsChanged, this, &DiagnosticsModel::reset);
        connect(controller, &DocumentController::definitionChanged, this, &DiagnosticsModel::onTextChanged);
        connect(controller, &QObject::destroyed, this, &DiagnosticsModel::reset);
    }
    reset();
}

void DiagnosticsModel::reset()
{
    beginResetModel();
    m_diagnostics = m_controller ? m_controller->diagnostics() : QList<Diagnostic>();
    m_lines.reset();
    for (const Severity severity : {Severity::Hint, Severity::Warning, Severity::Error})
        m_icons[std::size_t(severity)] = severityIcon(severity, QGuiApplication::palette());
    endResetModel();
}

void DiagnosticsModel::onTextChanged()
{
    m_lines.reset();
    if (m_diagnostics.size() != m_controller->diagnostics().size()) {
        reset(); // another text altogether
        return;
    }
    m_diagnostics = m_controller->diagnostics(); // the same ones, shifted
    if (!m_diagnostics.isEmpty())
        Q_EMIT dataChanged(index(0, LineColumn), index(rowCount() - 1, LineColumn));
}

const Diagnostic *DiagnosticsModel::diagnostic(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_diagnostics.size() ? &m_diagnostics.at(index.row()) : nullptr;
}

int DiagnosticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_diagnostics.size());
}

int DiagnosticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DiagnosticsModel::lineText(const Diagnostic &diagnostic) const
{
    if (!m_lines)
        m_lines.emplace(m_controller->text());
    return QString::number(m_lines->at(diagnostic.range.start).line);
}

QString DiagnosticsModel::text(const Diagnostic &diagnostic, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityWord(diagnostic.severity);
    case MessageColumn:
        return message(diagnostic);
    case LineColumn:
        return lineText(diagnostic);
    case RuleColumn:
        return diagnostic.rule ? QLatin1StringView(diagnostic.rule->code) : QString();
    default:
        return {};
    }
}

QVariant DiagnosticsModel::data(const QModelIndex &index, int role) const
{
    const Diagnostic *found = diagnostic(index);
    if (!found || !m_controller)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(m_icons[std::size_t(found->severity)]) : QVariant();
    case Qt::ToolTipRole:
        return found->rule ? message(*found) + u'\n' + verdictText(found->rule->verdict) : message(*found);
    case Qt::AccessibleTextRole:
        if (index.column() == SeverityColumn)
            return tr("%1, line %2: %3").arg(severityWord(found->severity), lineText(*found), message(*found));
        return text(*found, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant DiagnosticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case MessageColumn:
        return tr("Problem");
    case LineColumn:
        return tr("Line");
    case RuleColumn:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace Agentwright::App
