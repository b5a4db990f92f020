// SPDX-License-Identifier: MIT
#include "editor/outline_model.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static const QString kSectionMimeType = u"application/x-agentwright-section"_s;

static bool isSameRow(const PromptSection &a, const PromptSection &b)
{
    return a.kind == b.kind && a.parent == b.parent && a.title == b.title;
}

bool OutlineModel::setSections(const QList<PromptSection> &sections)
{
    if (std::equal(sections.cbegin(), sections.cend(), m_sections.cbegin(), m_sections.cend(), isSameRow)) {
        m_sections = sections;
        return false;
    }
    beginResetModel();
    m_sections = sections;
    m_children = QList<QList<int>>(sections.size() + 1);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const qsizetype parent = sections.at(i).parent;
        m_children[parent < 0 ? sections.size() : parent].append(int(i));
    }
    endResetModel();
    return true;
}

QModelIndex OutlineModel::indexOf(qsizetype section) const
{
    if (section < 0 || section >= m_sections.size())
        return {};
    const qsizetype parent = m_sections.at(section).parent;
    const QList<int> &siblings = m_children.at(parent < 0 ? m_sections.size() : parent);
    const auto place = std::lower_bound(siblings.cbegin(), siblings.cend(), int(section));
    return createIndex(int(place - siblings.cbegin()), 0, quintptr(section));
}

qsizetype OutlineModel::sectionOf(const QModelIndex &index)
{
    return index.isValid() ? qsizetype(index.internalId()) : -1;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const qsizetype owner = parent.isValid() ? sectionOf(parent) : m_sections.size();
    return createIndex(row, column, quintptr(m_children.at(owner).at(row)));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const qsizetype section = sectionOf(child);
    return section < 0 ? QModelIndex() : indexOf(m_sections.at(section).parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (m_children.isEmpty())
        return 0;
    return int(m_children.at(parent.isValid() ? sectionOf(parent) : m_sections.size()).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const qsizetype section = sectionOf(index);
    if (section < 0)
        return {};
    const PromptSection &shown = m_sections.at(section);
    const bool isTag = shown.kind == PromptSection::Kind::Tag;
    switch (role) {
    case Qt::DisplayRole:
        return isTag ? u'<' + shown.title + u'>' : shown.title;
    case Qt::ToolTipRole:
        return shown.title;
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isTag);
        return font;
    }
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    // Between rows only: what is dropped on a row would need another level.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList OutlineModel::mimeTypes() const
{
    return {kSectionMimeType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto data = std::make_unique<QMimeData>();
    if (!indexes.isEmpty())
        data->setData(kSectionMimeType, QByteArray::number(sectionOf(indexes.first())));
    return data.release();
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    bool isNumber = false;
    const qsizetype section = data->data(kSectionMimeType).toLongLong(&isNumber);
    if (!isNumber || section >= m_sections.size())
        return false;
    qsizetype before = -1;
    if (row >= 0 && row < rowCount(parent)) {
        before = sectionOf(index(row, 0, parent));
    } else if (parent.isValid()) {
        // Onto a row, or behind the last one of its children: in front of what follows all of that.
        const qsizetype end = m_sections.at(sectionOf(parent)).range.end;
        const auto next = std::find_if(m_sections.cbegin(), m_sections.cend(),
                                       [end](const PromptSection &other) { return other.range.start >= end; });
        before = next == m_sections.cend() ? -1 : next - m_sections.cbegin();
    }
    Q_EMIT moveRequested(section, before);
    return false; // the view is not to take rows away: the text brings them
}

} // namespace Agentwright::App
