// SPDX-License-Identifier: MIT
#include "typing/paste_typing.h"

#include "typing/html_to_markdown.h"
#include "typing/markdown_format.h"
#include "typing/text_lines.h"

#include <agentwright/base/file_text.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

bool isAddress(const QString &text)
{
    const bool hasScheme = text.startsWith("https://"_L1) || text.startsWith("http://"_L1)
                           || text.startsWith("mailto:"_L1);
    return hasScheme && !text.contains(u' ') && !text.contains(u'\n') && !text.contains(u'\t');
}

/// Goals with blanks or brackets stand in <>.
QString goalOf(const QString &path)
{
    const bool needsFence = path.contains(u' ') || path.contains(u'(') || path.contains(u')');
    return needsFence ? u'<' + path + u'>' : path;
}

QString linkTo(const QString &path, const QString &folder, bool asLink)
{
    const QString shown = folder.isEmpty() ? path : QDir(folder).relativeFilePath(path);
    if (!asLink)
        return shown;
    static const QStringList kPictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"svg"_s, u"webp"_s};
    const QFileInfo file(path);
    const QString link = u"[%1](%2)"_s.arg(file.fileName(), goalOf(shown));
    return kPictures.contains(file.suffix().toLower()) ? u'!' + link : link;
}

/// Code from an editor comes as coloured HTML, which is no form to keep.
bool isColouredCode(const QString &html)
{
    const QStringView start = QStringView(html).first(std::min<qsizetype>(html.size(), 2000));
    return start.contains(u"white-space: pre"_s) || start.contains(u"white-space:pre"_s);
}

} // namespace

TypedEdit pasted(const DefinitionView &definition, const Selection &selection, const PastedContent &content,
                 const QString &folder)
{
    const bool isProse = placeOf(definition, selection.start()) == TextPlace::Prose;
    if (!content.files.isEmpty()) {
        QStringList links;
        for (const QString &path : content.files)
            links.append(cleanedForDocument(linkTo(path, folder, isProse)));
        const QString text = links.join(u'\n');
        return TypedEdit::replace(selection.range(), text, text.size());
    }
    if (!isProse)
        return TypedEdit::none();
    const QString text = content.text.trimmed();
    const QString selected = selection.range().in(definition.text()).toString();
    if (isAddress(text) && !selected.trimmed().isEmpty() && !isAddress(selected) && !selected.contains(u'\n'))
        return linked(definition, selection, text);
    if (content.html.isEmpty() || isColouredCode(content.html))
        return TypedEdit::none();
    const QString markdown = cleanedForDocument(htmlToMarkdown(content.html));
    if (markdown.isEmpty())
        return TypedEdit::none();
    return TypedEdit::replace(selection.range(), markdown, markdown.size());
}

} // namespace Agentwright::App
