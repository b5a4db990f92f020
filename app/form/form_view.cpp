// SPDX-License-Identifier: MIT
#include "form/form_view.h"

#include "document/document_controller.h"
#include "widgets/collapsible_section.h"
#include "widgets/tab_order.h"

#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

struct SectionTitle {
    FieldGroup group;
    const char *title;
};
constexpr std::array<SectionTitle, 5> kSections{{
    {FieldGroup::Identity, QT_TRANSLATE_NOOP("Agentwright::App::Form", "Identity")},
    {FieldGroup::WhenToUse, QT_TRANSLATE_NOOP("Agentwright::App::Form", "When to use")},
    {FieldGroup::Tools, QT_TRANSLATE_NOOP("Agentwright::App::Form", "Tools")},
    {FieldGroup::Behaviour, QT_TRANSLATE_NOOP("Agentwright::App::Form", "Behaviour")},
    {FieldGroup::Other, QT_TRANSLATE_NOOP("Agentwright::App::Form", "Other keys")},
}};

/// Later, because this may be called from one of its signals; without the focus at once.
void discard(FieldRow &row)
{
    row.hide();
    row.deleteLater();
}

FieldGroup groupOf(const FieldSpec *spec)
{
    return spec ? spec->group : FieldGroup::Other;
}

} // namespace

FormView::FormView(DocumentController &controller, QWidget *parent)
    : QScrollArea(parent)
    , m_controller(controller)
    , m_add(new QToolButton(this))
{
    setObjectName(u"form"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // tabbing goes from field to field
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    for (const SectionTitle &section : kSections) {
        auto *box = new CollapsibleSection(QCoreApplication::translate("Agentwright::App::Form", section.title),
                                           content);
        layout->addWidget(box);
        m_sections.append({section.group, box});
    }
    m_add->setText(tr("Add Field"));
    m_add->setObjectName(u"addField"_s);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *menu = new QMenu(m_add);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(*menu); });
    m_add->setMenu(menu);
    layout->addWidget(m_add);
    layout->addStretch(1);
    setWidget(content);

    arrange(wantedFields());
    showProblems();
    connect(&m_controller, &DocumentController::definitionChanged, this, &FormView::onDefinitionChanged);
    connect(&m_controller, &DocumentController::diagnosticsChanged, this, &FormView::showProblems);
}

FieldRow *FormView::row(QStringView key) const
{
    const auto it = std::ranges::find_if(m_rows, [key](const FieldRow *row) { return row->key() == key; });
    return it == m_rows.end() ? nullptr : *it;
}

FieldRow *FormView::focusedRow() const
{
    const auto it = std::ranges::find_if(m_rows, [](const FieldRow *row) { return row->hasFocusInside(); });
    return it == m_rows.end() ? nullptr : *it;
}

QList<FieldId> FormView::wantedFields() const
{
    const DefinitionView &definition = m_controller.definition();
    const FieldRow *focused = focusedRow();
    QList<FieldId> wanted;
    for (const SectionTitle &section : kSections) {
        for (const FieldSpec &spec : fieldTable()) {
            const QString key(spec.key);
            const bool isWanted = spec.isShownAlways || definition.field(key) || m_added.contains(key)
                                  || (focused && focused->key() == key);
            if (spec.group == section.group && isWanted)
                wanted.append({key, &spec});
        }
    }
    for (const Field &field : definition.fields()) {
        const auto isSame = [&field](const FieldId &other) { return other.key == field.key; };
        if (!field.spec && std::ranges::none_of(wanted, isSame))
            wanted.append({field.key, nullptr});
    }
    return wanted;
}

FieldState FormView::stateOf(const QString &key) const
{
    const DefinitionView &definition = m_controller.definition();
    const Field *field = definition.field(key);
    const bool isOpen = definition.syntax().fences() == FenceState::Unterminated;
    if (!field)
        return {{}, isOpen ? EditObstacle::UnterminatedFrontmatter : EditObstacle::None, false};
    const Entry *entry = definition.entry(*field);
    return {field->value, entry->obstacle, entry->reading == ValueReading::None};
}

