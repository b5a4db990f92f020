// SPDX-License-Identifier: MIT
#include "editor/shared_text.h"

#include "document/document_controller.h"
#include "widgets/code_highlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QPlainTextDocumentLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

SharedText::SharedText(DocumentController &controller)
    : controller(controller)
    , structure(controller)
    , folds(controller.textDocument())
{
    QTextDocument *document = controller.textDocument();
    if (!qobject_cast<QPlainTextDocumentLayout *>(document->documentLayout()))
        document->setDocumentLayout(new QPlainTextDocumentLayout(document));
    m_highlighter = new CodeHighlighter(document);
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
