// SPDX-License-Identifier: MIT
#include "problems/diagnostics_model.h"

#include "document/severity_look.h"

#include <agentwright/rules/rule.h>

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace Agentwright::App {

DiagnosticsModel::DiagnosticsModel(QObject *parent) : QAbstractItemModel(parent) { }

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

void DiagnosticsModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    reset();
}

void DiagnosticsModel::setShown(Severity severity, bool isShown)
{
    if (m_isShown[std::size_t(severity)] == isShown)
        return;
    m_isShown[std::size_t(severity)] = isShown;
    reset();
}

void DiagnosticsModel::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    reset();
}

qsizetype DiagnosticsModel::count(Severity severity) const
{
    return std::ranges::count(m_diagnostics, severity, &Diagnostic::severity);
}

// --- Arrangement ---

void DiagnosticsModel::reset()
{
    beginResetModel();
    m_diagnostics = m_controller ? m_controller->diagnostics() : QList<Diagnostic>();
    m_lines.reset();
    for (const Severity severity : {Severity::Hint, Severity::Warning, Severity::Error})
        m_icons[std::size_t(severity)] = severityIcon(severity);
    arrange();
    endResetModel();
}

void DiagnosticsModel::arrange()
{
    m_groups.clear();
    if (isFlat())
        m_groups.append(Group{});
    for (qsizetype i = 0; i < m_diagnostics.size(); ++i) {
        if (!matches(m_diagnostics[i]))
            continue;
        Group &group = groupOf(m_diagnostics[i]);
        group.severity = std::max(group.severity, m_diagnostics[i].severity);
        group.findings.append(i);
    }
    if (!isFlat())
        std::ranges::stable_sort(m_groups, std::ranges::greater(), &Group::severity);
}

bool DiagnosticsModel::matches(const Diagnostic &diagnostic) const
{
    if (!isShown(diagnostic.severity))
        return false;
    if (m_search.isEmpty())
        return true;
    const auto contains = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    return contains(message(diagnostic))
           || (diagnostic.rule
               && (contains(QString::fromLatin1(diagnostic.rule->code))
                   || contains(QString::fromLatin1(diagnostic.rule->name))));
}

DiagnosticsModel::Group &DiagnosticsModel::groupOf(const Diagnostic &diagnostic)
{
    if (isFlat())
        return m_groups.first();
    const auto isSame = [&](const Group &group) {
        return m_grouping == Grouping::Rule ? group.rule == diagnostic.rule : group.severity == diagnostic.severity;
    };
    const auto found = std::ranges::find_if(m_groups, isSame);
    if (found != m_groups.end())
        return *found;
    m_groups.append({diagnostic.severity, m_grouping == Grouping::Rule ? diagnostic.rule : nullptr, {}});
    return m_groups.last();
}

void DiagnosticsModel::onTextChanged()
{
    m_lines.reset();
    if (m_diagnostics.size() != m_controller->diagnostics().size()) {
        reset(); // another text altogether
        return;
    }
    m_diagnostics = m_controller->diagnostics(); // the same ones, shifted
    for (int row = 0; row < (isFlat() ? 1 : m_groups.size()); ++row) {
        const QModelIndex top = isFlat() ? QModelIndex() : index(row, 0);
        if (const int rows = rowCount(top); rows > 0)
            Q_EMIT dataChanged(index(0, LineColumn, top), index(rows - 1, LineColumn, top));
    }
}

// --- Rows: flat, or groups with their findings below them. An index's id is its group's number from 1, 0 at the top. ---

QModelIndex DiagnosticsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : 0);
}

QModelIndex DiagnosticsModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int DiagnosticsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(isFlat() ? (m_groups.isEmpty() ? 0 : m_groups.first().findings.size()) : m_groups.size());
    const bool isGroup = !isFlat() && parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? int(m_groups.at(parent.row()).findings.size()) : 0;
}

int DiagnosticsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const Diagnostic *DiagnosticsModel::diagnostic(const QModelIndex &index) const
{
    if (!index.isValid() || (!isFlat() && index.internalId() == 0))
        return nullptr;
    const Group &group = m_groups.at(isFlat() ? 0 : qsizetype(index.internalId()) - 1);
    return index.row() < group.findings.size() ? &m_diagnostics.at(group.findings.at(index.row())) : nullptr;
}

QList<QModelIndex> DiagnosticsModel::inTextOrder() const
{
    QList<std::pair<qsizetype, QModelIndex>> found;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex top = isFlat() ? QModelIndex() : index(group, 0);
        for (int row = 0; row < m_groups.at(group).findings.size(); ++row)
            found.append({m_groups.at(group).findings.at(row), index(row, 0, top)});
    }
    std::ranges::sort(found, {}, &std::pair<qsizetype, QModelIndex>::first);
    QList<QModelIndex> ordered;
    for (const auto &[place, index] : found)
        ordered.append(index);
    return ordered;
}

// --- What they show ---

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

QVariant DiagnosticsModel::groupData(const Group &group, int column, int role) const
{
    const QString title = group.rule
                              ? QString::fromLatin1(group.rule->code) + u' ' + QString::fromLatin1(group.rule->name)
                              : severityWord(group.severity);
    const QString text = tr("%1 (%2)").arg(title).arg(group.findings.size());
    if (column == SeverityColumn && role == Qt::DecorationRole)
        return m_icons[std::size_t(group.severity)];
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return column == SeverityColumn && isText ? QVariant(text) : QVariant();
}

QVariant DiagnosticsModel::data(const QModelIndex &index, int role) const
{
    const Diagnostic *found = diagnostic(index);
    if (!found && index.isValid() && !isFlat())
        return groupData(m_groups.at(index.row()), index.column(), role);
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
