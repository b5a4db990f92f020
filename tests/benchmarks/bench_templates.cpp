// SPDX-License-Identifier: MIT
#include <agentwright/templates/template_expander.h>
#include <agentwright/templates/template_store.h>

#include <QString>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

/// Budget: 1,000 agents from templates in under a second. Rendered text only; templates are parsed once, as programs do.
class BenchTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseBuiltIn()
    {
        const QList<TemplateSource> sources = builtInTemplates();
        QBENCHMARK
        {
            QVERIFY(!TemplateStore(sources).all().isEmpty());
        }
    }

    void renderThousand()
    {
        const TemplateStore store(builtInTemplates());
        const QList<const StoredTemplate *> templates = store.usable(TemplateKind::Agent);
        qsizetype size = 0;
        QBENCHMARK
        {
            for (int i = 0; i < 1000; ++i) {
                const Template &content = templates[i % templates.size()]->content;
                const TemplateValues values{{u"name"_s, TemplateValue::ofText(u"agent-"_s + QString::number(i))}};
                size += checkValues(content, values).isEmpty() ? expandTemplate(content, values).size() : 0;
            }
        }
        QVERIFY(size > 1'000'000);
    }

    /// What the wizard does on another thread for each key: check the values and make the text. Budget: 50 ms with the display.
    void previewOnce_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qsizetype>("notes");
        QTest::newRow("defaults") << u"code-reviewer"_s << qsizetype(0);
        QTest::newRow("value of 100,000 characters") << u"code-reviewer"_s << qsizetype(100'000);
    }
    void previewOnce()
    {
        QFETCH(const QString, id);
        QFETCH(const qsizetype, notes);
        const TemplateStore store(builtInTemplates());
        const Template &content = store.find(id)->content;
        const QString text = QString(u"Run `make`: it # builds.\n"_s).repeated(notes / 25);
        const TemplateValues values{{u"notes"_s, TemplateValue::ofText(text)}};
        QBENCHMARK
        {
            QVERIFY(checkValues(content, values).isEmpty());
            QVERIFY(expandTemplate(content, values).size() > notes);
        }
    }
};

QTEST_GUILESS_MAIN(BenchTemplates)
#include "bench_templates.moc"
