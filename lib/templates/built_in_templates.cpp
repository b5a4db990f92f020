// SPDX-License-Identifier: MIT
#include <agentwright/templates/template_store.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Agentwright {

QList<TemplateSource> builtInTemplates()
{
    QList<TemplateSource> sources;
    for (const QString &folder : {u":/agentwright/templates"_s, u":/agentwright/blocks"_s}) {
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
            QFile file(folder + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                sources.append({TemplateOrigin::BuiltIn, file.fileName(), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

QString templateText(const QString &text)
{
    return text.isEmpty() ? text
                          : QCoreApplication::translate("Agentwright::BuiltInTemplates", text.toUtf8().constData());
}

} // namespace Agentwright
