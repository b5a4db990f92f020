// SPDX-License-Identifier: MIT
#include "form/field_menu.h"

#include <agentwright/model/foreign_keys.h>
#include <agentwright/readings/field_use.h>

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString menuText(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Form", text);
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString useText(const FieldUse &use)
{
    const QString tool = QString::fromUtf8(use.reader->label);
    switch (use.kind) {
    case FieldUse::Kind::Reads:
        return u"\u2713 "_s + menuText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "%1 reads it")).arg(tool);
    case FieldUse::Kind::Ignores:
        return u"\u2013 "_s + menuText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "%1 ignores it")).arg(tool);
    case FieldUse::Kind::Refuses:
        return u"\u2717 "_s
               + menuText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "%1 does not load a file that has it")).arg(tool);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString fieldLabel(const FieldId &field)
{
    return field.spec && !field.isForeign ? QCoreApplication::translate("Agentwright::Fields", field.spec->label)
                                          : field.key;
}

QString fieldHelp(const FieldId &field)
{
    if (field.spec)
        return QCoreApplication::translate("Agentwright::Fields", field.spec->help);
    if (const ForeignKey *foreign = findForeignKey(field.key))
        return menuText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "A key of %1, which Claude Code does not know."))
            .arg(QString(foreign->products));
    return menuText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "A key that Claude Code does not know."));
}

QString fieldHelpPage(const FieldId &field)
{
    QString page = u"<p><b>%1</b> <code>%2</code></p>"_s.arg(fieldLabel(field).toHtmlEscaped(),
                                                             field.key.toHtmlEscaped())
                   + paragraph(fieldHelp(field));
    if (!field.spec)
        return page;
    QStringList values;
    for (const QLatin1StringView value : field.spec->values)
        values.append(value.toString());
    if (!values.isEmpty())
        page += paragraph(menuText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "Values: %1")).arg(values.join(", "_L1)));
    if (!field.spec->since.isEmpty())
        page += paragraph(menuText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "Since Claude Code %1"))
                              .arg(QString(field.spec->since)));
    if (!field.spec->source.isEmpty())
        page += paragraph(
            menuText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "Known from: %1")).arg(QString(field.spec->source)));
    return page;
}

void fillUsesMenu(QMenu &menu, const QString &key, const QString &path)
{
    menu.clear();
    for (const FieldUse &use : usesOfField(key, path))
        menu.addAction(useText(use))->setObjectName(QString::fromUtf8(use.reader->id));
}

} // namespace Agentwright::App
