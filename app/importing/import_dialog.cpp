// SPDX-License-Identifier: MIT
#include "importing/import_dialog.h"

#include "document/error_text.h"
#include "document/shown_path.h"
#include "widgets/prompts.h"
#include "widgets/tab_order.h"

#include <agentwright/io/bundle_writer.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kDebounceMs = 30;

QString labelOf(const ImportFormat &format)
{
    return QCoreApplication::translate("Agentwright::Exporting", format.label);
}

QString labelOf(const QString &id)
{
    const ImportFormat *format = findImportFormat(id);
    return format ? labelOf(*format) : id;
}

QString shownRefusal(const ImportRefusal &refusal)
{
    QString place = refusal.source.isEmpty() ? ImportDialog::tr("Clipboard") : shownPath(refusal.source);
    if (refusal.line > 0)
        place += u":%1:%2"_s.arg(refusal.line).arg(refusal.column);
    return place + u": "_s + reasonText(refusal);
}

} // namespace

ImportDialog::ImportDialog(Prompts &prompts, const QString &folder, QWidget *parent)
    : BusyDialog(parent)
    , m_prompts(prompts)
    , m_folder(folder)
    , m_sources(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_keepsUnknown(new QCheckBox(tr("&Keep what Claude Code does not know, under a prefix"), this))
    , m_sharesParts(new QCheckBox(tr("&Give hooks and MCP servers of a plugin to each of its agents"), this))
    , m_report(new QPlainTextEdit(this))
    , m_path(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_problem(new QLabel(this))
    , m_job(
          translated, [this](const Answer &answer) { show(answer); }, kDebounceMs)
    , m_write(
          [](const Writing &writing) {
              Writing answer = writing;
              answer.written = writeFolder(writing.folder, writing.files,
                                           writing.mayReplace ? ExistingFiles::Replace : ExistingFiles::Refuse);
              return answer;
          },
          [this](const Writing &writing) { finishWrite(writing); }, 0)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    m_format->addItem(tr("Recognise"));
    for (const ImportFormat *format : allImportFormats())
        m_format->addItem(labelOf(*format), QLatin1StringView(format->id));
    build();
    refresh();
}

void ImportDialog::build()
{
    nameParts();
    auto *browse = new QPushButton(tr("&Browse…"), this);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto *target = new QFormLayout;
    target->addRow(tr("&Write to:"), place);
    static_cast<QLabel *>(target->labelForField(place))->setBuddy(m_path);
    auto *reportLabel = new QLabel(tr("What comes &over, and what does not:"), this);
    reportLabel->setBuddy(m_report);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeForm());
    layout->addWidget(reportLabel);
    layout->addWidget(m_report, 1);
    layout->addLayout(target);
    layout->addWidget(m_problem);
    layout->addWidget(busyBar());
    layout->addWidget(buttons);
    setTabOrderByLayout(*this);
    resize(620, 560);
    connect(browse, &QPushButton::clicked, this, [this] {
        if (const QString path = m_prompts.askFolder(this, QDir::fromNativeSeparators(m_path->text())); !path.isEmpty())
            m_path->setText(QDir::toNativeSeparators(path));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::nameParts()
{
    m_sources->setObjectName(u"sources"_s);
    m_sources->setTextFormat(Qt::PlainText);
    m_sources->setWordWrap(true);
    m_format->setObjectName(u"format"_s);
    m_keepsUnknown->setObjectName(u"keepUnknown"_s);
    m_sharesParts->setObjectName(u"shareParts"_s);
    m_sharesParts->setToolTip(tr("Otherwise only an agent that is alone in its plugin gets them."));
    m_report->setObjectName(u"importReport"_s);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("Import report"));
    m_path->setObjectName(u"importPath"_s);
    m_path->setAccessibleName(tr("Write to"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

/// What is imported, and how.
QLayout *ImportDialog::makeForm()
{
    auto *addFiles = new QPushButton(tr("Add &Files…"), this);
    addFiles->setObjectName(u"addFiles"_s);
    auto *addFolder = new QPushButton(tr("Add F&older…"), this);
    addFolder->setObjectName(u"addFolder"_s);
    auto *what = new QHBoxLayout;
    what->addStretch(1);
    what->addWidget(addFiles);
    what->addWidget(addFolder);
    auto *form = new QFormLayout;
    form->addRow(tr("Agents of other tools:"), m_sources);
    form->addRow(QString(), what);
    form->addRow(tr("Forma&t:"), m_format);
    form->addRow(QString(), m_keepsUnknown);
    form->addRow(QString(), m_sharesParts);
    connect(addFiles, &QPushButton::clicked, this, [this] { addPaths(m_prompts.askFilesToImport(this, m_folder)); });
    connect(addFolder, &QPushButton::clicked, this, [this] { addPaths({m_prompts.askFolder(this, m_folder)}); });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::refresh);
    connect(m_keepsUnknown, &QCheckBox::toggled, this, &ImportDialog::refresh);
    connect(m_sharesParts, &QCheckBox::toggled, this, &ImportDialog::refresh);
    return form;
}

void ImportDialog::addPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!path.isEmpty() && !m_request.paths.contains(path))
            m_request.paths.append(path);
    }
    refresh();
}

void ImportDialog::addText(const QString &text)
{
    m_request.text = text;
    refresh();
}

ImportDialog::Answer ImportDialog::translated(const Request &request)
{
    QList<WalkProblem> left;
    for (const QString &path : request.paths)
        left += finishWritesAround(path);
    ImportSources sources = readImportSources(request.paths);
    if (!request.text.isEmpty())
        sources.inputs.prepend({.path = {}, .bytes = request.text.toUtf8()});
    return {importFiles(sources.inputs, request.options), sources.unread, left};
}

QString ImportDialog::shownReport(const Answer &answer)
{
    const ImportOutcome &outcome = answer.outcome;
    QStringList lines;
    for (const WalkProblem &left : answer.left)
        lines.append(shownPath(left.path) + u": "_s + problemText(left));
    for (const ImportedAgent &agent : outcome.agents) {
        lines.append(tr("%1, from %2:").arg(agent.fileName, labelOf(agent.format)));
        lines.append(agent.report.toText());
    }
    for (const ImportRefusal &refusal : outcome.refused)
        lines.append(tr("Not imported: %1").arg(shownRefusal(refusal)));
    for (const UnreadSource &source : answer.unread)
        lines.append(tr("Not read: %1").arg(fileErrorText(source.error, source.path)));
    if (!outcome.passedOver.isEmpty())
        lines.append(tr("Files that are no agents: %1").arg(outcome.passedOver.size()));
    return lines.join(u'\n');
}

void ImportDialog::refresh()
{
    QStringList sources;
    if (!m_request.text.isEmpty())
        sources.append(tr("The clipboard's text"));
    for (const QString &path : std::as_const(m_request.paths))
        sources.append(shownPath(path));
    m_sources->setText(sources.isEmpty() ? tr("None yet") : sources.join(u'\n'));
    m_request.options = {.format = findImportFormat(m_format->currentData().toString()),
                         .keepsUnknown = m_keepsUnknown->isChecked(),
                         .sharesPluginParts = m_sharesParts->isChecked()};
    m_import->setEnabled(false);
    m_job.schedule(m_request);
}

void ImportDialog::show(const Answer &answer)
{
    m_outcome = answer.outcome;
    m_report->setPlainText(shownReport(answer));
    m_import->setEnabled(!m_outcome.agents.isEmpty());
}

void ImportDialog::write(bool mayReplace)
{
    setBusy(true);
    m_write.schedule({QDir::fromNativeSeparators(m_path->text()), m_outcome.files(), mayReplace, {}});
}

void ImportDialog::finishWrite(const Writing &writing)
{
    setBusy(false);
    const bool isThere = !writing.written && writing.written.error().code == ErrorCode::AlreadyExists;
    if (isThere && !writing.mayReplace && m_prompts.askOverwrite(this, writing.folder))
        return write(true);
    if (!writing.written) {
        m_problem->setText(fileErrorText(writing.written.error(), writing.folder));
        m_problem->show();
        return;
    }
    QStringList paths;
    for (const BundleFile &file : writing.files)
        paths.append(QDir(writing.folder).filePath(file.path));
    Q_EMIT imported(paths);
    QDialog::accept();
}

void ImportDialog::accept()
{
    if (m_import->isEnabled())
        write(false);
}

QString foreignFormatLabel(const ImportInput &input)
{
    const ImportFormat *format = recognisedFormat(input);
    return format && !QLatin1StringView(format->id).startsWith("claude-"_L1) ? labelOf(*format) : QString();
}

} // namespace Agentwright::App
