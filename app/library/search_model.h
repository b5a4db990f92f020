// SPDX-License-Identifier: MIT
#pragma once

#include "library/search_job.h"

#include <QAbstractItemModel>
#include <QList>

namespace Agentwright::App {

/// Files, and below each the lines in which something was found.
class SearchModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void clear();
    void append(const QList<SearchedFile> &files);
    const QList<SearchedFile> &files() const { return m_files; }
    qsizetype hitCount() const { return m_hitCount; }

    /// nullptr for nothing.
    const SearchedFile *file(const QModelIndex &index) const;
    /// The first one of a file's row; nullptr for nothing.
    const SearchHit *hit(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchedFile> m_files;
    qsizetype m_hitCount = 0;
};

} // namespace Agentwright::App
