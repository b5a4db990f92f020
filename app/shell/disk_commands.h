// SPDX-License-Identifier: MIT
#pragma once

#include "document/document_controller.h"
#include "session/file_history.h"
#include "shell/message_bar.h"

#include <agentwright/base/result.h>

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace Agentwright::App {

class DocumentPage;
class MainWindow;
class Settings;

/// What happens when the disk is not as the editor left it: files that others changed, moved, deleted or protected. Nothing
/// is taken over or overwritten that could not be had back, by undo or from the earlier versions.
class DiskCommands : public QObject
{
    Q_OBJECT
public:
    DiskCommands(MainWindow &window, Settings &settings);
    ~DiskCommands() override;

    void reload();
    /// Tells the user when another program changed an open file; takes it over by itself where nothing is unsaved.
    void lookAtDisk();
    void showHistory();

    /// Before and after a file is written: both versions can be had back.
    void keepVersion(const QString &path, const QByteArray &bytes, const QDateTime &when);
    void showSaveError(DocumentPage &page, const Error &error, const QString &path);
    void forgetMessages(DocumentPage &page);

private:
    using Choices = QList<MessageBar::Choice>;
    void lookAtDisk(DocumentPage &page);
    void showChanged(DocumentPage &page, const QString &topic);
    void showMissing(DocumentPage &page, const QString &topic);
    QString renamedTo(const DocumentPage &page) const;
    void follow(DocumentPage &page, const QString &path);
    void reload(DocumentPage &page);
    void reloadUnasked(DocumentPage &page);
    void merge(DocumentPage &page);
    void takeMerge(DocumentPage &page, const DocumentController::DiskVersion &version, const TextEdit &edit,
                   quint64 madeFor);
    void compare(DocumentPage &page);
    void overwrite(DocumentPage &page);
    void makeFolderAndSave(DocumentPage &page, const QString &path);
    void makeWritableAndSave(DocumentPage &page);
    void showReadError(DocumentPage &page, const Error &error);
    Choices changedChoices(DocumentPage &page);
    MessageBar::Choice saveElsewhere(DocumentPage &page);

    MainWindow &m_window;
    const FileHistory m_history;
    QThreadPool m_pool; ///< writes versions, in order
};

} // namespace Agentwright::App
