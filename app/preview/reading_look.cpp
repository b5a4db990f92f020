// SPDX-License-Identifier: MIT
#include "preview/reading_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace Agentwright::App {

namespace {

constexpr int kIconSize = 32; // scaled down by whoever shows it

QColor colourOf(ReadingState state, bool isDark)
{
    switch (state) {
    case ReadingState::Loads:
        return isDark ? QColor(0x5f, 0xc8, 0x7d) : QColor(0x1d, 0x7a, 0x3c);
    case ReadingState::LoadsWithLosses:
        return isDark ? QColor(0xf6, 0xa6, 0x3a) : QColor(0xb8, 0x62, 0x00);
    case ReadingState::DoesNotLoad:
        break;
    }
    return isDark ? QColor(0xf4, 0x6d, 0x75) : QColor(0xc8, 0x1e, 0x2b);
}

void paintShape(QPainter &painter, ReadingState state, const QColor &ink)
{
    const QPen stroke(ink, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (state) {
    case ReadingState::Loads:
        painter.drawEllipse(2, 2, 28, 28);
        painter.setPen(stroke);
        painter.drawPolyline(QPolygonF({{9, 17}, {14, 22}, {23, 10}}));
        return;
    case ReadingState::LoadsWithLosses:
        painter.drawPolygon(QPolygonF({{16, 2}, {31, 29}, {1, 29}}));
        painter.setPen(stroke);
        painter.drawLine(16, 12, 16, 19);
        painter.drawPoint(16, 25);
        return;
    case ReadingState::DoesNotLoad:
        painter.drawRoundedRect(2, 2, 28, 28, 4, 4);
        painter.setPen(stroke);
        painter.drawLine(10, 10, 22, 22);
        painter.drawLine(22, 10, 10, 22);
        return;
    }
}

} // namespace

QString readingText(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Readings", text);
}

ReadingState stateOf(const Reading &reading)
{
    if (!reading.loads)
        return ReadingState::DoesNotLoad;
    return hasLoss(reading) ? ReadingState::LoadsWithLosses : ReadingState::Loads;
}

QString stateWord(ReadingState state)
{
    switch (state) {
    case ReadingState::Loads:
        return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "loads"));
    case ReadingState::LoadsWithLosses:
        return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "loads, with losses"));
    case ReadingState::DoesNotLoad:
        break;
    }
    return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "does not load"));
}

QString reasonText(const Reading &reading)
{
    const QString reason = noteText(reading.reason);
    const QString word = stateWord(reading.loads ? ReadingState::Loads : ReadingState::DoesNotLoad);
    const bool isSame = reason.compare(word, Qt::CaseInsensitive) == 0
                        || reason.compare(word + u'.', Qt::CaseInsensitive) == 0;
    return isSame ? QString() : reason;
}

QIcon stateIcon(ReadingState state, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    QPixmap pixmap(kIconSize, kIconSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(state, isDark));
    paintShape(painter, state, isDark ? Qt::black : Qt::white);
    return pixmap;
}

QString evidenceText(const Reader &reader)
{
    const QString version = QString::fromUtf8(reader.version);
    switch (reader.evidence) {
    case Evidence::Measured:
        return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Measured on %1")).arg(version);
    case Evidence::Source:
        return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "From the source of %1")).arg(version);
    case Evidence::Documented:
        return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "From the documentation of %1")).arg(version);
    case Evidence::Inferred:
        break;
    }
    return readingText(QT_TRANSLATE_NOOP("Agentwright::App::Readings", "Inferred for %1: may be wrong")).arg(version);
}

} // namespace Agentwright::App
