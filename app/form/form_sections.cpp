// SPDX-License-Identifier: MIT
// The form's sections, its search, and the menu that adds fields.
#include "form/form_sections.h"

#include "document/document_controller.h"
#include "form/form_view.h"
#include "widgets/collapsible_section.h"

#include <agentwright/model/foreign_keys.h>

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

void FormView::buildSections(QVBoxLayout &layout)
{
    for (const SectionTitle &section : kSections) {
        auto *box = new CollapsibleSection(QCoreApplication::translate("Agentwright::App::Form", section.title),
                                           layout.parentWidget());
        layout.addWidget(box);
        const qsizetype index = m_sections.size();
        m_sections.append({section.group, box, QString::fromLatin1(section.title)});
        connect(box, &CollapsibleSection::toggled, this, [this, index](bool isExpanded) {
            m_sections[index].isCollapsed = !isExpanded;
            Q_EMIT collapsedSectionsChanged(collapsedSections());
        });
    }
}

void FormView::buildAddButton()
{
    m_add->setText(tr("Add Field"));
    m_add->setObjectName(u"addField"_s);
    auto *menu = new QMenu(m_add);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(*menu); });
    m_add->setMenu(menu);
}

bool FormView::isFiltered() const
{
    return !m_filter->text().trimmed().isEmpty();
}

void FormView::filter()
{
    arrange(wantedFields());
    showSections();
}

void FormView::showSections()
{
    const QString wanted = m_filter->text().trimmed();
    for (FieldRow *row : std::as_const(m_rows)) {
        row->setVisible(row->matches(wanted));
        row->setHighlight(wanted);
    }
    for (const Section &section : std::as_const(m_sections)) {
        const bool hasRows = std::ranges::any_of(m_rows, [&section](const FieldRow *row) {
            return groupOf(row->spec()) == section.group && !row->isHidden();
        });
        section.box->setVisible(hasRows);
        section.box->setExpanded(isFiltered() || !section.isCollapsed);
    }
}

QStringList FormView::collapsedSections() const
{
    QStringList titles;
    for (const Section &section : m_sections) {
        if (section.isCollapsed)
            titles.append(section.title);
    }
    return titles;
}

void FormView::setCollapsedSections(const QStringList &titles)
{
    for (Section &section : m_sections)
        section.isCollapsed = titles.contains(section.title);
    showSections();
}

// --- What is around the file ---

void FormView::lookAround()
{
    m_lookAround.schedule(m_controller.filePath());
}

void FormView::showSurroundings()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setSurroundings(m_surroundings);
}

void FormView::fillAddMenu(QMenu &menu)
{
    menu.clear();
    for (const SectionTitle &section : kSections) {
        const qsizetype before = menu.actions().size();
        for (const FieldSpec &spec : fieldTable()) {
            const QString key(spec.key);
            if (spec.group != section.group || row(key))
                continue;
            QAction *action = menu.addAction(QCoreApplication::translate("Agentwright::Fields", spec.label));
            action->setToolTip(QCoreApplication::translate("Agentwright::Fields", spec.help));
            connect(action, &QAction::triggered, this, [this, key] { addField(key); });
        }
        if (menu.actions().size() > before)
            menu.insertSection(menu.actions().at(before),
                               QCoreApplication::translate("Agentwright::App::Form", section.title));
    }
    QMenu *others = menu.addMenu(tr("Of Other Tools"));
    others->setToolTipsVisible(true);
    for (const FieldSpec &spec : foreignFieldTable()) {
        const QString key(spec.key);
        if (row(key))
            continue;
        QAction *action = others->addAction(u"%1 (%2)"_s.arg(key, QString(findForeignKey(key)->products)));
        action->setToolTip(QCoreApplication::translate("Agentwright::Fields", spec.help));
        connect(action, &QAction::triggered, this, [this, key] { addField(key); });
    }
}

} // namespace Agentwright::App
