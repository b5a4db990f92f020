// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "form/form_view.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"

#include <KMessageWidget>

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Agentwright::Testing {

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

App::Prompts::Unsaved QueuedPrompts::askUnsaved(QWidget *, const QString &)
{
    ++asked;
    return unsaved.isEmpty() ? Unsaved::Cancel : unsaved.takeFirst();
}

QStringList QueuedPrompts::askFilesToOpen(QWidget *, const QString &)
{
    ++asked;
    return std::exchange(filesToOpen, {});
}

QStringList QueuedPrompts::askFilesToImport(QWidget *, const QString &)
{
    ++asked;
    return std::exchange(filesToOpen, {});
}

QString QueuedPrompts::askPathToSave(QWidget *, const QString &)
{
    ++asked;
    return pathsToSave.isEmpty() ? QString() : pathsToSave.takeFirst();
}

QString QueuedPrompts::askFolder(QWidget *, const QString &)
{
    ++asked;
    return folders.isEmpty() ? QString() : folders.takeFirst();
}

QString QueuedPrompts::askZipToWrite(QWidget *, const QString &)
{
    ++asked;
    return {};
}

QString QueuedPrompts::askPdfToWrite(QWidget *parent, const QString &suggestedPath)
{
    return askPathToSave(parent, suggestedPath);
}

bool QueuedPrompts::askOverwrite(QWidget *, const QString &)
{
    ++asked;
    return !confirmations.isEmpty() && confirmations.takeFirst();
}

bool QueuedPrompts::askReplaceFile(QWidget *parent, const QString &path)
{
    return askOverwrite(parent, path);
}

QString QueuedPrompts::askText(QWidget *, const QString &, const QString &, const QString &)
{
    ++asked;
    return texts.isEmpty() ? QString() : texts.takeFirst();
}

bool QueuedPrompts::askTrash(QWidget *parent, const QStringList &paths)
{
    return askOverwrite(parent, paths.value(0));
}

bool QueuedPrompts::askDelete(QWidget *parent, const QString &path)
{
    return askOverwrite(parent, path);
}

WindowFixture::WindowFixture()
    : m_folder(QDir::tempPath() + u"/agent wright é XXXXXX"_s)
    , m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_window(std::make_unique<App::MainWindow>(prompts, m_settings))
{ }

WindowFixture::~WindowFixture() = default;

bool WindowFixture::show()
{
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

void WindowFixture::restart()
{
    m_window.reset();
    m_window = std::make_unique<App::MainWindow>(prompts, m_settings);
}

void WindowFixture::choose(const QString &topic, const QString &choice)
{
    auto *message = m_window->findChild<KMessageWidget *>(topic);
    const QList<QAction *> actions = message ? message->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == choice)
            return action->trigger();
    }
    QTest::qFail(qPrintable(u"no choice "_s + choice), __FILE__, __LINE__);
}

QString WindowFixture::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString WindowFixture::makeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail(qPrintable(u"cannot write "_s + file.fileName()), __FILE__, __LINE__);
    return file.fileName();
}

QByteArray WindowFixture::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

App::DocumentPage &WindowFixture::openText(const QByteArray &content, const QString &name)
{
    m_window->files().openPaths({makeFile(name, content)});
    return page();
}

App::DocumentPage &WindowFixture::page()
{
    return *m_window->currentPage();
}

App::DocumentController &WindowFixture::controller()
{
    return page().controller();
}

App::PromptEdit &WindowFixture::editor()
{
    return page().editor();
}

App::FormView &WindowFixture::form()
{
    return page().form(m_window.get());
}

QString WindowFixture::text()
{
    return controller().text();
}

QWidget *WindowFixture::inputOf(const QString &key)
{
    const App::FieldRow *row = form().row(key);
    return row ? row->editor()->input() : nullptr;
}

void WindowFixture::trigger(const char *command)
{
    QCoreApplication::processEvents(); // what can be used is found out in the next turn
    auto *action = m_window->findChild<QAction *>(QLatin1StringView(command));
    if (!action || !action->isEnabled())
        QTest::qFail(qPrintable(u"no command "_s + QLatin1StringView(command)), __FILE__, __LINE__);
    else
        action->trigger();
}

} // namespace Agentwright::Testing
