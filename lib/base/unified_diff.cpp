// SPDX-License-Identifier: MIT
#include <agentwright/base/unified_diff.h>

#include "lines_of_text.h"

#include <agentwright/base/sequence_diff.h>

#include <QList>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kContextLines = 3;

struct Line {
    DiffStep kind;
    QStringView text;
};

QList<Line> differenceOf(const QList<QStringView> &before, const QList<QStringView> &after)
{
    QList<Line> lines;
    auto old = before.cbegin();
    auto now = after.cbegin();
    for (const DiffStep step : sequenceDiff(before, after)) {
        lines.append({step, step == DiffStep::Added ? *now : *old});
        old += step != DiffStep::Added;
        now += step != DiffStep::Removed;
    }
    return lines;
}

QString rangeText(qsizetype start, qsizetype count)
{
    // An empty range names the line in front of it.
    const QString first = QString::number(count == 0 ? start : start + 1);
    return count == 1 ? first : first + u',' + QString::number(count);
}

/// One hunk of lines [from, to); `x` and `y` are the lines in front of it in either text.
QString hunkText(const QList<Line> &lines, qsizetype from, qsizetype to, qsizetype x, qsizetype y)
{
    QString body;
    qsizetype removed = 0;
    qsizetype added = 0;
    for (qsizetype i = from; i < to; ++i) {
        const Line &line = lines[i];
        body += line.kind == DiffStep::Kept ? u' ' : line.kind == DiffStep::Removed ? u'-' : u'+';
        body += line.text;
        if (!line.text.endsWith(u'\n'))
            body += u"\n\\ No newline at end of file\n"_s;
        removed += line.kind != DiffStep::Added;
        added += line.kind != DiffStep::Removed;
    }
    return u"@@ -"_s + rangeText(x, removed) + u" +"_s + rangeText(y, added) + u" @@\n"_s + body;
}

QString hunksOf(const QList<Line> &lines)
{
    QString text;
    qsizetype x = 0;
    qsizetype y = 0;
    qsizetype counted = 0;
    const auto countTo = [&](qsizetype end) {
        for (; counted < end; ++counted) {
            x += lines[counted].kind != DiffStep::Added;
            y += lines[counted].kind != DiffStep::Removed;
        }
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffStep::Kept)
            continue;
        const qsizetype from = std::max(counted, i - kContextLines);
        qsizetype last = i;
        for (qsizetype j = i; j < lines.size() && j - last <= 2 * kContextLines + 1; ++j) {
            if (lines[j].kind != DiffStep::Kept)
                last = j;
        }
        const qsizetype to = std::min(lines.size(), last + 1 + kContextLines);
        countTo(from);
        text += hunkText(lines, from, to, x, y);
        countTo(to);
        i = to - 1;
    }
    return text;
}

} // namespace

QString unifiedDiff(const QString &path, const QString &before, const QString &after)
{
    return unifiedDiff(path, before, path, after);
}

QString unifiedDiff(const QString &beforeName, const QString &before, const QString &afterName, const QString &after)
{
    if (before == after)
        return {};
    return u"--- "_s + beforeName + u"\n+++ "_s + afterName + u'\n'
           + hunksOf(differenceOf(linesOf(before), linesOf(after)));
}

} // namespace Agentwright
