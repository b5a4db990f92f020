// SPDX-License-Identifier: MIT
#include "templates/new_agent_wizard.h"

#include "document/error_text.h"
#include "templates/destination_form.h"
#include "templates/parameter_form.h"
#include "templates/template_filler.h"
#include "templates/template_picker.h"
#include "templates/text_preview.h"
#include "widgets/prompts.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/model/definition_view.h>

#include <KAcceleratorManager>

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

// What the entries of the box of starts stand for; from 0 on they count the starting points.
constexpr int kTemplate = -1;
constexpr int kFile = -2;

QLabel *wrapped(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

NewAgentWizard::NewAgentWizard(const QList<StartingPoint> &starts, const QString &folder, const NewDefaults &defaults,
                               Prompts &prompts, KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_defaults(defaults)
    , m_prompts(prompts)
    , m_heading(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new QComboBox(this))
    , m_picker(new TemplatePicker(TemplateKind::Agent, this))
    , m_startNote(wrapped({}, u"startNote"_s, this))
    , m_form(new ParameterForm(this))
    , m_place(new DestinationForm(prompts, folder, this))
    , m_preview(new TextPreview(repository, this))
    , m_filler(new TemplateFiller(*m_form, m_preview, this))
    , m_problem(wrapped({}, u"problem"_s, this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"newAgentWizard"_s);
    setWindowTitle(tr("New Agent"));
    m_start->setObjectName(u"start"_s);
    m_preview->setObjectName(u"result"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_start->addItem(tr("A template"), kTemplate);
    m_start->addItem(tr("The file of an agent…"), kFile);
    for (const StartingPoint &start : starts)
        addStart(start);
    build();
    connect(m_start, &QComboBox::activated, this, &NewAgentWizard::chooseStart);
    connect(m_picker, &TemplatePicker::currentChanged, this, &NewAgentWizard::takeTemplate);
    connect(m_picker, &TemplatePicker::activated, this, &NewAgentWizard::accept);
    connect(&m_loader, &TemplateLoader::loaded, this,
            [this](const TemplateLibrary &library) { m_picker->setTemplates(library.store); });
    m_loader.load(folder);
    goTo(Pick);
}

// --- Building ---

void NewAgentWizard::build()
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_heading->setFont(large);
    m_heading->setObjectName(u"heading"_s);
    m_pages->addWidget(makePickPage());
    m_pages->addWidget(makeFillPage());
    m_pages->addWidget(m_place);
    auto *result = new QWidget(this);
    auto *resultLayout = new QVBoxLayout(result);
    resultLayout->setContentsMargins({});
    auto *resultLabel = new QLabel(tr("&Result:"), result);
    resultLabel->setBuddy(m_preview);
    m_preview->setAccessibleName(tr("Result"));
    resultLayout->addWidget(resultLabel);
    resultLayout->addWidget(m_preview);
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_pages);
    columns->addWidget(result);
    columns->setStretchFactor(1, 1);
    columns->setSizes({420, 600});
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout; // a button box would put "Back" behind "Next"
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_next, cancel})
        buttons->addWidget(button);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(columns, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    resize(1040, 680);
    m_form->followInTabOrder(&m_picker->list());
    connect(m_next, &QPushButton::clicked, this, &NewAgentWizard::accept);
    connect(cancel, &QPushButton::clicked, this, &NewAgentWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step(m_pages->currentIndex() - 1)); });
}

QWidget *NewAgentWizard::makePickPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    auto *start = new QFormLayout;
    start->addRow(tr("Start &from:"), m_start);
    layout->addLayout(start);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_startNote, 1, Qt::AlignTop);
    m_startNote->hide();
    return page;
}

QWidget *NewAgentWizard::makeFillPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_form, 1);
    layout->addWidget(wrapped(tr("* must be filled in"), {}, page));
    return page;
}

// --- What to begin with ---

void NewAgentWizard::addStart(const StartingPoint &start)
{
    m_start->insertItem(m_start->count() - 1, start.label, int(m_starts.size()));
    m_starts.append(start);
}

void NewAgentWizard::startFrom(qsizetype start)
{
    m_start->setCurrentIndex(m_start->findData(int(start)));
    chooseStart();
}

