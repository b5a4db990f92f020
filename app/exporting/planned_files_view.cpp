// SPDX-License-Identifier: MIT
#include "exporting/planned_files_view.h"

#include "document/shown_path.h"
#include "widgets/diff_view.h"
#include "widgets/theme_icon.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/unified_diff.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

using State = BundleFileState::State;

const char *iconName(State state)
{
    switch (state) {
    case State::New:
        return "document-new";
    case State::Same:
        return "dialog-ok";
    case State::Changed:
        break;
    }
    return "document-edit";
}

} // namespace

QString stateWord(const BundleFileState &file)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("Agentwright::App::PlannedFilesView", text);
    };
    switch (file.state) {
    case State::New:
        return translated(QT_TRANSLATE_NOOP("Agentwright::App::PlannedFilesView", "new"));
    case State::Same:
        return translated(QT_TRANSLATE_NOOP("Agentwright::App::PlannedFilesView", "up to date"));
    case State::Changed:
        break;
    }
    return file.isOnlyAddedTo ? translated(QT_TRANSLATE_NOOP("Agentwright::App::PlannedFilesView", "added to"))
                              : translated(QT_TRANSLATE_NOOP("Agentwright::App::PlannedFilesView", "replaced"));
}

PlannedFilesView::PlannedFilesView(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_list(new QTreeWidget(this))
    , m_what(new QComboBox(this))
    , m_shown(new QStackedWidget(this))
    , m_difference(new DiffView(this))
    , m_whole(new QPlainTextEdit(this))
{
    m_list->setObjectName(u"exportFiles"_s);
    m_list->setAccessibleName(tr("Files that are written"));
    m_list->setHeaderLabels({tr("File"), tr("On disk")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_what->setObjectName(u"previewKind"_s);
    m_what->setAccessibleName(tr("What is shown of the file"));
    m_what->addItems({tr("What changes"), tr("The whole file")});
    m_difference->setObjectName(u"exportDifference"_s);
    m_difference->setAccessibleName(tr("What changes in the chosen file"));
    m_whole->setObjectName(u"exportPreview"_s);
    m_whole->setAccessibleName(tr("The chosen file"));
    m_whole->setReadOnly(true);
    m_whole->setLayoutDirection(Qt::LeftToRight);
    m_whole->setTabChangesFocus(true);
    m_whole->setFont(m_difference->font());
    m_shown->addWidget(m_difference);
    m_shown->addWidget(m_whole);

    auto *shown = new QWidget(this);
    auto *shownLayout = new QVBoxLayout(shown);
    shownLayout->setContentsMargins({});
    shownLayout->addWidget(m_what, 0, Qt::AlignLeft);
    shownLayout->addWidget(m_shown, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(shown);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({300, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PlannedFilesView::showFile);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PlannedFilesView::showFile);
}

void PlannedFilesView::setNarrow()
{
    m_splitter->setOrientation(Qt::Vertical);
    m_splitter->setSizes({90, 400});
    m_list->setHeaderHidden(true);
    m_list->hideColumn(1);
    m_what->hide();
}

void PlannedFilesView::showFiles(const QList<BundleFileState> &files)
{
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->text(0) : QString();
    m_files = files;
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    for (const BundleFileState &file : files) {
        auto *item = new QTreeWidgetItem(m_list, {shownPath(file.path), stateWord(file)});
        item->setIcon(1, themeIcon(QLatin1StringView(iconName(file.state))));
        item->setToolTip(0, shownPath(file.path));
        if (!current || shownPath(file.path) == chosen)
            current = item;
    }
    m_list->setCurrentItem(current);
    showFile();
}

void PlannedFilesView::showFile()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const BundleFileState file = row >= 0 && row < m_files.size() ? m_files[row] : BundleFileState();
    const QString wanted = decodeText(file.wanted).text;
    const bool showsDifference = m_what->currentIndex() == 0 && file.state == State::Changed;
    m_what->setEnabled(file.state == State::Changed);
    if (showsDifference)
        m_difference->setDiff(unifiedDiff(file.path, decodeText(file.present).text, wanted));
    else if (m_whole->toPlainText() != wanted) // a new text would lose its place
        m_whole->setPlainText(wanted);
    m_shown->setCurrentWidget(showsDifference ? m_difference : m_whole);
}

} // namespace Agentwright::App
