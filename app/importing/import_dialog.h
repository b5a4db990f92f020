// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/importing/import_format.h>
#include <agentwright/workspace/import_sources.h>

#include <QDialog>
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

/// Makes definitions of other tools' agents, and says before what has no home in them. Files are read and translated on another
/// thread.
class ImportDialog : public QDialog
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
    };

    static Answer translated(const Request &request);
    void build();
    void nameParts();
    QLayout *makeForm();
    void refresh();
    void show(const Answer &answer);
    bool write(bool mayReplace);

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
    LatestJob<Request, Answer> m_job; ///< last: its thread ends before what it answers to
};

/// The label of the format that a file or text is in, when it is another tool's; empty for definitions of Claude Code, for what
/// is ambiguous and for everything else.
QString foreignFormatLabel(const ImportInput &input);

} // namespace Agentwright::App
