// SPDX-License-Identifier: MIT
#include "foreign_value.h"

// Without exceptions, and compiled in: a shared build of it has them.
#undef TOML_HEADER_ONLY
#undef TOML_SHARED_LIB
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include <toml++/toml.hpp>

#include <sstream>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

QString qtText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Tables have no order when they are read; that of the file is the one people know.
template<typename Pairs>
void sortBySource(Pairs &pairs)
{
    std::ranges::stable_sort(pairs, [](const auto &a, const auto &b) {
        const auto &first = a.first.begin;
        const auto &second = b.first.begin;
        return first.line != second.line ? first.line < second.line : first.column < second.column;
    });
}

YamlValue tomlValue(const toml::node &node)
{
    YamlValue value;
    if (const toml::table *table = node.as_table()) {
        value.kind = YamlValue::Kind::Mapping;
        std::vector<std::pair<toml::source_region, YamlPair>> pairs;
        for (const auto &[key, item] : *table)
            pairs.push_back({key.source(), {YamlValue::ofText(qtText(key.str())), tomlValue(item)}});
        sortBySource(pairs);
        for (const auto &[source, pair] : pairs)
            value.pairs.append(pair);
        return value;
    }
    if (const toml::array *array = node.as_array()) {
        value.kind = YamlValue::Kind::Sequence;
        for (const toml::node &item : *array)
            value.items.append(tomlValue(item));
        return value;
    }
    if (const toml::value<std::string> *text = node.as_string())
        return YamlValue::ofText(qtText(text->get()));
    std::ostringstream written;
    node.visit([&](const auto &scalar) {
        if constexpr (toml::is_value<decltype(scalar)>)
            written << scalar;
    });
    value = YamlValue::ofText(QString::fromStdString(written.str()));
    value.isPlain = true;
    return value;
}

} // namespace

ForeignValue foreignToml(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const toml::parse_result result = toml::parse(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    if (result)
        return {.isValid = true, .root = tomlValue(result.table()), .problem = {}, .at = {}};
    const toml::parse_error &error = result.error();
    return {.isValid = false,
            .root = {},
            .problem = qtText(error.description()),
            .at = {.line = qsizetype(error.source().begin.line), .column = qsizetype(error.source().begin.column)}};
}

} // namespace Agentwright
