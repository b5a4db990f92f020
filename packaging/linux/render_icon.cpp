// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

/// agentwright_render_icon SVG SIZE PNG: a part of the build. Needs neither a display nor an application object.
int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const QString png = QString::fromLocal8Bit(argv[3]);
    const int size = QByteArray(argv[2]).toInt();
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    if (!svg.isValid() || image.isNull() || !QDir().mkpath(QFileInfo(png).path()))
        return 1;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    if (!image.save(png)) {
        std::fprintf(stderr, "cannot write %s\n", argv[3]);
        return 1;
    }
    return 0;
}
