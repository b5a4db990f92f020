// SPDX-License-Identifier: MIT
#include <agentwright/base/word_diff.h>

#include <agentwright/base/sequence_diff.h>

#include <QStringView>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Words, and every other character by itself; a backslash goes with the n behind it.
QList<QStringView> wordsAndMarks(const QString &text)
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

void addPart(QList<DiffPart> &parts, DiffPart::Kind kind, QStringView text)
{
    if (parts.isEmpty() || parts.last().kind != kind)
        parts.append({kind, {}});
    parts.last().text += text;
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const QList<QStringView> old = wordsAndMarks(before);
    const QList<QStringView> now = wordsAndMarks(after);
    QList<DiffPart> parts;
    auto gone = old.cbegin();
    auto come = now.cbegin();
    for (const DiffStep step : sequenceDiff(old, now)) {
        switch (step) {
        case DiffStep::Kept:
            addPart(parts, DiffPart::Kind::Same, *come++);
            ++gone;
            break;
        case DiffStep::Removed:
            addPart(parts, DiffPart::Kind::Removed, *gone++);
            break;
        case DiffStep::Added:
            addPart(parts, DiffPart::Kind::Added, *come++);
            break;
        }
    }
    return parts;
}

} // namespace Agentwright
