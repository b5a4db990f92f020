// SPDX-License-Identifier: MIT
#include <agentwright/templates/template_store.h>

#include <QJsonArray>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

TemplateSource source(TemplateOrigin origin, const QString &path, const QString &id, const QString &title)
{
    return {origin, path,
            u"---\nid: %1\ntitle: %2\nsummary: s\ncategory: c\n---\n---\nname: n\ndescription: d\n---\nb\n"_s
                .arg(id, title)};
}

} // namespace

class TestTemplateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void nearerOneWins()
    {
        const TemplateStore store({source(TemplateOrigin::Project, u"p"_s, u"a"_s, u"A"_s),
                                   source(TemplateOrigin::BuiltIn, u"b"_s, u"a"_s, u"A"_s),
                                   source(TemplateOrigin::User, u"u"_s, u"b"_s, u"B"_s)});
        QCOMPARE(store.find(u"a")->path, u"p"_s);
        QCOMPARE(store.find(u"b")->path, u"u"_s);
        QCOMPARE(store.find(u"c"), nullptr);
        QCOMPARE(store.usable(TemplateKind::Agent).size(), 2);
        QCOMPARE(store.usable(TemplateKind::Block).size(), 0);
        QCOMPARE(store.all().size(), 3);
        QVERIFY(store.all()[0].isShadowed);
    }

    void brokenOnesHideNobody()
    {
        const TemplateStore store({source(TemplateOrigin::BuiltIn, u"b"_s, u"a"_s, u"A"_s),
                                   {TemplateOrigin::User, u"u"_s, u"---\nid: a\n---\n"_s},
                                   {TemplateOrigin::User, u"v"_s, u"nothing"_s}});
        QCOMPARE(store.find(u"a")->path, u"b"_s);
        QCOMPARE(store.broken().size(), 2);
        for (const StoredTemplate *broken : store.broken())
            QVERIFY(!message(broken->content.problems().first()).isEmpty());
        const QJsonObject json = storedTemplateToJson(*store.broken().last());
        QCOMPARE(json[u"usable"], false);
        QCOMPARE(json[u"problems"][0][u"line"], 1);
    }

    void writesJson()
    {
        const TemplateStore store(
            {{TemplateOrigin::BuiltIn, u"b"_s,
              u"---\nid: a\ntitle: A\nsummary: s\nkind: block\nparameters:\n  - name: l\n    type: list\n    default: [x]\n"
              "  - name: f\n    type: flag\n---\n⟦l⟧ ⟦if f⟧y⟦end⟧\n"_s}});
        const QJsonObject json = storedTemplateToJson(store.all().first());
        QCOMPARE(json[u"kind"], u"block"_s);
        QCOMPARE(json[u"origin"], u"built-in"_s);
        QCOMPARE(json[u"parameters"][0][u"default"], QJsonArray{u"x"_s});
        QCOMPARE(json[u"parameters"][1][u"default"], false);
    }
};

QTEST_GUILESS_MAIN(TestTemplateStore)
#include "tst_template_store.moc"