void NewAgentWizard::chooseStart()
{
    QString problem;
    if (m_start->currentData().toInt() == kFile)
        problem = openStart();
    const bool isTemplate = m_start->currentData().toInt() == kTemplate;
    m_picker->setVisible(isTemplate);
    m_startNote->setVisible(!isTemplate);
    takeTemplate();
    if (!problem.isEmpty())
        showProblem(problem);
}

/// Adds what the user opens and chooses it; what went wrong, if anything did.
QString NewAgentWizard::openStart()
{
    const QStringList paths = m_prompts.askFilesToOpen(this, m_folder);
    m_start->setCurrentIndex(0);
    if (paths.isEmpty())
        return {};
    const Result<LoadedFile> file = loadFile(paths.constFirst());
    if (!file)
        return fileErrorText(file.error(), paths.constFirst());
    addStart({QFileInfo(paths.constFirst()).fileName(), decodeText(file->bytes).text});
    m_start->setCurrentIndex(m_start->count() - 2);
    return {};
}

void NewAgentWizard::takeTemplate()
{
    showProblem({});
    const int start = m_start->currentData().toInt();
    if (start == kTemplate) {
        m_filler->setTemplate(m_picker->current().value_or(Template()), m_defaults);
    } else {
        const Result<Template> made = templateOf(m_starts.at(start));
        m_filler->setTemplate(made ? *made : Template());
        if (!made)
            showProblem(tr("This definition cannot be a starting point. %1").arg(made.error().detail));
        m_startNote->setText(tr("The next page asks for a new name and for what else should differ."));
    }
    m_next->setEnabled(m_filler->content().isUsable());
}

// --- From step to step ---

void NewAgentWizard::goTo(Step step)
{
    static constexpr std::array kHeadings{
        QT_TR_NOOP("What should the agent begin as?"),
        QT_TR_NOOP("What should it do, and how?"),
        QT_TR_NOOP("Where should it be saved?"),
    };
    showProblem({});
    m_pages->setCurrentIndex(step);
    m_heading->setText(tr("Step %1 of 3: %2").arg(QString::number(step + 1), tr(kHeadings.at(step))));
    m_back->setEnabled(step != Pick);
    m_next->setText(step == Place ? tr("&Create") : tr("&Next"));
    m_next->setEnabled(step != Pick || m_filler->content().isUsable());
    if (step == Pick)
        m_picker->isHidden() ? m_start->setFocus() : m_picker->focusSearch();
    else if (step == Fill)
        m_form->focusFirst();
    else
        m_place->focusFileName();
    KAcceleratorManager::manage(this); // the labels of parameters come without mnemonics
}

void NewAgentWizard::accept()
{
    const Step step = Step(m_pages->currentIndex());
    if (!m_filler->content().isUsable() || (step != Pick && !isFilledIn()))
        return;
    if (step == Place) {
        create();
        return;
    }
    if (step == Fill)
        m_place->setAgentName(DefinitionView::parse(m_filler->expansion().text).name());
    goTo(Step(step + 1));
}

bool NewAgentWizard::isFilledIn()
{
    const Expansion expansion = m_filler->expansion();
    if (expansion.problems.isEmpty())
        return true;
    if (m_pages->currentIndex() != Fill)
        goTo(Fill);
    m_form->insistOn(expansion.problems);
    return false;
}

void NewAgentWizard::create()
{
    if (!m_place->isComplete()) {
        m_place->focusFileName();
        return;
    }
    const QString path = m_place->path();
    const bool mayReplace = m_place->isTaken();
    if (mayReplace && !m_prompts.askReplaceFile(this, path)) {
        m_place->focusFileName();
        return;
    }
    const Result<QByteArray> bytes = encodeText(m_filler->expansion().text, {});
    if (!bytes) {
        showProblem(fileErrorText(bytes.error(), path));
        return;
    }
    if (!QDir().mkpath(m_place->folder())) {
        showProblem(fileErrorText({ErrorCode::NotWritable, {}}, m_place->folder()));
        return;
    }
    const Result<FileFingerprint> written = mayReplace ? saveFile(path, *bytes) : createFile(path, *bytes);
    if (!written) {
        showProblem(fileErrorText(written.error(), path));
        return;
    }
    QDialog::accept();
    Q_EMIT created(path);
}

void NewAgentWizard::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace Agentwright::App
