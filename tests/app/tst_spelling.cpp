// SPDX-License-Identifier: MIT
#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "support/few_words.h"
#include "typing/prose_words.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

class TestSpelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void words_data()
    {
        QTest::addColumn<QString>("text"); // the last line is looked at; its words are in ⟦ ⟧
        QTest::newRow("words") << u"⟦It’s⟧ ⟦don't⟧ “⟦quoted⟧” (⟦café⟧)."_s;
        QTest::newRow("code") << u"⟦use⟧ `foo bar` ⟦or⟧ ``a ` b`` ⟦here⟧"_s;
        QTest::newRow("open code") << u"⟦an⟧ ` ⟦open⟧ ⟦one⟧"_s;
        QTest::newRow("addresses") << u"⟦see⟧ https://exmaple.org/x ⟦or⟧ me@exmaple.org"_s;
        QTest::newRow("paths and files") << u"⟦in⟧ src/mian.cpp, a\\b, mian.rs ⟦end⟧."_s;
        QTest::newRow("identifiers") << u"camelCase snake_case HTTP v2 B2B x ⟦word⟧"_s;
        QTest::newRow("tags and links") << u"<instrctions> ⟦the⟧ [⟦label⟧](goal.md \"x\") a < ⟦bc⟧"_s;
        QTest::newRow("hyphens") << u"⟦well⟧-⟦known⟧"_s;
        QTest::newRow("frontmatter") << u"---\nmodle: sonet"_s;
        QTest::newRow("in a code block") << u"```\nsome wrods"_s;
    }
    void words()
    {
        QFETCH(const QString, text);
        QString plain = text;
        plain.remove(u'⟦').remove(u'⟧');
        const qsizetype start = plain.lastIndexOf(u'\n') + 1;
        const QList<TextRange> found = wordsToCheck(DefinitionView::parse(plain), {start, plain.size()});
        for (auto word = found.crbegin(); word != found.crend(); ++word)
            plain.insert(word->end, u'⟧').insert(word->start, u'⟦');
        QCOMPARE(plain, text);
    }

    void descriptionIsProse()
    {
        const QString text = u"---\nname: nmae\ndescription: Use thsi\n---\n"_s;
        const DefinitionView definition = DefinitionView::parse(text);
        QCOMPARE(wordsToCheck(definition, {4, 14}), QList<TextRange>());
        const qsizetype line = text.indexOf(u"description"_s);
        const QList<TextRange> found = wordsToCheck(definition, {line, text.indexOf(u'\n', line)});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.last().in(text), u"thsi"_s);
    }

    void looksUpWhenThereIsTime()
    {
        Spelling spelling([this] { return std::make_unique<FewWords>(m_words); });
        QSignalSpy changes(&spelling, &Spelling::changed);
        QVERIFY(!spelling.isCorrect(u"good"_s, {}));
        QVERIFY(!spelling.isCorrect(u"godo"_s, {}));
        QVERIFY(changes.wait());
        QCOMPARE(spelling.isCorrect(u"good"_s, {}), true);
        QCOMPARE(spelling.isCorrect(u"godo"_s, {}), false);
        spelling.learn(u"godo"_s, {});
        QCOMPARE(spelling.isCorrect(u"godo"_s, {}), true);
        QVERIFY(m_words.contains(u"godo"_s));
        QVERIFY(!spelling.isCorrect(u"good"_s, u"de_DE"_s));
    }

    void withoutDictionariesEverythingIsRight()
    {
        Spelling spelling([] { return std::unique_ptr<WordChecker>(); });
        QSignalSpy changes(&spelling, &Spelling::changed);
        QVERIFY(!spelling.isCorrect(u"godo"_s, {}));
        QVERIFY(changes.wait());
        QCOMPARE(spelling.isCorrect(u"godo"_s, {}), true);
        QVERIFY(spelling.suggestions(u"godo"_s, {}).isEmpty());
    }

    void editorOffersCorrections()
    {
        Spelling spelling([this] { return std::make_unique<FewWords>(m_words); });
        spelling.setOn(true);
        DocumentController controller;
        controller.startWith(u"A good wrod here"_s);
        PromptEdit edit(controller);
        edit.setSpelling(&spelling);
        edit.show();
        QTRY_COMPARE(spelling.isCorrect(u"wrod"_s, {}), false);
        QMenu menu;
        edit.addSpellingActions(menu, 9);
        auto *correction = menu.findChild<QAction *>(u"correction"_s);
        QVERIFY(correction);
        correction->trigger();
        QCOMPARE(controller.text(), u"A good right here"_s);
        controller.undo();
        QCOMPARE(controller.text(), u"A good wrod here"_s);
        QMenu onCorrect;
        edit.addSpellingActions(onCorrect, 3);
        QVERIFY(!onCorrect.findChild<QAction *>(u"correction"_s));
    }

private:
    QStringList m_words{u"a"_s, u"good"_s, u"word"_s, u"here"_s};
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
