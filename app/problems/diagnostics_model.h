// SPDX-License-Identifier: MIT
#pragma once

#include "document/document_controller.h"

#include <agentwright/base/line_index.h>
#include <agentwright/rules/diagnostic.h>

#include <QAbstractItemModel>
#include <QIcon>
#include <QList>
#include <QPointer>

#include <array>
#include <optional>

namespace Agentwright::App {

/// The findings of one document, or of none, flat or in groups. Positions follow the text while it is edited.
class DiagnosticsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, MessageColumn, LineColumn, RuleColumn, ColumnCount };
    enum class Grouping { None, Severity, Rule };

    explicit DiagnosticsModel(QObject *parent = nullptr);

    DocumentController *controller() const { return m_controller; }
    void setController(DocumentController *controller);

    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    bool isShown(Severity severity) const { return m_isShown[std::size_t(severity)]; }
    void setShown(Severity severity, bool isShown);
    /// Only findings with these words in their message, rule or name are shown, whatever the case.
    void setSearch(const QString &words);
    /// Of all, shown or not.
    qsizetype count(Severity severity) const;

    /// Nullptr for a group and for a row that is not there.
    const Diagnostic *diagnostic(const QModelIndex &index) const;
    /// The shown findings in the order of the text, whatever the groups.
    QList<QModelIndex> inTextOrder() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group {
        Severity severity = Severity::Hint; ///< the gravest in it
        const RuleSpec *rule = nullptr; ///< where the groups are rules
        QList<qsizetype> findings; ///< indices into m_diagnostics
    };

    void reset();
    void arrange();
    bool matches(const Diagnostic &diagnostic) const;
    Group &groupOf(const Diagnostic &diagnostic);
    void onTextChanged();
    QString text(const Diagnostic &diagnostic, int column) const;
    QString lineText(const Diagnostic &diagnostic) const;
    QVariant groupData(const Group &group, int column, int role) const;
    bool isFlat() const { return m_grouping == Grouping::None; }

    QPointer<DocumentController> m_controller;
    QList<Diagnostic> m_diagnostics; ///< a copy: the controller may change its list while a view looks at ours
    QList<Group> m_groups; ///< flat: one, whose findings are the top rows
    Grouping m_grouping = Grouping::None;
    std::array<bool, 3> m_isShown{true, true, true};
    QString m_search;
    mutable std::optional<LineIndex> m_lines; ///< made when somebody asks for a line
    std::array<QIcon, 3> m_icons;
};

} // namespace Agentwright::App
