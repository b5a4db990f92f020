// SPDX-License-Identifier: MIT
#include "preview/word_diff.h"

#include <QStringView>

#include <algorithm>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kMostCells = 1'000'000;

/// Words, and every other character by itself; a backslash goes with the n behind it.
QList<QStringView> tokens(const QString &text)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); };
    const QStringView view(text);
    QList<QStringView> found;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isWord(text[at])) {
            while (end < text.size() && isWord(text[end]))
                ++end;
        } else if (view.sliced(at).startsWith("\\n"_L1)) {
            ++end;
        }
        found.append(view.sliced(at, end - at));
        at = end;
    }
    return found;
}

void add(QList<DiffPart> &parts, DiffPart::Kind kind, QStringView text)
{
    if (parts.isEmpty() || parts.last().kind != kind)
        parts.append({kind, {}});
    parts.last().text += text;
}

/// By the longest common subsequence.
void compareMiddle(std::span<const QStringView> before, std::span<const QStringView> after, QList<DiffPart> &parts)
{
    const std::size_t width = after.size() + 1;
    const bool isTooLarge = qsizetype(before.size() + 1) * qsizetype(width) > kMostCells;
    std::vector<int> common(isTooLarge ? 0 : (before.size() + 1) * width);
    for (std::size_t i = before.size(); !isTooLarge && i-- > 0;) {
        for (std::size_t j = after.size(); j-- > 0;) {
            common[i * width + j] = before[i] == after[j]
                                        ? common[(i + 1) * width + j + 1] + 1
                                        : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (!isTooLarge && i < before.size() && j < after.size() && before[i] == after[j]) {
            add(parts, DiffPart::Kind::Same, after[j]);
            ++i;
            ++j;
        } else if (j == after.size()
                   || (i < before.size() && (isTooLarge || common[(i + 1) * width + j] >= common[i * width + j + 1]))) {
            add(parts, DiffPart::Kind::Removed, before[i++]);
        } else {
            add(parts, DiffPart::Kind::Added, after[j++]);
        }
    }
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const QList<QStringView> old = tokens(before);
    const QList<QStringView> now = tokens(after);
    const qsizetype shorter = std::min(old.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const auto middle = [&](const QList<QStringView> &all) {
        return std::span(all.constData() + head, std::size_t(all.size() - head - tail));
    };
    QList<DiffPart> parts;
    for (qsizetype i = 0; i < head; ++i)
        add(parts, DiffPart::Kind::Same, now[i]);
    compareMiddle(middle(old), middle(now), parts);
    for (qsizetype i = now.size() - tail; i < now.size(); ++i)
        add(parts, DiffPart::Kind::Same, now[i]);
    return parts;
}

} // namespace Agentwright::App
