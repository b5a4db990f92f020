// SPDX-License-Identifier: MIT
#include "library/search_job.h"

#include <agentwright/io/file_store.h>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kSearchedAPortion = 64;
constexpr qsizetype kMostCharacters = 240; ///< of a line
constexpr qsizetype kCharactersBefore = 60; ///< what was found
constexpr qsizetype kLinesAround = 2;

/// The part of a line around what was found.
QString shortened(QStringView line, qsizetype at)
{
    if (line.size() <= kMostCharacters)
        return line.toString();
    const qsizetype start = std::max<qsizetype>(at - kCharactersBefore, 0);
    const QStringView part = line.sliced(start).first(std::min(kMostCharacters, line.size() - start));
    return (start > 0 ? u"…"_s : QString()) + part.toString()
           + (start + part.size() < line.size() ? u"…"_s : QString());
}

} // namespace

struct SearchJob::Run {
    LibraryQuery query;
    QStringList paths;
    QHash<QString, FileText> open;
    std::atomic_bool isCancelled = false;
};

QList<SearchHit> hitsIn(const QString &text, const QList<TextRange> &places)
{
    const LineIndex lines(text);
    QList<SearchHit> hits;
    for (const TextRange &place : places) {
        const LineColumn at = lines.at(place.start);
        if (!hits.isEmpty() && hits.last().at.line == at.line)
            continue;
        QStringList around;
        const qsizetype last = std::min(at.line + kLinesAround, lines.lineCount());
        for (qsizetype line = std::max<qsizetype>(at.line - kLinesAround, 1); line <= last; ++line)
            around.append(shortened(lines.line(line).in(text), line == at.line ? at.column - 1 : 0));
        hits.append({place, at, shortened(lines.line(at.line).in(text), at.column - 1), around.join(u'\n')});
    }
    return hits;
}

SearchJob::SearchJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SearchJob::~SearchJob()
{
    cancel();
    m_pool.waitForDone();
}

void SearchJob::cancel()
{
    if (m_run)
        m_run->isCancelled = true;
    m_run.reset();
}

void SearchJob::search(const LibraryQuery &query, const QStringList &paths, const QHash<QString, FileText> &open)
{
    cancel();
    m_run = std::make_shared<Run>();
    m_run->query = query;
    m_run->paths = paths;
    m_run->open = open;
    m_pool.start([this, run = m_run] { look(run); });
}

void SearchJob::look(const std::shared_ptr<Run> &run)
{
    QList<SearchedFile> portion;
    qsizetype left = kMostHits;
    const auto post = [&](auto function) {
        QMetaObject::invokeMethod(
            this,
            [this, run, function] {
                if (run == m_run)
                    function();
            },
            Qt::QueuedConnection);
    };
    for (qsizetype i = 0; i < run->paths.size() && left > 0; ++i) {
        if (run->isCancelled)
            return;
        const QString &path = run->paths[i];
        FileText content = run->open.value(path);
        if (!run->open.contains(path)) {
            const Result<QByteArray> bytes = readFile(path);
            if (!bytes)
                continue; // gone, or not to be read: the library says so
            content = decodeText(*bytes);
        }
        const DefinitionView definition = DefinitionView::parse(content.text);
        if (const auto places = run->query.find(definition, path)) {
            SearchedFile file{path, definition.name(), hitsIn(content.text, *places)};
            file.hits = file.hits.first(std::min(file.hits.size(), left));
            left -= file.hits.size();
            portion.append(file);
        }
        if (!portion.isEmpty() && (i % kSearchedAPortion == 0 || i + 1 == run->paths.size() || left <= 0))
            post([this, files = std::exchange(portion, {})] { Q_EMIT found(files); });
    }
    if (!portion.isEmpty())
        post([this, portion] { Q_EMIT found(portion); });
    post([this, isComplete = left > 0] {
        m_run.reset();
        Q_EMIT finished(isComplete);
    });
}

} // namespace Agentwright::App
