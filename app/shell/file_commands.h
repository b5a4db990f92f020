// SPDX-License-Identifier: MIT
#pragma once

#include "document/document_controller.h"

#include <agentwright/base/result.h>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace Agentwright::App {

class DocumentPage;
class MainWindow;
class Prompts;
class Settings;

/// New, open, save and close, with everything that can go wrong on the way. Whatever happens, the text of an open
/// definition stays until the user gives it up.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    static constexpr int kSaveSoonMs = 1500;

    FileCommands(MainWindow &window, Prompts &prompts, Settings &settings);

    void startNew();
    void open();
    /// The page of a file: the one that shows it already, or one behind the others. Errors as loadFile().
    Result<DocumentPage *> load(const QString &path);
    /// nullptr when the file is not open.
    DocumentPage *pageOf(const QString &path) const;
    /// Files that are open already come to the front; the last one is shown.
    void openPaths(const QStringList &paths);

    /// False when it was not saved; the user has been told why.
    bool save();
    bool save(DocumentPage &page);
    /// To its own file.
    bool write(DocumentPage &page, DocumentController::OnDiskChange onDiskChange);
    bool saveAs();
    bool saveAs(DocumentPage &page);
    bool saveAt(DocumentPage &page, const QString &path);
    void saveAll();
    /// Where the user wants that: writes changed files once nobody types any more.
    void saveSoon();

    /// False when the user keeps the definition open.
    bool close();
    bool close(DocumentPage &page);
    bool closeAll();
    /// What is typed in fields and not handed over yet enters the definitions.
    void takePending();
    /// Asks about unsaved changes; false when the user cancelled or saving failed.
    bool mayClose(DocumentPage &page);

Q_SIGNALS:
    void recentFilesChanged();

private:
    void saveByItself();
    DocumentPage *openPath(const QString &path);
    void afterSave(DocumentPage &page);
    void remember(const QString &path);

    MainWindow &m_window;
    Prompts &m_prompts;
    Settings &m_settings;
    QTimer m_saveSoon;
};

} // namespace Agentwright::App
