// SPDX-License-Identifier: MIT
#include "editor/shared_text.h"

#include "document/document_controller.h"
#include "widgets/code_highlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QPlainTextDocumentLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// The highlighter asks itself for one line after the other. Each time the document says that its contents changed, and all who
/// look at the text would do so for every line of it, but formats are nobody's business.
class QuietHighlighting : public QObject
{
public:
    explicit QuietHighlighting(CodeHighlighter &highlighter) : QObject(&highlighter)
    {
        highlighter.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::MetaCall)
            return false;
        const QSignalBlocker silent(static_cast<CodeHighlighter *>(watched)->document());
        watched->event(event);
        return true;
    }
};

} // namespace

SharedText::SharedText(DocumentController &controller)
    : controller(controller)
    , structure(controller)
    , folds(controller.textDocument())
{
    QTextDocument *document = controller.textDocument();
    if (!qobject_cast<QPlainTextDocumentLayout *>(document->documentLayout()))
        document->setDocumentLayout(new QPlainTextDocumentLayout(document));
    m_highlighter = new CodeHighlighter(document);
    new QuietHighlighting(*m_highlighter);
    QObject::connect(&controller, &DocumentController::definitionChanged, &folds, [this](const ChangeOrigin &origin) {
        if (origin.kind == ChangeOrigin::Kind::Load)
            folds.clear();
    });
}

SharedText::~SharedText()
{
    delete m_highlighter; // belongs to the document, which lives on
}

void SharedText::setTheme(const KSyntaxHighlighting::Theme &theme)
{
    if (m_highlighter->theme().name() == theme.name())
        return;
    m_highlighter->setTheme(theme);
    if (m_highlighter->definition().isValid())
        return m_highlighter->rehighlight();
    whenCodeIsRead(m_highlighter, [this] {
        if (!m_highlighter->definition().isValid())
            m_highlighter->setDefinition(codeRepository().definitionForName(u"Markdown"_s));
    });
}

} // namespace Agentwright::App
