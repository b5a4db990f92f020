// SPDX-License-Identifier: MIT
#include "shell/theme.h"

#include <QApplication>
#include <QPalette>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

struct Shade {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr auto kShades = std::to_array<Shade>({
    {QPalette::Window, 0xeff0f1, 0x25282c},
    {QPalette::WindowText, 0x232629, 0xeeeeee},
    {QPalette::Base, 0xffffff, 0x1b1e20},
    {QPalette::AlternateBase, 0xf7f7f7, 0x25282c},
    {QPalette::Text, 0x232629, 0xeeeeee},
    {QPalette::PlaceholderText, 0x66696c, 0x9aa0a6},
    {QPalette::Button, 0xeff0f1, 0x25282c},
    {QPalette::ButtonText, 0x232629, 0xeeeeee},
    {QPalette::ToolTipBase, 0xf7f7f7, 0x31363b},
    {QPalette::ToolTipText, 0x232629, 0xeeeeee},
    {QPalette::Light, 0xffffff, 0x3b4045},
    {QPalette::Midlight, 0xf6f7f7, 0x33373c},
    {QPalette::Mid, 0xbfc2c4, 0x4a4e53},
    {QPalette::Dark, 0x888b8e, 0x15171a},
    {QPalette::Shadow, 0x474a4c, 0x0b0c0d},
    {QPalette::Highlight, 0x2a75b3, 0x2a75b3},
    {QPalette::HighlightedText, 0xffffff, 0xffffff},
    {QPalette::BrightText, 0xffffff, 0xffffff},
    {QPalette::Link, 0x1c6fb5, 0x6fb7f2},
    {QPalette::LinkVisited, 0x7f4fa0, 0xb48ead},
});

constexpr QRgb kDisabledLight = 0x9a9c9e;
constexpr QRgb kDisabledDark = 0x74787c;

QPalette paletteOf(bool isDark)
{
    QPalette palette;
    for (const Shade &shade : kShades)
        palette.setColor(shade.role, QColor(isDark ? shade.dark : shade.light));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(isDark ? kDisabledDark : kDisabledLight));
    return palette;
}

} // namespace

void applyTheme(const QString &theme)
{
    static QString present;
    if (std::exchange(present, theme) == theme)
        return; // a new palette makes every widget look anew
    if (theme == u"dark"_s || theme == u"light"_s)
        QApplication::setPalette(paletteOf(theme == u"dark"_s));
    else
        QApplication::setPalette(QPalette()); // back to that of the desktop
}

} // namespace Agentwright::App
