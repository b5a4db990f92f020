// SPDX-License-Identifier: MIT
#include "pseudo_translator.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::Testing {

static QChar accented(QChar letter)
{
    static constexpr QStringView kPlain = u"aceinouyACEINOUY";
    static constexpr QStringView kAccented = u"áçéíñóúýÁÇÉÍÑÓÚÝ";
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented[at];
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    // Tags, entities, mnemonics and what is put in are not letters of the text.
    static const QRegularExpression kKept(u"</?[a-zA-Z][^<>]*>|&\\w+;|&.|%L?[1-9n]|%%"_s);
    const QString text = QString::fromUtf8(source);
    QString result;
    qsizetype letters = 0;
    qsizetype done = 0;
    const auto take = [&](qsizetype end) {
        for (const QChar letter : QStringView(text).sliced(done, end - done)) {
            result += accented(letter);
            ++letters;
        }
    };
    for (const QRegularExpressionMatch &match : kKept.globalMatch(text)) {
        take(match.capturedStart());
        result += match.capturedView();
        done = match.capturedEnd();
    }
    take(text.size());
    for (qsizetype more = letters * 2 / 5; more > 0; more -= 8)
        result += (letters > 20 ? u" "_s : u""_s) + u"~~~~~~~~"_s.first(std::min<qsizetype>(more, 8));
    // A label lies on the side where its own first strong letter wants to be.
    const QString mark = QGuiApplication::isRightToLeft() ? u"\u200f"_s : QString();
    return mark + u'⟦' + result + u'⟧';
}

} // namespace Agentwright::Testing
