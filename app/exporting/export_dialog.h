// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "exporting/export_profile.h"
#include "widgets/busy_dialog.h"

#include <QList>
#include <QString>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Agentwright::App {

class LossTree;
class PlannedFilesView;
class PluginForm;
class Prompts;

/// Writes definitions in other tools' formats, and shows before what that writes, changes and loses. All of it is worked out on
/// another thread, and nothing can be written before the answer to the latest question is there. Written on another thread, too.
class ExportDialog : public BusyDialog
{
    Q_OBJECT
public:
    /// The first source is the one the user looks at; the others are offered too.
    ExportDialog(const QList<ExportSource> &sources, Prompts &prompts, const ExportProfile &profile,
                 QWidget *parent = nullptr);

    /// What the user has chosen; after writing, with what was written.
    ExportProfile profile() const;
    void chooseTargets(const QStringList &ids);

    void accept() override;

Q_SIGNALS:
    /// The answer to the latest choice is shown.
    void ready();
    void exported(qsizetype files, const QString &path);
    /// The user wants to change the definition first; the key may be empty.
    void fixRequested(const QString &path, const QString &key);

private:
    struct Writing {
        ExportPlan plan;
        PlannedExport planned;
        bool mayReplace = false;
        Result<void> written; ///< in the answer
    };

    QWidget *buildChoices();
    QWidget *buildOutcome();
    QWidget *buildPlace();
    void connectAll();
    QStringList chosenTargets() const;
    ExportPlan plan() const;
    void workOutLater();
    void showPlanned(const PlannedExport &planned);
    void showProblem(const QString &problem);
    bool isZip() const;
    void browse();
    void write(const ExportPlan &plan, bool mayReplace);
    void finishWrite(const Writing &writing);

    QList<ExportSource> m_sources;
    Prompts &m_prompts;
    ExportProfile m_profile;
    PlannedExport m_planned;

    QListWidget *m_targets;
    QLabel *m_summary;
    QComboBox *m_scope;
    QCheckBox *m_limits;
    QCheckBox *m_all;
    PluginForm *m_plugin;
    PlannedFilesView *m_files;
    LossTree *m_losses;
    QLabel *m_mayDoMore;
    QPushButton *m_offer;
    QPushButton *m_fix;
    QComboBox *m_form;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_problem;
    QPushButton *m_export;
    LatestJob<ExportPlan, PlannedExport> m_job; ///< these last: they go first, and wait for what is under way
    LatestJob<Writing, Writing> m_write;
};

} // namespace Agentwright::App
