// SPDX-License-Identifier: MIT
#include "preview/reading_html.h"

#include "preview/reading_look.h"

#include <agentwright/base/word_diff.h>

#include <QColor>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Text with its line ends; runs of blanks stay.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1).replace("  "_L1, "&nbsp; "_L1);
}

QString heading(const QString &text)
{
    return u"<p style=\"margin-top:10px; margin-bottom:2px\"><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return u"<p style=\"margin-top:0px; margin-bottom:2px\">%1</p>"_s.arg(html);
}

/// Line ends that came are to be seen, too.
QString marked(const DiffPart &part, const QString &background)
{
    if (part.kind == DiffPart::Kind::Removed)
        return u"<s>%1</s>"_s.arg(part.text.toHtmlEscaped().replace(u'\n', u'↵'));
    return u"<u style=\"background-color:%1\">%2</u>"_s.arg(background,
                                                            escaped(QString(part.text).replace(u"\n"_s, u"↵\n"_s)));
}

QString descriptionHtml(const QString &written, const QString &read, const QPalette &palette)
{
    if (written == read)
        return paragraph(escaped(read))
               + paragraph(u"<i>%1</i>"_s.arg(
                   readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Exactly as written.")).toHtmlEscaped()));
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    const QString background = isDark ? u"#4a3b12"_s : u"#fff0b8"_s;
    QString html;
    for (const DiffPart &part : wordDiff(written, read))
        html += part.kind == DiffPart::Kind::Same ? escaped(part.text) : marked(part, background);
    return paragraph(html)
           + paragraph(
               u"<i>%1</i>"_s.arg(readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings",
                                                                "Differs from what is written: underlined is what the "
                                                                "tool has instead of what is struck through."))
                                      .toHtmlEscaped()));
}

QString outcomeText(const ToolOutcome &outcome)
{
    switch (outcome.kind) {
    case ToolOutcome::Kind::Resolves:
        return outcome.written == outcome.name || outcome.name.isEmpty() ? outcome.written
                                                                         : outcome.written + u" → "_s + outcome.name;
    case ToolOutcome::Kind::Renamed:
        return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "%1 → %2 (renamed)"))
            .arg(outcome.written, outcome.name);
    case ToolOutcome::Kind::DependsOnSession:
        return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "%1 (in some sessions only)"))
            .arg(outcome.written);
    case ToolOutcome::Kind::Vanishes:
        break;
    }
    return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "%1 (vanishes)")).arg(outcome.written);
}

QString toolsHtml(const Reading &reading)
{
    QString html;
    if (!reading.tools)
        html = paragraph(
            readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Inherits all tools.")).toHtmlEscaped());
    else if (reading.tools->isEmpty())
        html = paragraph(readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "None at all.")).toHtmlEscaped());
    else
        html = paragraph(reading.tools->join(", "_L1).toHtmlEscaped());
    QStringList changed;
    for (const ToolOutcome &outcome : reading.toolOutcomes) {
        if (outcome.kind != ToolOutcome::Kind::Resolves || outcome.written != outcome.name)
            changed.append(u"<li>%1</li>"_s.arg(outcomeText(outcome).toHtmlEscaped()));
    }
    return changed.isEmpty() ? html : html + u"<ul style=\"margin-top:0px\">%1</ul>"_s.arg(changed.join(QString()));
}

QString gottenHtml(const Reading &reading, const QString &written, const QPalette &palette)
{
    QString html = heading(readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Name")))
                   + paragraph(escaped(reading.name));
    html += heading(readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Description")))
            + descriptionHtml(written, reading.description, palette);
    html += heading(readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Model")))
            + paragraph(escaped(reading.model.value_or(
                readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Inherited or not given")))));
    html += heading(readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Tools"))) + toolsHtml(reading);
    if (!reading.otherFields.isEmpty())
        html += heading(readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Other fields")));
    for (const EffectiveField &field : reading.otherFields)
        html += paragraph(u"%1: %2"_s.arg(field.key.toHtmlEscaped(), escaped(field.value)));
    return html;
}

/// What is lost has the sign that the state has, in place of the bullet.
QString notesHtml(const Reading &reading)
{
    QString items;
    for (const ReadingNote &note : reading.notes) {
        const QString mark = note.kind == ReadingNote::Kind::Loss ? u"<b>\u25B2</b>"_s : u"\u2022"_s;
        items += u"<p style=\"margin:2px 0px 2px 22px; text-indent:-14px\">%1 %2</p>"_s.arg(mark,
                                                                                            escaped(noteText(note)));
    }
    return items;
}

} // namespace

QString readingHtml(const Reader &reader, const Reading &reading, const QString &written, const QPalette &palette)
{
    const QString reason = reasonText(reading);
    QString html = u"<p style=\"margin-top:0px\"><b>%1</b>: %2</p>"_s.arg(QString::fromUtf8(reader.label).toHtmlEscaped(),
                                                                          stateWord(stateOf(reading)).toHtmlEscaped());
    if (!reason.isEmpty())
        html += paragraph(escaped(reason));
    html += notesHtml(reading);
    if (reading.loads)
        html += gottenHtml(reading, written, palette);
    html += heading(readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "How this is known")));
    html += paragraph(evidenceText(reader).toHtmlEscaped());
    return html + paragraph(QString::fromUtf8(reader.source).toHtmlEscaped());
}

} // namespace Agentwright::App
