// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/workspace/library_index.h>
#include <agentwright/workspace/library_names.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <utility>

namespace Agentwright::App {

/// What the list says of an agent whose name others have.
struct RowStanding {
    NameStanding::Kind kind = NameStanding::Kind::Alone;
    QString text;

    friend bool operator==(const RowStanding &, const RowStanding &) = default;
};

using RowDetails = QList<std::pair<QString, LibraryDetails>>; ///< by path

/// Keeps the rows of a library in step with folders: looks at them on other threads and hands out what it finds in portions that
/// take the GUI thread a few milliseconds each. First come the rows, then, in their own time, what has to be worked out of each.
/// Lives on the GUI thread.
class LibraryScanner : public QObject
{
    Q_OBJECT
public:
    explicit LibraryScanner(QObject *parent = nullptr);
    ~LibraryScanner() override;

    /// Begins a look at these folders; a look under way is given up. What is known and did not change is not read again, unless
    /// told to forget it.
    void scan(const QStringList &folders, bool forget = false);
    /// Gives up; what was found stays.
    void cancel();
    /// Rows may still come.
    bool isScanning() const { return m_isScanning; }

    const QHash<QString, std::shared_ptr<const LibraryRow>> &rows() const { return m_rows; }
    const QList<WalkProblem> &problems() const { return m_problems; }
    const QStringList &foldersOfInterest() const { return m_foldersOfInterest; }

Q_SIGNALS:
    void started();
    /// New, changed and unchanged ones.
    void rowsRead(const Agentwright::LibraryRows &rows);
    void rowsGone(const QStringList &paths);
    void standingsChanged(const QHash<QString, Agentwright::App::RowStanding> &standings);
    /// Everything was looked at, or the look was given up.
    void scanned(bool isComplete);
    void detailsRead(const Agentwright::App::RowDetails &details);
    void detailsDone();

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    void drive(const RunPtr &run);
    void readPortion(const RunPtr &run, const QList<FoundFile> &files);
    void workOutDetails(const RunPtr &run);
    template<typename Function>
    void post(const RunPtr &run, Function function);
    void take(const LibraryRows &rows);
    void flush();
    void finish(const RunPtr &run);
    void takeDetails(const RowDetails &details);
    void endDetails();

    RunPtr m_run; ///< the present one
    QThreadPool m_driver;
    QThreadPool m_readers;
    QTimer m_flush;
    QHash<QString, std::shared_ptr<const LibraryRow>> m_rows;
    qint64 m_knownAt = 0;
    LibraryRows m_waiting;
    RowDetails m_waitingDetails; ///< of rows that were not handed out yet
    bool m_areDetailsDone = false; ///< all of them came while rows were still waiting
    bool m_isLookedAt = false; ///< only what waits is still to be handed out
    bool m_isScanning = false;
    bool m_isWorkingOutDetails = false;
    QList<WalkProblem> m_problems;
    QStringList m_foldersOfInterest;
};

} // namespace Agentwright::App
