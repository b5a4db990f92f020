// SPDX-License-Identifier: MIT
#include "preview/readings_view.h"

#include "preview/reading_html.h"
#include "preview/reading_look.h"
#include "preview/readings_job.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

ReadingsView::ReadingsView(const ReadingsJob &job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_list(new QTreeWidget(this))
    , m_details(new QTextBrowser(this))
{
    m_list->setObjectName(u"readings"_s);
    m_list->setAccessibleName(tr("Tools and what they make of the file"));
    m_list->setHeaderLabels({tr("Tool"), tr("Result")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_details->setObjectName(u"readingDetails"_s);
    m_details->setAccessibleName(tr("What the chosen tool gets"));
    m_details->setOpenLinks(false);
    m_details->setTabChangesFocus(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReadingsView::showDetails);
    connect(&m_job, &ReadingsJob::changed, this, &ReadingsView::showItems);
    showItems();
}

void ReadingsView::showReader(const QByteArray &id)
{
    m_wanted = id;
    for (qsizetype i = 0; i < m_job.items().size(); ++i) {
        if (m_job.items().at(i).reader->id == id) {
            m_list->setCurrentItem(m_list->topLevelItem(int(i)));
            m_wanted.clear();
        }
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReadingsView::showItems()
{
    const qsizetype count = m_job.items().size();
    while (m_list->topLevelItemCount() < count)
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (qsizetype i = 0; i < count; ++i)
        showRow(*m_list->topLevelItem(int(i)), i);
    if (count > 0 && !m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    if (!m_wanted.isEmpty() && count > 0)
        showReader(std::exchange(m_wanted, {}));
    showDetails();
}

void ReadingsView::showRow(QTreeWidgetItem &row, qsizetype index)
{
    const ReadingsJob::Item &item = m_job.items().at(index);
    const ReadingState state = stateOf(item.reading);
    const QString label = QString::fromUtf8(item.reader->label);
    const QString reason = reasonText(item.reading);
    const QString result = reason.isEmpty() ? stateWord(state) : tr("%1 — %2").arg(stateWord(state), reason);
    row.setText(0, label);
    row.setText(1, result);
    row.setIcon(1, stateIcon(state, palette()));
    row.setToolTip(0, evidenceText(*item.reader));
    row.setToolTip(1, result);
    row.setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(label, result));
}

void ReadingsView::showDetails()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_job.items().size())
        return;
    const ReadingsJob::Item &item = m_job.items().at(row);
    const QString html = readingHtml(*item.reader, item.reading, m_job.written(), palette());
    if (m_shownHtml == html)
        return; // a new text would lose place and selection
    const bool isSameTool = m_shownRow == row;
    const int scrolled = m_details->verticalScrollBar()->value();
    m_shownRow = row;
    m_shownHtml = html;
    m_details->setHtml(html);
    m_details->verticalScrollBar()->setValue(isSameTool ? scrolled : 0);
}

void ReadingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showItems();
}

} // namespace Agentwright::App
