// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/rules/file_place.h>
#include <agentwright/rules/rule_settings.h>
#include <agentwright/workspace/file_walk.h>
#include <agentwright/workspace/library_scope.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace Agentwright {

/// What a list of definitions shows of one that has to be worked out: of the file alone.
struct LibraryDetails {
    std::array<int, 3> findings{}; ///< by Severity
    quint64 loading = 0; ///< a bit for each of allReaders(), in that order: the tool loads the file
    quint64 losing = 0; ///< … but drops or changes something of it

    int findingCount() const { return findings[0] + findings[1] + findings[2]; }
    friend bool operator==(const LibraryDetails &, const LibraryDetails &) = default;
};

/// One definition of a library, or a file in another tool's own format: small, so that ten thousand of them are. The text is
/// not kept.
struct LibraryRow {
    QString path; ///< absolute and clean
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970
    LibraryScope scope;
    bool isInPlugin = false;
    std::optional<Target> foreign; ///< no Markdown: in that tool's own format, can be imported
    std::optional<Error> unreadable; ///< why nothing below is known
    QString name; ///< as written; empty when there is none
    QString description; ///< its beginning, see kMostDescription
    QString model; ///< empty: not given
    QString colour;
    std::optional<QStringList> tools; ///< nullopt: not given, all are inherited
    TokenEstimate tokens;
    bool isLoaded = false; ///< Claude Code loads it
    std::optional<LibraryDetails> details; ///< nullopt: not worked out yet

    QString fileName() const { return path.sliced(path.lastIndexOf(u'/') + 1); }
    QString folder() const { return path.first(path.lastIndexOf(u'/')); }
    /// The name, or the file's where there is none.
    QString title() const { return name.isEmpty() ? fileName() : name; }
    friend AGENTWRIGHT_EXPORT bool operator==(const LibraryRow &a, const LibraryRow &b);
};

using LibraryRows = QList<std::shared_ptr<const LibraryRow>>;

/// UTF-16 units of a description that a row keeps.
inline constexpr qsizetype kMostDescription = 2000;

/// A file as the library reads it: found, but not yet looked into.
struct FoundFile {
    WalkedFile file;
    LibraryScope scope;
    bool isInPlugin = false;
};

/// What the file says; nullptr for Markdown that is no definition: without a header, and not in a folder of agents; and for a
/// file of another kind in which no tool has agents. Of a file with several agents the description has their names. Thread-safe.
AGENTWRIGHT_EXPORT std::shared_ptr<const LibraryRow> libraryRowOf(const FoundFile &found);
/// Reads the file, runs the rules and the readers. All zero where the file
/// cannot be read any more. Thread-safe.
AGENTWRIGHT_EXPORT LibraryDetails libraryDetailsOf(const LibraryRow &row, const RuleSettings &settings);

/// A look at folders that may have been looked at before: finds files portion by portion and tells which ones have to be read.
/// What is unchanged by size and time is taken over from the look before, unless it changed within two seconds of it: then the
/// same time may stand for another content. Used on one thread; the caller reads the files, on any (libraryRowOf()).
class AGENTWRIGHT_EXPORT LibraryScan
{
public:
    struct Known {
        QHash<QString, std::shared_ptr<const LibraryRow>> rows; ///< by path
        qint64 at = 0; ///< when that look began, milliseconds since 1970
    };

    /// Absolute folders. One that lies in another is not read twice.
    LibraryScan(const QStringList &folders, std::shared_ptr<const Known> known, const WalkLimits &limits = {});
    ~LibraryScan();

    struct Portion {
        LibraryRows unchanged;
        QList<FoundFile> toRead;
    };
    /// About a thousand entries further. Nullopt when everything was looked at.
    std::optional<Portion> next();
    qint64 startedAt() const { return m_startedAt; }
    const QList<WalkProblem> &problems() const { return m_problems; }
    static constexpr qsizetype kMostPlaces = 256;
    /// To be watched for changes: those looked at that were asked for or hold definitions; behind them up to kMostPlaces in which
    /// tools would look for agents, and those around such places.
    QStringList foldersOfInterest() const { return m_interesting + m_places; }

private:
    std::shared_ptr<const LibraryRow> unchanged(const WalkedFile &file) const;
    void finishFolder();

    QStringList m_folders; ///< still to be walked, the last one now
    std::shared_ptr<const Known> m_known;
    const WalkLimits m_limits;
    const qint64 m_startedAt;
    std::unique_ptr<FolderWalk> m_walk;
    ScopeFinder m_scopes;
    QSet<QString> m_seen;
    QStringList m_interesting;
    QStringList m_places; ///< where something interesting may come to be
    QSet<QString> m_interestingSet;
    QList<WalkProblem> m_problems;
};

} // namespace Agentwright
