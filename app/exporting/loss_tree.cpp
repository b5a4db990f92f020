// SPDX-License-Identifier: MIT
#include "exporting/loss_tree.h"

#include "document/severity_look.h"
#include "document/shown_path.h"

#include <agentwright/exporting/export_report.h>

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>

#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

enum Column { Field, Becomes, HowBad, Why };
enum Role { SourceRole = Qt::UserRole, KeyRole, PlaceRole };

QString lossText(const char *text)
{
    return QCoreApplication::translate("Agentwright::Exporting", text);
}

std::optional<Severity> shapeOf(FieldOutcome::Severity severity)
{
    switch (severity) {
    case FieldOutcome::Severity::Error:
        return Severity::Error;
    case FieldOutcome::Severity::Warning:
        return Severity::Warning;
    case FieldOutcome::Severity::Note:
        return Severity::Hint;
    case FieldOutcome::Severity::None:
        break;
    }
    return std::nullopt;
}

} // namespace

LossTree::LossTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"lossReport"_s);
    setAccessibleName(tr("What is kept and lost"));
    setHeaderLabels({tr("Agent and field"), tr("Becomes"), tr("How bad"), tr("Why")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setSectionResizeMode(Field, QHeaderView::Interactive);
    header()->resizeSection(Field, 220);
}

void LossTree::showOutcome(const ExportOutcome &outcome)
{
    const QString place = currentItem() ? currentItem()->data(0, PlaceRole).toString() : QString();
    m_shown = outcome;
    clear();
    addRefusals(outcome.refused);
    for (const LossReport &report : outcome.reports)
        addReport(report);
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->data(0, PlaceRole).toString() == place && !place.isEmpty())
            return setCurrentItem(*it);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void LossTree::setSeverity(QTreeWidgetItem &item, FieldOutcome::Severity severity)
{
    const std::optional<Severity> shape = shapeOf(severity);
    item.setText(HowBad, shape ? lossText(severityWord(severity)) : QString());
    item.setIcon(HowBad, shape ? severityIcon(*shape) : QIcon());
}

void LossTree::addRefusals(const QList<ExportRefusal> &refused)
{
    for (const GroupedRefusal &group : groupedRefusals(refused)) {
        const QString file = shownPath(QFileInfo(group.refusal.source).fileName());
        auto *item = new QTreeWidgetItem(this);
        item->setText(Field, file.isEmpty() ? group.targets.join(", "_L1) : file);
        item->setText(Becomes, tr("not exported"));
        item->setText(Why, reasonText(group.refusal));
        item->setToolTip(Why, reasonText(group.refusal));
        item->setData(0, SourceRole, group.refusal.source);
        item->setData(0, PlaceRole, u"refused "_s + group.refusal.source);
        setSeverity(*item, FieldOutcome::Severity::Error);
    }
}

void LossTree::addReport(const LossReport &report)
{
    const ExportTarget *target = findExportTarget(report.target);
    auto *item = new QTreeWidgetItem(this);
    item->setText(Field, tr("%1 as %2").arg(report.agent, target ? lossText(target->label) : report.target));
    item->setText(Becomes, report.hasLoss() ? tr("with losses") : tr("complete"));
    item->setData(0, SourceRole, report.source);
    item->setData(0, PlaceRole, report.target + u' ' + report.source);
    setSeverity(*item, report.worst());
    for (const FieldOutcome &field : report.fields)
        addField(*item, report, field);
    item->setExpanded(report.worst() >= FieldOutcome::Severity::Warning);
}

void LossTree::addField(QTreeWidgetItem &parent, const LossReport &report, const FieldOutcome &field)
{
    auto *item = new QTreeWidgetItem(&parent);
    item->setText(Field, field.key.isEmpty() ? tr("the file") : field.key);
    item->setText(Becomes, lossText(outcomeWord(field.kind)));
    const QString change = field.kind == FieldOutcome::Kind::Kept || field.to.isEmpty()
                               ? QString()
                               : tr("%1 → %2").arg(field.from, field.to);
    const QString reason = *field.reason ? reasonText(field) : change;
    item->setText(Why, reason);
    item->setToolTip(Why, change.isEmpty() || change == reason ? reason : reason + u'\n' + change);
    item->setData(0, SourceRole, report.source);
    item->setData(0, KeyRole, field.key);
    item->setData(0, PlaceRole, report.target + u' ' + report.source + u' ' + field.key);
    setSeverity(*item, field.severity);
}

QString LossTree::currentSource() const
{
    return currentItem() ? currentItem()->data(0, SourceRole).toString() : QString();
}

QString LossTree::currentKey() const
{
    return currentItem() ? currentItem()->data(0, KeyRole).toString() : QString();
}

void LossTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showOutcome(ExportOutcome(m_shown)); // the icons are drawn for a palette
}

} // namespace Agentwright::App
