// SPDX-License-Identifier: MIT
#include "preview/preview_html.h"

#include "preview/body_window.h"
#include "preview/code_to_html.h"
#include "preview/markdown_tree.h"
#include "preview/prompt_tags.h"
#include "preview/tag_boxes.h"

#include <agentwright/model/colour_names.h>
#include <agentwright/syntax/frontmatter_edit.h>

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

/// An attribute with a blank in front.
QString stateOf(qsizetype line)
{
    return u" style=\"-qt-user-state:%1\""_s.arg(line);
}

MarkdownParts partsFor(const PreviewRequest &request, KSyntaxHighlighting::Repository &repository)
{
    const KSyntaxHighlighting::Theme theme = repository.themeForPalette(request.palette);
    const QString codeBackground = shade(request.palette, 0.06).name();
    MarkdownParts parts;
    parts.codeBlock = [=, &repository](const QString &code, const QString &language, int line) {
        // A table, because QTextDocument gives nothing else a background with room around the text.
        return u"<table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\" bgcolor=\"%1\"><tr><td>"
               "<pre%2>%3</pre></td></tr></table>"_s.arg(codeBackground, stateOf(line + request.firstLine - 1),
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

/// Source positions become states of blocks where there are blocks, and go elsewhere.
QString withLineStates(const QString &html, qsizetype firstLine)
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
            result += stateOf(match.capturedView(3).toLongLong() + firstLine - 1);
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

/// Link definitions count for the whole prompt, also where it is cut into parts.
QString linkDefinitions(const QList<QStringView> &lines)
{
    static const QRegularExpression kDefinition(u"^ {0,3}\\[[^\\]]+\\]:\\s*\\S"_s);
    QString definitions;
    for (const QStringView line : lines) {
        if (line.size() < 2000 && line.contains(u"]:") && kDefinition.matchView(line).hasMatch())
            definitions += line.toString() + u'\n';
    }
    return definitions;
}

/// The prompt cut at its boxes.
class BodyRenderer
{
public:
    BodyRenderer(const PreviewRequest &request, KSyntaxHighlighting::Repository &repository)
        : m_lines(QStringView(request.body).split(u'\n'))
        , m_firstLine(request.firstLine)
        , m_request(request)
        , m_repository(repository)
        , m_boxColour(shade(request.palette, 0.25).name())
        , m_labelColour(shade(request.palette, 0.09).name())
    { }

    QString render()
    {
        const QList<TagBox> boxes = findTagBoxes(m_lines);
        if (!boxes.isEmpty())
            m_definitions = linkDefinitions(m_lines);
        return part(0, m_lines.size(), boxes);
    }

private:
    QString part(qsizetype from, qsizetype to, const QList<TagBox> &boxes)
    {
        QString html;
        for (const TagBox &box : boxes) {
            html += markdown(from, box.firstLine) + boxHtml(box);
            from = box.lastLine + 1;
        }
        return html + markdown(from, to);
    }

    QString markdown(qsizetype from, qsizetype to)
    {
        if (from >= to)
            return {};
        const qsizetype start = m_lines[from].data() - m_request.body.constData();
        const qsizetype end = m_lines[to - 1].data() + m_lines[to - 1].size() - m_request.body.constData();
        QString text = m_request.body.sliced(start, end - start);
        if (text.trimmed().isEmpty())
            return {};
        if (!m_definitions.isEmpty())
            text += u"\n\n"_s + m_definitions;
        PreviewRequest request = m_request;
        request.firstLine = m_firstLine + from;
        return withLineStates(markdownToHtml(withHiddenTags(text), partsFor(request, m_repository)), request.firstLine);
    }

    QString boxHtml(const TagBox &box)
    {
        const auto label = [](const QString &tag, qsizetype line) {
            return u"<p style=\"margin:0; -qt-user-state:%1\"><span class=\"label\">%2</span></p>"_s
                .arg(QString::number(line), withShownTags(withHiddenTags(tag)).toHtmlEscaped());
        };
        return u"<table width=\"100%\" border=\"1\" cellpadding=\"5\" cellspacing=\"0\" "
               "style=\"border-collapse:collapse; border-color:%1; margin-top:6px; margin-bottom:6px\">"
               "<tr><td bgcolor=\"%2\">%3</td></tr><tr><td>%4%5</td></tr></table>"_s
                   .arg(m_boxColour, m_labelColour, label(box.opening, m_firstLine + box.firstLine),
                        part(box.firstLine + 1, box.lastLine, box.inner),
                        label(box.closing, m_firstLine + box.lastLine));
    }

    QList<QStringView> m_lines;
    qsizetype m_firstLine;
    const PreviewRequest &m_request;
    KSyntaxHighlighting::Repository &m_repository;
    QString m_boxColour;
    QString m_labelColour;
    QString m_definitions;
};

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

PreviewRequest previewRequestOf(const DefinitionView &definition, const QPalette &palette)
{
    PreviewHeader header{definition.name(), definition.value(u"model").text, {}, {}};
    const FieldValue tools = definition.value(u"tools");
    if (tools.kind == FieldValue::Kind::List)
        header.tools = tools.items;
    else if (!tools.isAbsent())
        header.tools = splitListText(tools.text);
    const QString colour = definition.value(u"color").text;
    const ColourName *known = findColour(colour); // in the shade that the form has
    header.colour = known ? QColor::fromRgb(known->rgb) : QColor::fromString(colour);
    const qsizetype before = QStringView(definition.text()).first(definition.syntax().body().start).count(u'\n');
    return {definition.body().toString(), before + 1, header, palette};
}

QString previewHtml(const PreviewRequest &request, KSyntaxHighlighting::Repository &repository)
{
    const QString header = headerHtml(request.header, request.palette);
    const BodyWindow window = windowAround(request.body, request.aroundLine - request.firstLine);
    if (request.aroundLine == 0 || window.isWhole())
        return header + adaptedToViewer(BodyRenderer(request, repository).render());
    PreviewRequest part = request;
    part.body = request.body.sliced(window.start, window.end - window.start);
    part.firstLine = request.firstLine + window.firstLine;
    const auto note = [&](qsizetype from, qsizetype to) {
        return from >= to ? QString()
                          : u"<p class=\"detail\"><i>%1</i></p>"_s.arg(
                                previewText(QT_TRANSLATE_NOOP("Agentwright::App::Preview",
                                                              "Lines %1 to %2 are shown when the caret is there."))
                                    .arg(request.firstLine + from)
                                    .arg(request.firstLine + to - 1)
                                    .toHtmlEscaped());
    };
    return header + note(0, window.firstLine) + adaptedToViewer(BodyRenderer(part, repository).render())
           + note(window.lastLine + 1, window.lineCount);
}

QString previewStyleSheet(const QPalette &palette)
{
    const QColor tag = mixed(palette.color(QPalette::Text), palette.color(QPalette::Link), 0.7);
    return u"code, pre { font-family: monospace; }"
           "code { background-color: %1; }"
           "blockquote { color: %2; margin-left: 16px; }"
           ".detail, .image { color: %2; }"
           ".label { font-family: monospace; font-weight: bold; color: %3; }"
           ".tag { font-family: monospace; color: %3; background-color: %1; }"
           "h1 { font-size: x-large; } h2 { font-size: large; } h3 { font-size: medium; }"_s
               .arg(shade(palette, 0.08).name(), shade(palette, 0.7).name(), tag.name());
}

} // namespace Agentwright::App
