// SPDX-License-Identifier: MIT
#pragma once

#include "form/form_view.h"
#include "preview/preview_pane.h"
#include "preview/preview_tabs.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Agentwright::App {

class DocumentController;
class MessageBar;
class PromptEdit;
class ReadingsJob;

/// One open definition: its controller and its views. The page itself holds messages and text; form and preview are made
/// when they are first asked for, and are shown elsewhere in the window.
class DocumentPage : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPage(KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);
    ~DocumentPage() override;

    DocumentController &controller() const { return *m_controller; }
    PromptEdit &editor() const { return *m_editor; }
    MessageBar &messages() const { return *m_messages; }
    FormView &form(QWidget *parent);
    PreviewTabs &preview(QWidget *parent);
    const ReadingsJob &readings() const { return *m_readings; }
    /// The form when it was made.
    FormView *presentForm() const { return m_form; }

    /// Names the document in recovery files, as long as it is open.
    const QString &sessionId() const { return m_sessionId; }
    /// As after opening: frontmatter folded, the caret in front of the prompt.
    void startAtBody();
    /// File name, or a word for a document that has none.
    QString title() const;
    /// Never saved, never changed: an opened file may take its place.
    bool isPristine() const;

private:
    const QString m_sessionId;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<ReadingsJob> m_readings;
    MessageBar *m_messages;
    PromptEdit *m_editor;
    QPointer<FormView> m_form;
    QPointer<PreviewTabs> m_preview;
};

} // namespace Agentwright::App
