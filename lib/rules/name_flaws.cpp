// SPDX-License-Identifier: MIT
#include "name_flaws.h"

#include "built_in_agents.h"

#include <agentwright/base/odd_characters.h>
#include <agentwright/base/text_search.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kLongestName = 256;

bool hasAsciiLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

QString replaced(QStringView text)
{
    QString out = text.toString().normalized(QString::NormalizationForm_KC);
    for (QChar &c : out) {
        if (const QChar latin = latinLookAlike(c); !latin.isNull())
            c = latin;
    }
    return out;
}

bool isKebabCase(QStringView name)
{
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return kebab.matchView(name).hasMatch();
}

bool isKebabCaseOfAnyScript(QStringView name)
{
    static const QRegularExpression kebab(
        u"^[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}]+)*$"_s);
    return kebab.matchView(name).hasMatch();
}

const QRegularExpression &markup()
{
    static const QRegularExpression marks(
        u"</?[A-Za-z][^<>]*>|\\*+|`+|~~|^#+ |^_+(?=\\w)|(?<=\\w)_+$|^\\[|\\](\\([^)]*\\))?$"_s);
    return marks;
}

} // namespace

QString withoutLookAlikes(const QString &name)
{
    if (isAscii(name))
        return name;
    const QString whole = replaced(name);
    if (isAscii(whole))
        return whole;
    QStringList words = name.split(u'-');
    for (QString &word : words) {
        const QString latin = replaced(word);
        if (hasAsciiLetter(word) && isAscii(latin))
            word = latin;
    }
    return words.join(u'-');
}

QString withoutMarkup(const QString &name)
{
    return QString(name).remove(markup()).trimmed();
}

NameFlaw nameFlaw(QStringView name)
{
    if (name.isEmpty() || isKebabCase(name))
        return isBuiltInAgent(name)         ? NameFlaw::BuiltIn
               : name.size() > kLongestName ? NameFlaw::Refused
                                            : NameFlaw::None;
    if (name.size() > kLongestName || name.startsWith(u'-') || name.contains(u':'))
        return NameFlaw::Refused;
    if (isBuiltInAgent(name))
        return NameFlaw::BuiltIn;
    if (markup().matchView(name).hasMatch())
        return NameFlaw::Markup;
    if (!isAscii(name) && withoutLookAlikes(name.toString()) != name)
        return NameFlaw::LookAlikes;
    return isKebabCaseOfAnyScript(name) ? NameFlaw::OtherScript : NameFlaw::NotKebabCase;
}

} // namespace Agentwright
