// SPDX-License-Identifier: MIT
#include "name_flaws.h"

#include "built_in_agents.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kLongestName = 256;

struct LookAlike {
    char16_t letter;
    char16_t looksLike;
};

/// Cyrillic, Greek and other letters that most fonts draw like Latin ones, and dashes. After Unicode's confusables.txt 16.
constexpr LookAlike kLookAlikes[] = {
    {u'а', u'a'},      {u'с', u'c'},      {u'ԁ', u'd'},      {u'е', u'e'},      {u'һ', u'h'},      {u'і', u'i'},
    {u'ј', u'j'},      {u'ӏ', u'l'},      {u'о', u'o'},      {u'р', u'p'},      {u'ԛ', u'q'},      {u'ѕ', u's'},
    {u'ѵ', u'v'},      {u'ԝ', u'w'},      {u'х', u'x'},      {u'у', u'y'},      {u'ο', u'o'},      {u'ν', u'v'},
    {u'ι', u'i'},      {u'ϲ', u'c'},      {u'ϳ', u'j'},      {u'α', u'a'},      {u'ρ', u'p'},      {u'ս', u'u'},
    {u'ո', u'n'},      {u'օ', u'o'},      {u'ı', u'i'},      {u'ɑ', u'a'},      {u'ɡ', u'g'},      {u'А', u'A'},
    {u'В', u'B'},      {u'С', u'C'},      {u'Е', u'E'},      {u'Н', u'H'},      {u'І', u'I'},      {u'Ј', u'J'},
    {u'К', u'K'},      {u'М', u'M'},      {u'О', u'O'},      {u'Р', u'P'},      {u'Ѕ', u'S'},      {u'Т', u'T'},
    {u'Х', u'X'},      {u'\u2010', u'-'}, {u'\u2011', u'-'}, {u'\u2012', u'-'}, {u'\u2013', u'-'}, {u'\u2014', u'-'},
    {u'\u2212', u'-'},
};

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasAsciiLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

QString replaced(QStringView text)
{
    QString out = text.toString().normalized(QString::NormalizationForm_KC);
    for (QChar &c : out) {
        const auto it = std::ranges::find(kLookAlikes, c.unicode(), &LookAlike::letter);
        if (it != std::end(kLookAlikes))
            c = it->looksLike;
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
