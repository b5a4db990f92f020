// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "widgets/busy_dialog.h"

#include <agentwright/importing/import_format.h>
#include <agentwright/workspace/file_walk.h>
#include <agentwright/workspace/import_sources.h>

#include <QString>
#include <QStringList>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Agentwright::App {

class Prompts;

/// Makes definitions of other tools' agents, and says before what has no home in them. Files are read, translated and written on
/// another thread.
class ImportDialog : public BusyDialog
{
    Q_OBJECT
public:
    /// `folder` is where questions begin and definitions go.
    ImportDialog(Prompts &prompts, const QString &folder, QWidget *parent = nullptr);

    /// Files, folders and zip archives, besides those that are there.
    void addPaths(const QStringList &paths);
    /// A text from the clipboard.
    void addText(const QString &text);

    void accept() override;

Q_SIGNALS:
    void imported(const QStringList &paths);

private:
    struct Request {
        QStringList paths;
        QString text;
        ImportOptions options;
    };
    struct Answer {
        ImportOutcome outcome;
        QList<UnreadSource> unread;
        QList<WalkProblem> left; ///< see finishWritesAround()
    };
    struct Writing {
        QString folder;
        QList<BundleFile> files;
        bool mayReplace = false;
        Result<void> written; ///< in the answer
    };

    static Answer translated(const Request &request);
    void build();
    void nameParts();
    QLayout *makeForm();
    void refresh();
    void show(const Answer &answer);
    static QString shownReport(const Answer &answer);
    void write(bool mayReplace);
    void finishWrite(const Writing &writing);

    Prompts &m_prompts;
    QString m_folder;
    Request m_request;
    ImportOutcome m_outcome;

    QLabel *m_sources;
    QComboBox *m_format;
    QCheckBox *m_keepsUnknown;
    QCheckBox *m_sharesParts;
    QPlainTextEdit *m_report;
    QLineEdit *m_path;
    QLabel *m_problem;
    QPushButton *m_import = nullptr;
    LatestJob<Request, Answer> m_job; ///< these last: their threads end before what they answer to
    LatestJob<Writing, Writing> m_write;
};

/// The label of the format that a file or text is in, when it is another tool's; empty for definitions of Claude Code, for what
/// is ambiguous and for everything else.
QString foreignFormatLabel(const ImportInput &input);

} // namespace Agentwright::App
