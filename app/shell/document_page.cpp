// SPDX-License-Identifier: MIT
#include "shell/document_page.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "editor/prompt_edit.h"
#include "preview/readings_job.h"
#include "shell/message_bar.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

DocumentPage::DocumentPage(KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent)
    , m_sessionId(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_controller(std::make_unique<DocumentController>())
    , m_readings(std::make_unique<ReadingsJob>(*m_controller))
    , m_messages(new MessageBar(this))
    , m_editor(new PromptEdit(*m_controller, repository, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_editor, 1);
    m_editor->setObjectName(u"editor"_s);
    m_editor->setAccessibleName(tr("Text of the definition"));
    setFocusProxy(m_editor);
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
    delete m_editor;
}

FormView &DocumentPage::form(QWidget *parent)
{
    if (!m_form) {
        m_form = new FormView(*m_controller, parent);
        connect(m_form, &FormView::showInTextRequested, m_editor, &PromptEdit::goTo);
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
        connect(m_editor, &PromptEdit::caretMoved, m_preview,
                [this] { m_preview->rendered().showLine(m_editor->caretPosition().line); });
        connect(&m_preview->rendered(), &PreviewPane::lineClicked, this, [this](qsizetype line) {
            const QTextBlock block = m_controller->textDocument()->findBlockByNumber(int(line - 1));
            m_editor->goTo(TextRange(block.position(), block.position()));
        });
    }
    return *m_preview;
}

void DocumentPage::startAtBody()
{
    const qsizetype body = m_controller->definition().syntax().body().start;
    m_editor->select(TextRange(body, body));
    m_editor->setFrontmatterFolded(true);
    m_editor->verticalScrollBar()->setValue(0); // the fold's own line stays in sight
}

QString DocumentPage::title() const
{
    return m_controller->filePath().isEmpty() ? tr("Untitled") : m_controller->fileName();
}

bool DocumentPage::isPristine() const
{
    const QTextDocument &document = *m_controller->textDocument();
    return m_controller->filePath().isEmpty() && !m_controller->isModified() && !document.isUndoAvailable()
           && !document.isRedoAvailable();
}

} // namespace Agentwright::App
