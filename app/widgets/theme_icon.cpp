// SPDX-License-Identifier: MIT
#include "widgets/theme_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// The text colour in Breeze's own files; KDE's icon engine replaces it the same way.
constexpr QByteArrayView kBreezeText = "#232629";

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

/// Draws in the colours of the present palette, whenever that is: an icon outlives a change of the theme.
class BreezeIcon : public QIconEngine
{
public:
    explicit BreezeIcon(const QByteArray &source) : m_source(source) { }

    QIconEngine *clone() const override { return new BreezeIcon(*this); }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty()) // a button that is squeezed to nothing
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QByteArray svg = m_source;
        svg.replace(kBreezeText,
                    QGuiApplication::palette().color(group, QPalette::ButtonText).name(QColor::HexRgb).toLatin1());
        QSvgRenderer(svg).render(painter, area);
    }

private:
    QByteArray m_source;
};

} // namespace

QIcon themeIcon(const QString &name)
{
    const QByteArray source = desktopHasATheme() ? QByteArray() : breezeSource(name);
    return source.isEmpty() ? QIcon::fromTheme(name) : QIcon(new BreezeIcon(source));
}

} // namespace Agentwright::App
