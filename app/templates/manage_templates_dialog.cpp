// SPDX-License-Identifier: MIT
#include "templates/manage_templates_dialog.h"

#include "document/error_text.h"
#include "document/shown_path.h"
#include "widgets/prompts.h"
#include "widgets/theme_icon.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/templates/template_check.h>
#include <agentwright/workspace/template_folders.h>

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString originText(TemplateOrigin origin)
{
    switch (origin) {
    case TemplateOrigin::BuiltIn:
        return ManageTemplatesDialog::tr("Built in");
    case TemplateOrigin::User:
        return ManageTemplatesDialog::tr("Yours");
    case TemplateOrigin::Project:
        return ManageTemplatesDialog::tr("Project");
    }
    Q_UNREACHABLE_RETURN({});
}

QString placed(const TemplateProblem &problem)
{
    return ManageTemplatesDialog::tr("Line %1, column %2: %3")
        .arg(QString::number(problem.position.line), QString::number(problem.position.column), message(problem));
}

const TemplateProblem *firstError(const Template &content)
{
    const auto error = std::ranges::find_if(content.problems(), &TemplateProblem::isError);
    return error == content.problems().end() ? nullptr : &*error;
}

} // namespace

ManageTemplatesDialog::ManageTemplatesDialog(const QString &folder, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_prompts(prompts)
    , m_model(new QStandardItemModel(this))
    , m_list(new QTreeView(this))
    , m_details(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"manageTemplates"_s);
    setWindowTitle(tr("Manage Templates"));
    build();
    connect(&m_loader, &TemplateLoader::loaded, this, &ManageTemplatesDialog::show);
    connect(m_list, &QTreeView::activated, this, &ManageTemplatesDialog::edit);
    reload();
}

