// SPDX-License-Identifier: MIT
#pragma once

#include "typing/prompt_structure.h"

#include <QAbstractItemModel>
#include <QList>

namespace Agentwright::App {

/// The sections of a prompt as a tree. Rows can be dragged; what is dropped is only reported, the text decides.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    /// True when rows came, went or changed place, and not only their offsets.
    bool setSections(const QList<PromptSection> &sections);
    const QList<PromptSection> &sections() const { return m_sections; }

    QModelIndex indexOf(qsizetype section) const;
    /// -1 for an invalid index.
    static qsizetype sectionOf(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// To be put in front of the other section; -1: at the end of the prompt.
    void moveRequested(qsizetype section, qsizetype before);

private:
    QList<PromptSection> m_sections;
    QList<QList<int>> m_children; ///< of each section, and of the root at the end
};

} // namespace Agentwright::App
