// SPDX-License-Identifier: MIT
#include "editor/outline_panel.h"

#include "document/document_controller.h"
#include "editor/live_structure.h"
#include "editor/outline_model.h"
#include "editor/prompt_edit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeView(this))
    , m_model(new OutlineModel(this))
    , m_empty(new QLabel(tr("The prompt has no headings and no parts in tags."), this))
{
    setObjectName(u"outlinePanel"_s);
    m_tree->setObjectName(u"outline"_s);
    m_tree->setAccessibleName(tr("Outline of the prompt"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) { goTo(index, true); });
    connect(m_model, &OutlineModel::moveRequested, this, &OutlinePanel::moveSection, Qt::QueuedConnection);
}

void OutlinePanel::setEditor(PromptEdit *editor)
{
    if (m_editor == editor)
        return;
    if (m_editor) {
        m_editor->structure().disconnect(this);
        m_editor->disconnect(this);
    }
    m_editor = editor;
    if (editor) {
        connect(&editor->structure(), &LiveStructure::changed, this, &OutlinePanel::refresh);
        connect(editor, &PromptEdit::caretMoved, this, &OutlinePanel::followCaret);
    }
    refresh();
}

void OutlinePanel::refresh()
{
    if (!isVisible())
        return;
    const QList<PromptSection> sections = m_editor ? m_editor->structure().present().sections : QList<PromptSection>();
    if (m_model->setSections(sections))
        m_tree->expandAll();
    m_empty->setVisible(sections.isEmpty());
    m_tree->setVisible(!sections.isEmpty());
    followCaret();
}

void OutlinePanel::followCaret()
{
    if (!m_editor || !isVisible() || m_tree->hasFocus())
        return;
    const qsizetype section = m_editor->structure().present().sectionAt(m_editor->caretOffset());
    const QModelIndex index = m_model->indexOf(section);
    if (index == m_tree->currentIndex())
        return;
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

void OutlinePanel::goTo(const QModelIndex &index, bool takesFocus)
{
    const qsizetype section = OutlineModel::sectionOf(index);
    const QList<PromptSection> &sections = m_editor->structure().exact().sections;
    if (section < 0 || section >= sections.size())
        return;
    const qsizetype start = sections.at(section).head.start;
    if (takesFocus)
        m_editor->goTo({start, start});
    else
        m_editor->select({start, start});
}

void OutlinePanel::moveSection(qsizetype section, qsizetype before)
{
    if (!m_editor)
        return;
    if (m_model->sections() != m_editor->structure().exact().sections) {
        refresh(); // the text has changed since the drag began
        return;
    }
    m_editor->type([section, before](const DefinitionView &definition, const Selection &selection) {
        return sectionMoved(definition, selection, section, before);
    });
}

/// The row stays the current one.
void OutlinePanel::moveCurrent(bool down)
{
    const QModelIndex current = m_tree->currentIndex();
    if (!m_editor || !current.isValid())
        return;
    goTo(current, false);
    m_editor->type(down ? sectionMovedDown : sectionMovedUp);
    const PromptStructure &structure = m_editor->structure().exact();
    refresh();
    m_tree->setCurrentIndex(m_model->indexOf(structure.sectionAt(m_editor->caretOffset())));
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_tree || !isKey || !m_editor)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(moves); // in the text the same keys move lines
        return moves;
    }
    if (moves) {
        moveCurrent(key->key() == Qt::Key_Down);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        goTo(m_tree->currentIndex(), true);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_editor->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OutlinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Agentwright::App
