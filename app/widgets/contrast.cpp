// SPDX-License-Identifier: MIT
#include "widgets/contrast.h"

#include <algorithm>
#include <cmath>

namespace Agentwright::App {

static double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(first), luminanceOf(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legible(const QColor &ink, const QColor &ground, double contrast)
{
    constexpr int kSteps = 20;
    const QColor end = contrastOf(Qt::white, ground) > contrastOf(Qt::black, ground) ? Qt::white : Qt::black;
    QColor mixed = ink;
    for (int step = 1; step <= kSteps && contrastOf(mixed, ground) < contrast; ++step) {
        const auto mix = [part = double(step) / kSteps](float from, float to) {
            return float(from + (to - from) * part);
        };
        mixed = QColor::fromRgbF(mix(ink.redF(), end.redF()), mix(ink.greenF(), end.greenF()),
                                 mix(ink.blueF(), end.blueF()));
    }
    return mixed;
}

} // namespace Agentwright::App
