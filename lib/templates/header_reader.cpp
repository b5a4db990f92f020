// SPDX-License-Identifier: MIT
#include "header_reader.h"

#include "template_nodes.h"

#include <agentwright/syntax/frontmatter_edit.h>

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr std::array kKindNames{std::pair{TemplateKind::Agent, "agent"_L1}, std::pair{TemplateKind::Block, "block"_L1}};
constexpr std::array kTypeNames{std::pair{ParameterType::Text, "text"_L1},
                                std::pair{ParameterType::MultiLine, "multiline"_L1},
                                std::pair{ParameterType::Choice, "choice"_L1},
                                std::pair{ParameterType::Flag, "flag"_L1}, std::pair{ParameterType::List, "list"_L1}};

template<typename Table, typename Value>
bool readWord(const Table &table, const QString &word, Value &out)
{
    const auto found = std::ranges::find_if(table, [&](const auto &row) { return row.second == word; });
    if (found == table.end())
        return false;
    out = found->first;
    return true;
}

template<typename Table, typename Value>
QLatin1StringView wordFor(const Table &table, Value value)
{
    return std::ranges::find_if(table, [&](const auto &row) { return row.first == value; })->second;
}

/// Where an item of a block list of mappings stands, and a key in it; for problems only. The whole list when it is laid out
/// in another way.
TextRange placeInList(const DocumentSyntax &file, TextRange list, qsizetype item, QStringView key)
{
    list.start = list.start == 0 ? 0 : file.text().lastIndexOf(u'\n', list.start - 1) + 1;
    const QStringView text = file.textOf(list);
    qsizetype dashes = -1;
    qsizetype number = -1;
    TextRange place;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed;
        QStringView line = text.sliced(at, end - at);
        const QStringView content = line.trimmed();
        const qsizetype indent = content.isEmpty() ? 0 : line.indexOf(content.front());
        QStringView rest = content;
        if (content.startsWith("- "_L1) && (dashes < 0 || indent == dashes)) {
            dashes = indent;
            ++number;
            rest = content.sliced(1).trimmed();
        }
        const qsizetype keyAt = at + line.indexOf(rest);
        if (number == item && place.isEmpty())
            place = {keyAt, end};
        if (number == item && !key.isEmpty() && rest.startsWith(key) && rest.sliced(key.size()).startsWith(u':'))
            return TextRange(keyAt, end).shifted(list.start);
        at = end + 1;
    }
    return place.isEmpty() ? list : place.shifted(list.start);
}

class HeaderReader
{
public:
    explicit HeaderReader(const DocumentSyntax &file) : m_file(file) { }

    ReadHeader run()
    {
        if (!m_file.hasFrontmatter()) {
            report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                     "A template begins with a header between two lines “---”"),
                   {}, {0, 0});
            return m_read;
        }
        if (m_file.fences() != FenceState::Closed || !m_file.isStrictYaml()) {
            const TextRange range = m_file.issues().isEmpty() ? m_file.opening() : m_file.issues().first().range;
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The header is not valid YAML"), {}, range);
        }
        for (const Entry &entry : m_file.entries())
            readEntry(entry);
        checkRequired();
        return m_read;
    }

