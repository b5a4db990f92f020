// SPDX-License-Identifier: MIT
#include <agentwright/readings/reading_input.h>

#include "claude/claude_cut.h"

#include <algorithm>
#include <deque>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// A line feed behind the last line changes nothing in what is read, but loaders differ in whether they leave one.
QStringView withoutLastLineFeed(QStringView text)
{
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r'; };
    const bool isAlone = text.size() > 1 && text.back() == u'\n' && !isBreak(text[text.size() - 2]);
    return isAlone ? text.chopped(1) : text;
}

} // namespace

class ReadingInput::Data
{
public:
    struct YamlReading {
        QString text;
        YamlDialect dialect;
        StrictYaml yaml;
    };

    Data(const QString &text, const TextFormat &format, const QString &path)
        : text(text)
        , format(format)
        , path(path) { }

    const QString text;
    const TextFormat format;
    const QString path;
    std::once_flag sourceOnce, lineFeedsOnce, claudeOnce;
    QString source;
    QString lineFeeds;
    ClaudeHeader claude;
    std::mutex yamlMutex;
    std::deque<YamlReading> yamlReadings; ///< few: one for each header that some loader cuts or repairs
};

ReadingInput::ReadingInput(const QString &text, const TextFormat &format, const QString &path)
    : d(std::make_shared<Data>(text, format, path))
{ }

ReadingInput::ReadingInput(const DefinitionView &definition, const TextFormat &format, const QString &path)
    : ReadingInput(definition.text(), format, path)
{ }

const TextFormat &ReadingInput::format() const
{
    return d->format;
}

const QString &ReadingInput::path() const
{
    return d->path;
}

const QString &ReadingInput::source() const
{
    std::call_once(d->sourceOnce, [this] { d->source = sourceText(d->text, d->format); });
    return d->source;
}

const QString &ReadingInput::sourceWithLineFeeds() const
{
    std::call_once(d->lineFeedsOnce, [this] {
        d->lineFeeds = source();
        if (d->lineFeeds.contains(u'\r'))
            d->lineFeeds.replace("\r\n"_L1, "\n"_L1);
    });
    return d->lineFeeds;
}

const StrictYaml &ReadingInput::yaml(QStringView text, const YamlDialect &dialect) const
{
    const QStringView wanted = withoutLastLineFeed(text);
    const std::lock_guard lock(d->yamlMutex);
    const auto known = std::ranges::find_if(d->yamlReadings, [&](const Data::YamlReading &reading) {
        return (reading.yaml.isSameInAllDialects || reading.dialect == dialect) && reading.text == wanted;
    });
    if (known != d->yamlReadings.end())
        return known->yaml;
    return d->yamlReadings.emplace_back(Data::YamlReading{wanted.toString(), dialect, readStrictYaml(wanted, dialect)})
        .yaml;
}

ClaudeValues ReadingInput::claudeValues(QStringView header) const
{
    ClaudeValues values;
    values.yaml = yaml(header, kBunYaml);
    if (values.yaml.isAccepted)
        return values;
    values.firstProblem = values.yaml.problem;
    const StrictYaml &second = yaml(repairedClaudeHeader(header), kBunYaml);
    values.step = second.isAccepted ? ClaudeValues::Step::Repaired : ClaudeValues::Step::Refused;
    values.secondProblem = second.problem;
    if (second.isAccepted)
        values.yaml = second;
    return values;
}

const ClaudeHeader &ReadingInput::claudeHeader() const
{
    std::call_once(d->claudeOnce, [this] {
        d->claude = cutClaudeHeader(source());
        if (d->claude.fence == ClaudeHeader::Fence::Found)
            d->claude.values = claudeValues(d->claude.header);
    });
    return d->claude;
}

} // namespace Agentwright
