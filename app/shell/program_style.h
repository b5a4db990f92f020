// SPDX-License-Identifier: MIT
#pragma once

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
};

} // namespace Agentwright::App
