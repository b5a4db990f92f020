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
#include <optional>
#include <utility>

namespace Agentwright::App {

/// What the list says of an agent whose name others have.
struct RowStanding {
    NameStanding::Kind kind = NameStanding::Kind::Alone;
    QString text;

    friend bool operator==(const RowStanding &, const RowStanding &) = default;
};

using RowStandings = QList<std::pair<QString, RowStanding>>; ///< by path

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
    /// Somebody looks at these: what has to be worked out of them comes before that of others.
    void prefer(const QStringList &paths);

    const QHash<QString, std::shared_ptr<const LibraryRow>> &rows() const { return m_rows; }
    const QList<WalkProblem> &problems() const { return m_problems; }
    const QStringList &foldersOfInterest() const { return m_foldersOfInterest; }

Q_SIGNALS:
    void started();
    /// New and changed ones.
    void rowsRead(const Agentwright::LibraryRows &rows);
    void rowsGone(const QStringList &paths);
    /// Those that are not as they were.
    void standingsChanged(const Agentwright::App::RowStandings &standings);
    /// Everything was looked at, or the look was given up.
    void scanned(bool isComplete);
    /// The same rows with their details.
    void detailsRead(const Agentwright::LibraryRows &rows);
    void detailsDone();

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    /// What a look finds out when all files are read.
    struct Outcome {
        qint64 startedAt = 0;
        QList<WalkProblem> problems;
        QStringList foldersOfInterest;
        QStringList gone;
        RowStandings standings; ///< that changed
    };
    /// What other threads have found and nobody was told yet.
    struct Outbox {
        LibraryRows rows;
        std::optional<Outcome> outcome;
        LibraryRows details;
        bool areDetailsDone = false;
    };
    void drive(const RunPtr &run);
    void readPortion(const RunPtr &run, const QList<FoundFile> &files);
    static Outcome outcomeOf(Run &run, const LibraryScan &scan);
    void workOutDetails(const RunPtr &run);
    void workOut(const RunPtr &run);
    template<typename Function>
    void post(const RunPtr &run, Function function);
    void handOut();
    bool handOutSome();
    bool handOutSomeOf(Outcome &outcome);
    void handOutRows(LibraryRows &waiting, qsizetype most, void (LibraryScanner::*signal)(const LibraryRows &));

    RunPtr m_run; ///< the present one
    QThreadPool m_driver;
    QThreadPool m_readers;
    QTimer m_next; ///< the next portion
    Outbox m_outbox;
    QHash<QString, std::shared_ptr<const LibraryRow>> m_rows;
    QHash<QString, RowStanding> m_standings; ///< handed out; who is alone has none
    QStringList m_preferred;
    qint64 m_knownAt = 0;
    bool m_isScanning = false;
    bool m_isFirst = false; ///< nothing has come of this look yet: what does is shown at once
    bool m_isWorkingOutDetails = false;
    QList<WalkProblem> m_problems;
    QStringList m_foldersOfInterest;
};

} // namespace Agentwright::App
