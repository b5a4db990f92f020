// SPDX-License-Identifier: MIT
#include "preview/preview_html.h"

#include "preview/code_to_html.h"
#include "preview/markdown_tree.h"
#include "preview/prompt_tags.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QColor mixed(const QColor &base, const QColor &other, qreal share)
{
    return QColor::fromRgbF(float(base.redF() * (1 - share) + other.redF() * share),
                            float(base.greenF() * (1 - share) + other.greenF() * share),
                            float(base.blueF() * (1 - share) + other.blueF() * share));
}

QColor shade(const QPalette &palette, qreal share)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), share);
}

QString previewText(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Preview", text);
}

MarkdownParts partsFor(const PreviewRequest &request, KSyntaxHighlighting::Repository &repository)
{
    const KSyntaxHighlighting::Theme theme = repository.themeForPalette(request.palette);
    const QString codeBackground = shade(request.palette, 0.06).name();
    MarkdownParts parts;
    parts.codeBlock = [=, &repository](const QString &code, const QString &language, int line) {
        // A table, because QTextDocument gives nothing else a background with room around the text.
        return u"<table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\" bgcolor=\"%1\"><tr><td>"
               "<pre id=\"L%2\">%3</pre></td></tr></table>"_s.arg(codeBackground,
                                                                  QString::number(line + request.firstLine - 1),
                                                                  codeToHtml(code.chopped(code.endsWith(u'\n') ? 1 : 0),
                                                                             language, repository, theme));
    };
    parts.tag = [](const QString &tag) { return u"<span class=\"tag\">%1</span>"_s.arg(tag.toHtmlEscaped()); };
    parts.image = [](const QString &alternative, const QString &url) {
        return u"<span class=\"image\">[%1: %2 \u2013 %3]</span>"_s
            .arg(previewText(QT_TRANSLATE_NOOP("Agentwright::App::Preview", "image")).toHtmlEscaped(),
                 withShownTags(alternative).toHtmlEscaped(), withShownTags(url).toHtmlEscaped());
    };
    return parts;
}

/// Source positions become ids where a viewer can jump to them, and go elsewhere.
QString withLineIds(const QString &html, qsizetype firstLine)
{
    static const QRegularExpression kPosition(u"<(\\w+)([^<>]*?) data-sourcepos=\"(\\d+):\\d+-\\d+:\\d+\""_s);
    QString result;
    result.reserve(html.size());
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : kPosition.globalMatch(html)) {
        result += QStringView(html).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QStringView element = match.capturedView(1);
        result += u'<';
        result += element;
        result += match.capturedView(2);
        if (element == u"p" || element == u"li" || element == u"th" || element == u"td"
            || (element.size() == 2 && element.startsWith(u'h') && element != u"hr"))
            result += u" id=\"L%1\""_s.arg(match.capturedView(3).toLongLong() + firstLine - 1);
    }
    result += QStringView(html).sliced(done);
    return result;
}

/// What QTextDocument would show otherwise. None of these strings can come from the prompt: its '<' are escaped.
QString adaptedToViewer(QString html)
{
    html.replace("<input type=\"checkbox\" checked=\"\" disabled=\"\" />"_L1, QChar(0x2611));
    html.replace("<input type=\"checkbox\" disabled=\"\" />"_L1, QChar(0x2610));
    html.replace(u"<table>"_s, u"<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">"_s);
    html.replace(QChar(kHiddenLess), u"&lt;"_s);
    html.replace("%EF%B7%90"_L1, "%3C"_L1); // in the address of a link
    return html;
}

QString headerHtml(const PreviewHeader &header, const QPalette &palette)
{
    if (header.name.isEmpty() && header.model.isEmpty() && !header.tools)
        return {};
    const QString dot = header.colour.isValid() ? u"<span style=\"color:%1\">\u25CF</span> "_s.arg(header.colour.name())
                                                : QString();
    const QString tools = !header.tools ? previewText(QT_TRANSLATE_NOOP("Agentwright::App::Preview", "all tools"))
                          : header.tools->isEmpty()
                              ? previewText(QT_TRANSLATE_NOOP("Agentwright::App::Preview", "no tools"))
                              : header.tools->join(", "_L1);
    QStringList details;
    if (!header.model.isEmpty())
        details.append(header.model.toHtmlEscaped());
    details.append(tools.toHtmlEscaped());
    return u"<table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\" bgcolor=\"%1\"><tr><td>%2<b>%3</b><br>"
           "<span class=\"detail\">%4</span></td></tr></table>"_s.arg(shade(palette, 0.06).name(), dot,
                                                                      header.name.toHtmlEscaped(),
                                                                      details.join(u" \u00B7 "_s));
}

} // namespace

QString previewHtml(const PreviewRequest &request, KSyntaxHighlighting::Repository &repository)
{
    const QString markdown = markdownToHtml(withHiddenTags(request.body), partsFor(request, repository));
    return headerHtml(request.header, request.palette) + adaptedToViewer(withLineIds(markdown, request.firstLine));
}

QString previewStyleSheet(const QPalette &palette)
{
    const QColor tag = mixed(palette.color(QPalette::Text), palette.color(QPalette::Link), 0.7);
    return u"code, pre { font-family: monospace; }"
           "code { background-color: %1; }"
           "blockquote { color: %2; margin-left: 16px; }"
           ".detail, .image { color: %2; }"
           ".tag { font-family: monospace; color: %3; background-color: %1; }"
           "h1 { font-size: x-large; } h2 { font-size: large; } h3 { font-size: medium; }"_s
               .arg(shade(palette, 0.08).name(), shade(palette, 0.7).name(), tag.name());
}

} // namespace Agentwright::App
