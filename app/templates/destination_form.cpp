// SPDX-License-Identifier: MIT
#include "templates/destination_form.h"

#include "document/shown_path.h"
#include "widgets/prompts.h"
#include "widgets/theme_icon.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/workspace/agent_folders.h>

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

DestinationForm::DestinationForm(Prompts &prompts, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_start(folder)
    , m_scope(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Bro&wse…"), this))
    , m_file(new QLineEdit(this))
    , m_path(new QLabel(this))
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
    , m_free(new QPushButton(m_problem))
{
    m_scope->setObjectName(u"scope"_s);
    m_folder->setObjectName(u"folder"_s);
    m_browse->setObjectName(u"browse"_s);
    m_file->setObjectName(u"fileName"_s);
    m_path->setObjectName(u"path"_s);
    m_problemText->setObjectName(u"pathProblem"_s);
    m_free->setObjectName(u"useFreeName"_s);
    if (isOfProject(m_start))
        m_scope->addItem(tr("This project"), Project);
    m_scope->addItem(tr("All my projects (user)"), User);
    m_scope->addItem(tr("A plugin"), Plugin);
    m_scope->addItem(tr("Elsewhere"), Elsewhere);
    build();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &DestinationForm::chooseScope);
    connect(m_browse, &QPushButton::clicked, this, &DestinationForm::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &DestinationForm::showState);
    connect(m_file, &QLineEdit::textChanged, this, &DestinationForm::showState);
    connect(m_free, &QPushButton::clicked, this, &DestinationForm::useFreeName);
    m_scope->setCurrentIndex(pluginAgentFolder(m_start).isEmpty() ? 0 : m_scope->findData(Plugin));
    chooseScope();
}

void DestinationForm::build()
{
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins({});
    auto *icon = new QLabel(m_problem);
    const int size = fontMetrics().height();
    icon->setPixmap(themeIcon(u"dialog-warning"_s).pixmap(size, size));
    icon->setAccessibleName(tr("Warning"));
    problem->addWidget(icon);
    problem->addWidget(m_problemText, 1);
    problem->addWidget(m_free);
    for (QLabel *label : {m_path, m_problemText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_path->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->addRow(tr("&For:"), m_scope);
    layout->addRow(tr("Fol&der:"), folder);
    static_cast<QLabel *>(layout->labelForField(folder))->setBuddy(m_folder);
    layout->addRow(tr("File &name:"), m_file);
    layout->addRow(QString(), m_problem);
    layout->addRow(QString(), m_path);
    m_folder->setAccessibleName(tr("Folder"));
}

void DestinationForm::chooseScope()
{
    const Scope scope = Scope(m_scope->currentData().toInt());
    QString folder = QDir::fromNativeSeparators(m_folder->text());
    if (scope == Project)
        folder = projectAgentFolder(m_start);
    else if (scope == User)
        folder = userAgentFolder();
    else if (scope == Plugin)
        folder = pluginAgentFolder(m_start);
    const bool isFixed = scope == Project || scope == User;
    m_folder->setReadOnly(isFixed);
    m_browse->setVisible(!isFixed);
    m_folder->setPlaceholderText(scope == Plugin ? tr("The plugin's folder “agents”") : QString());
    m_folder->setText(QDir::toNativeSeparators(folder));
    showState();
}

void DestinationForm::browse()
{
    const QString chosen = m_prompts.askFolder(this, folder().isEmpty() ? m_start : folder());
    if (chosen.isEmpty())
        return;
    const QString plugin = pluginAgentFolder(chosen);
    const bool isPlugin = m_scope->currentData().toInt() == Plugin && !plugin.isEmpty();
    m_folder->setText(QDir::toNativeSeparators(isPlugin ? plugin : chosen));
}

void DestinationForm::setAgentName(const QString &name)
{
    const QString file = slug(name) + u".md"_s;
    if (m_file->text().isEmpty() || m_file->text() == m_agentName)
        m_file->setText(file);
    m_agentName = file;
    showState();
}

QString DestinationForm::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QString DestinationForm::fileName() const
{
    const QString name = m_file->text().trimmed();
    return name.isEmpty() || name.endsWith(".md"_L1, Qt::CaseInsensitive) ? name : name + ".md"_L1;
}

QString DestinationForm::path() const
{
    return QDir(folder()).absoluteFilePath(fileName());
}

bool DestinationForm::isComplete() const
{
    return !folder().isEmpty() && !fileName().contains(u'/') && safeRelativePath(fileName());
}

bool DestinationForm::isTaken() const
{
    const QFileInfo file(path());
    return file.exists() || file.isSymLink();
}

void DestinationForm::useFreeName()
{
    const QString stem = fileName().chopped(3);
    for (int number = 2; isTaken(); ++number)
        m_file->setText(u"%1-%2.md"_s.arg(stem, QString::number(number)));
}

void DestinationForm::showState()
{
    const bool complete = isComplete();
    const bool taken = complete && isTaken();
    m_path->setText(complete ? shownPath(path()) : QString());
    if (folder().isEmpty())
        m_problemText->setText(tr("Choose a folder."));
    else if (!complete)
        m_problemText->setText(tr("This is no file name that every system takes."));
    else
        m_problemText->setText(tr("There is a file of this name already."));
    m_problem->setVisible(!complete || taken);
    m_free->setVisible(taken);
    m_free->setText(tr("&Use Another Name"));
}

void DestinationForm::focusFileName()
{
    m_file->setFocus(Qt::OtherFocusReason);
    m_file->selectAll();
}

void DestinationForm::showEvent(QShowEvent *event)
{
    showState(); // the folder may have changed meanwhile
    QWidget::showEvent(event);
}

} // namespace Agentwright::App
