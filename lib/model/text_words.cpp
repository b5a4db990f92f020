// SPDX-License-Identifier: MIT
#include <agentwright/model/text_words.h>

#include "script_writing.h"

#include <QSet>
#include <QStringTokenizer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kShortestWord = 2;

/// English words, stemmed, that descriptions have whatever they are about.
constexpr QStringView kStopWords =
    u"an as at be by do go he if in is it me my no of on or so to up us we the and for with this that when use agent "
    "need user you your are has have from into will should can any all not but let help want context exampl commentary "
    "assistant launch task tool proactively must then also such includ who what how which just about their they its "
    "our etc like via expert specialist specializ been was were here there these ask request requir work project "
    "application could would please them some make made sure get got am im ive ll re ve don doesn isn he she his "
    "her too very after before where while because than more most other only";

const QSet<QStringView> &stopWords()
{
    static const QSet<QStringView> words = [] {
        QSet<QStringView> set;
        for (const QStringView word : qTokenize(kStopWords, u' '))
            set.insert(word);
        return set;
    }();
    return words;
}

/// "reviewing", "reviews", "reviewed" are one word. Cruder than a real stemmer, and enough to compare.
void cutEnding(QString &word)
{
    for (const QLatin1StringView ending : {"ing"_L1, "ies"_L1, "ed"_L1, "es"_L1, "s"_L1, "e"_L1}) {
        if (word.size() < ending.size() + 4 || !word.endsWith(ending) || word.endsWith("ss"_L1))
            continue;
        word.chop(ending.size());
        if (ending == "ies"_L1)
            word += u'y';
        return;
    }
}

/// Collects words while a text is read character by character.
class WordReader
{
public:
    explicit WordReader(QStringView text) : m_text(text) { }

    QList<TextWord> read()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const char32_t c = characterAt(m_text, at);
            // A mark (an accent, a Thai vowel) goes with what it stands on.
            const bool isMark = QChar::isMark(c) && m_writing != Writing::Gap;
            const Writing writing = isMark ? m_writing : writingOf(c);
            if (writing != m_writing)
                close(at, writing);
            if (writing == Writing::Unspaced && !isMark)
                addCharacter(at);
            at += c > 0xffff ? 2 : 1;
        }
        close(m_text.size(), Writing::Gap);
        return std::move(m_words);
    }

private:
    void close(qsizetype at, Writing next)
    {
        if (m_writing == Writing::Spaced && at - m_start >= kShortestWord)
            addWord({m_start, at});
        if (m_writing == Writing::Unspaced)
            add({m_previous >= 0 ? m_previous : m_last, at});
        m_previous = m_last = -1;
        m_start = at;
        m_writing = next;
    }

    void addWord(const TextRange &range)
    {
        QString stem = range.in(m_text).toString().toLower();
        if (stopWords().contains(stem))
            return;
        cutEnding(stem);
        if (!stopWords().contains(stem))
            m_words.append({std::move(stem), range});
    }

    /// The pair that ends in front of this one is complete now.
    void addCharacter(qsizetype at)
    {
        if (m_previous >= 0)
            add({m_previous, at});
        m_previous = std::exchange(m_last, at);
    }

    void add(const TextRange &range) { m_words.append({range.in(m_text).toString(), range}); }

    const QStringView m_text;
    QList<TextWord> m_words;
    Writing m_writing = Writing::Gap;
    qsizetype m_start = 0; ///< of the word
    qsizetype m_previous = -1; ///< the last two characters of an unspaced script
    qsizetype m_last = -1;
};

} // namespace

QList<TextWord> textWords(QStringView text)
{
    return WordReader(text).read();
}

QList<QString> contentWords(QStringView text)
{
    QList<QString> stems;
    for (TextWord &word : textWords(text))
        stems.append(std::move(word.stem));
    return stems;
}

} // namespace Agentwright
