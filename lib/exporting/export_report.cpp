// SPDX-License-Identifier: MIT
#include <agentwright/exporting/export_report.h>

#include <agentwright/base/message_text.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QPair>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

QString words(const char *text, const QStringList &arguments = {})
{
    return messageText("Agentwright::Exporting", text, arguments);
}

/// Text of others as it is, on one line of a table.
QString inTable(const QString &text)
{
    QString cell = text.simplified().toHtmlEscaped();
    for (const QChar mark : u"\\`*_[]|~"_s)
        cell.replace(mark, u"&#%1;"_s.arg(mark.unicode()));
    return cell;
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(" | "_L1) + u" |\n"_s;
}

QString tableHead(const QStringList &titles)
{
    return tableRow(titles) + u'|' + u"---|"_s.repeated(titles.size()) + u'\n';
}

QString summaryHead()
{
    return tableHead({words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Agent")),
                      words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Target")),
                      words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Kept")),
                      words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Translated")),
                      words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Approximated")),
                      words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Dropped")),
                      words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Worst"))});
}

QString summaryRow(const LossReport &report)
{
    QStringList cells{inTable(report.agent), report.target};
    for (const auto kind : {FieldOutcome::Kind::Kept, FieldOutcome::Kind::Translated, FieldOutcome::Kind::Approximated,
                            FieldOutcome::Kind::Dropped}) {
        cells.append(QString::number(std::ranges::count_if(report.fields, [&](const FieldOutcome &field) {
            return field.kind == kind && !field.key.isEmpty();
        })));
    }
    return tableRow(cells << words(severityWord(report.worst())));
}

QString refusals(const QList<ExportRefusal> &refused)
{
    const QList<GroupedRefusal> groups = groupedRefusals(refused);
    if (groups.isEmpty())
        return {};
    QString text = u"\n## "_s + words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Not exported")) + u"\n\n"_s;
    for (const GroupedRefusal &group : groups)
        text += u"- %1: %2 (%3)\n"_s.arg(inTable(group.refusal.source), inTable(reasonText(group.refusal)),
                                         group.targets.join(", "_L1));
    return text;
}

QString details(const LossReport &report)
{
    QString text = u"\n### "_s
                   + words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 as %2"),
                           {inTable(report.agent), report.target})
                   + u"\n\n"_s;
    if (!report.source.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Source: %1"), {inTable(report.source)}) + u"\n\n"_s;
    text += tableHead({words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Field")),
                       words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Becomes")),
                       words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Severity")),
                       words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "From")),
                       words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "To")),
                       words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Why"))});
    for (const FieldOutcome &field : report.fields) {
        const QString key = field.key.isEmpty() ? words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "the file"))
                                                : inTable(field.key);
        text += tableRow({key, words(outcomeWord(field.kind)), words(severityWord(field.severity)), inTable(field.from),
                          inTable(field.to), *field.reason ? inTable(reasonText(field)) : QString()});
    }
    return text;
}

} // namespace

QList<GroupedRefusal> groupedRefusals(const QList<ExportRefusal> &refused)
{
    QList<GroupedRefusal> groups;
    QHash<QPair<QString, QString>, qsizetype> known;
    for (const ExportRefusal &refusal : refused) {
        const QPair key(refusal.source, reasonText(refusal));
        const auto place = known.constFind(key);
        if (place != known.constEnd()) {
            groups[*place].targets.append(refusal.target);
            continue;
        }
        known.insert(key, groups.size());
        groups.append({refusal, {refusal.target}});
    }
    return groups;
}

QJsonArray refusalsJson(const QList<ExportRefusal> &refused)
{
    QJsonArray list;
    for (const GroupedRefusal &group : groupedRefusals(refused)) {
        list.append(QJsonObject{{u"source"_s, group.refusal.source},
                                {u"reason"_s, reasonText(group.refusal)},
                                {u"targets"_s, QJsonArray::fromStringList(group.targets)}});
    }
    return list;
}

void ExportReportMarkdown::add(const LossReport &report)
{
    m_rows += summaryRow(report).toUtf8();
    m_details += details(report).toUtf8();
}

QByteArray ExportReportMarkdown::text(const QList<ExportRefusal> &refused, const QStringList &files) const
{
    const QString title = words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "What the export keeps and loses"));
    const QString fieldTitle = words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Field by field"));
    QString list = u"\n## "_s + words(QT_TRANSLATE_NOOP("Agentwright::Exporting", "Files")) + u"\n\n"_s;
    for (const QString &file : files)
        list += u"- "_s + inTable(file) + u'\n';
    return (u"# "_s + title + u"\n\n"_s + summaryHead()).toUtf8() + m_rows
           + (refusals(refused) + u"\n## "_s + fieldTitle + u'\n').toUtf8() + m_details + list.toUtf8();
}

} // namespace Agentwright
