// SPDX-License-Identifier: MIT
#include "shell/document_page.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "document/shown_path.h"
#include "editor/prompt_edit.h"
#include "preview/readings_job.h"
#include "shell/message_bar.h"

#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextDocument>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

DocumentPage::DocumentPage(QWidget *parent)
    : QWidget(parent)
    , m_sessionId(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_controller(std::make_unique<DocumentController>())
    , m_readings(std::make_unique<ReadingsJob>(*m_controller))
    , m_messages(new MessageBar(this))
    , m_views(new QSplitter(this))
    , m_first(new PromptEdit(*m_controller, m_views))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_views, 1);
    m_views->setChildrenCollapsible(false);
    addEditor(*m_first, u"editor"_s);
    activate(*m_first);
    connect(m_controller.get(), &DocumentController::filePathChanged, this, [this] {
        const QStringList problems = m_controller->configProblems();
        if (problems.isEmpty())
            m_messages->remove(u"config"_s);
        else
            m_messages->show(u"config"_s, MessageBar::Kind::Warning, problems.join(u'\n'));
    });
}

DocumentPage::~DocumentPage()
{
    // The views look at the controller until they are gone.
    delete m_form;
    delete m_preview;
    delete m_views;
}

// --- The views of the text ---

void DocumentPage::addEditor(PromptEdit &editor, const QString &name)
{
    editor.setObjectName(name);
    editor.installEventFilter(this);
    connect(&editor, &PromptEdit::caretMoved, this, [this, &editor] {
        if (m_editor == &editor)
            Q_EMIT caretMoved();
    });
    connect(&editor, &PromptEdit::languageChanged, this, [this](const QString &language) {
        for (PromptEdit *view : editors())
            view->setLanguage(language);
    });
}

bool DocumentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        activate(*static_cast<PromptEdit *>(watched));
    return QWidget::eventFilter(watched, event);
}

void DocumentPage::activate(PromptEdit &editor)
{
    if (m_editor == &editor)
        return;
    m_editor = &editor;
    setFocusProxy(m_editor);
    Q_EMIT activeEditorChanged();
    Q_EMIT caretMoved();
}

QList<PromptEdit *> DocumentPage::editors() const
{
    return m_second ? QList{m_first, m_second} : QList{m_first};
}

std::optional<Qt::Orientation> DocumentPage::split() const
{
    return isSplit() ? std::optional(m_split) : std::nullopt;
}

void DocumentPage::split(Qt::Orientation orientation)
{
    m_split = orientation;
    turnViews();
    if (!m_second) {
        m_second = new PromptEdit(*m_first, m_views);
        m_second->setAccessibleName(tr("Second view of the text"));
        addEditor(*m_second, u"secondEditor"_s);
        m_second->show();
        if (isVisible()) // otherwise nobody asked just now
            m_second->setFocus(Qt::OtherFocusReason);
        Q_EMIT editorsChanged();
    }
    m_views->setSizes({1, 1}); // in equal parts
}

void DocumentPage::turnViews()
{
    constexpr int kFewestLetters = 24;
    const int letters = kFewestLetters * m_first->fontMetrics().averageCharWidth();
    const int wanted = 2 * (letters + m_first->width() - m_first->viewport()->width());
    const bool fits = !isVisible() || width() >= wanted;
    m_views->setOrientation(fits ? m_split : Qt::Vertical);
}

void DocumentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_second)
        turnViews();
}

void DocumentPage::unsplit()
{
    if (!m_second)
        return;
    PromptEdit *closed = std::exchange(m_second, nullptr);
    if (m_editor == closed) {
        m_first->setTextCursor(closed->textCursor());
        m_first->verticalScrollBar()->setValue(closed->verticalScrollBar()->value());
    }
    m_first->setFocus(Qt::OtherFocusReason);
    activate(*m_first); // the window itself may not be active
    closed->disconnect(this);
    closed->hide();
    closed->deleteLater(); // the key that asked may have come through it
    Q_EMIT editorsChanged();
}

void DocumentPage::goToOtherView()
{
    if (m_second)
        (m_editor == m_first ? m_second : m_first)->setFocus(Qt::OtherFocusReason);
}

// --- The views beside it ---

FormView &DocumentPage::form(QWidget *parent)
{
    if (!m_form) {
        m_form = new FormView(*m_controller, parent);
        connect(m_form, &FormView::showInTextRequested, this, [this](const TextRange &range) { m_editor->goTo(range); });
        connect(m_form, &FormView::pendingChanged, this, &DocumentPage::pendingChanged);
        connect(m_form, &FormView::refused, this, [this](const QString &, const Error &error) {
            m_messages->show(u"refused"_s, MessageBar::Kind::Warning, editErrorText(error));
        });
    }
    return *m_form;
}

PreviewTabs &DocumentPage::preview(QWidget *parent)
{
    if (!m_preview) {
        m_preview = new PreviewTabs(*m_controller, *m_readings, parent);
        connect(this, &DocumentPage::caretMoved, m_preview,
                [this] { m_preview->rendered().showLine(m_editor->caretPosition().line); });
        connect(&m_preview->rendered(), &PreviewPane::lineClicked, this, [this](qsizetype line) {
            const QTextBlock block = m_controller->textDocument()->findBlockByNumber(int(line - 1));
            m_editor->goTo(TextRange(block.position(), block.position()));
        });
    }
    return *m_preview;
}

// --- The document ---

void DocumentPage::startAtBody()
{
    const qsizetype body = m_controller->definition().syntax().body().start;
    m_editor->select(TextRange(body, body));
    m_editor->setFrontmatterFolded(true);
    m_editor->verticalScrollBar()->setValue(0); // the fold's own line stays in sight
}

QString DocumentPage::title() const
{
    return m_controller->filePath().isEmpty() ? tr("Untitled") : shownPath(m_controller->fileName());
}

bool DocumentPage::isPristine() const
{
    const QTextDocument &document = *m_controller->textDocument();
    return m_controller->filePath().isEmpty() && !m_controller->isModified() && !document.isUndoAvailable()
           && !document.isRedoAvailable();
}

} // namespace Agentwright::App
