// SPDX-License-Identifier: MIT
#include <agentwright/model/colour_names.h>

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr std::array<ColourName, 8> kColours{{
    {kColourNames[0], 0xdc2626},
    {kColourNames[1], 0x2563eb},
    {kColourNames[2], 0x16a34a},
    {kColourNames[3], 0xca8a04},
    {kColourNames[4], 0x9333ea},
    {kColourNames[5], 0xea580c},
    {kColourNames[6], 0xdb2777},
    {kColourNames[7], 0x0891b2},
}};

struct OtherName {
    QLatin1StringView name;
    QLatin1StringView means;
};

/// Names met in real files. Magenta is what the vendor's own plugin-dev guide offers besides the real ones.
constexpr std::array<OtherName, 24> kOtherNames{{
    {"amber"_L1, "yellow"_L1}, {"aqua"_L1, "cyan"_L1},      {"azure"_L1, "blue"_L1},      {"brown"_L1, "orange"_L1},
    {"coral"_L1, "orange"_L1}, {"crimson"_L1, "red"_L1},    {"emerald"_L1, "green"_L1},   {"fuchsia"_L1, "pink"_L1},
    {"gold"_L1, "yellow"_L1},  {"indigo"_L1, "purple"_L1},  {"lavender"_L1, "purple"_L1}, {"lime"_L1, "green"_L1},
    {"magenta"_L1, "pink"_L1}, {"maroon"_L1, "red"_L1},     {"mint"_L1, "green"_L1},      {"navy"_L1, "blue"_L1},
    {"olive"_L1, "green"_L1},  {"rose"_L1, "pink"_L1},      {"scarlet"_L1, "red"_L1},     {"sky"_L1, "blue"_L1},
    {"teal"_L1, "cyan"_L1},    {"turquoise"_L1, "cyan"_L1}, {"violet"_L1, "purple"_L1},   {"salmon"_L1, "pink"_L1},
}};

std::optional<quint32> parseRgb(const QString &text)
{
    static const QRegularExpression hex(u"^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"_s);
    static const QRegularExpression function(u"^rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)$"_s);
    if (const QRegularExpressionMatch match = hex.match(text); match.hasMatch()) {
        QString digits = match.captured(1);
        if (digits.size() == 3) {
            for (const qsizetype at : {4, 2, 0})
                digits.insert(at / 2, digits[at / 2]);
        }
        return digits.toUInt(nullptr, 16);
    }
    if (const QRegularExpressionMatch match = function.match(text); match.hasMatch()) {
        quint32 rgb = 0;
        for (int i = 1; i <= 3; ++i)
            rgb = (rgb << 8) | std::min(match.captured(i).toUInt(), 255u);
        return rgb;
    }
    return std::nullopt;
}

/// Squared distance with the usual weights for how strongly the eye sees each part.
qsizetype distance(quint32 a, quint32 b)
{
    const auto part = [a, b](int shift) { return qsizetype((a >> shift) & 0xff) - qsizetype((b >> shift) & 0xff); };
    return 2 * part(16) * part(16) + 4 * part(8) * part(8) + 3 * part(0) * part(0);
}

} // namespace

std::span<const ColourName> colourTable()
{
    return kColours;
}

const ColourName *findColour(QStringView name)
{
    const auto it = std::ranges::find_if(kColours, [name](const ColourName &colour) { return colour.name == name; });
    return it == kColours.end() ? nullptr : &*it;
}

QLatin1StringView nearestColourName(QStringView text)
{
    const QString wanted = text.trimmed().toString().toLower();
    if (const ColourName *same = findColour(wanted))
        return same->name;
    for (const OtherName &other : kOtherNames) {
        if (other.name == wanted)
            return other.means;
    }
    const std::optional<quint32> rgb = parseRgb(wanted);
    if (!rgb)
        return {};
    return std::ranges::min_element(kColours, {}, [&](const ColourName &colour) { return distance(colour.rgb, *rgb); })
        ->name;
}

} // namespace Agentwright
