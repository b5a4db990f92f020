// SPDX-License-Identifier: MIT
#include "library/search_model.h"

#include "document/shown_path.h"

namespace Agentwright::App {

void SearchModel::clear()
{
    beginResetModel();
    m_files.clear();
    m_hitCount = 0;
    endResetModel();
}

void SearchModel::append(const QList<SearchedFile> &files)
{
    if (files.isEmpty())
        return;
    beginInsertRows({}, int(m_files.size()), int(m_files.size() + files.size()) - 1);
    m_files += files;
    for (const SearchedFile &file : files)
        m_hitCount += file.hits.size();
    endInsertRows();
}

// An index's id is its file's number from 1, 0 for the file itself.

QModelIndex SearchModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : 0);
}

QModelIndex SearchModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_files.size());
    return parent.internalId() == 0 ? int(m_files.at(parent.row()).hits.size()) : 0;
}

int SearchModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const SearchedFile *SearchModel::file(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_files.at(index.internalId() > 0 ? qsizetype(index.internalId()) - 1 : qsizetype(index.row()));
}

const SearchHit *SearchModel::hit(const QModelIndex &index) const
{
    const SearchedFile *of = file(index);
    if (!of || of->hits.isEmpty())
        return nullptr;
    return &of->hits.at(index.internalId() > 0 ? index.row() : 0);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const SearchedFile *of = file(index);
    if (!of)
        return {};
    const QString path = shownPath(of->path);
    if (index.internalId() == 0) {
        const QString name = of->name.isEmpty() ? of->path.section(u'/', -1) : of->name;
        if (role == Qt::ToolTipRole)
            return path;
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? QVariant(tr("%1 (%2) — %3").arg(name, QString::number(of->hits.size()), path)) : QVariant();
    }
    const SearchHit &one = of->hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: %2").arg(QString::number(one.at.line), one.line.trimmed());
    case Qt::AccessibleTextRole:
        return tr("Line %1: %2").arg(QString::number(one.at.line), one.line.trimmed());
    case Qt::ToolTipRole:
        return one.context;
    default:
        return {};
    }
}

} // namespace Agentwright::App
