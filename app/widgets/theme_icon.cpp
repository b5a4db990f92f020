// SPDX-License-Identifier: MIT
#include "widgets/theme_icon.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// The text colour in Breeze's own files; KDE's icon engine replaces it the same way.
constexpr QByteArrayView kBreezeText = "#232629";
constexpr int kSize = 22;

bool desktopHasATheme()
{
    const QString theme = QIcon::themeName();
    return !theme.isEmpty() && theme != "hicolor"_L1 && theme != QIcon::fallbackThemeName();
}

QByteArray breezeSource(const QString &name)
{
    for (const QLatin1StringView folder : {"actions/22"_L1, "actions/16"_L1, "status/22"_L1, "status/16"_L1}) {
        QFile file(u":/icons/breeze/"_s + folder + u'/' + name + u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

QPixmap rendered(const QByteArray &source, const QColor &colour, qreal scale)
{
    QByteArray svg = source;
    svg.replace(kBreezeText, colour.name(QColor::HexRgb).toLatin1());
    QPixmap pixmap(QSize(kSize, kSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, kSize, kSize));
    return pixmap;
}

} // namespace

QIcon themeIcon(const QString &name, const QPalette &palette)
{
    const QByteArray source = desktopHasATheme() ? QByteArray() : breezeSource(name);
    if (source.isEmpty())
        return QIcon::fromTheme(name);
    QIcon icon;
    for (const qreal scale : {1.0, 2.0}) {
        icon.addPixmap(rendered(source, palette.color(QPalette::Active, QPalette::ButtonText), scale));
        icon.addPixmap(rendered(source, palette.color(QPalette::Disabled, QPalette::ButtonText), scale),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace Agentwright::App
