// SPDX-License-Identifier: MIT
#include "shell/program_style.h"

#include "widgets/theme_icon.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// The tone of frames in dark; Fusion makes them from the window's colour, by kFusionDarker.
constexpr QRgb kFrame = 0x6b7278;
constexpr int kFusionDarker = 140;

bool isDark(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() < 128;
}

/// Calls draw with the option, or with a copy from which Fusion makes frames that can be seen.
template<typename Option, typename Draw>
bool drawFramed(const QStyleOption *option, const Draw &draw)
{
    const auto *own = qstyleoption_cast<const Option *>(option);
    if (!own || !isDark(*own))
        return false;
    Option copy(*own);
    copy.palette.setColor(QPalette::Window, QColor(kFrame).lighter(kFusionDarker));
    draw(&copy);
    return true;
}

/// An arrow beside a text: Fusion leaves it on the left, and pointing to the right.
void drawMirrored(const QStyle &style, const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget)
{
    const int side = button.iconSize.width() + 4;
    QStyleOptionToolButton arrow(button);
    arrow.rect = QRect(button.rect.right() - side + 1, button.rect.top(), side, button.rect.height())
                     .adjusted(4, 0, -4, 0);
    const bool isOpen = button.arrowType == Qt::DownArrow;
    style.drawPrimitive(isOpen ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowLeft, &arrow, painter, widget);
    painter->setFont(button.font);
    style.drawItemText(painter, button.rect.adjusted(0, 0, -side, 0),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, button.palette,
                       button.state & QStyle::State_Enabled, button.text, QPalette::ButtonText);
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("fusion")) { }

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *used) { QProxyStyle::drawPrimitive(element, used, painter, widget); };
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
    case PE_FrameGroupBox:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
    case PE_PanelButtonCommand:
        if (drawFramed<QStyleOptionFrame>(option, draw) || drawFramed<QStyleOptionButton>(option, draw)
            || drawFramed<QStyleOptionViewItem>(option, draw) || drawFramed<QStyleOption>(option, draw))
            return;
        break;
    default:
        break;
    }
    draw(option);
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *button = element == CE_ToolButtonLabel ? qstyleoption_cast<const QStyleOptionToolButton *>(option)
                                                       : nullptr;
    const bool hasArrow = button && button->features & QStyleOptionToolButton::Arrow && !button->text.isEmpty()
                          && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
    if (hasArrow && button->direction == Qt::RightToLeft)
        drawMirrored(*this, *button, painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *used) {
        QProxyStyle::drawComplexControl(control, used, painter, widget);
    };
    if ((control == CC_ComboBox && drawFramed<QStyleOptionComboBox>(option, draw))
        || (control == CC_SpinBox && drawFramed<QStyleOptionSpinBox>(option, draw)))
        return;
    draw(option);
}

/// Of Breeze in the colours of the palette: Fusion's own stay dark on a dark ground.
static QIcon standardThemeIcon(QStyle::StandardPixmap which)
{
    struct Name {
        QStyle::StandardPixmap which;
        QLatin1StringView name;
    };
    static constexpr auto kNames = std::to_array<Name>({
        {QStyle::SP_TitleBarCloseButton, "window-close"_L1},
        {QStyle::SP_TitleBarNormalButton, "window-restore"_L1},
        {QStyle::SP_DockWidgetCloseButton, "window-close"_L1},
        {QStyle::SP_LineEditClearButton, "edit-clear"_L1},
        {QStyle::SP_DialogOkButton, "dialog-ok"_L1},
        {QStyle::SP_DialogCancelButton, "dialog-cancel"_L1},
        {QStyle::SP_DialogCloseButton, "window-close"_L1},
        {QStyle::SP_DialogApplyButton, "dialog-ok-apply"_L1},
        {QStyle::SP_DialogSaveButton, "document-save"_L1},
        {QStyle::SP_DialogOpenButton, "document-open"_L1},
        {QStyle::SP_DialogDiscardButton, "edit-delete"_L1},
        {QStyle::SP_DialogResetButton, "edit-undo"_L1},
        {QStyle::SP_TrashIcon, "edit-delete"_L1},
    });
    const auto name = std::ranges::find(kNames, which, &Name::which);
    return name == kNames.end() ? QIcon() : themeIcon(name->name);
}

QIcon ProgramStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    QIcon &icon = m_icons[which];
    if (icon.isNull())
        icon = standardThemeIcon(which);
    if (icon.isNull())
        icon = QProxyStyle::standardIcon(which, option, widget);
    return icon;
}

} // namespace Agentwright::App
