// SPDX-License-Identifier: MIT
#include "preview/code_to_html.h"

#include "widgets/contrast.h"

#include "widgets/code_highlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Colours are a help for reading; nobody reads that much code in a preview.
constexpr qsizetype kMaxColoured = 200'000;

class HtmlHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QString convert(const QString &code)
    {
        KSyntaxHighlighting::State state;
        const QString safe = wellFormed(code);
        const QList<QStringView> lines = QStringView(safe).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_html += u'\n';
            m_line = lines[i];
            m_done = 0;
            state = highlightLine(m_line, state);
            appendPlain(m_line.size());
        }
        return m_html;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        appendPlain(offset);
        const QString text = m_line.sliced(offset, length).toString().toHtmlEscaped();
        m_done = offset + length;
        const QString style = styleOf(format);
        m_html += style.isEmpty() ? text : u"<span style=\"%1\">%2</span>"_s.arg(style, text);
    }

private:
    void appendPlain(qsizetype end)
    {
        if (end > m_done)
            m_html += m_line.sliced(m_done, end - m_done).toString().toHtmlEscaped();
        m_done = end;
    }

    QString styleOf(const KSyntaxHighlighting::Format &format) const
    {
        QString style;
        const QColor ground = QColor::fromRgb(theme().editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
        if (format.hasTextColor(theme()))
            style += u"color:%1;"_s.arg(legible(format.textColor(theme()), ground).name());
        if (format.isBold(theme()))
            style += "font-weight:bold;"_L1;
        if (format.isItalic(theme()))
            style += "font-style:italic;"_L1;
        return style;
    }

    QString m_html;
    QStringView m_line;
    qsizetype m_done = 0;
};

KSyntaxHighlighting::Definition definitionOf(const QString &language, const KSyntaxHighlighting::Repository &repository)
{
    if (language.isEmpty())
        return {};
    for (const QString &name : {language, language.toLower()}) {
        const auto definition = repository.definitionForName(name);
        if (definition.isValid())
            return definition;
    }
    // "py", "ts", "yml" and the like are endings of file names.
    return repository.definitionForFileName("x."_L1 + language.toLower());
}

} // namespace

QString codeToHtml(const QString &code, const QString &language, KSyntaxHighlighting::Repository &repository,
                   const KSyntaxHighlighting::Theme &theme)
{
    const KSyntaxHighlighting::Definition definition = definitionOf(language, repository);
    if (!definition.isValid() || code.size() > kMaxColoured)
        return code.toHtmlEscaped();
    HtmlHighlighter highlighter;
    highlighter.setTheme(theme);
    highlighter.setDefinition(definition);
    return highlighter.convert(code);
}

} // namespace Agentwright::App
