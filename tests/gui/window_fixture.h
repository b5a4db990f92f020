// SPDX-License-Identifier: MIT
#pragma once

#include "shell/main_window.h"
#include "shell/settings.h"
#include "widgets/prompts.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QComboBox;
class QLineEdit;

namespace Agentwright::App {
class DocumentController;
class DocumentPage;
class FieldRow;
class FormView;
class PromptEdit;
} // namespace Agentwright::App

namespace Agentwright::Testing {

/// Any warning fails the running test, except what the platform without a screen always says of itself.
void failOnWarnings();

/// Answers that were put in before; a question without one cancels and counts.
class QueuedPrompts : public App::Prompts
{
public:
    QList<Unsaved> unsaved;
    QStringList filesToOpen;
    QStringList pathsToSave;
    QStringList folders;
    QStringList texts;
    QList<bool> confirmations; ///< to replace or to delete
    int asked = 0;

    Unsaved askUnsaved(QWidget *parent, const QString &fileName) override;
    QStringList askFilesToOpen(QWidget *parent, const QString &folder) override;
    QStringList askFilesToImport(QWidget *parent, const QString &folder) override;
    QString askPathToSave(QWidget *parent, const QString &suggestedPath) override;
    QString askFolder(QWidget *parent, const QString &folder) override;
    QString askZipToWrite(QWidget *parent, const QString &suggestedPath) override;
    QString askPdfToWrite(QWidget *parent, const QString &suggestedPath) override;
    bool askOverwrite(QWidget *parent, const QString &path) override;
    bool askReplaceFile(QWidget *parent, const QString &path) override;
    QString askText(QWidget *parent, const QString &title, const QString &label, const QString &text) override;
    bool askTrash(QWidget *parent, const QStringList &paths) override;
    bool askDelete(QWidget *parent, const QString &path) override;
};

/// A fresh window with settings of its own, and a folder for files with a blank and a letter beyond ASCII in its name.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    QueuedPrompts prompts;
    App::MainWindow &window() { return *m_window; }
    App::Settings &settings() { return m_settings; }

    /// Shows the window; false when it does not become active.
    [[nodiscard]] bool show();
    /// Another window with the same settings. The old one goes without a word, as when the program is killed.
    void restart();
    /// Presses the button of a message in the page, or in the window.
    void choose(const QString &topic, const QString &choice);
    /// Path of a new file with that content.
    QString makeFile(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const;
    static QByteArray bytesOf(const QString &path);
    /// Makes a file and opens it.
    App::DocumentPage &openText(const QByteArray &content, const QString &name = QStringLiteral("reviewer.md"));

    App::DocumentPage &page();
    App::DocumentController &controller();
    App::PromptEdit &editor();
    App::FormView &form();
    /// The text of the current page.
    QString text();
    /// The input of a field of the form; nullptr when there is no such row or another kind of input.
    template<typename Input>
    Input *input(const QString &key);
    void trigger(const char *command);

private:
    QWidget *inputOf(const QString &key);

    QTemporaryDir m_folder;
    App::Settings m_settings;
    std::unique_ptr<App::MainWindow> m_window;
};

template<typename Input>
Input *WindowFixture::input(const QString &key)
{
    return qobject_cast<Input *>(inputOf(key));
}

} // namespace Agentwright::Testing
