// SPDX-License-Identifier: MIT
#include "library/library_panel.h"

#include "document/shown_path.h"
#include "library/library_view.h"
#include "widgets/hint_text.h"
#include "widgets/theme_icon.h"

#include <agentwright/readings/reading.h>
#include <agentwright/workspace/agent_folders.h>

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kFilterDelayMs = 120;

QString actionText(const LibraryActionSpec &spec)
{
    return QCoreApplication::translate("Agentwright::App::LibraryActions", spec.text);
}

} // namespace

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new LibraryView(m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_filter(new QLineEdit(this))
    , m_options(new QToolButton(this))
    , m_menu(new QMenu(m_options))
    , m_filterError(new QLabel(this))
    , m_status(new QLabel(this))
    , m_cancel(new QToolButton(this))
{
    m_stack->addWidget(makePlaceholder());
    m_stack->addWidget(makeList());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    addActions();
    connectAll();
    showStatus();
}

LibraryPanel::~LibraryPanel()
{
    m_scanner.disconnect(this);
}

// --- Building ---

QWidget *LibraryPanel::makePlaceholder()
{
    auto *placeholder = new QWidget(this);
    auto *text = new QLabel(tr("Open a folder to see all agents below it: a project, your own agents, plugins."),
                            placeholder);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *open = new QPushButton(tr("Open Folder…"), placeholder);
    open->setObjectName(u"openFolder"_s);
    auto *own = new QPushButton(tr("My Own Agents"), placeholder);
    own->setObjectName(u"openOwnAgents"_s);
    own->setToolTip(shownPath(userAgentFolder()));
    auto *layout = new QVBoxLayout(placeholder);
    layout->addStretch(1);
    layout->addWidget(text);
    for (QPushButton *button : {open, own})
        layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(open, &QPushButton::clicked, this, &LibraryPanel::openFolderRequested);
    connect(own, &QPushButton::clicked, this, [this] {
        setFolders({userAgentFolder()});
        Q_EMIT foldersChanged(m_folders);
    });
    return placeholder;
}

QWidget *LibraryPanel::makeList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->addWidget(makeBar());
    layout->addWidget(m_filterError);
    layout->addWidget(m_view, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_cancel);
    layout->addLayout(bottom);
    m_filterError->setObjectName(u"libraryFilterError"_s);
    m_filterError->setWordWrap(true);
    m_filterError->hide();
    m_status->setObjectName(u"libraryStatus"_s);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cancel->setObjectName(u"cancelScan"_s);
    m_cancel->setText(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop looking at the folders"));
    m_cancel->hide();
    return list;
}

QWidget *LibraryPanel::makeBar()
{
    auto *bar = new QWidget(this);
    m_filter->setObjectName(u"libraryFilter"_s);
    setHint(*m_filter, tr("Filter: words, tools:Bash, -color:*"));
    m_filter->setAccessibleName(tr("Filter the library"));
    m_filter->setClearButtonEnabled(true);
    m_options->setObjectName(u"libraryOptions"_s);
    m_options->setText(tr("View"));
    m_options->setAccessibleName(tr("How the library is shown"));
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setFocusPolicy(Qt::StrongFocus);
    m_options->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &LibraryPanel::fillMenu);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_options);
    return bar;
}

void LibraryPanel::connectAll()
{
    connect(&m_scanner, &LibraryScanner::rowsRead, &m_model, &LibraryModel::insert);
    connect(&m_scanner, &LibraryScanner::rowsGone, &m_model, &LibraryModel::remove);
    connect(&m_scanner, &LibraryScanner::standingsChanged, &m_model, &LibraryModel::setStandings);
    connect(&m_scanner, &LibraryScanner::detailsRead, &m_model, &LibraryModel::setDetails);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LibraryPanel::followWhatCame);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LibraryPanel::followWhatCame);
    connect(&m_scanner, &LibraryScanner::rowsRead, this, &LibraryPanel::showStatus);
    connect(&m_scanner, &LibraryScanner::scanned, this, &LibraryPanel::onScanned);
    connect(&m_scanner, &LibraryScanner::detailsDone, this, &LibraryPanel::showStatus);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LibraryPanel::showStatus);
    connect(&m_watch, &LibraryWatch::maybeChanged, this, &LibraryPanel::lookAgain);
    connect(m_cancel, &QToolButton::clicked, &m_scanner, &LibraryScanner::cancel);
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, &LibraryPanel::applyFilter);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model.row(index))
            Q_EMIT requested(LibraryAction::Open, m_view->selectedPaths());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &LibraryPanel::showContextMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu;
        fillColumns(menu);
        menu.exec(m_view->header()->mapToGlobal(position));
    });
    connect(m_view, &LibraryView::stateChanged, this, &LibraryPanel::stateChanged);
    connect(m_view, &LibraryView::visibleRowsChanged, this, [this] { m_scanner.prefer(m_view->visiblePaths()); });
}

