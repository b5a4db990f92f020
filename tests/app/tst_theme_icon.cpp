// SPDX-License-Identifier: MIT
#include "shell/start.h"
#include "widgets/theme_icon.h"

#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QTest>

using namespace Agentwright::App;
using namespace Qt::StringLiterals;

class TestThemeIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePalette()
    {
        setUpApplication();
        QIcon::setThemeName(u"hicolor"_s); // a desktop without a theme: the icons of the program
        QGuiApplication::setPalette(QPalette(Qt::white));
        const QIcon icon = themeIcon(u"list-add"_s);
        const int inLight = brightness(icon);
        QVERIFY2(inLight >= 0 && inLight < 80, qPrintable(QString::number(inLight)));
        QPalette dark(Qt::black);
        dark.setColor(QPalette::ButtonText, Qt::white);
        QGuiApplication::setPalette(dark);
        QVERIFY2(brightness(icon) > 180, qPrintable(QString::number(brightness(icon))));
    }

private:
    /// Of the pixel that covers most; negative when nothing is drawn.
    static int brightness(const QIcon &icon)
    {
        const QImage image = icon.pixmap(22).toImage();
        QColor strongest(Qt::transparent);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest.alpha() > 0 ? strongest.lightness() : -1;
    }
};

QTEST_MAIN(TestThemeIcon)
#include "tst_theme_icon.moc"