private:
    void report(const char *text, const QStringList &arguments, const TextRange &range, bool isError = true)
    {
        m_read.problems.append(
            {.text = text, .arguments = arguments, .range = range, .position = {}, .isError = isError});
    }

    void readEntry(const Entry &entry)
    {
        TemplateHeader &header = m_read.header;
        const QString &key = entry.keyText;
        const YamlValue &value = entry.data;
        if (key == "id"_L1) {
            readText(entry, header.id);
            m_idRange = entry.value;
        } else if (key == "title"_L1) {
            readText(entry, header.title);
        } else if (key == "summary"_L1) {
            readText(entry, header.summary);
        } else if (key == "category"_L1) {
            readText(entry, header.category);
        } else if (key == "language"_L1) {
            readText(entry, header.language);
        } else if (key == "tags"_L1) {
            header.tags = listItems(value);
        } else if (key == "kind"_L1) {
            if (!readWord(kKindNames, value.text, header.kind))
                report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                         "“%1” is no kind of template: it is “agent” or “block”"),
                       {value.text}, entry.value);
        } else if (key == "parameters"_L1) {
            readParameters(entry);
        } else {
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The header knows no key “%1”"), {key}, entry.key, false);
        }
    }

    void readText(const Entry &entry, QString &out)
    {
        if (entry.data.kind == YamlValue::Kind::Scalar)
            out = entry.data.text.trimmed();
        else
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” has to be text"), {entry.keyText}, entry.key);
    }

    void checkRequired()
    {
        static const QRegularExpression kebab(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
        const TemplateHeader &header = m_read.header;
        if (header.id.isEmpty())
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The header has no “%1”"), {u"id"_s}, m_file.opening());
        else if (!kebab.match(header.id).hasMatch())
            report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                     "An id has lower-case letters, digits and single hyphens: “%1”"),
                   {header.id}, m_idRange);
        for (const auto &[key, value] : {std::pair{u"title"_s, header.title}, std::pair{u"summary"_s, header.summary}}) {
            if (value.isEmpty())
                report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The header has no “%1”"), {key}, m_file.opening(),
                       key == "title"_L1);
        }
    }

    void readParameters(const Entry &entry)
    {
        if (entry.data.isNull())
            return;
        if (entry.data.kind != YamlValue::Kind::Sequence) {
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” has to be a list"), {entry.keyText}, entry.key);
            return;
        }
        for (qsizetype i = 0; i < entry.data.items.size(); ++i) {
            const auto place = [&](QStringView key) { return placeInList(m_file, entry.value, i, key); };
            const YamlValue &item = entry.data.items[i];
            if (item.kind != YamlValue::Kind::Mapping) {
                report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                         "A parameter is a map with a name, a label, a type and so on"),
                       {}, place({}));
                continue;
            }
            readParameter(item, place);
        }
    }

    template<typename Place>
    void readParameter(const YamlValue &item, const Place &place)
    {
        TemplateParameter parameter;
        const YamlValue *defaultValue = nullptr;
        for (const YamlPair &pair : item.pairs) {
            const QString &key = pair.key.text;
            const YamlValue &value = pair.value;
            if (key == "name"_L1) {
                parameter.name = value.text;
            } else if (key == "label"_L1) {
                parameter.label = value.text;
            } else if (key == "help"_L1) {
                parameter.help = value.text;
            } else if (key == "pattern"_L1) {
                parameter.pattern = value.text;
            } else if (key == "hint"_L1) {
                parameter.hint = value.text;
            } else if (key == "required"_L1) {
                parameter.isRequired = value.toBool().value_or(false);
                if (!value.toBool())
                    report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” is true or false"), {key}, place(key));
            } else if (key == "type"_L1) {
                if (!readWord(kTypeNames, value.text, parameter.type))
                    report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                             "“%1” is no type: there are text, multiline, choice, flag and list"),
                           {value.text}, place(key));
            } else if (key == "choices"_L1) {
                readChoices(value, parameter);
            } else if (key == "default"_L1) {
                defaultValue = &value;
            } else {
                report(QT_TRANSLATE_NOOP("Agentwright::Templates", "A parameter knows no key “%1”"), {key}, place(key),
                       false);
            }
        }
        if (defaultValue)
            readDefault(*defaultValue, parameter, place(u"default"));
        addParameter(parameter, place);
    }

    static void readChoices(const YamlValue &value, TemplateParameter &parameter)
    {
        for (const YamlValue &item : value.items) {
            const YamlValue *choice = item.find(u"value");
            const YamlValue *label = item.find(u"label");
            const QString text = choice ? choice->text : item.text;
            parameter.choices.append({text, label && !label->text.isEmpty() ? label->text : text});
        }
    }

    void readDefault(const YamlValue &value, TemplateParameter &parameter, const TextRange &range)
    {
        if (parameter.type == ParameterType::List) {
            // A scalar is one item: items may hold commas.
            if (value.kind == YamlValue::Kind::Scalar && !value.text.isEmpty())
                parameter.defaultValue = TemplateValue::ofItems({value.text});
            else
                for (const YamlValue &item : value.items)
                    parameter.defaultValue.items.append(item.text);
            return;
        }
        if (value.kind == YamlValue::Kind::Sequence || value.kind == YamlValue::Kind::Mapping) {
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The default has to be text"), {}, range);
            return;
        }
        if (parameter.type != ParameterType::Flag)
            parameter.defaultValue = TemplateValue::ofText(value.isNull() ? QString() : value.text);
        else if (value.toBool())
            parameter.defaultValue = TemplateValue::ofFlag(*value.toBool());
        else
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” is true or false"), {u"default"_s}, range);
    }

    template<typename Place>
    void addParameter(TemplateParameter &parameter, const Place &place)
    {
        QList<TemplateParameter> &all = m_read.header.parameters;
        if (!isParameterName(parameter.name))
            report(QT_TRANSLATE_NOOP(
                       "Agentwright::Templates",
                       "“%1” is no name for a parameter: lower-case letters, digits and _, and no word of the format"),
                   {parameter.name}, place(u"name"));
        else if (std::ranges::find(all, parameter.name, &TemplateParameter::name) != all.end())
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "There are two parameters called “%1”"),
                   {parameter.name}, place(u"name"));
        if (parameter.type == ParameterType::Choice && parameter.choices.isEmpty())
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” has no choices"), {parameter.name}, place(u"type"));
        if (!parameter.pattern.isEmpty() && !QRegularExpression(parameter.pattern).isValid())
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The pattern is no regular expression: %1"),
                   {QRegularExpression(parameter.pattern).errorString()}, place(u"pattern"));
        if (parameter.label.isEmpty())
            parameter.label = parameter.name;
        all.append(parameter);
    }

    const DocumentSyntax &m_file;
    ReadHeader m_read;
    TextRange m_idRange;
};

} // namespace

ReadHeader readTemplateHeader(const DocumentSyntax &file)
{
    return HeaderReader(file).run();
}

QLatin1StringView templateKindName(TemplateKind kind)
{
    return wordFor(kKindNames, kind);
}

QLatin1StringView parameterTypeName(ParameterType type)
{
    return wordFor(kTypeNames, type);
}

} // namespace Agentwright
