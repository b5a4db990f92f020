// SPDX-License-Identifier: MIT
#include "shell/start_page.h"

#include "document/shown_path.h"
#include "shell/settings.h"

#include <QAction>
#include <QFileInfo>
#include <QFont>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kWidth = 640;

QLabel *heading(const QString &text, qreal scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

} // namespace

StartPage::StartPage(const QList<QAction *> &actions, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_recent(new QListWidget(this))
    , m_recentBox(new QWidget(this))
{
    setObjectName(u"startPage"_s);
    auto *hint = new QLabel(tr("No definition is open. Begin a new one, open one, or drop files here."), this);
    hint->setWordWrap(true);
    auto *buttons = new QVBoxLayout;
    for (QAction *action : actions)
        buttons->addWidget(buttonFor(action, this));
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(tr("Files that were open last"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setMinimumHeight(4 * m_recent->fontMetrics().lineSpacing());
    auto *recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins({});
    recent->addWidget(heading(tr("Recent Files"), 1.1, this));
    recent->addWidget(m_recent, 1);

    auto *column = new QWidget(this);
    column->setMaximumWidth(kWidth);
    auto *content = new QVBoxLayout(column);
    content->addStretch(1);
    content->addWidget(heading(tr("Agentwright"), 1.8, this));
    content->addWidget(hint);
    content->addSpacing(12);
    content->addLayout(buttons);
    content->addSpacing(12);
    content->addWidget(m_recentBox, 4);
    content->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 8);
    layout->addStretch(1);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT fileChosen(item->data(Qt::UserRole).toString()); });
    refresh();
}

void StartPage::refresh()
{
    m_recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        const QFileInfo info(path);
        auto *item = new QListWidgetItem(tr("%1 — %2").arg(shownPath(info.fileName()), shownPath(info.path())),
                                         m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(shownPath(path));
    }
    m_recentBox->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_recent->setCurrentRow(0);
}

} // namespace Agentwright::App
