// SPDX-License-Identifier: MIT
#include "library/library_scanner.h"

#include <agentwright/workspace/project_configs.h>

#include <QFileInfo>
#include <QSemaphore>

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
constexpr qsizetype kRowsAFlush = 400;
constexpr int kFlushMs = 30;

} // namespace

/// What one look shares between threads.
struct LibraryScanner::Run {
    QStringList folders;
    std::shared_ptr<const LibraryScan::Known> known;
    std::atomic_bool isCancelled = false;
    QSemaphore portions{kPortionsAtOnce};

    std::mutex mutex; ///< for the rows
    LibraryRows rows;

    // Written by the driver, read when it has finished.
    qint64 startedAt = 0;
    QList<WalkProblem> problems;
    QStringList foldersOfInterest;
    QHash<QString, RowStanding> standings;
};

LibraryScanner::LibraryScanner(QObject *parent) : QObject(parent)
{
    m_driver.setMaxThreadCount(1);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &LibraryScanner::flush);
}

LibraryScanner::~LibraryScanner()
{
    if (m_run)
        m_run->isCancelled = true;
    m_driver.waitForDone();
    m_readers.waitForDone();
}

/// Calls it on the GUI thread, unless the look was given up until then.
template<typename Function>
void LibraryScanner::post(const RunPtr &run, Function function)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, function = std::move(function)] {
            if (run == m_run && !run->isCancelled)
                function();
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
    m_waiting.clear();
    m_waitingDetails.clear();
    m_areDetailsDone = false;
    m_isLookedAt = false;
    m_isScanning = true;
    m_isWorkingOutDetails = false;
    m_driver.start([this, run = m_run] { drive(run); });
    Q_EMIT started();
}

void LibraryScanner::cancel()
{
    if (!m_run || m_run->isCancelled)
        return;
    m_run->isCancelled = true;
    const bool wasScanning = std::exchange(m_isScanning, false);
    m_waiting.clear();
    if (wasScanning)
        Q_EMIT scanned(false);
    if (std::exchange(m_isWorkingOutDetails, false))
        Q_EMIT detailsDone();
}

// --- On other threads ---

void LibraryScanner::drive(const RunPtr &run)
{
    LibraryScan scan(run->folders, run->known);
    run->startedAt = scan.startedAt();
    while (const auto portion = run->isCancelled ? std::nullopt : scan.next()) {
        if (!portion->unchanged.isEmpty()) {
            {
                const std::lock_guard lock(run->mutex);
                run->rows += portion->unchanged;
            }
            post(run, [this, rows = portion->unchanged] { take(rows); });
        }
        for (qsizetype at = 0; at < portion->toRead.size() && !run->isCancelled; at += kFilesAPortion) {
            run->portions.acquire();
            m_readers.start([this, run, files = portion->toRead.mid(at, kFilesAPortion)] { readPortion(run, files); });
        }
    }
    m_readers.waitForDone();
    if (run->isCancelled)
        return;
    run->problems = scan.problems();
    run->foldersOfInterest = scan.foldersOfInterest();
    const QList<NameStanding> standings = nameStandings(run->rows);
    for (qsizetype i = 0; i < standings.size(); ++i) {
        if (standings[i].kind != NameStanding::Kind::Alone)
            run->standings.insert(run->rows[i]->path, {standings[i].kind, standingText(standings[i], run->rows)});
    }
    post(run, [this] {
        m_isLookedAt = true;
        flush();
    });
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
    post(run, [this, rows] { take(rows); });
    run->portions.release();
}

void LibraryScanner::workOutDetails(const RunPtr &run)
{
    LibraryRows rows;
    std::ranges::copy_if(run->rows, std::back_inserter(rows),
                         [](const auto &row) { return !row->details && !row->unreadable; });
    std::ranges::sort(rows, {}, [](const auto &row) { return row->path; });
    ProjectConfigs configs;
    for (qsizetype at = 0; at < rows.size() && !run->isCancelled; at += kFilesAPortion) {
        QList<std::pair<std::shared_ptr<const LibraryRow>, std::shared_ptr<const FoundConfig>>> portion;
        for (const auto &row : rows.mid(at, kFilesAPortion))
            portion.append({row, configs.forFile(row->path)});
        run->portions.acquire();
        m_readers.start([this, run, portion] {
            RowDetails details;
            for (const auto &[row, config] : portion) {
                if (!run->isCancelled)
                    details.append({row->path, libraryDetailsOf(*row, config->config.settings)});
            }
            post(run, [this, details] { takeDetails(details); });
            run->portions.release();
        });
    }
    m_readers.waitForDone();
    post(run, [this] { endDetails(); });
}

// --- On the GUI thread ---

void LibraryScanner::take(const LibraryRows &rows)
{
    m_waiting += rows;
    if (!m_flush.isActive())
        m_flush.start(m_rows.isEmpty() ? 0 : kFlushMs); // the first ones at once
}

void LibraryScanner::flush()
{
    const LibraryRows rows = m_waiting.first(std::min(m_waiting.size(), kRowsAFlush));
    m_waiting.remove(0, rows.size());
    for (const auto &row : rows)
        m_rows.insert(row->path, row);
    if (!rows.isEmpty())
        Q_EMIT rowsRead(rows);
    if (!m_waiting.isEmpty())
        m_flush.start(kFlushMs);
    else if (m_isLookedAt && m_isScanning)
        finish(m_run);
}

void LibraryScanner::finish(const RunPtr &run)
{
    QSet<QString> present;
    for (const auto &row : std::as_const(run->rows))
        present.insert(row->path);
    QStringList gone;
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (present.contains(it.key())) {
            ++it;
            continue;
        }
        gone.append(it.key());
        it = m_rows.erase(it);
    }
    m_knownAt = run->startedAt;
    m_problems = run->problems;
    m_foldersOfInterest = run->foldersOfInterest;
    m_isScanning = false;
    m_isWorkingOutDetails = true;
    if (!gone.isEmpty())
        Q_EMIT rowsGone(gone);
    Q_EMIT standingsChanged(run->standings);
    Q_EMIT scanned(true);
    takeDetails(std::exchange(m_waitingDetails, {}));
    if (m_areDetailsDone)
        endDetails();
}

void LibraryScanner::endDetails()
{
    m_areDetailsDone = m_isScanning;
    if (m_isScanning)
        return;
    m_isWorkingOutDetails = false;
    Q_EMIT detailsDone();
}

void LibraryScanner::takeDetails(const RowDetails &details)
{
    if (m_isScanning) {
        m_waitingDetails += details;
        return;
    }
    for (const auto &[path, one] : details) {
        const auto known = m_rows.find(path);
        if (known == m_rows.end())
            continue;
        auto row = std::make_shared<LibraryRow>(**known);
        row->details = one;
        *known = row;
    }
    Q_EMIT detailsRead(details);
}

} // namespace Agentwright::App
