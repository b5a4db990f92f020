// SPDX-License-Identifier: MIT
#include "frontmatter_cut.h"

#include "yaml/yaml_characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

QString withLineFeeds(const QString &source)
{
    if (!source.contains(u'\r'))
        return source;
    QString text = source;
    return text.replace("\r\n"_L1, "\n"_L1);
}

FrontmatterCut cutFrontmatter(const QString &source, const CutRules &rules)
{
    FrontmatterCut cut;
    const QString text = withLineFeeds(source);
    const QStringView view = text;
    cut.body = text;
    const qsizetype first = view.indexOf(u'\n');
    if (first < 0 || !isFence(view.first(first), rules.takesBlanksBehindOpening, false))
        return cut;
    for (qsizetype start = first + 1; start <= view.size();) {
        const qsizetype lineFeed = view.indexOf(u'\n', start);
        const qsizetype end = lineFeed < 0 ? view.size() : lineFeed;
        if (isFence(view.sliced(start, end - start), true, rules.takesTextBehindClosing)) {
            cut.isFound = true;
            cut.header = view.sliced(first + 1, std::max<qsizetype>(start - first - 2, 0)).toString();
            cut.body = lineFeed < 0 ? QString() : view.sliced(lineFeed + 1).toString();
            return cut;
        }
        start = end + 1;
    }
    if (rules.takesMissingClosing) {
        cut.isFound = true;
        cut.header = view.sliced(first + 1).toString();
        cut.body.clear();
    }
    return cut;
}

} // namespace Agentwright