FieldRow *FormView::makeRow(const FieldId &field)
{
    auto *row = new FieldRow(field, stateOf(field.key), widget());
    connect(row, &FieldRow::edited, this, [this, row](const FieldValue &value) { write(*row, value); });
    connect(row, &FieldRow::burstEnded, &m_controller, &DocumentController::endBurst);
    connect(row, &FieldRow::focusLeft, this, [this, row] {
        m_controller.endBurst();
        refresh(*row);
        // A row that is only there because it had the focus goes.
        QMetaObject::invokeMethod(this, [this] { arrange(wantedFields()); }, Qt::QueuedConnection);
    });
    connect(row, &FieldRow::removeRequested, this, [this, key = field.key] { removeField(key); });
    connect(row, &FieldRow::showInTextRequested, this, [this, key = field.key] { showFieldInText(key); });
    connect(row, &FieldRow::fixRequested, this, [this, key = field.key](const Diagnostic &diagnostic, qsizetype fix) {
        const Result<void> fixed = m_controller.applyFix(diagnostic, fix);
        if (!fixed)
            Q_EMIT refused(key, fixed.error());
    });
    return row;
}

void FormView::arrange(const QList<FieldId> &wanted)
{
    const auto isShown = [&wanted](const FieldRow *row) {
        return std::ranges::any_of(wanted, [row](const FieldId &field) { return field.key == row->key(); });
    };
    QList<FieldRow *> rows;
    for (const FieldId &field : wanted) {
        FieldRow *present = row(field.key);
        rows.append(present ? present : makeRow(field));
    }
    for (FieldRow *row : std::as_const(m_rows)) {
        if (!isShown(row))
            discard(*row);
    }
    if (m_rows == rows)
        return;
    m_rows = rows;
    for (const Section &section : std::as_const(m_sections)) {
        int place = 0;
        for (FieldRow *row : std::as_const(m_rows)) {
            if (groupOf(row->spec()) != section.group)
                continue;
            section.box->contentLayout()->insertWidget(place++, row);
        }
        section.box->setVisible(place > 0);
    }
    setTabOrderByLayout(*widget());
}

void FormView::onDefinitionChanged(const ChangeOrigin &origin)
{
    if (origin.kind == ChangeOrigin::Kind::Load) {
        m_added.clear();
        for (FieldRow *row : std::exchange(m_rows, {}))
            discard(*row);
    }
    arrange(wantedFields());
    for (FieldRow *row : std::as_const(m_rows)) {
        const bool isCause = origin == ChangeOrigin::ofField(row->key());
        row->showState(stateOf(row->key()), isCause && row->hasFocusInside());
    }
}

void FormView::refresh(FieldRow &row)
{
    row.showState(stateOf(row.key()), false);
}

void FormView::write(FieldRow &row, const FieldValue &value)
{
    const Result<void> written = m_controller.setField(row.key(), value, ChangeOrigin::ofField(row.key()));
    if (written)
        return;
    refresh(row);
    Q_EMIT refused(row.key(), written.error());
}

void FormView::showProblems()
{
    const DefinitionView &definition = m_controller.definition();
    for (FieldRow *row : std::as_const(m_rows)) {
        const Field *field = definition.field(row->key());
        QList<Diagnostic> problems;
        if (field) {
            const Entry *entry = definition.entry(*field);
            const TextRange own(entry->key.start, entry->tail.end);
            std::ranges::copy_if(m_controller.diagnostics(), std::back_inserter(problems),
                                 [&own](const Diagnostic &diagnostic) { return own.touches(diagnostic.range.start); });
        }
        row->setProblems(problems);
    }
    setTabOrderByLayout(*widget());
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
}

void FormView::takePending()
{
    // A copy: a field's first value may change the rows.
    for (FieldRow *row : QList(m_rows))
        row->editor()->takePending();
}

void FormView::focusFirst()
{
    m_rows.constFirst()->editor()->setFocus(Qt::TabFocusReason);
}

void FormView::addField(const QString &key)
{
    if (!m_added.contains(key))
        m_added.append(key);
    arrange(wantedFields());
    FieldRow *added = row(key);
    ensureWidgetVisible(added);
    added->editor()->setFocus();
}

void FormView::removeField(const QString &key)
{
    m_added.removeAll(key);
    m_controller.endBurst();
    const Result<void> removed = m_controller.setField(key, FieldValue::absent(), {ChangeOrigin::Kind::Command, {}});
    if (!removed)
        Q_EMIT refused(key, removed.error());
    arrange(wantedFields());
}

void FormView::showFieldInText(const QString &key)
{
    const Field *field = m_controller.definition().field(key);
    if (!field)
        return;
    const Entry *entry = m_controller.definition().entry(*field);
    Q_EMIT showInTextRequested(entry->value.isEmpty() ? entry->key : entry->value);
}

} // namespace Agentwright::App
