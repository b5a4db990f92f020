// SPDX-License-Identifier: MIT
#include "description_quality.h"

#include "rule_support.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// A longer text is precise elsewhere.
constexpr qsizetype kLongestVagueText = 160;

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words{u"a"_s,        u"an"_s,           u"the"_s,         u"and"_s,    u"or"_s,
                                     u"of"_s,       u"for"_s,          u"to"_s,          u"with"_s,   u"in"_s,
                                     u"on"_s,       u"that"_s,         u"this"_s,        u"is"_s,     u"agent"_s,
                                     u"subagent"_s, u"sub-agent"_s,    u"assistant"_s,   u"expert"_s, u"does"_s,
                                     u"do"_s,       u"specialist"_s,   u"specialized"_s, u"your"_s,   u"my"_s,
                                     u"it"_s,       u"helps"_s,        u"help"_s,        u"which"_s,  u"an"_s,
                                     u"helper"_s,   u"professional"_s, u"description"_s};
    return words;
}

/// "reviews" and "reviewer" are one.
bool haveOneStem(const QString &a, const QString &b)
{
    constexpr qsizetype kShortestStem = 4;
    if (a == b)
        return true;
    const auto difference = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
    const qsizetype common = std::distance(a.begin(), difference);
    return common >= kShortestStem && 2 * common > std::max(a.size(), b.size());
}

bool saysOnlyTheName(const QStringList &words, const QString &name)
{
    const QStringList nameWords = lowerWords(QString(name).replace(u'-', u' ').replace(u'_', u' '));
    bool saysSomething = false;
    for (const QString &word : words) {
        for (const QString &part : word.split(u'-')) {
            if (emptyWords().contains(part))
                continue;
            saysSomething = true;
            if (!std::ranges::any_of(nameWords, [&part](const QString &known) { return haveOneStem(part, known); }))
                return false;
        }
    }
    return saysSomething && !nameWords.isEmpty();
}

bool saysWhen(const QStringList &words)
{
    static const QSet<QString> occasions{u"when"_s,     u"whenever"_s,  u"while"_s,       u"if"_s,
                                         u"before"_s,   u"after"_s,     u"upon"_s,        u"during"_s,
                                         u"use"_s,      u"used"_s,      u"using"_s,       u"invoke"_s,
                                         u"invoked"_s,  u"call"_s,      u"called"_s,      u"trigger"_s,
                                         u"triggers"_s, u"triggered"_s, u"delegate"_s,    u"activate"_s,
                                         u"must"_s,     u"should"_s,    u"need"_s,        u"needs"_s,
                                         u"needed"_s,   u"ask"_s,       u"asks"_s,        u"asked"_s,
                                         u"request"_s,  u"requests"_s,  u"proactively"_s, u"automatically"_s,
                                         u"once"_s,     u"spawned"_s,   u"launched"_s,    u"dispatched"_s,
                                         u"run"_s,      u"until"_s,     u"every"_s};
    return std::ranges::any_of(words, [](const QString &word) { return occasions.contains(word); });
}

const QRegularExpression &vaguePhrases()
{
    static const QRegularExpression phrases(
        u"\\b(?:(?:helps?|assists?|deals?|works?) (?:\\w+ )?with (?:\\w+ )?(?:things|stuff|tasks|everything|anything|various \\w+|"
        "many \\w+|lots of \\w+)|does (?:\\w+ )?(?:things|stuff|everything|anything|work)|(?:all|any) kinds? of "
        "(?:things|tasks|stuff|work)|(?:various|general|different|miscellaneous|many) (?:things|tasks|stuff|purposes)|handles? "
        "(?:things|stuff|everything|anything|various \\w+)|(?:useful|helpful|good|great|nice|general) (?:agent|assistant|helper)|"
        "(?:things|stuff) you need|and so on|and stuff)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return phrases;
}

} // namespace

QStringList lowerWords(QStringView text)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isInside = i < text.size()
                              && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate()
                                  || (start >= 0 && (text[i] == u'-' || text[i] == u'\'' || text[i] == u'’')));
        if (isInside && start < 0)
            start = i;
        else if (!isInside && start >= 0) {
            words.append(text.sliced(start, i - start).toString().toLower());
            start = -1;
        }
    }
    return words;
}

bool isEnglish(const QStringList &words)
{
    static const QSet<QString> common{u"the"_s,  u"a"_s,  u"an"_s, u"and"_s, u"of"_s,   u"for"_s,  u"to"_s,
                                      u"with"_s, u"in"_s, u"or"_s, u"on"_s,  u"code"_s, u"that"_s, u"is"_s};
    return std::ranges::any_of(words, [](const QString &word) { return common.contains(word); });
}

QString plainSummary(const Trigger &trigger)
{
    static const QRegularExpression quoted(
        u"\"[^\"\\n]*\"|“[^”\\n]*”|`[^`\\n]*`|(?<!\\w)'[^'\\n]+'(?!\\w)|‘[^’\\n]*’|«[^»\\n]*»"_s);
    QString text = trigger.summary;
    for (const QRegularExpressionMatch &match : quoted.globalMatch(trigger.summary))
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    return text;
}

QString vaguePhrase(QStringView description)
{
    if (description.size() > kLongestVagueText)
        return {};
    return vaguePhrases().matchView(description).captured();
}

DescriptionLack findDescriptionLack(const RuleContext &context)
{
    const Trigger &trigger = context.definition.trigger();
    const QString value = trigger.value.trimmed();
    if (value.isEmpty() || !hasHeader(context) || !trigger.examples.isEmpty())
        return DescriptionLack::None;
    const bool isShort = value.size() < kLongestVagueText;
    const QStringList words = lowerWords(trigger.summary);
    if (isShort && saysOnlyTheName(words, context.definition.name()))
        return DescriptionLack::Content;
    // A character of Chinese, Japanese or Korean says as much as two or three of other scripts.
    const bool isLatin = std::ranges::all_of(value, [](QChar c) { return c.unicode() < 0x250; });
    if (isLatin && value.size() < context.settings.limit(Limit::DescriptionShort))
        return DescriptionLack::Length;
    if (!isLatin && value.size() < context.settings.limit(Limit::DescriptionShort) / 3)
        return DescriptionLack::Length;
    if (!vaguePhrase(value).isEmpty())
        return DescriptionLack::Precision;
    return isLatin && isEnglish(words) && !saysWhen(words) ? DescriptionLack::Occasion : DescriptionLack::None;
}

} // namespace Agentwright
