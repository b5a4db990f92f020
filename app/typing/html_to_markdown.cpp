// SPDX-License-Identifier: MIT
#include "typing/html_to_markdown.h"

#include <QFont>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kLargest = 2'000'000; ///< beyond, laying out HTML takes too long for a key press

/// Reads no picture and no style sheet.
class SealedDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// QTextDocument does the reading of HTML. Its own Markdown writer breaks lines at 80 columns and escapes much, so the
/// writing is ours.
class Writer
{
public:
    QString run(const QTextDocument &document)
    {
        takeFrame(document.rootFrame());
        endCode();
        while (m_text.endsWith(u'\n'))
            m_text.chop(1);
        return m_hasForm ? m_text : QString();
    }

private:
    void takeFrame(const QTextFrame *frame)
    {
        for (auto it = frame->begin(); !it.atEnd(); ++it) {
            if (const QTextFrame *child = it.currentFrame()) {
                if (const auto *table = qobject_cast<const QTextTable *>(child))
                    takeTable(*table);
                else
                    takeFrame(child);
            } else {
                takeBlock(it.currentBlock());
            }
        }
    }

    void takeBlock(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (format.nonBreakableLines() || format.hasProperty(QTextFormat::BlockCodeFence)) {
            if (!m_isInCode)
                startPart(u"```"_s + format.stringProperty(QTextFormat::BlockCodeLanguage));
            m_isInCode = m_hasForm = true;
            m_text += u'\n' + block.text().replace(QChar::LineSeparator, u'\n');
            return;
        }
        endCode();
        QString line = inlineText(block).trimmed();
        if (line.isEmpty() || format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
                startPart(u"---"_s);
            return;
        }
        QString prefix = QString(format.intProperty(QTextFormat::BlockQuoteLevel), u'>');
        m_hasForm = m_hasForm || !prefix.isEmpty() || format.headingLevel() > 0 || block.textList();
        if (!prefix.isEmpty())
            prefix += u' ';
        if (format.headingLevel() > 0)
            prefix += QString(format.headingLevel(), u'#') + u' ';
        if (const QTextList *list = block.textList()) {
            appendItem(*list, block, prefix, line);
            return;
        }
        m_isInList = false;
        startPart(prefix + line.replace(u'\n', u'\n' + prefix));
    }

    void appendItem(const QTextList &list, const QTextBlock &block, const QString &prefix, QString line)
    {
        const QTextListFormat format = list.format();
        const bool isNumbered = format.style() <= QTextListFormat::ListDecimal;
        const QString indent((format.indent() - 1) * (isNumbered ? 3 : 2), u' ');
        QString mark = isNumbered ? QString::number(list.itemNumber(block) + 1) + u". "_s : u"- "_s;
        if (block.blockFormat().marker() != QTextBlockFormat::MarkerType::NoMarker)
            mark += block.blockFormat().marker() == QTextBlockFormat::MarkerType::Checked ? u"[x] "_s : u"[ ] "_s;
        line.replace(u'\n', u'\n' + prefix + indent + QString(mark.size(), u' '));
        if (m_isInList)
            m_text += u'\n';
        else
            startPart({});
        m_isInList = true;
        m_text += prefix + indent + mark + line;
    }

    void takeTable(const QTextTable &table)
    {
        endCode();
        m_isInList = false;
        m_hasForm = true;
        QString text;
        for (int row = 0; row < table.rows(); ++row) {
            text += row == 0 ? u"|"_s : u"\n|"_s;
            for (int column = 0; column < table.columns(); ++column) {
                QStringList cell;
                const QTextTableCell place = table.cellAt(row, column);
                for (auto it = place.begin(); !it.atEnd(); ++it) {
                    if (it.currentBlock().isValid())
                        cell.append(inlineText(it.currentBlock()).trimmed());
                }
                text += u' ' + cell.join(u' ').replace(u'\n', u' ').replace(u'|', u"\\|"_s) + u" |"_s;
            }
            if (row == 0)
                text += u"\n|"_s + u" --- |"_s.repeated(table.columns());
        }
        startPart(text);
    }

    QString inlineText(const QTextBlock &block)
    {
        QString line;
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            QString text = it.fragment().text();
            text.replace(QChar::LineSeparator, u'\n')
                .replace(QChar::Nbsp, u' ')
                .remove(QChar::ObjectReplacementCharacter);
            if (format.isAnchor() && !format.anchorHref().isEmpty())
                text = marked(text, u"["_s, u"](%1)"_s.arg(format.anchorHref()));
            else if (isFixed(format))
                text = marked(text, u"`"_s, u"`"_s);
            if (format.fontWeight() > QFont::Medium && !isHeading)
                text = marked(text, u"**"_s, u"**"_s);
            if (format.fontItalic())
                text = marked(text, u"*"_s, u"*"_s);
            if (format.fontStrikeOut())
                text = marked(text, u"~~"_s, u"~~"_s);
            line += text;
        }
        // Two fragments with one form: the colour differs, say.
        return line.replace(u"****"_s, QString()).replace(u"``"_s, QString());
    }

    static bool isFixed(const QTextCharFormat &format)
    {
        const QStringList families = format.fontFamilies().toStringList();
        return format.fontFixedPitch() || std::ranges::any_of(families, [](const QString &family) {
                   return family.contains(u"mono"_s, Qt::CaseInsensitive)
                          || family.contains(u"courier"_s, Qt::CaseInsensitive);
               });
    }

    /// The marks stand at letters, not at blanks.
    QString marked(const QString &text, const QString &before, const QString &behind)
    {
        const QString inner = text.trimmed();
        if (inner.isEmpty())
            return text;
        m_hasForm = true;
        const qsizetype start = text.indexOf(inner);
        return text.first(start) + before + inner + behind + text.sliced(start + inner.size());
    }

    void startPart(const QString &text)
    {
        if (!m_text.isEmpty())
            m_text += u"\n\n"_s;
        m_text += text;
    }

    void endCode()
    {
        if (m_isInCode)
            m_text += u"\n```"_s;
        m_isInCode = false;
    }

    QString m_text;
    bool m_isInCode = false;
    bool m_isInList = false;
    bool m_hasForm = false;
};

} // namespace

QString htmlToMarkdown(const QString &html)
{
    if (html.size() > kLargest)
        return {};
    SealedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    return Writer().run(document);
}

} // namespace Agentwright::App
