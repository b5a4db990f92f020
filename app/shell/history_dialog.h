// SPDX-License-Identifier: MIT
#pragma once

#include "session/file_history.h"

#include <agentwright/base/file_text.h>

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;

namespace Agentwright::App {

class DiffView;
class DocumentController;

/// The earlier versions of a definition's file, each compared with the present text. Restoring is an edit that can be undone;
/// the file changes when it is saved. Must not outlive the controller.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(DocumentController &controller, const FileHistory &history, QWidget *parent = nullptr);

private:
    void build();
    void showVersion();
    void restore();

    DocumentController &m_controller;
    const FileHistory m_history;
    const QList<FileVersion> m_versions;
    FileText m_shown;
    QListWidget *m_list;
    DiffView *m_difference;
    QPushButton *m_restore = nullptr;
};

} // namespace Agentwright::App
