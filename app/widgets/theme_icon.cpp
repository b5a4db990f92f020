// SPDX-License-Identifier: MIT
#include "widgets/theme_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
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

/// Empty where Breeze has no such icon.
QString breezeFile(const QString &name)
{
    for (const QLatin1StringView folder : {"actions/22"_L1, "actions/16"_L1, "status/22"_L1, "status/16"_L1}) {
        const QString path = u":/icons/breeze/"_s + folder + u'/' + name + u".svg"_s;
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QByteArray inkFor(QIcon::Mode mode)
{
    const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return QGuiApplication::palette().color(group, QPalette::ButtonText).name(QColor::HexRgb).toLatin1();
}

/// Draws in the colours of the present palette, whenever that is: an icon outlives a change of the theme. Its file is read
/// when it is first to be seen, as most icons are in menus that nobody opens.
class BreezeIcon : public QIconEngine
{
public:
    explicit BreezeIcon(const QString &file) : m_file(file) { }

    QIconEngine *clone() const override { return new BreezeIcon(*this); }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty()) // a button that is squeezed to nothing
            return {};
        const QString key =
            u"%1 %2x%3 %4"_s.arg(m_file).arg(size.width()).arg(size.height()).arg(QLatin1StringView(inkFor(mode)));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace(kBreezeText, inkFor(mode));
        QSvgRenderer(svg).render(painter, area);
    }

private:
    QString m_file;
};

} // namespace

QIcon themeIcon(const QString &name)
{
    const QString file = desktopHasATheme() ? QString() : breezeFile(name);
    return file.isEmpty() ? QIcon::fromTheme(name) : QIcon(new BreezeIcon(file));
}

} // namespace Agentwright::App
