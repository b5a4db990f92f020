// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace Agentwright::App {

class ReadingsJob;

/// A row for each tool, and what the chosen one gets in full. Must not outlive the job.
class ReadingsView : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingsView(const ReadingsJob &job, QWidget *parent = nullptr);

    /// Chooses the tool with that id and puts the focus there.
    void showReader(const QByteArray &id);
    QTreeWidget *list() const { return m_list; }
    QTextBrowser *details() const { return m_details; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showItems();
    void showRow(QTreeWidgetItem &row, qsizetype index);
    void showDetails();

    const ReadingsJob &m_job;
    QTreeWidget *m_list;
    QTextBrowser *m_details;
    QString m_shownHtml;
    int m_shownRow = -1;
    QByteArray m_wanted; ///< chosen before there was an answer
};

} // namespace Agentwright::App
