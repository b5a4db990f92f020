// SPDX-License-Identifier: MIT
#include "library/library_scanner.h"

#include "library/details_queue.h"

#include <agentwright/workspace/project_configs.h>

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kFilesAPortion = 32;
constexpr int kPortionsAtOnce = 64; ///< read, but not handed out yet
constexpr qsizetype kDetailsAtOnce = 8; ///< files; who begins to look at others does not wait long
// What is handed out costs twice: while it is put into lists, and when these are laid out and painted anew.
constexpr qsizetype kRowsAtOnce = 2000; ///< read just now: few large heaps are arranged at less cost than many small ones
constexpr int kGatherMs = 250;
constexpr qsizetype kChangesAtOnce = 50;
constexpr int kTurnMs = 3;
constexpr int kPauseMs = 30;

template<typename List>
List takenFromFront(List &list, qsizetype most)
{
    const List first = list.first(std::min(list.size(), most));
    list.remove(0, first.size());
    return first;
}

} // namespace

/// What one look shares between threads.
struct LibraryScanner::Run {
    QStringList folders;
    std::shared_ptr<const LibraryScan::Known> known;
    QHash<QString, std::shared_ptr<const LibraryRow>> rowsBefore;
    QHash<QString, RowStanding> standingsBefore;
    std::atomic_bool isCancelled = false;
    QSemaphore portions{kPortionsAtOnce};
    DetailsQueue details;

    std::mutex mutex; ///< for the rows
    LibraryRows rows;
};

LibraryScanner::LibraryScanner(QObject *parent) : QObject(parent)
{
    m_driver.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LibraryScanner::handOut);
}

LibraryScanner::~LibraryScanner()
{
    if (m_run)
        m_run->isCancelled = true;
    m_driver.waitForDone();
    m_readers.waitForDone();
}

/// Calls it on the GUI thread, unless the look was given up until then, and hands out what it brought.
template<typename Function>
void LibraryScanner::post(const RunPtr &run, Function function)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, function = std::move(function)]() mutable {
            if (run != m_run || run->isCancelled)
                return;
            function();
            if (!m_next.isActive())
                m_next.start(std::exchange(m_isFirst, false) ? 0 : m_isScanning ? kGatherMs : kPauseMs);
        },
        Qt::QueuedConnection);
}

void LibraryScanner::scan(const QStringList &folders, bool forget)
{
    if (m_run)
        m_run->isCancelled = true;
    auto known = std::make_shared<LibraryScan::Known>();
    if (!forget)
        *known = {m_rows, m_knownAt};
    m_run = std::make_shared<Run>();
    m_run->folders = folders;
    m_run->known = known;
    m_run->rowsBefore = m_rows;
    m_run->standingsBefore = m_standings;
    m_run->details.prefer(m_preferred);
    m_outbox = {};
    m_isScanning = true;
    m_isFirst = true;
    m_isWorkingOutDetails = false;
    m_driver.start([this, run = m_run] { drive(run); });
    Q_EMIT started();
}

void LibraryScanner::cancel()
{
    if (!m_run || m_run->isCancelled)
        return;
    m_run->isCancelled = true;
    m_outbox = {};
    if (std::exchange(m_isScanning, false))
        Q_EMIT scanned(false);
    if (std::exchange(m_isWorkingOutDetails, false))
        Q_EMIT detailsDone();
}

void LibraryScanner::prefer(const QStringList &paths)
{
    m_preferred = paths;
    if (m_run)
        m_run->details.prefer(paths);
}

// --- On other threads ---

void LibraryScanner::drive(const RunPtr &run)
{
    LibraryScan scan(run->folders, run->known);
    while (const auto portion = run->isCancelled ? std::nullopt : scan.next()) {
        if (!portion->unchanged.isEmpty()) {
            const std::lock_guard lock(run->mutex);
            run->rows += portion->unchanged;
        }
        for (qsizetype at = 0; at < portion->toRead.size() && !run->isCancelled; at += kFilesAPortion) {
            run->portions.acquire();
            m_readers.start([this, run, files = portion->toRead.mid(at, kFilesAPortion)] { readPortion(run, files); });
        }
    }
    m_readers.waitForDone();
    if (run->isCancelled)
        return;
    post(run, [this, outcome = outcomeOf(*run, scan)]() mutable { m_outbox.outcome = std::move(outcome); });
    workOutDetails(run);
}

void LibraryScanner::readPortion(const RunPtr &run, const QList<FoundFile> &files)
{
    LibraryRows rows;
    for (const FoundFile &file : files) {
        if (run->isCancelled)
            break;
        if (const auto row = libraryRowOf(file))
            rows.append(row);
    }
    {
        const std::lock_guard lock(run->mutex);
        run->rows += rows;
    }
    post(run, [this, rows] { m_outbox.rows += rows; });
    run->portions.release();
}

