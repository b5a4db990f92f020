// SPDX-License-Identifier: MIT
#include "templates/text_preview.h"

#include "document/edit_applier.h"
#include "widgets/code_highlighter.h"

#include <agentwright/base/file_text.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

TextPreview::TextPreview(KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(repository)
    , m_highlighter(new CodeHighlighter(document()))
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_highlighter->setDefinition(m_repository.definitionForName(u"Markdown"_s));
    takeTheme();
}

void TextPreview::showText(const QString &text)
{
    // Only what differs: the rest keeps its colours and its place on the screen.
    const QString shown = cleanedForDocument(text);
    const TextEdit change = TextEdit::between(m_shown, shown);
    if (!change.isEmpty())
        applyToDocument(*document(), change, UndoStep::New);
    m_shown = shown;
}

void TextPreview::takeTheme()
{
    m_highlighter->setTheme(m_repository.themeForPalette(palette()));
    m_highlighter->rehighlight();
}

void TextPreview::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeTheme();
}

} // namespace Agentwright::App
