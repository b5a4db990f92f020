// SPDX-License-Identifier: MIT
#include "editor/completion_popup.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "widgets/quick_pick.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kShownRows = 9;
constexpr qsizetype kMostNames = 2000;

} // namespace

CompletionPopup::CompletionPopup(PromptEdit &editor) : QObject(&editor), m_editor(editor) { }

/// A window of its own, which most texts never need.
void CompletionPopup::makeList()
{
    m_model = new PickModel(this);
    m_completer = new QCompleter(this);
    m_completer->setModel(m_model);
    m_completer->setWidget(&m_editor);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kShownRows);
    QAbstractItemView *popup = m_completer->popup();
    popup->setObjectName(u"completion"_s);
    popup->setAccessibleName(tr("What could stand here"));
    popup->setItemDelegate(new PickDelegate(popup));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CompletionPopup::take);
}

bool CompletionPopup::isShown() const
{
    return m_completer && m_completer->popup()->isVisible();
}

void CompletionPopup::hide()
{
    if (isShown())
        m_completer->popup()->hide();
}

/// Agents beside the file, and skills of the same project or user.
CompletionNames CompletionPopup::namesNearby() const
{
    const QString path = m_editor.controller().filePath();
    if (path.isEmpty())
        return {};
    CompletionNames names;
    QDir folder = QFileInfo(path).absoluteDir();
    for (const QFileInfo &file : folder.entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name).mid(0, kMostNames))
        names.agents.append(file.completeBaseName());
    if (folder.cdUp() && folder.cd(u"skills"_s))
        names.skills = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, kMostNames);
    return names;
}

void CompletionPopup::offer(bool isAsked)
{
    const DocumentController &controller = m_editor.controller();
    m_completion = {};
    if (!m_editor.textCursor().hasSelection() && !m_editor.isReadOnly())
        m_completion =
            completionAt(controller.definition(), m_editor.caretOffset(), [this] { return namesNearby(); }, isAsked);
    m_revision = controller.revision();
    if (m_completion.items.isEmpty()) {
        hide();
        return;
    }
    if (!m_completer)
        makeList();
    QList<PickItem> items;
    for (const CompletionItem &item : std::as_const(m_completion.items))
        items.append({item.label, item.detail, {}});
    m_model->setItems(items);
    QAbstractItemView *popup = m_completer->popup();
    QRect place = m_editor.cursorRect();
    const int typed = m_editor.fontMetrics().horizontalAdvance(m_completion.replaced.in(controller.text()).toString());
    place.moveLeft(std::max(0, place.left() - typed) + m_editor.viewport()->x());
    place.moveTop(place.top() + m_editor.viewport()->y());
    place.setWidth(std::min(520, m_editor.viewport()->width()));
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CompletionPopup::take(const QModelIndex &index)
{
    // A click may come late: only what was made for this text fits it.
    if (m_revision != m_editor.controller().revision() || !index.isValid() || index.row() >= m_completion.items.size())
        return;
    const QString insert = m_completion.items.at(index.row()).insert;
    m_editor.type(TypedEdit::replace(m_completion.replaced, insert, insert.size()));
}

} // namespace Agentwright::App