void LibraryPanel::addActions()
{
    for (const LibraryActionSpec &spec : libraryActions()) {
        auto *action = new QAction(actionText(spec), m_view);
        action->setObjectName(QLatin1StringView(spec.id));
        action->setShortcut(QKeySequence(QLatin1StringView(spec.shortcut), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, &spec] {
            const QStringList paths = m_view->selectedPaths();
            if (!paths.isEmpty() && (!spec.wantsOne || paths.size() == 1))
                Q_EMIT requested(spec.action, paths);
        });
        m_view->addAction(action);
    }
}

void LibraryPanel::showContextMenu(const QPoint &position)
{
    const qsizetype count = m_view->selectedPaths().size();
    if (count == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = m_view->actions();
    for (std::size_t i = 0; i < libraryActions().size(); ++i) {
        const LibraryActionSpec &spec = libraryActions()[i];
        if (spec.startsGroup)
            menu->addSeparator();
        QAction *action = actions.at(qsizetype(i));
        action->setIcon(themeIcon(QLatin1StringView(spec.icon)));
        action->setEnabled(!spec.wantsOne || count == 1);
        menu->addAction(action);
    }
    // Their keys go on working whatever the menu shows.
    connect(
        menu, &QMenu::aboutToHide, m_view,
        [actions] {
            for (QAction *action : actions)
                action->setEnabled(true);
        },
        Qt::QueuedConnection);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

// --- The menu of the list ---

void LibraryPanel::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    QAction *table = m_menu->addAction(tr("&Table"), m_view, [this] { m_view->setTable(!m_view->isTable()); });
    table->setCheckable(true);
    table->setChecked(m_view->isTable());
    fillGroups(*m_menu->addMenu(tr("&Group By")));
    fillColumns(*m_menu->addMenu(tr("&Columns")));
    fillViews(*m_menu->addMenu(tr("&Saved Views")));
    m_menu->addSeparator();
    m_menu->addAction(tr("&Open Folder…"), this, &LibraryPanel::openFolderRequested);
    QMenu *close = m_menu->addMenu(tr("C&lose Folder"));
    for (const QString &folder : std::as_const(m_folders)) {
        close->addAction(shownPath(folder).replace(u'&', u"&&"_s), this, [this, folder] {
            QStringList rest = m_folders;
            rest.removeAll(folder);
            setFolders(rest);
            Q_EMIT foldersChanged(rest);
        });
    }
    m_menu->addAction(tr("&Refresh"), this, &LibraryPanel::refresh);
}

void LibraryPanel::fillGroups(QMenu &menu)
{
    const auto add = [&](const QString &title, int column) {
        QAction *action = menu.addAction(title, this, [this, column] {
            m_model.setGrouping(column);
            Q_EMIT stateChanged();
        });
        action->setCheckable(true);
        action->setChecked(m_model.grouping() == column);
    };
    add(tr("Nothing"), -1);
    for (int column = 0; column < int(libraryColumns().size()); ++column) {
        if (libraryColumns()[std::size_t(column)].isGrouping)
            add(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), column);
    }
}

void LibraryPanel::fillColumns(QMenu &menu)
{
    menu.setEnabled(m_view->isTable());
    for (int column = 1; column < m_model.columnCount(); ++column) {
        if (column == int(libraryColumns().size()))
            menu.addSeparator();
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_view,
                                         [this, column](bool shown) { m_view->setColumnShown(column, shown); });
        action->setCheckable(true);
        action->setChecked(m_view->isColumnShown(column));
    }
}

void LibraryPanel::fillViews(QMenu &menu)
{
    for (const QString &name : m_views.keys()) {
        menu.addAction(QString(name).replace(u'&', u"&&"_s), this, [this, name] {
            const QJsonObject view = m_views[name].toObject();
            m_view->restore(view[u"view"_s].toObject());
            m_filter->setText(view[u"filter"_s].toString());
            applyFilter();
            Q_EMIT stateChanged();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("&Save This View…"), this, &LibraryPanel::saveView);
    QMenu *remove = menu.addMenu(tr("&Delete"));
    remove->setEnabled(!m_views.isEmpty());
    for (const QString &name : m_views.keys()) {
        remove->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, name] {
            m_views.remove(name);
            Q_EMIT stateChanged();
        });
    }
}

