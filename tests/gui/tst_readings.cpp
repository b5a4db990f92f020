// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "preview/preview_tabs.h"
#include "preview/reading_html.h"
#include "preview/readings_job.h"
#include "preview/readings_view.h"
#include "shell/document_page.h"
#include "shell/reading_badges.h"

#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kText = R"(---
name: code-reviewer
description: Use this agent when:\ncode is to be reviewed
tools: Read, NotATool
---

You review code.
)";
} // namespace

class TestReadings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void everyToolHasARowAndABadge()
    {
        open();
        QCOMPARE(view().list()->topLevelItemCount(), allReaders().size());
        const QList<QToolButton *> badges = badgesOf();
        QCOMPARE(badges.size(), allReaders().size());
        for (qsizetype i = 0; i < badges.size(); ++i) {
            const QString label = QString::fromUtf8(allReaders().at(i)->label);
            QCOMPARE(badges[i]->text(), label);
            QVERIFY(badges[i]->accessibleName().startsWith(label + u": "_s));
            const QTreeWidgetItem *row = view().list()->topLevelItem(int(i));
            QCOMPARE(row->text(0), label);
            QVERIFY(!row->icon(1).isNull() && row->data(0, Qt::AccessibleTextRole).toString().contains(row->text(1)));
        }
        QVERIFY(badges.first()->isVisible());
        QCOMPARE(badges.last()->isVisible(), !more()->isVisible());
    }

    void statesFollowTheText()
    {
        open();
        QVERIFY2(wordOf("claude-code").startsWith(u"loads, with losses"_s), qPrintable(wordOf("claude-code")));
        // An older reading of the row is replaced a moment after the text changed.
        change(u", NotATool"_s, u""_s);
        change(u":\\ncode"_s, u" code"_s);
        QTRY_COMPARE(wordOf("claude-code"), u"loads"_s);
        QCOMPARE(badgesOf().first()->accessibleName(), badgesOf().first()->text() + u": loads"_s);
        change(u"name: code-reviewer\n"_s, u""_s);
        QTRY_VERIFY(wordOf("claude-code").startsWith(u"does not load — "_s));
        QVERIFY(badgesOf().first()->toolTip().contains(u"name"_s));
        m_fixture->controller().undo();
        QTRY_COMPARE(wordOf("claude-code"), u"loads"_s);
    }

    void aBadgeOpensItsTool()
    {
        open();
        QToolButton *badge = badgesOf().at(1);
        badge->click();
        PreviewTabs &tabs = m_fixture->page().preview(nullptr);
        QCOMPARE(tabs.currentWidget(), &tabs.readings());
        QVERIFY(view().list()->hasFocus());
        QCOMPARE(view().list()->currentItem()->text(0), badge->text());
        const QString second = view().details()->toPlainText();
        QVERIFY(second.startsWith(badge->text() + u": "_s));
        QTest::keyClick(view().list(), Qt::Key_Up);
        QVERIFY(view().details()->toPlainText() != second);
    }

    void detailsTellEverything()
    {
        open();
        view().showReader("claude-code");
        const QString text = view().details()->toPlainText();
        for (const QString &part : {u"code-reviewer"_s, u"Use this agent when:\\n↵"_s, u"code is to be reviewed"_s,
                                    u"NotATool (vanishes)"_s, u"Measured on 2.1.329"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
        const QString html = view().details()->toHtml();
        QVERIFY(html.contains(u"underline"_s) && html.contains(u"line-through"_s));
    }

    void unsureReadingsSayThat()
    {
        const Reader reader{.id = "x", .label = "X", .version = "1", .evidence = Evidence::Inferred, .source = "guess"};
        Reading reading;
        reading.loads = true;
        reading.description = u"<b>a</b>"_s;
        const QString html = readingHtml(reader, reading, u"<b>a</b>"_s, QPalette());
        QVERIFY(html.contains(u"may be wrong"_s));
        QVERIFY(html.contains(u"&lt;b&gt;a&lt;/b&gt;"_s));
        QVERIFY(html.contains(u"Exactly as written"_s));
    }

private:
    void open()
    {
        m_fixture->openText(kText);
        QTRY_COMPARE(m_fixture->page().readings().items().size(), allReaders().size());
    }
    ReadingsView &view() { return m_fixture->page().preview(&m_fixture->window()).readings(); }
    QList<QToolButton *> badgesOf()
    {
        return m_fixture->window().findChild<ReadingBadges *>()->findChildren<QToolButton *>(u"badge"_s);
    }
    QToolButton *more() { return m_fixture->window().findChild<QToolButton *>(u"moreReadings"_s); }
    QString wordOf(const char *id)
    {
        const qsizetype row = allReaders().indexOf(findReader(QString::fromLatin1(id)));
        const QTreeWidgetItem *item = view().list()->topLevelItem(int(row));
        return item ? item->text(1) : QString();
    }
    void change(const QString &before, const QString &after)
    {
        const qsizetype start = m_fixture->text().indexOf(before);
        QVERIFY(start >= 0);
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(start, start + before.size()), after),
                                              {ChangeOrigin::Kind::Command, {}}));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestReadings)
#include "tst_readings.moc"
