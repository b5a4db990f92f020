// SPDX-License-Identifier: MIT
#include "exporting/export_dialog.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "widgets/prompts.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/relative_path.h>
#include <agentwright/io/bundle_writer.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Agentwright::Exporting", text);
}

/// Text that the file's encoding cannot hold would be exported as an empty file.
std::optional<ExportRefusal> refusalOf(const DocumentController &controller, const Result<QByteArray> &bytes)
{
    if (bytes)
        return std::nullopt;
    return ExportRefusal{.code = bytes.error().code,
                         .source = controller.filePath(),
                         .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "It holds half a character (%1)"),
                         .reasonArguments = {bytes.error().detail}};
}

QString shownRefusal(const ExportRefusal &refusal)
{
    const QString file = QFileInfo(refusal.source).fileName();
    return file.isEmpty() ? reasonText(refusal) : file + u": "_s + reasonText(refusal);
}

} // namespace

ExportDialog::ExportDialog(const QList<const DocumentController *> &sources, Prompts &prompts, const QString &folder,
                           QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_folder(folder)
    , m_target(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_all(new QCheckBox(tr("&All open definitions (%1)").arg(sources.size()), this))
    , m_form(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_version(new QLineEdit(PluginInfo().version, this))
    , m_description(new QLineEdit(this))
    , m_author(new QLineEdit(this))
    , m_report(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_export(nullptr)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    for (const DocumentController *source : sources) // what is open: unsaved changes are exported, too
        m_sources.append(sourceOf(*source));
    const QString name = slug(m_sources.constFirst().definition.definition.name());
    m_name->setText(name);
    m_path->setText(QDir::toNativeSeparators(m_folder + u'/' + name));
    for (const ExportTarget *target : allExportTargets())
        m_target->addItem(translated(target->label), QLatin1StringView(target->id));
    m_form->addItem(tr("Folder"));
    m_form->addItem(tr("Zip archive"));
    m_all->setVisible(sources.size() > 1);
    build();
    render();
}

void ExportDialog::build()
{
    const auto named = [](QWidget *widget, const QString &name) {
        widget->setObjectName(name);
        return widget;
    };
    named(m_target, u"target"_s);
    named(m_form, u"outputForm"_s);
    named(m_path, u"outputPath"_s);
    named(m_name, u"pluginName"_s);
    named(m_version, u"pluginVersion"_s);
    named(m_description, u"pluginDescription"_s);
    named(m_author, u"pluginAuthor"_s);
    named(m_report, u"lossReport"_s);
    m_summary->setWordWrap(true);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *what = new QFormLayout;
    what->addRow(tr("Forma&t:"), m_target);
    what->addRow(QString(), m_summary);
    what->addRow(QString(), m_all);
    auto *plugin = new QGroupBox(tr("Plugin details, for formats that are plugins"), this);
    auto *details = new QFormLayout(plugin);
    details->addRow(tr("&Name:"), m_name);
    details->addRow(tr("&Version:"), m_version);
    details->addRow(tr("&Description:"), m_description);
    details->addRow(tr("A&uthor:"), m_author);
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    auto *place = new QHBoxLayout;
    place->addWidget(m_form);
    place->addWidget(m_path, 1);
    place->addWidget(browseButton);
    auto *reportLabel = new QLabel(tr("What the format keeps and &loses:"), this);
    reportLabel->setBuddy(m_report);
    m_report->setAccessibleName(tr("Loss report"));
    m_form->setAccessibleName(tr("Write as"));
    m_path->setAccessibleName(tr("Write to"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"export"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(what);
    layout->addWidget(plugin);
    layout->addWidget(reportLabel);
    layout->addWidget(m_report, 1);
    layout->addLayout(place);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(620, 620);

    connect(m_target, &QComboBox::currentIndexChanged, this, &ExportDialog::render);
    connect(m_all, &QCheckBox::toggled, this, &ExportDialog::render);
    for (const QLineEdit *edit : {m_name, m_version, m_description, m_author})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::render);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        QString path = m_path->text();
        const bool endsInZip = path.endsWith(u".zip"_s, Qt::CaseInsensitive);
        if (isZip() && !endsInZip)
            m_path->setText(path + u".zip"_s);
        else if (!isZip() && endsInZip)
            m_path->setText(path.chopped(4));
    });
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

ExportDialog::Source ExportDialog::sourceOf(const DocumentController &controller)
{
    const Result<QByteArray> bytes = encodeText(controller.text(), controller.format());
    return {{controller.definition(), controller.format(), controller.filePath(), bytes ? *bytes : QByteArray()},
            refusalOf(controller, bytes)};
}

QList<ExportDialog::Source> ExportDialog::chosenSources() const
{
    return m_all->isChecked() ? m_sources : m_sources.first(1);
}

ExportRequest ExportDialog::request() const
{
    PluginInfo plugin;
    plugin.name = m_name->text().trimmed();
    plugin.version = m_version->text().trimmed();
    plugin.description = m_description->text().trimmed();
    plugin.author = m_author->text().trimmed();
    ExportRequest request{.plugin = plugin};
    for (const Source &source : chosenSources()) {
        if (!source.refusal)
            request.sources.append(source.definition);
    }
    return request;
}

void ExportDialog::render()
{
    const ExportTarget *target = findExportTarget(m_target->currentData().toString());
    if (!target) {
        m_export->setEnabled(false);
        return;
    }
    m_summary->setText(translated(target->summary));
    m_outcome = target->render(request());
    QStringList report;
    for (const LossReport &loss : std::as_const(m_outcome.reports))
        report.append(loss.toText());
    for (const Source &source : chosenSources()) {
        if (source.refusal)
            m_outcome.refused.append(*source.refusal);
    }
    for (const ExportRefusal &refusal : std::as_const(m_outcome.refused))
        report.append(tr("Not exported: %1").arg(shownRefusal(refusal)));
    report.append(tr("Files:"));
    for (const BundleFile &file : std::as_const(m_outcome.files))
        report.append(u"  "_s + file.path);
    m_report->setPlainText(report.join(u'\n'));
    m_export->setEnabled(!m_outcome.files.isEmpty());
}

bool ExportDialog::isZip() const
{
    return m_form->currentIndex() == 1;
}

void ExportDialog::browse()
{
    const QString path = isZip() ? m_prompts.askZipToWrite(this, m_path->text()) : m_prompts.askFolder(this, m_folder);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

bool ExportDialog::write(bool mayReplace)
{
    const QString path = QDir::fromNativeSeparators(m_path->text());
    const ExistingFiles existing = mayReplace ? ExistingFiles::Replace : ExistingFiles::Refuse;
    const Result<void> written = isZip() ? writeZip(path, m_outcome.files, existing)
                                         : writeFolder(path, m_outcome.files, existing);
    if (written)
        return true;
    if (!mayReplace && written.error().code == ErrorCode::AlreadyExists && m_prompts.askOverwrite(this, path))
        return write(true);
    m_problem->setText(fileErrorText(written.error(), path));
    m_problem->show();
    return false;
}

void ExportDialog::accept()
{
    if (!write(false))
        return;
    Q_EMIT exported(m_outcome.files.size(), m_path->text());
    QDialog::accept();
}

} // namespace Agentwright::App