/// Also sorts the rows: threads bring them in any order, and nothing may depend on that.
LibraryScanner::Outcome LibraryScanner::outcomeOf(Run &run, const LibraryScan &scan)
{
    std::ranges::sort(run.rows, {}, [](const auto &row) { return row->path; });
    Outcome outcome{scan.startedAt(), scan.problems(), scan.foldersOfInterest(), {}, {}};
    QSet<QString> present;
    for (const auto &row : std::as_const(run.rows))
        present.insert(row->path);
    for (auto it = run.rowsBefore.keyBegin(); it != run.rowsBefore.keyEnd(); ++it) {
        if (!present.contains(*it))
            outcome.gone.append(*it);
    }
    const QList<NameStanding> standings = nameStandings(run.rows);
    for (qsizetype i = 0; i < standings.size(); ++i) {
        RowStanding standing;
        if (standings[i].kind != NameStanding::Kind::Alone)
            standing = {standings[i].kind, standingText(standings[i], run.rows)};
        if (run.standingsBefore.value(run.rows[i]->path) != standing)
            outcome.standings.append({run.rows[i]->path, standing});
    }
    return outcome;
}

void LibraryScanner::workOutDetails(const RunPtr &run)
{
    LibraryRows rows;
    std::ranges::copy_if(run->rows, std::back_inserter(rows),
                         [](const auto &row) { return !row->details && !row->unreadable; });
    run->details.fill(rows);
    for (int i = 0; i < m_readers.maxThreadCount(); ++i)
        m_readers.start([this, run] { workOut(run); });
    m_readers.waitForDone();
    post(run, [this] { m_outbox.areDetailsDone = true; });
}

void LibraryScanner::workOut(const RunPtr &run)
{
    ProjectConfigs configs;
    while (!run->isCancelled) {
        const LibraryRows rows = run->details.take(kDetailsAtOnce);
        if (rows.isEmpty())
            return;
        LibraryRows done;
        for (const auto &row : rows) {
            if (run->isCancelled)
                return;
            auto whole = std::make_shared<LibraryRow>(*row);
            whole->details = libraryDetailsOf(*row, configs.forFile(row->path)->config.settings);
            done.append(whole);
        }
        post(run, [this, done] { m_outbox.details += done; });
    }
}

// --- On the GUI thread ---

/// As much as a turn has room for; what is left comes after whoever waits meanwhile.
void LibraryScanner::handOut()
{
    const QDeadlineTimer end(kTurnMs, Qt::PreciseTimer);
    while (handOutSome()) {
        if (end.hasExpired()) {
            m_next.start(m_isScanning ? 0 : kPauseMs);
            return;
        }
    }
}

/// False when there is nothing at present.
bool LibraryScanner::handOutSome()
{
    if (!m_outbox.rows.isEmpty()) {
        handOutRows(m_outbox.rows, kRowsAtOnce, &LibraryScanner::rowsRead);
        return true;
    }
    if (m_outbox.outcome)
        return handOutSomeOf(*m_outbox.outcome);
    if (m_isScanning)
        return false; // details have to wait for that
    if (!m_outbox.details.isEmpty()) {
        handOutRows(m_outbox.details, kChangesAtOnce, &LibraryScanner::detailsRead);
        return true;
    }
    if (std::exchange(m_outbox.areDetailsDone, false)) {
        m_isWorkingOutDetails = false;
        Q_EMIT detailsDone();
    }
    return false;
}

void LibraryScanner::handOutRows(LibraryRows &waiting, qsizetype most,
                                 void (LibraryScanner::*signal)(const LibraryRows &))
{
    const LibraryRows rows = takenFromFront(waiting, most);
    for (const auto &row : rows)
        m_rows.insert(row->path, row);
    Q_EMIT(this->*signal)(rows);
}

/// Always true: what is left, and then that this was all.
bool LibraryScanner::handOutSomeOf(Outcome &outcome)
{
    if (!outcome.gone.isEmpty()) {
        const QStringList gone = takenFromFront(outcome.gone, kChangesAtOnce);
        for (const QString &path : gone) {
            m_rows.remove(path);
            m_standings.remove(path);
        }
        Q_EMIT rowsGone(gone);
        return true;
    }
    if (!outcome.standings.isEmpty()) {
        const RowStandings standings = takenFromFront(outcome.standings, kChangesAtOnce);
        for (const auto &[path, standing] : standings) {
            if (standing.kind == NameStanding::Kind::Alone)
                m_standings.remove(path);
            else
                m_standings.insert(path, standing);
        }
        Q_EMIT standingsChanged(standings);
        return true;
    }
    m_knownAt = outcome.startedAt;
    m_problems = outcome.problems;
    m_foldersOfInterest = outcome.foldersOfInterest;
    m_outbox.outcome.reset();
    m_isScanning = false;
    m_isWorkingOutDetails = true;
    Q_EMIT scanned(true);
    return true;
}

} // namespace Agentwright::App
