// SPDX-License-Identifier: MIT
#include "form/editors/yaml_box.h"

#include "widgets/code_highlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QKeyEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString nextIndentation(const QString &line)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks] == u' ')
        ++blanks;
    const QString indentation(blanks, u' ');
    const bool opens = line.trimmed().endsWith(u':');
    return opens ? indentation + u"  "_s : indentation;
}

} // namespace

YamlBox::YamlBox(QWidget *parent) : GrowingTextEdit(parent), m_highlighter(new CodeHighlighter(document()))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false); // the document's undo stack is the only one
    chooseTheme();
    m_highlighter->setDefinition(codeRepository().definitionForName(u"YAML"_s));
}

void YamlBox::chooseTheme()
{
    const KSyntaxHighlighting::Theme theme = codeThemeFor(palette());
    if (m_highlighter->theme().name() == theme.name())
        return;
    m_highlighter->setTheme(theme);
    m_highlighter->rehighlight();
}

void YamlBox::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || isReadOnly()) {
        GrowingTextEdit::keyPressEvent(event);
        return;
    }
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    insertPlainText(u'\n' + nextIndentation(before));
}

void YamlBox::changeEvent(QEvent *event)
{
    GrowingTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        chooseTheme();
}

} // namespace Agentwright::App
