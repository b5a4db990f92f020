// SPDX-License-Identifier: MIT
#include "templates/template_picker.h"

#include "widgets/hint_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

TemplatePicker::TemplatePicker(TemplateKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_search(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_list(new TemplateListView(this))
    , m_note(new QLabel(this))
{
    m_search->setObjectName(u"templateSearch"_s);
    m_category->setObjectName(u"templateCategory"_s);
    m_list->setObjectName(u"templateList"_s);
    m_note->setObjectName(u"templateNote"_s);
    m_search->setClearButtonEnabled(true);
    setHint(*m_search, tr("Words from title, summary or tags"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(kind == TemplateKind::Block ? tr("Blocks") : tr("Templates"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *filters = new QFormLayout;
    filters->addRow(tr("&Search:"), m_search);
    filters->addRow(tr("Cate&gory:"), m_category);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    m_note->hide();

    connect(m_search, &QLineEdit::textChanged, this, &TemplatePicker::filter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &TemplatePicker::filter);
    connect(m_list, &QListView::activated, this, &TemplatePicker::activated);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const QString id = currentId(); !id.isEmpty() && id != m_lastId) {
            m_lastId = id;
            Q_EMIT currentChanged();
        }
    });
}

void TemplatePicker::setTemplates(const TemplateStore &store)
{
    const QString id = std::exchange(m_lastId, QString());
    m_model.setTemplates(store, m_kind);
    fillCategories(store);
    choose(id);
    const qsizetype broken = store.broken().size();
    m_note->setVisible(broken > 0);
    m_note->setText(tr("Templates that cannot be used: %1. “Manage Templates” says why.").arg(broken));
}

void TemplatePicker::fillCategories(const TemplateStore &store)
{
    const QString chosen = m_category->currentData().toString();
    const QSignalBlocker blocker(m_category);
    m_category->clear();
    m_category->addItem(tr("All"), QString());
    for (const StoredTemplate *stored : store.usable(m_kind)) { // sorted by category
        const QString category = stored->content.header().category;
        if (!category.isEmpty() && m_category->findData(category) < 0)
            m_category->addItem(templateText(category), category);
    }
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
    m_filter.setCategory(m_category->currentData().toString());
}

QString TemplatePicker::currentId() const
{
    return m_list->currentIndex().data(TemplateListModel::IdRole).toString();
}

void TemplatePicker::choose(const QString &id)
{
    QModelIndex wanted = m_filter.index(0, 0);
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_filter.index(row, 0).data(TemplateListModel::IdRole).toString() == id)
            wanted = m_filter.index(row, 0);
    }
    m_list->setCurrentIndex(wanted);
    m_list->scrollTo(wanted);
    if (!wanted.isValid() && !m_lastId.isEmpty()) {
        m_lastId.clear();
        Q_EMIT currentChanged();
    }
}

void TemplatePicker::filter()
{
    const QString id = currentId();
    m_filter.setWords(m_search->text());
    m_filter.setCategory(m_category->currentData().toString());
    choose(id);
}

std::optional<Template> TemplatePicker::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_list->currentIndex());
    return index.isValid() ? std::optional(m_model.content(index.row())) : std::nullopt;
}

void TemplatePicker::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

bool TemplatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return QCoreApplication::sendEvent(m_list, event);
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Agentwright::App
