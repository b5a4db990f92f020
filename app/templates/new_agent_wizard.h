// SPDX-License-Identifier: MIT
#pragma once

#include "templates/new_defaults.h"
#include "templates/starting_point.h"
#include "templates/template_library.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Agentwright::App {

class DestinationForm;
class ParameterForm;
class Prompts;
class TemplateFiller;
class TemplatePicker;
class TextPreview;

/// From an idea to a file: choose what to begin with, fill in what differs, say where it goes. The result is beside it all
/// the way.
class NewAgentWizard : public QDialog
{
    Q_OBJECT
public:
    /// The folder is the one the user works in. The defaults are for what is made from templates, not from agents. Prompts and repository must outlive it.
    NewAgentWizard(const QList<StartingPoint> &starts, const QString &folder, const NewDefaults &defaults,
                   Prompts &prompts, KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    /// Begins with that one instead of a template.
    void startFrom(qsizetype start);

    void accept() override;

Q_SIGNALS:
    /// The file is written.
    void created(const QString &path);

private:
    enum Step { Pick, Fill, Place };
    void build();
    QWidget *makePickPage();
    QWidget *makeFillPage();
    void addStart(const StartingPoint &start);
    void chooseStart();
    QString openStart();
    void takeTemplate();
    void goTo(Step step);
    bool isFilledIn();
    void create();
    void showProblem(const QString &problem);

    QList<StartingPoint> m_starts;
    QString m_folder;
    NewDefaults m_defaults;
    Prompts &m_prompts;
    TemplateLoader m_loader;

    QLabel *m_heading;
    QStackedWidget *m_pages;
    QComboBox *m_start;
    TemplatePicker *m_picker;
    QLabel *m_startNote;
    ParameterForm *m_form;
    DestinationForm *m_place;
    TextPreview *m_preview;
    TemplateFiller *m_filler;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace Agentwright::App
