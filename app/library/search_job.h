// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/file_text.h>
#include <agentwright/base/line_index.h>
#include <agentwright/workspace/library_query.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace Agentwright::App {

/// A line in which something was found.
struct SearchHit {
    TextRange range; ///< of the first thing found in the line, in the file's text
    LineColumn at;
    QString line; ///< its text, the ends of a long one cut off
    QString context; ///< the line with some around it
};

struct SearchedFile {
    QString path;
    QString name; ///< of the agent, or of the file
    QList<SearchHit> hits;
};

/// Looks into files on another thread and hands out what it finds in portions. Lives on the GUI thread.
class SearchJob : public QObject
{
    Q_OBJECT
public:
    /// Lines; more are not looked for.
    static constexpr qsizetype kMostHits = 5000;

    explicit SearchJob(QObject *parent = nullptr);
    ~SearchJob() override;

    /// Files that are open in an editor are searched as they are there. A search under way is given up.
    void search(const LibraryQuery &query, const QStringList &paths, const QHash<QString, FileText> &open);
    void cancel();

Q_SIGNALS:
    void found(const QList<Agentwright::App::SearchedFile> &files);
    /// isComplete is false when there were more than kMostHits.
    void finished(bool isComplete);

private:
    struct Run;
    void look(const std::shared_ptr<Run> &run);

    std::shared_ptr<Run> m_run; ///< null when nothing is searched
    QThreadPool m_pool;
};

/// The hits of one text; pure.
QList<SearchHit> hitsIn(const QString &text, const QList<TextRange> &places);

} // namespace Agentwright::App
