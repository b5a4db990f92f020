// SPDX-License-Identifier: MIT
#include "widgets/menu_letters.h"

#include <QAction>
#include <QLabel>
#include <QList>
#include <QMenu>
#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Where the "&" of the letter is; "&&" is none. -1 without a letter.
qsizetype letterMark(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return at;
    }
    return -1;
}

bool isOnKeyboards(QChar character)
{
    return character.isLetterOrNumber() && character.script() <= QChar::Script_Latin;
}

/// "移動(&G)…": the letter stands for itself, and another one can stand there as well.
QString withOtherSign(const QString &text, qsizetype mark, const QSet<QChar> &taken)
{
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (!taken.contains(letter))
            return text.first(mark + 1) + QChar(letter) + text.sliced(mark + 2);
    }
    return text;
}

QString withFreeLetter(QString text, const QSet<QChar> &taken)
{
    const qsizetype mark = letterMark(text);
    if (mark > 0 && text[mark - 1] == u'(' && text.sliced(mark + 2).startsWith(u')'))
        return withOtherSign(text, mark, taken);
    if (mark >= 0)
        text.remove(mark, 1);
    for (const bool onlyBeginnings : {true, false}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isBeginning = at == 0 || !text[at - 1].isLetterOrNumber();
            if (isOnKeyboards(text[at]) && !taken.contains(text[at].toUpper()) && (isBeginning || !onlyBeginnings))
                return text.insert(at, u'&');
        }
    }
    if (std::ranges::any_of(text, isOnKeyboards))
        return text;
    const qsizetype end = text.endsWith(u'…') ? text.size() - 1 : text.size();
    return withOtherSign(text.insert(end, u"(&A)"_s), end + 1, taken);
}

void shareLettersNow(const QMenu &menu)
{
    QSet<QChar> taken;
    QList<QAction *> others;
    for (QAction *action : menu.actions()) {
        const qsizetype mark = letterMark(action->text());
        const QChar letter = mark < 0 ? QChar() : action->text()[mark + 1].toUpper();
        if (letter.isNull() || taken.contains(letter))
            others.append(action);
        else
            taken.insert(letter);
    }
    for (QAction *action : std::as_const(others)) {
        if (action->isSeparator())
            continue;
        action->setText(withFreeLetter(action->text(), taken));
        if (const qsizetype mark = letterMark(action->text()); mark >= 0)
            taken.insert(action->text()[mark + 1].toUpper());
    }
}

} // namespace

void dropLetters(QWidget &panel)
{
    for (QLabel *label : panel.findChildren<QLabel *>()) {
        const QString text = label->text();
        const qsizetype mark = label->buddy() ? letterMark(text) : -1;
        if (mark > 0 && text[mark - 1] == u'(' && text.sliced(mark + 2).startsWith(u')'))
            label->setText(text.first(mark - 1) + text.sliced(mark + 3));
        else if (mark >= 0)
            label->setText(text.first(mark) + text.sliced(mark + 1));
    }
}

void shareLetters(QMenu &menu)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] { shareLettersNow(menu); });
}

} // namespace Agentwright::App
