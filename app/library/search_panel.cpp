// SPDX-License-Identifier: MIT
#include "library/search_panel.h"

#include "widgets/hint_text.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

SearchPanel::SearchPanel(std::function<SearchScope()> scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(std::move(scope))
    , m_line(new QLineEdit(this))
    , m_search(new QPushButton(tr("Search"), this))
    , m_with(new QLineEdit(this))
    , m_replace(new QPushButton(tr("Replace…"), this))
    , m_status(new QLabel(this))
    , m_results(new QTreeView(this))
    , m_context(new QPlainTextEdit(this))
{
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Places found"));
    m_results->setModel(&m_model);
    m_results->setHeaderHidden(true);
    m_results->setUniformRowHeights(true);
    m_results->setTabKeyNavigation(false);
    m_results->setTextElideMode(Qt::ElideRight);
    m_context->setObjectName(u"searchContext"_s);
    m_context->setAccessibleName(tr("Lines around the place"));
    m_context->setReadOnly(true);
    m_context->setLayoutDirection(Qt::LeftToRight);
    m_context->setTabChangesFocus(true);
    m_context->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_results);
    splitter->addWidget(m_context);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_status->setObjectName(u"searchStatus"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeLines());
    layout->addWidget(m_status);
    layout->addWidget(splitter, 1);

    connect(m_line, &QLineEdit::textChanged, this, &SearchPanel::showQueryState);
    connect(m_line, &QLineEdit::returnPressed, this, &SearchPanel::search);
    connect(m_search, &QPushButton::clicked, this, &SearchPanel::search);
    const auto replace = [this] {
        if (m_replace->isEnabled())
            Q_EMIT replaceRequested(LibraryQuery::parse(m_line->text()), m_with->text());
    };
    connect(m_with, &QLineEdit::returnPressed, this, replace);
    connect(m_replace, &QPushButton::clicked, this, replace);
    connect(m_results, &QTreeView::activated, this, &SearchPanel::goTo);
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPanel::showContext);
    connect(&m_job, &SearchJob::found, this, [this](const QList<SearchedFile> &files) {
        const int first = m_model.rowCount();
        m_model.append(files);
        for (int row = first; row < m_model.rowCount(); ++row)
            m_results->expand(m_model.index(row, 0));
        showCount(false);
    });
    connect(&m_job, &SearchJob::finished, this, [this](bool isComplete) { showCount(true, isComplete); });
    showQueryState();
}

QWidget *SearchPanel::makeLines()
{
    auto *lines = new QWidget(this);
    m_line->setObjectName(u"searchQuery"_s);
    setHint(*m_line, tr("words \"a phrase\" /expression/ tools:Bash model:opus -color:*"));
    m_line->setAccessibleName(tr("What to look for in the library"));
    m_line->setClearButtonEnabled(true);
    m_search->setObjectName(u"startSearch"_s);
    m_with->setObjectName(u"replaceWith"_s);
    setHint(*m_with, tr("Replace with; $1 is the first group of an expression"));
    m_with->setAccessibleName(tr("Replace with"));
    m_replace->setObjectName(u"replaceFound"_s);
    m_replace->setToolTip(tr("See what would change, and replace it"));
    auto *layout = new QHBoxLayout(lines);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 3);
    layout->addWidget(m_search);
    layout->addWidget(m_with, 2);
    layout->addWidget(m_replace);
    return lines;
}

void SearchPanel::start(const QString &query)
{
    if (!query.isEmpty()) {
        m_line->setText(query);
        search();
    }
    m_line->setFocus();
    m_line->selectAll();
}

void SearchPanel::showPlaces(const QList<SearchedFile> &files, const QString &nothing)
{
    m_job.cancel();
    m_query = {};
    m_areOld = false;
    m_model.clear();
    m_model.append(files);
    m_results->expandAll();
    m_results->setFocus();
    showContext();
    m_status->setText(files.isEmpty()
                          ? nothing
                          : tr("Problems: %1, in files: %2.")
                                .arg(QLocale().toString(m_model.hitCount()), QLocale().toString(files.size())));
}

void SearchPanel::showQueryState()
{
    const LibraryQuery query = LibraryQuery::parse(m_line->text());
    m_search->setEnabled(!query.isEmpty() && !query.error());
    m_replace->setEnabled(query.isReplaceable());
    m_status->setText(query.error() ? errorText(*query.error()) : QString());
}

void SearchPanel::search()
{
    const LibraryQuery query = LibraryQuery::parse(m_line->text());
    if (!query.isEmpty() && !query.error())
        searchFor(query);
}

void SearchPanel::lookAgain()
{
    if (!m_query.isEmpty())
        searchFor(m_query);
}

void SearchPanel::noteEdit(const QString &path)
{
    const auto isShown = [&](const SearchedFile &file) { return file.path == path; };
    if (m_areOld || std::ranges::none_of(m_model.files(), isShown))
        return;
    m_areOld = true;
    m_status->setText(m_status->text() + u' ' + tr("This was before the last changes: search again."));
}

void SearchPanel::searchFor(const LibraryQuery &query)
{
    m_query = query;
    m_areOld = false;
    m_model.clear();
    m_context->clear();
    const SearchScope scope = m_scope();
    if (scope.paths.isEmpty()) {
        m_status->setText(tr("There is nothing to search: open a folder or a definition first."));
        return;
    }
    m_status->setText(tr("Searching…"));
    m_job.search(m_query, scope.paths, scope.open);
}

void SearchPanel::showCount(bool isDone, bool isComplete)
{
    const QLocale locale;
    QString text = m_model.files().isEmpty()
                       ? tr("Nothing found.")
                       : tr("Lines found: %1, in files: %2.")
                             .arg(locale.toString(m_model.hitCount()), locale.toString(m_model.files().size()));
    if (!isDone)
        text += u' ' + tr("Searching…");
    else if (!isComplete)
        text += u' ' + tr("There are more; they are left out.");
    m_status->setText(text);
}

void SearchPanel::showContext()
{
    const SearchHit *hit = m_model.hit(m_results->currentIndex());
    m_context->setPlainText(hit ? hit->context : QString());
}

void SearchPanel::goTo(const QModelIndex &index)
{
    const SearchHit *hit = m_model.hit(index);
    if (hit)
        Q_EMIT goToRequested(m_model.file(index)->path, hit->range);
}

} // namespace Agentwright::App
