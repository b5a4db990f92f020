// SPDX-License-Identifier: MIT
#include <agentwright/model/text_similarity.h>
#include <agentwright/model/text_sketch.h>
#include <agentwright/model/text_words.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

/// Texts of made-up words, some common and most rare, some texts near-copies of others.
QList<QString> madeUpTexts(int count, int length, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<QString> texts;
    for (int i = 0; i < count; ++i) {
        QStringList words;
        if (i % 4 == 3)
            words = texts[random.bounded(i)].split(u' ').mid(random.bounded(3));
        while (words.size() < length)
            words.append(u"w%1q"_s.arg(random.bounded(1 + random.bounded(400))));
        texts.append(words.join(u' '));
    }
    return texts;
}

using Pairs = QList<std::tuple<qsizetype, qsizetype, double>>;

Pairs sorted(Pairs pairs)
{
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

class TestTextSimilarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("endings and stop words")
            << u"Use this agent: reviewing the Libraries"_s << QStringList{u"review"_s, u"library"_s};
        QTest::newRow("short ones") << u"UI in Go, a C"_s << QStringList{u"ui"_s};
        QTest::newRow("Cyrillic") << u"Проверяет код"_s << QStringList{u"проверяет"_s, u"код"_s};
        QTest::newRow("Chinese") << u"审查代码。好"_s << QStringList{u"审查"_s, u"查代"_s, u"代码"_s, u"好"_s};
        QTest::newRow("mixed scripts") << u"用Rust写"_s << QStringList{u"用"_s, u"rust"_s, u"写"_s};
        QTest::newRow("Korean") << u"코드를 본다"_s << QStringList{u"코드"_s, u"드를"_s, u"본다"_s};
        QTest::newRow("Thai, with its marks") << u"ที่นี่"_s << QStringList{u"ที่นี่"_s};
        QTest::newRow("accents") << u"cafe\u0301s"_s << QStringList{u"cafe\u0301"_s};
        QTest::newRow("beyond the basic plane") << u"𠀀𠀁𠀂"_s << QStringList{u"𠀀𠀁"_s, u"𠀁𠀂"_s};
        QTest::newRow("half a character") << QString(QChar(0xD840)) + u"ab"_s << QStringList{u"ab"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void words()
    {
        QFETCH(QString, text);
        QTEST(contentWords(text), "words");
        qsizetype end = 0;
        for (const TextWord &word : textWords(text)) {
            QVERIFY(word.range.start < word.range.end && word.range.end >= end && word.range.end <= text.size());
            end = word.range.end;
        }
    }

    void similarityIsThatOfTellingWords()
    {
        const TextSimilarity texts({u"Use this agent to review Rust code for security holes"_s,
                                    u"Use this agent when Rust code is reviewed for a security hole"_s,
                                    u"Use this agent to bake bread"_s, u"Use this agent to write letters"_s});
        QVERIFY(texts.similarity(0, 1) > 0.9);
        QVERIFY(texts.similarity(0, 2) < 0.1);
        const QList<SimilarPair> pairs = texts.pairsFrom(0.5);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().second, 1);
        const QList<SharedWord> shared = texts.sharedWords(0, 1, 99);
        double sum = 0;
        QStringList words;
        for (const SharedWord &one : shared) {
            sum += one.share;
            words.append(one.word);
        }
        QVERIFY(qAbs(sum - texts.similarity(0, 1)) < 1e-6);
        words.sort();
        QCOMPARE(words, QStringList({u"code"_s, u"hole"_s, u"review"_s, u"rust"_s, u"security"_s}));
        QCOMPARE(texts.sharedWords(0, 1, 2).size(), 2);
    }

    void noPairIsMissed_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::newRow("0.1") << 0.1;
        QTest::newRow("0.3") << 0.3;
        QTest::newRow("0.6") << 0.6;
        QTest::newRow("1") << 1.0;
    }
    void noPairIsMissed()
    {
        QFETCH(double, threshold);
        const QList<QString> texts = madeUpTexts(150, 20, 7);
        const TextSimilarity similarity(texts);
        Pairs expected, found;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = i + 1; j < texts.size(); ++j) {
                QCOMPARE(similarity.similarity(i, j), similarity.similarity(j, i));
                if (similarity.similarity(i, j) >= threshold)
                    expected.append({i, j, similarity.similarity(i, j)});
            }
        }
        for (const SimilarPair &pair : similarity.pairsFrom(threshold))
            found.append({pair.first, pair.second, pair.similarity});
        QVERIFY(!expected.isEmpty() || threshold == 1);
        QCOMPARE(found, expected);
    }

    void theOrderOfTheTextsDoesNotMatter()
    {
        const QList<QString> texts = madeUpTexts(100, 15, 3);
        const auto last = texts.size() - 1;
        const QList<QString> turned(texts.crbegin(), texts.crend());
        Pairs forward, backward;
        for (const SimilarPair &pair : TextSimilarity(texts).pairsFrom(0.2))
            forward.append({pair.first, pair.second, pair.similarity});
        for (const SimilarPair &pair : TextSimilarity(turned).pairsFrom(0.2))
            backward.append({last - pair.second, last - pair.first, pair.similarity});
        QCOMPARE(sorted(backward), sorted(forward));
    }

    void equalTextsAreAllPaired()
    {
        const TextSimilarity texts(
            {u"bake bread"_s, u"write letters"_s, u"bake bread"_s, u"bake bread"_s, u""_s, u""_s});
        Pairs found;
        for (const SimilarPair &pair : texts.pairsFrom(0.9))
            found.append({pair.first, pair.second, pair.similarity > 0.999 ? 1 : 0});
        QCOMPARE(found, Pairs({{0, 2, 1}, {0, 3, 1}, {2, 3, 1}}));
    }

    void sketchesTellNearDuplicates()
    {
        const QString text = madeUpTexts(1, 120, 5).first();
        const TextSketch sketch = TextSketch::of(text);
        QVERIFY(TextSketch::of(u"one two three four").isEmpty());
        QCOMPARE(sketch.resemblance(sketch), 1.0);
        QCOMPARE(TextSketch::of(QString(text).replace(u' ', u"  \n* "_s).toUpper()), sketch);
        // Runs of five words: of 116 in either text, five hold the changed word.
        QStringList words = text.split(u' ');
        words[60] = u"changed"_s;
        const TextSketch changed = TextSketch::of(words.join(u' '));
        QCOMPARE(sketch.resemblance(changed), 111.0 / 121.0);
        QCOMPARE(changed.resemblance(sketch), 111.0 / 121.0);
        QCOMPARE(TextSketch::of(u"这是一个测试").resemblance(TextSketch::of(u"这是一个测试。")), 1.0);
        QCOMPARE(sketch.resemblance(TextSketch()), 0.0);
    }

    void noResemblanceIsMissed()
    {
        QList<TextSketch> sketches;
        for (const QString &text : madeUpTexts(120, 600, 11))
            sketches.append(TextSketch::of(text));
        sketches.append(sketches[3]);
        sketches.append(TextSketch());
        sketches.append(TextSketch());
        for (const double threshold : {0.3, 0.7}) {
            Pairs expected, found;
            for (qsizetype i = 0; i < sketches.size(); ++i) {
                for (qsizetype j = i + 1; j < sketches.size(); ++j) {
                    if (const double resemblance = sketches[i].resemblance(sketches[j]); resemblance >= threshold)
                        expected.append({i, j, resemblance});
                }
            }
            forEachResemblance(sketches, threshold, [&](const SimilarPair &pair) {
                found.append({pair.first, pair.second, pair.similarity});
            });
            QVERIFY(expected.size() > 20);
            QCOMPARE(sorted(found), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestTextSimilarity)
#include "tst_text_similarity.moc"
