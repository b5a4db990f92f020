// SPDX-License-Identifier: MIT
#pragma once

#include "document/document_controller.h"

#include <agentwright/base/line_index.h>
#include <agentwright/rules/diagnostic.h>

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <QPointer>

#include <array>
#include <optional>

namespace Agentwright::App {

/// The findings of one document, or of none. Positions follow the text while it is edited.
class DiagnosticsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, MessageColumn, LineColumn, RuleColumn, ColumnCount };

    explicit DiagnosticsModel(QObject *parent = nullptr);

    DocumentController *controller() const { return m_controller; }
    void setController(DocumentController *controller);
    /// Nullptr for a row that is not there.
    const Diagnostic *diagnostic(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void onTextChanged();
    QString text(const Diagnostic &diagnostic, int column) const;
    QString lineText(const Diagnostic &diagnostic) const;

    QPointer<DocumentController> m_controller;
    QList<Diagnostic> m_diagnostics; ///< a copy: the controller may change its list while a view looks at ours
    mutable std::optional<LineIndex> m_lines; ///< made when somebody asks for a line
    std::array<QIcon, 3> m_icons;
};

} // namespace Agentwright::App
