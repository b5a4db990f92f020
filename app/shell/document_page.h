// SPDX-License-Identifier: MIT
#pragma once

#include "form/form_view.h"
#include "preview/preview_pane.h"
#include "preview/preview_tabs.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QSplitter;

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
    explicit DocumentPage(QWidget *parent = nullptr);
    ~DocumentPage() override;

    DocumentController &controller() const { return *m_controller; }
    /// The view of the text that has the focus, or had it last.
    PromptEdit &editor() const { return *m_editor; }
    /// One, or two while the text is split.
    QList<PromptEdit *> editors() const;
    bool isSplit() const { return m_second; }
    /// How the text is shown twice; nullopt when it is not.
    std::optional<Qt::Orientation> split() const;
    /// Shows the text twice, side by side (horizontal) or stacked, with the focus in the new view. Where two views side by
    /// side have no room for lines that can be read, they are stacked for as long as that is so.
    void split(Qt::Orientation orientation);
    /// The view that remains takes over the place of the active one.
    void unsplit();
    void goToOtherView();
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

Q_SIGNALS:
    /// Of the active view; after another one has become it as well.
    void caretMoved();
    void activeEditorChanged();
    /// A view came or went.
    void editorsChanged();
    /// What is typed in the form and not in the text yet.
    void pendingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void turnViews();
    void addEditor(PromptEdit &editor, const QString &name);
    void activate(PromptEdit &editor);

    const QString m_sessionId;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<ReadingsJob> m_readings;
    MessageBar *m_messages;
    QSplitter *m_views;
    PromptEdit *m_first;
    PromptEdit *m_second = nullptr;
    Qt::Orientation m_split = Qt::Horizontal; ///< as asked for
    PromptEdit *m_editor = nullptr; ///< the active one of the two
    QPointer<FormView> m_form;
    QPointer<PreviewTabs> m_preview;
};

} // namespace Agentwright::App