void ManageTemplatesDialog::build()
{
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_details->setObjectName(u"details"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *label = new QLabel(tr("&Templates and blocks:"), this);
    label->setBuddy(m_list);
    auto *left = new QVBoxLayout;
    left->addWidget(label);
    left->addWidget(m_list, 1);
    left->addWidget(m_details);
    auto *right = new QVBoxLayout;
    m_buttons = {addButton(tr("&Edit"), u"edit"_s, &ManageTemplatesDialog::edit),
                 addButton(tr("D&uplicate"), u"duplicate"_s, &ManageTemplatesDialog::duplicate),
                 addButton(tr("&Delete…"), u"delete"_s, &ManageTemplatesDialog::remove),
                 addButton(tr("&Share as File…"), u"share"_s, &ManageTemplatesDialog::share),
                 addButton(tr("&Import…"), u"import"_s, &ManageTemplatesDialog::import)};
    for (QPushButton *button : std::as_const(m_buttons))
        right->addWidget(button);
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(860, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &ManageTemplatesDialog::reject);
}

QPushButton *ManageTemplatesDialog::addButton(const QString &text, const QString &name,
                                              void (ManageTemplatesDialog::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

// --- The list ---

void ManageTemplatesDialog::reload(const QString &select)
{
    if (!select.isEmpty())
        m_wanted = select;
    else if (const Entry *entry = current())
        m_wanted = entry->path;
    m_loader.load(m_folder);
}

void ManageTemplatesDialog::show(const TemplateLibrary &library)
{
    m_entries.clear();
    for (const UnreadableTemplate &file : library.unreadable)
        m_entries.append({.path = file.path, .state = fileErrorText(file.error, file.path), .isReadable = false});
    // Broken ones first: they want something of the user.
    QList<Entry> usable;
    for (const StoredTemplate &stored : library.store.all()) {
        Entry entry{.origin = stored.origin, .path = stored.path, .content = stored.content};
        const TemplateProblem *error = firstError(stored.content);
        if (error)
            entry.state = tr("Cannot be used. %1").arg(placed(*error));
        else if (stored.isShadowed)
            entry.state = tr("Another one with the same identifier is used instead");
        (error ? m_entries : usable).append(entry);
    }
    m_entries += usable;

    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Title"), tr("From"), tr("Kind"), tr("Remarks")});
    int wanted = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const TemplateHeader &header = entry.content.header();
        auto *title = new QStandardItem(header.title.isEmpty() ? QFileInfo(entry.path).fileName()
                                                               : templateText(header.title));
        if (!entry.state.isEmpty())
            title->setIcon(themeIcon(entry.content.isUsable() ? u"dialog-information"_s : u"dialog-error"_s));
        auto *kind = new QStandardItem(header.kind == TemplateKind::Block ? tr("Block") : tr("Agent"));
        auto *state = new QStandardItem(entry.state);
        state->setToolTip(entry.state.toHtmlEscaped());
        if (entry.path == m_wanted)
            wanted = m_model->rowCount();
        m_model->appendRow({title, new QStandardItem(originText(entry.origin)), kind, state});
    }
    for (int column = 0; column < 3; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // Made anew with every clear().
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ManageTemplatesDialog::showCurrent,
            Qt::UniqueConnection);
    m_list->setCurrentIndex(m_model->index(wanted, 0));
    showCurrent();
}

const ManageTemplatesDialog::Entry *ManageTemplatesDialog::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

void ManageTemplatesDialog::showCurrent()
{
    const Entry *entry = current();
    const bool isFile = entry && entry->origin != TemplateOrigin::BuiltIn;
    const bool isUsable = entry && entry->content.isUsable();
    const auto enable = [this](const QString &name, bool enabled) {
        findChild<QPushButton *>(name)->setEnabled(enabled);
    };
    enable(u"edit"_s, isFile && entry->isReadable);
    enable(u"duplicate"_s, isUsable);
    enable(u"delete"_s, isFile);
    enable(u"share"_s, entry && entry->isReadable);
    QStringList lines;
    if (entry) {
        lines.append(entry->origin == TemplateOrigin::BuiltIn ? tr("Comes with the program; duplicate it to change it.")
                                                              : shownPath(entry->path));
        if (!entry->content.header().summary.isEmpty())
            lines.append(templateText(entry->content.header().summary));
        if (!entry->isReadable || (isUsable && !entry->state.isEmpty()))
            lines.append(entry->state);
        else if (isFile) {
            for (const TemplateProblem &problem : checkTemplate(entry->content))
                lines.append(placed(problem));
        }
    }
    m_details->setPlainText(lines.join(u'\n'));
}

void ManageTemplatesDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

// --- What can be done ---

void ManageTemplatesDialog::edit()
{
    const Entry *entry = current();
    if (!entry || entry->origin == TemplateOrigin::BuiltIn || !entry->isReadable)
        return;
    const TemplateProblem *error = firstError(entry->content);
    Q_EMIT openRequested(entry->path, error ? error->range : TextRange());
    accept();
}

void ManageTemplatesDialog::duplicate()
{
    const Entry *entry = current();
    if (!entry)
        return;
    const Result<QString> copied = addCopy(userTemplateFolder(), entry->content);
    say(copied ? tr("Copied to “%1”.").arg(shownPath(*copied)) : fileErrorText(copied.error(), userTemplateFolder()));
    if (copied)
        reload(*copied);
}

void ManageTemplatesDialog::remove()
{
    const Entry *entry = current();
    if (!entry || entry->origin == TemplateOrigin::BuiltIn)
        return;
    const QString path = entry->path; // while the user is asked, the list may be read anew
    if (!m_prompts.askDelete(this, path))
        return;
    QFile file(path);
    if (file.remove())
        say(tr("“%1” was deleted.").arg(shownPath(path)));
    else
        say(tr("“%1” could not be deleted: %2").arg(shownPath(path), file.errorString()));
    reload();
}

void ManageTemplatesDialog::share()
{
    const Entry *entry = current();
    if (!entry)
        return;
    const QString path = entry->path; // while the user is asked, the list may be read anew
    const QString target = m_prompts.askPathToSave(this, QDir::home().filePath(QFileInfo(path).fileName()));
    if (target.isEmpty())
        return;
    const Result<LoadedFile> file = loadFile(path);
    const Result<FileFingerprint> saved = file ? saveFile(target, file->bytes) : file.error();
    say(saved ? tr("Written to “%1”.").arg(shownPath(target)) : fileErrorText(saved.error(), file ? target : path));
}

void ManageTemplatesDialog::import()
{
    QStringList report;
    for (const QString &path : m_prompts.askFilesToOpen(this, m_folder))
        report.append(imported(path));
    if (report.isEmpty())
        return;
    reload(m_wanted);
    say(report.join(u'\n'));
}

/// What came of it, for the user.
QString ManageTemplatesDialog::imported(const QString &path)
{
    const Result<LoadedFile> file = loadFile(path);
    if (!file)
        return fileErrorText(file.error(), path);
    const QString name = QFileInfo(path).fileName();
    const Template content = Template::parse(decodeText(file->bytes).text);
    if (const TemplateProblem *error = firstError(content))
        return tr("“%1” was not imported: it is no template that can be used. %2").arg(name, placed(*error));
    const Result<QString> added = addTemplate(userTemplateFolder(), content.text());
    if (!added && added.error().code == ErrorCode::AlreadyExists)
        return tr("“%1” was not imported: you have a template with the identifier “%2” already.")
            .arg(name, content.header().id);
    if (!added)
        return fileErrorText(added.error(), userTemplateFolder());
    m_wanted = *added;
    QStringList lines{tr("“%1” was imported.").arg(name)};
    for (const TemplateProblem &problem : checkTemplate(content))
        lines.append(placed(problem));
    return lines.join(u'\n');
}

} // namespace Agentwright::App
