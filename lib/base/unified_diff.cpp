// SPDX-License-Identifier: MIT
#include <agentwright/base/unified_diff.h>

#include <QList>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kContextLines = 3;
/// Where more lines differ the changed part is shown as one replacement: nobody reads a finer one.
constexpr qsizetype kMaxDifferences = 1000;

enum class Kind { Kept, Removed, Added };

struct Line {
    Kind kind;
    QStringView text;
};

/// With their line breaks, so that a missing one at the end is a difference.
QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype next = feed < 0 ? text.size() : feed + 1;
        lines.append(text.sliced(at, next - at));
        at = next;
    }
    return lines;
}

/// Myers' greedy algorithm: the fewest removed and added lines.
class LineDiff
{
public:
    LineDiff(const QList<QStringView> &before, const QList<QStringView> &after) : m_before(before), m_after(after) { }

    QList<Line> run()
    {
        const qsizetype most = std::min(m_before.size() + m_after.size(), kMaxDifferences);
        QList<qsizetype> furthest(2 * most + 3, 0);
        QList<QList<qsizetype>> trace;
        for (qsizetype d = 0; d <= most; ++d) {
            trace.append(furthest);
            for (qsizetype k = -d; k <= d; k += 2) {
                const bool isDown = k == -d || (k != d && furthest[k - 1 + most + 1] < furthest[k + 1 + most + 1]);
                qsizetype x = isDown ? furthest[k + 1 + most + 1] : furthest[k - 1 + most + 1] + 1;
                qsizetype y = x - k;
                while (x < m_before.size() && y < m_after.size() && m_before[x] == m_after[y])
                    ++x, ++y;
                furthest[k + most + 1] = x;
                if (x >= m_before.size() && y >= m_after.size())
                    return backtracked(trace, most);
            }
        }
        return replacement();
    }

private:
    QList<Line> backtracked(const QList<QList<qsizetype>> &trace, qsizetype most) const
    {
        QList<Line> lines;
        qsizetype x = m_before.size();
        qsizetype y = m_after.size();
        for (qsizetype d = trace.size() - 1; d >= 0; --d) {
            const QList<qsizetype> &furthest = trace[d];
            const qsizetype k = x - y;
            const bool isDown = k == -d || (k != d && furthest[k - 1 + most + 1] < furthest[k + 1 + most + 1]);
            const qsizetype previousK = isDown ? k + 1 : k - 1;
            const qsizetype previousX = furthest[previousK + most + 1];
            const qsizetype previousY = previousX - previousK;
            while (x > previousX && y > previousY && x > 0 && y > 0) {
                lines.append({Kind::Kept, m_before[--x]});
                --y;
            }
            if (d == 0)
                break;
            if (isDown)
                lines.append({Kind::Added, m_after[--y]});
            else
                lines.append({Kind::Removed, m_before[--x]});
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    QList<Line> replacement() const
    {
        QList<Line> lines;
        for (const QStringView line : m_before)
            lines.append({Kind::Removed, line});
        for (const QStringView line : m_after)
            lines.append({Kind::Added, line});
        return lines;
    }

    const QList<QStringView> &m_before;
    const QList<QStringView> &m_after;
};

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
        body += line.kind == Kind::Kept ? u' ' : line.kind == Kind::Removed ? u'-' : u'+';
        body += line.text;
        if (!line.text.endsWith(u'\n'))
            body += u"\n\\ No newline at end of file\n"_s;
        removed += line.kind != Kind::Added;
        added += line.kind != Kind::Removed;
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
            x += lines[counted].kind != Kind::Added;
            y += lines[counted].kind != Kind::Removed;
        }
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == Kind::Kept)
            continue;
        const qsizetype from = std::max(counted, i - kContextLines);
        qsizetype last = i;
        for (qsizetype j = i; j < lines.size() && j - last <= 2 * kContextLines + 1; ++j) {
            if (lines[j].kind != Kind::Kept)
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
    if (before == after)
        return {};
    const QList<QStringView> old = linesOf(before);
    const QList<QStringView> now = linesOf(after);
    return u"--- "_s + path + u"\n+++ "_s + path + u'\n' + hunksOf(LineDiff(old, now).run());
}

} // namespace Agentwright
