// SPDX-License-Identifier: MIT
#include "library/library_model.h"
#include "widgets/contrast.h"

#include <agentwright/readings/reading.h>

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

// What the rows of the model show.

namespace Agentwright::App {

QString LibraryModel::columnId(int column)
{
    const int count = int(libraryColumns().size());
    return column < count ? QString::fromLatin1(libraryColumns()[std::size_t(column)].id)
                          : u"loads:"_s + QString::fromLatin1(allReaders().value(column - count)->id);
}

QVariant LibraryModel::cell(const LibraryItem &item, int column, int role) const
{
    const int count = int(libraryColumns().size());
    const QPalette palette = QGuiApplication::palette();
    if (column >= count) {
        const qsizetype reader = column - count;
        if (role == Qt::DecorationRole)
            return readerCellIcon(item, reader, palette);
        const bool isText = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role == Qt::DisplayRole;
        return isText ? QVariant(readerCellText(item, reader)) : QVariant();
    }
    const LibraryColumn &spec = libraryColumns()[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return spec.text(item);
    case Qt::DecorationRole:
        return spec.icon ? QVariant(spec.icon(item, palette)) : QVariant();
    case Qt::ToolTipRole:
        return spec.toolTip ? spec.toolTip(item) : spec.text(item);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(QCoreApplication::translate("Agentwright::App::LibraryColumns", spec.title),
                                spec.text(item));
    case Qt::TextAlignmentRole:
        return spec.isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole: {
        // What has no effect is told by words in its own column and tool tip; here it is paler.
        const LibraryRow &row = *item.row;
        const bool isPale = row.unreadable || (!row.isLoaded && !row.foreign)
                            || item.standing.kind == NameStanding::Kind::Hidden;
        const QColor pale = palette.color(QPalette::Disabled, QPalette::Text);
        return isPale ? QVariant(legible(pale, palette.color(QPalette::AlternateBase))) : QVariant();
    }
    default:
        return {};
    }
}

QVariant LibraryModel::groupCell(const Group &group, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::FontRole) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    const QString title = group.title.isEmpty() ? tr("none") : group.title;
    return isText ? QVariant(tr("%1 (%2)").arg(title).arg(group.nodes.size())) : QVariant();
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const auto *group = static_cast<const Group *>(index.constInternalPointer()))
        return cell(group->nodes[std::size_t(index.row())]->item, index.column(), role);
    return groupCell(*m_groups[std::size_t(index.row())], index.column(), role);
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int count = int(libraryColumns().size());
    if (section >= count) {
        const QString label = QString::fromUtf8(allReaders().at(section - count)->label);
        if (role == Qt::ToolTipRole)
            return tr("How %1 takes the file").arg(label);
        return role == Qt::DisplayRole ? QVariant(label) : QVariant();
    }
    const LibraryColumn &spec = libraryColumns()[std::size_t(section)];
    const bool isTitle = role == Qt::DisplayRole;
    return isTitle || role == Qt::ToolTipRole ? QVariant(QCoreApplication::translate("Agentwright::App::LibraryColumns",
                                                                                     isTitle ? spec.title : spec.help))
                                              : QVariant();
}

} // namespace Agentwright::App
