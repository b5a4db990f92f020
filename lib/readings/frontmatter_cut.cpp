// SPDX-License-Identifier: MIT
#include "frontmatter_cut.h"

#include "yaml/yaml_characters.h"

#include <algorithm>

namespace Agentwright {

namespace {

constexpr QStringView kFence = u"---";

bool isBlankText(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isYamlBlank(c.unicode()); });
}

bool isFence(QStringView line, bool takesBlanks, bool takesText)
{
    if (!line.startsWith(kFence))
        return false;
    const QStringView rest = line.sliced(kFence.size());
    return rest.isEmpty() || takesText || (takesBlanks && isBlankText(rest));
}

} // namespace

QStringView readableText(const ReadingInput &input, const CutRules &rules)
{
    const bool isReadable = input.format().encoding == TextEncoding::Utf8
                            && (rules.takesByteOrderMark || !input.format().hasByteOrderMark);
    return isReadable ? QStringView(input.sourceWithLineFeeds()) : QStringView();
}

FrontmatterCut cutFrontmatter(const ReadingInput &input, const CutRules &rules)
{
    FrontmatterCut cut;
    const QStringView text = readableText(input, rules);
    cut.body = text;
    const qsizetype first = text.indexOf(u'\n');
    if (first < 0 || !isFence(text.first(first), rules.takesBlanksBehindOpening, false))
        return cut;
    for (qsizetype start = first + 1; start <= text.size();) {
        const qsizetype lineFeed = text.indexOf(u'\n', start);
        const qsizetype end = lineFeed < 0 ? text.size() : lineFeed;
        if (isFence(text.sliced(start, end - start), true, rules.takesTextBehindClosing)) {
            cut.isFound = true;
            cut.header = text.sliced(first + 1, std::max<qsizetype>(start - first - 2, 0));
            cut.body = lineFeed < 0 ? QStringView() : text.sliced(lineFeed + 1);
            return cut;
        }
        start = end + 1;
    }
    if (rules.takesMissingClosing) {
        cut.isFound = true;
        cut.header = text.sliced(first + 1);
        cut.body = {};
    }
    return cut;
}

} // namespace Agentwright
