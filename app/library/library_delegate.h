// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QDeadlineTimer>
#include <QFont>
#include <QStaticText>
#include <QString>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>

#include <utility>

namespace Agentwright::App {

/// Paints the rows of a library as the style does, but lays each text out once and not whenever it is painted: while a library is
/// read, all that can be seen is painted again and again, and most of that is to find out where letters go.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Before anything is painted in a turn of the event loop.
    void startTurn();
    /// Some texts were left out since, for want of time: paint once more.
    bool isIncomplete() const { return m_isIncomplete; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const;
    const QStaticText *laidOut(const QStyleOptionViewItem &option, const QString &text, int width) const;

    mutable QCache<std::pair<QString, int>, QStaticText> m_texts{1500}; ///< by text and width
    mutable bool m_isIncomplete = false;
    QDeadlineTimer m_end{QDeadlineTimer::Forever};
    mutable QFont m_font; ///< of the texts
};

} // namespace Agentwright::App
