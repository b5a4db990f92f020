// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/io/bundle_comparison.h>

#include <QList>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace Agentwright::App {

class DiffView;

/// The files that an export writes, and the chosen one: what changes on the disk, or the whole of it.
class PlannedFilesView : public QWidget
{
    Q_OBJECT
public:
    explicit PlannedFilesView(QWidget *parent = nullptr);

    /// Keeps the chosen file where it is still there.
    void showFiles(const QList<BundleFileState> &files);
    /// For a narrow place, and files that nothing is compared with: the list above the file, without states.
    void setNarrow();

private:
    void showFile();

    QList<BundleFileState> m_files;
    QSplitter *m_splitter;
    QTreeWidget *m_list;
    QComboBox *m_what;
    QStackedWidget *m_shown;
    DiffView *m_difference;
    QPlainTextEdit *m_whole;
};

/// "new", "same", "changed", "added to", translated.
QString stateWord(const BundleFileState &file);

} // namespace Agentwright::App
