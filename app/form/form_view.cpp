// SPDX-License-Identifier: MIT
#include "form/form_view.h"

#include "document/document_controller.h"
#include "form/field_menu.h"
#include "form/form_sections.h"
#include "widgets/collapsible_section.h"
#include "widgets/tab_order.h"

#include <agentwright/base/text_edit.h>
#include <agentwright/model/edit_builder.h>
#include <agentwright/model/foreign_keys.h>
#include <agentwright/syntax/source_edit.h>

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kLookAroundMs = 300;

/// Later, because this may be called from one of its signals; without the focus at once.
void discard(FieldRow &row)
{
    row.hide();
    row.deleteLater();
}

FieldId idOf(const QString &key)
{
    if (const FieldSpec *own = findField(key))
        return {key, own};
    const FieldSpec *foreign = findForeignField(key);
    return {key, foreign, foreign != nullptr};
}

/// A field that is not shown can be found too.
bool matches(const FieldId &field, const QString &wanted)
{
    return fieldLabel(field).contains(wanted, Qt::CaseInsensitive) || field.key.contains(wanted, Qt::CaseInsensitive);
}

/// For the frontmatter.
QString asComment(const QString &key, const QString &source)
{
    QString text = u"# "_s + key + u":\n"_s;
    for (const QString &line : source.split(u'\n'))
        text += u"#   "_s + line + u'\n';
    return text;
}

/// Asks for the width that its fields need, within reason: what is left has to be scrolled to.
class FieldArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        constexpr int kMostLetters = 44;
        if (!widget())
            return QScrollArea::minimumSizeHint();
        const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {std::min(needed, kMostLetters * fontMetrics().averageCharWidth()),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

FormView::FormView(DocumentController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_filter(new QLineEdit(this))
    , m_scroll(new FieldArea(this))
    , m_add(new QPushButton(this))
    , m_lookAround(
          &App::lookAround,
          [this](const Surroundings &found) {
              m_surroundings = found;
              showSurroundings();
          },
          kLookAroundMs)
{
    setObjectName(u"form"_s);
    m_filter->setObjectName(u"formFilter"_s);
    m_filter->setPlaceholderText(tr("Search fields and values"));
    m_filter->setAccessibleName(tr("Search the form"));
    m_filter->setClearButtonEnabled(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // tabbing goes from field to field
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_filter);
    outer->addWidget(m_scroll, 1);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    buildSections(*layout);
    buildAddButton();
    layout->addWidget(m_add);
    layout->addStretch(1);
    m_scroll->setWidget(content);

    arrange(wantedFields());
    showProblems();
    lookAround();
    connect(m_filter, &QLineEdit::textChanged, this, &FormView::filter);
    connect(&m_controller, &DocumentController::definitionChanged, this, &FormView::onDefinitionChanged);
    connect(&m_controller, &DocumentController::diagnosticsChanged, this, &FormView::showProblems);
    connect(&m_controller, &DocumentController::filePathChanged, this, &FormView::lookAround);
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
                                  || (focused && focused->key() == key)
                                  || (isFiltered() && matches({key, &spec}, m_filter->text().trimmed()));
            if (spec.group == section.group && isWanted)
                wanted.append({key, &spec});
        }
    }
    for (const Field &field : definition.fields()) {
        const auto isSame = [&field](const FieldId &other) { return other.key == field.key; };
        if (!field.spec && std::ranges::none_of(wanted, isSame))
            wanted.append(idOf(field.key));
    }
    for (const QString &key : focused ? m_added + QStringList{focused->key()} : m_added) {
        const auto isSame = [&key](const FieldId &other) { return other.key == key; };
        if (std::ranges::none_of(wanted, isSame))
            wanted.append(idOf(key));
    }
    return wanted;
}

FieldState FormView::stateOf(const QString &key) const
{
    const DefinitionView &definition = m_controller.definition();
    const Field *field = definition.field(key);
    const bool isOpen = definition.syntax().fences() == FenceState::Unterminated;
    if (!field)
        return {{}, {}, isOpen ? EditObstacle::UnterminatedFrontmatter : EditObstacle::None, false};
    const Entry *entry = definition.entry(*field);
    return {field->value, entrySource(definition.syntax(), field->entry), entry->obstacle,
            entry->reading == ValueReading::None};
}

FieldRow *FormView::makeRow(const FieldId &field)
{
    auto *row = new FieldRow(field, stateOf(field.key), m_scroll->widget());
    row->setSurroundings(m_surroundings);
    connect(row, &FieldRow::edited, this, [this, row](const FieldValue &value) { write(*row, value); });
    connect(row, &FieldRow::sourceEdited, this, [this, row](const QString &source) {
        const Result<void> written = m_controller.setFieldSource(row->key(), source, ChangeOrigin::ofField(row->key()));
        if (!written)
            refuse(*row, written.error());
    });
    connect(row, &FieldRow::resetRequested, this, [this, key = field.key] { resetField(key); });
    connect(row, &FieldRow::usesRequested, this,
            [this, key = field.key](QMenu *menu) { fillUsesMenu(*menu, key, m_controller.filePath()); });
    connect(row->editor(), &FieldEditor::pendingChanged, this, &FormView::pendingChanged);
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
    }
    showSections();
    setTabOrderByLayout(*m_scroll->widget());
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
    if (!written)
        refuse(row, written.error());
}

void FormView::refuse(FieldRow &row, const Error &error)
{
    refresh(row);
    Q_EMIT refused(row.key(), error);
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
    setTabOrderByLayout(*m_scroll->widget());
}

void FormView::takePending()
{
    // A copy: a field's first value may change the rows.
    for (FieldRow *row : QList(m_rows))
        row->editor()->takePending();
}

QString FormView::textWithPending() const
{
    QString text = m_controller.text();
    for (const FieldRow *row : m_rows) {
        const std::optional<FieldValue> value = row->editor()->pendingValue();
        const QString source = row->editor()->pendingSource();
        if (!value && source.isEmpty())
            continue;
        const DefinitionView definition = DefinitionView::parse(text);
        if (!value)
            text.insert(definition.syntax().closing().start, asComment(row->key(), source));
        else if (const Result<TextEdit> edit = setField(definition, row->key(), *value))
            text = edit->appliedTo(text);
    }
    return text;
}

void FormView::focusFirst()
{
    m_rows.constFirst()->editor()->input()->setFocus(Qt::TabFocusReason);
}

void FormView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FormView::addField(const QString &key)
{
    m_filter->clear();
    if (!m_added.contains(key))
        m_added.append(key);
    arrange(wantedFields());
    FieldRow *added = row(key);
    for (const Section &section : std::as_const(m_sections)) {
        if (section.group == groupOf(added->spec()))
            section.box->setExpanded(true);
    }
    m_scroll->ensureWidgetVisible(added);
    added->editor()->input()->setFocus();
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

void FormView::resetField(const QString &key)
{
    const Result<void> done = m_controller.resetField(key);
    if (!done)
        Q_EMIT refused(key, done.error());
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
