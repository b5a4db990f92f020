// SPDX-License-Identifier: MIT
#include "preview/tag_boxes.h"

#include "preview/fence_tracker.h"

#include <QHash>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kDeepest = 5;
/// A viewer lays a box out in one go.
constexpr qsizetype kMostLines = 400;
constexpr qsizetype kMostOpen = 100;
constexpr qsizetype kLongestTag = 300;

struct TagLine {
    QString name; ///< empty for a line that is none
    bool isClosing = false;
};

TagLine tagLineOf(QStringView line)
{
    static const QRegularExpression kOpening(u"^ {0,3}<([A-Za-z][\\w.:-]*)(?:\\s[^<>]*[^<>/]|\\s*)>\\s*$"_s);
    static const QRegularExpression kClosing(u"^ {0,3}</([A-Za-z][\\w.:-]*)\\s*>\\s*$"_s);
    const QStringView start = line.trimmed();
    if (line.size() > kLongestTag || start.size() < 3 || start.front() != u'<' || start.back() != u'>')
        return {};
    const bool isClosing = start[1] == u'/';
    return {(isClosing ? kClosing : kOpening).matchView(line).captured(1), isClosing};
}

} // namespace

QList<TagBox> findTagBoxes(const QList<QStringView> &lines)
{
    struct Open {
        QString name;
        TagBox box;
    };
    QList<Open> open;
    QHash<QString, int> openNames;
    QList<TagBox> boxes;
    FenceTracker fences;
    const auto childrenOf = [&]() -> QList<TagBox> & { return open.isEmpty() ? boxes : open.last().box.inner; };
    // What was inside of a tag that is no box comes out of it.
    const auto giveUp = [&] {
        const Open lost = open.takeLast();
        --openNames[lost.name];
        childrenOf() += lost.box.inner;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (fences.isCode(lines[i]))
            continue;
        const TagLine tag = tagLineOf(lines[i]);
        if (tag.name.isEmpty())
            continue;
        if (!tag.isClosing && open.size() >= kMostOpen)
            continue;
        if (!tag.isClosing) {
            ++openNames[tag.name];
            open.append({tag.name, {lines[i].trimmed().toString(), {}, i, i, {}}});
            continue;
        }
        if (openNames.value(tag.name) == 0)
            continue;
        while (open.last().name != tag.name)
            giveUp();
        Open closed = open.takeLast();
        --openNames[tag.name];
        if (i - closed.box.firstLine > kMostLines || open.size() >= kDeepest) {
            childrenOf() += closed.box.inner;
            continue;
        }
        closed.box.closing = lines[i].trimmed().toString();
        closed.box.lastLine = i;
        childrenOf().append(std::move(closed.box));
    }
    while (!open.isEmpty())
        giveUp();
    return boxes;
}

} // namespace Agentwright::App
