// SPDX-License-Identifier: MIT
#include "editor/section_line.h"

#include "editor/live_structure.h"
#include "editor/prompt_edit.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static const QString kBetween = u" › "_s;

SectionLine::SectionLine(PromptEdit &editor) : QWidget(&editor), m_editor(editor)
{
    setObjectName(u"sectionLine"_s);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("The section at the top of the text; click to go to its start"));
}

int SectionLine::wantedHeight() const
{
    return fontMetrics().height() + 4;
}

QString SectionLine::text() const
{
    QStringList names;
    for (const Part &part : m_parts)
        names.append(part.name);
    return names.join(kBetween);
}

void SectionLine::refresh()
{
    QList<Part> parts;
    // Above the first line is the document's margin, where no line is.
    const int margin = qCeil(m_editor.document()->documentMargin());
    const QList<VisibleBlock> top = m_editor.visibleBlocks({0, 0, 1, margin + 1});
    if (!top.isEmpty()) {
        const PromptStructure &structure = m_editor.structure().present();
        const QFontMetrics metrics = fontMetrics();
        int left = 8;
        for (const qsizetype index : structure.pathTo(structure.sectionAt(top.first().block.position()))) {
            const PromptSection &section = structure.sections.at(index);
            const QString name = section.kind == PromptSection::Kind::Tag ? u'<' + section.title + u'>' : section.title;
            const int width = metrics.horizontalAdvance(name);
            parts.append({name, section.head.start, QRect(left, 0, width, height())});
            left += width + metrics.horizontalAdvance(kBetween);
        }
    }
    if (parts == m_parts)
        return;
    m_parts = parts;
    setAccessibleName(tr("Section: %1").arg(text()));
    update();
}

void SectionLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const EditorColours &colours = m_editor.colours();
    painter.fillRect(rect(), colours.gutter);
    painter.setPen(colours.lineNumber);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QRect area = m_parts.at(i).area;
        const bool isLast = i + 1 == m_parts.size();
        painter.setPen(isLast ? colours.currentLineNumber : colours.lineNumber);
        const QRect rest(area.left(), 0, std::max(0, width() - area.left() - 4), height());
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_parts.at(i).name + (isLast ? QString() : kBetween), Qt::ElideRight,
                                                  rest.width()));
    }
}

void SectionLine::mousePressEvent(QMouseEvent *event)
{
    for (const Part &part : m_parts) {
        if (part.area.contains(event->position().toPoint())) {
            m_editor.goTo({part.start, part.start});
            return;
        }
    }
}

} // namespace Agentwright::App
