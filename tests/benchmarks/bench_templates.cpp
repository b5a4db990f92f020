// SPDX-License-Identifier: MIT
#include <agentwright/templates/template_expander.h>
#include <agentwright/templates/template_store.h>

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
};

QTEST_GUILESS_MAIN(BenchTemplates)
#include "bench_templates.moc"
