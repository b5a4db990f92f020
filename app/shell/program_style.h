// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QIcon>
#include <QProxyStyle>

namespace Agentwright::App {

/// Qt's Fusion, where no desktop brings a style of its own, with two things mended: frames can be seen on a dark ground, and a button's
/// arrow is on the side where its text begins, from right to left too.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ProgramStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    mutable QHash<StandardPixmap, QIcon> m_icons; ///< every dock and box asks, and Fusion reads files each time
};

} // namespace Agentwright::App