void LibraryPanel::saveView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveView"_s);
    dialog->setWindowTitle(tr("Save This View"));
    dialog->setLabelText(tr("Name; one that is there already is replaced:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_views[name.trimmed()] = QJsonObject{{u"view"_s, m_view->state()}, {u"filter"_s, m_filter->text()}};
        Q_EMIT stateChanged();
    });
    dialog->open();
}

QJsonObject LibraryPanel::state() const
{
    return {{u"view"_s, m_view->state()}, {u"views"_s, m_views}};
}

void LibraryPanel::restore(const QJsonObject &state)
{
    m_view->restore(state[u"view"_s].toObject());
    m_views = state[u"views"_s].toObject();
}

// --- The look at folders ---

void LibraryPanel::setFolders(const QStringList &folders)
{
    m_folders.clear();
    for (const QString &folder : folders) {
        const QString clean = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
        if (!m_folders.contains(clean))
            m_folders.append(clean);
    }
    m_isGivenUp = false;
    m_stack->setCurrentIndex(m_folders.isEmpty() ? 0 : 1);
    m_scanner.scan(m_folders);
    m_cancel->show();
    showStatus();
}

void LibraryPanel::refresh()
{
    m_isGivenUp = false;
    m_scanner.scan(m_folders, true);
    m_cancel->show();
    showStatus();
}

void LibraryPanel::lookAgain()
{
    m_scanner.scan(m_folders);
}

void LibraryPanel::lookAgainAfterMoves(const QHash<QString, QString> &moved)
{
    QStringList wanted = m_view->selectedPaths();
    if (const QString current = m_view->currentPath(); wanted.removeOne(current))
        wanted.prepend(current);
    for (QString &path : wanted)
        path = moved.value(path, path);
    m_wanted = wanted;
    lookAgain();
}

void LibraryPanel::focusList()
{
    if (m_folders.isEmpty())
        m_stack->currentWidget()->findChild<QPushButton *>()->setFocus();
    else
        m_view->setFocus();
}

void LibraryPanel::onScanned(bool isComplete)
{
    m_isGivenUp = !isComplete;
    m_cancel->hide();
    if (isComplete)
        m_watch.setPaths(m_scanner.foldersOfInterest(), m_scanner.rows().keys());
    if (!m_wanted.isEmpty())
        m_view->select(std::exchange(m_wanted, {}));
    showStatus();
}

void LibraryPanel::follow(const QString &path)
{
    m_followed = path;
    m_isFollowed = path.isEmpty() || m_view->follow(path);
}

/// Once: what the user selects afterwards is not to be taken from him by whatever comes.
void LibraryPanel::followWhatCame()
{
    if (!m_isFollowed)
        follow(m_followed);
}

void LibraryPanel::applyFilter()
{
    m_filterDelay.stop();
    const LibraryQuery query = LibraryQuery::parse(m_filter->text());
    QString problem;
    if (query.error())
        problem = errorText(*query.error());
    else if (query.needsText())
        problem = tr(
            "The filter knows names, descriptions, models, colours, tools and paths. The search looks into files.");
    m_filterError->setText(problem);
    m_filterError->setVisible(!problem.isEmpty());
    if (!query.error())
        m_model.setFilter(query);
}

QString LibraryPanel::problemsText() const
{
    QStringList lines;
    for (const WalkProblem &problem : m_scanner.problems())
        lines.append(tr("%1: %2").arg(shownPath(problem.path), Agentwright::problemText(problem)));
    if (!m_watch.isComplete())
        lines.append(tr("There are more files than the system can watch: Refresh shows what has changed."));
    return lines.join(u'\n');
}

void LibraryPanel::showStatus()
{
    const QLocale locale;
    const QString count = locale.toString(m_model.count());
    QStringList parts;
    if (m_model.count() == 0 && !m_folders.isEmpty() && !m_scanner.isScanning())
        parts += tr("No definitions in %1").arg(shownPath(m_folders.join(u", "_s)));
    else if (m_model.shownCount() == m_model.count())
        parts += tr("Definitions: %1").arg(count);
    else
        parts += tr("Definitions: %1 of %2").arg(locale.toString(m_model.shownCount()), count);
    if (m_scanner.isScanning())
        parts += tr("looking…");
    else if (m_isGivenUp)
        parts += tr("stopped");
    const QString problems = problemsText();
    if (!problems.isEmpty())
        parts += problems.contains(u'\n') ? tr("%1 and more").arg(problems.section(u'\n', 0, 0)) : problems;
    m_status->setText(parts.join(u" · "_s));
    m_status->setToolTip(problems);
}

} // namespace Agentwright::App
