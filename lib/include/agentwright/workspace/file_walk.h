// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <deque>
#include <memory>

namespace Agentwright {

/// Where a walk stops. Everything found up to there counts.
struct WalkLimits {
    qsizetype files = 200'000; ///< Markdown files
    qsizetype otherEntries = 1'000'000; ///< anything else in one folder: with more of it, it is no folder of agents
    qsizetype entries = 2'000'000; ///< of all kinds
    int depth = 64; ///< folders in folders
};

/// Why a walk left something out.
struct WalkProblem {
    enum class Kind {
        NotFound,
        NotReadable,
        FolderTooFull,
        TooManyFiles,
        TooManyEntries,
        TooDeep,
        NameNotDecodable,
        WriteLeft, ///< see finishWritesAround()
    };
    Kind kind = Kind::NotReadable;
    QString path; ///< of the folder, or of what has that name, with U+FFFD for what cannot be read in it

    friend bool operator==(const WalkProblem &, const WalkProblem &) = default;
};

/// The sentence for the user in the current language, without the path.
AGENTWRIGHT_EXPORT QString problemText(const WalkProblem &problem);

struct WalkedFile {
    QString path; ///< below the folder as given
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970
    bool isForeign = false; ///< no Markdown, but by its name perhaps an agent of another tool
};

/// Finds the Markdown files below a folder, nearest first: ".md", and below a folder "agents" also those endings that tools
/// pass over (".MD", ".markdown", ".mdc"). Hidden folders such as .claude are entered, .git and node_modules are not; links to
/// folders are followed, each folder once, but not up to a folder around the given one. Asked to, it finds what may be other
/// tools' agents as well. Folders may change meanwhile; what a write works on is left out (see isWriteStage()). Stops at any time by
/// not being asked on.
class AGENTWRIGHT_EXPORT FolderWalk
{
public:
    enum class Takes { Markdown, ForeignToo };

    explicit FolderWalk(const QString &folder, const WalkLimits &limits = {}, Takes takes = Takes::Markdown);
    ~FolderWalk();

    /// Reads on for about a thousand entries, a few milliseconds, and appends what it finds. False when all is read.
    bool readOn(QList<WalkedFile> &found);
    /// So far.
    const QList<WalkProblem> &problems() const { return m_problems; }
    /// Entered so far, in the order they were found.
    const QStringList &folders() const { return m_folders; }

private:
    struct Pending {
        QString folder;
        int depth = 0;
    };
    bool enterNext();
    void leaveUndecodable(const QString &name, bool isFolder);
    QString pathOf(const QString &name) const;
    void leave(WalkProblem::Kind why);
    void stop(WalkProblem::Kind why);
    void takeNext(QList<WalkedFile> &found);

    const QString m_root;
    const WalkLimits m_limits;
    const Takes m_takes;
    std::deque<Pending> m_pending;
    Pending m_current;
    QString m_around; ///< the given folder without links, with a slash
    struct Entries;
    std::unique_ptr<Entries> m_entries; ///< of the current folder
    int m_undecodable = 0; ///< names in it
    QString m_inside; ///< the current folder without links, with a slash
    bool m_isForAgents = false;
    qsizetype m_otherEntries = 0;
    qsizetype m_allEntries = 0;
    qsizetype m_fileCount = 0;
    QSet<QString> m_seen;
    QStringList m_folders;
    QList<WalkProblem> m_problems;
};

/// Does finishInterruptedWrite(), so that nobody sees half of what was written; to be asked before a walk. The problems are the hidden
/// folders of writes that are left.
AGENTWRIGHT_EXPORT QList<WalkProblem> finishWritesAround(const QString &folder);

struct FileList {
    QStringList files;
    QList<WalkProblem> problems;
};

/// The paths as given; folders are replaced by what a FolderWalk finds, sorted. Files given twice come once. Missing paths and
/// "-" stay in the list: whoever opens them reports it.
AGENTWRIGHT_EXPORT FileList filesOf(const QStringList &paths, const WalkLimits &limits = {});

} // namespace Agentwright
