// SPDX-License-Identifier: MIT
#include "library/details_queue.h"
#include "library/library_model.h"
#include "library/library_scanner.h"
#include "library/library_watch.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const LibraryRow> row(const QString &name, const QString &model = {}, qint64 modified = 0)
{
    auto row = std::make_shared<LibraryRow>();
    row->path = u"/p/.claude/agents/"_s + name + u".md"_s;
    row->name = name;
    row->model = model;
    row->modified = modified;
    row->isLoaded = true;
    row->scope = {LibraryScope::Kind::Project, u"/p"_s, Target::ClaudeCode};
    return row;
}

std::shared_ptr<const LibraryRow> withDetails(const LibraryRow &row, const LibraryDetails &details)
{
    auto whole = std::make_shared<LibraryRow>(row);
    whole->details = details;
    return whole;
}

QStringList pathsOf(const LibraryRows &rows)
{
    QStringList paths;
    for (const auto &row : rows)
        paths.append(row->path.section(u'/', -1));
    return paths;
}

QStringList shown(const LibraryModel &model)
{
    QStringList names;
    for (const QString &path : model.shownPaths())
        names.append(path.section(u'/', -1).chopped(3));
    return names;
}

void write(const QString &path, const QByteArray &name)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\nname: " + name + "\ndescription: For " + name + ".\n---\n\nWork.\n");
}

} // namespace

class TestLibraryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void keepsItsPromises_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("few rows") << 40;
        QTest::newRow("so many that they are arranged elsewhere") << 600;
    }
    void keepsItsPromises()
    {
        QFETCH(const int, size);
        LibraryModel model;
        std::optional<QAbstractItemModelTester> tester;
        if (size < 100) // it looks at everything all the time
            tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList models{u"opus"_s, u"haiku"_s, QString(), u"sonnet"_s};
        const QStringList groupings{u"model"_s, u"problems"_s, u"standing"_s};
        quint32 seed = 7;
        const auto next = [&seed](int limit) {
            seed = seed * 1664525 + 1013904223;
            return int((seed >> 8) % quint32(limit));
        };
        QHash<QString, std::shared_ptr<const LibraryRow>> present; // by name
        LibraryRows first;
        for (int i = 0; i < size; ++i)
            first.append(present[u"a%1"_s.arg(i)] = row(u"a%1"_s.arg(i), models[next(4)], next(5)));
        model.insert(first);
        LibraryQuery filter;
        for (int step = 0; step < 400; ++step) {
            const QString name = u"a%1"_s.arg(next(size + 10));
            switch (next(8)) {
            case 0:
                model.remove({row(name)->path});
                present.remove(name);
                break;
            case 1:
                model.setGrouping(next(3) == 0 ? -1 : libraryColumnNamed(groupings[next(3)]));
                break;
            case 2:
                model.sort(next(model.columnCount()), Qt::SortOrder(next(2)));
                break;
            case 3:
                if (const auto known = present.value(name))
                    model.setDetails(
                        {present[name] = withDetails(*known, LibraryDetails{{next(2), next(2), next(2)}, 1, 0})});
                break;
            case 4:
                filter = LibraryQuery::parse(next(2) ? u"-model:opus"_s : QString());
                model.setFilter(filter);
                break;
            case 5:
                model.setStandings({{row(name)->path, {NameStanding::Kind::Hidden, u"hidden"_s}}});
                break;
            default:
                model.insert({present[name] = row(name, models[next(4)], next(5))});
            }
            QCoreApplication::processEvents();
            QCOMPARE(model.shownPaths().size(), model.shownCount());
            if (step % 20 == 0) {
                for (const QString &path : model.shownPaths())
                    QCOMPARE(model.row(model.indexOf(path))->path, path);
            }
        }
        // In the end everything stands as if it had been put there at once.
        RowStandings alone;
        for (const auto &one : std::as_const(present))
            alone.append({one->path, {}});
        model.setStandings(alone);
        LibraryModel fresh;
        fresh.setFilter(filter);
        fresh.setGrouping(model.grouping());
        fresh.sort(model.sortColumn(), model.sortOrder());
        LibraryRows rows;
        model.setFilter({});
        QTRY_COMPARE(model.shownCount(), model.count());
        for (const QString &path : model.shownPaths())
            rows.append(std::make_shared<LibraryRow>(*model.row(model.indexOf(path))));
        fresh.insert(rows);
        model.setFilter(filter);
        QTRY_COMPARE(model.shownPaths(), fresh.shownPaths());
        QVERIFY(model.count() > 10);
    }

    void manyRowsAreSortedAndFilteredSoon()
    {
        LibraryModel model;
        LibraryRows rows;
        for (int i = 0; i < 1000; ++i)
            rows.append(row(u"a%1"_s.arg(i, 4, 10, QChar(u'0')), i % 2 ? u"opus"_s : u"haiku"_s, i));
        model.insert(rows);
        QTRY_COMPARE(model.shownCount(), 1000);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.sort(libraryColumnNamed(u"modified"), Qt::DescendingOrder);
        model.setFilter(LibraryQuery::parse(u"model:opus"_s));
        QCOMPARE(shown(model).first(), u"a0000"_s); // as it was
        // What comes meanwhile is not lost, what goes does not come back.
        model.insert({row(u"late"_s, u"opus"_s, 5000), row(u"other"_s, u"haiku"_s, 5001)});
        model.remove({row(u"a0999"_s)->path});
        QVERIFY(reset.wait());
        QCOMPARE(shown(model).first(2), QStringList({u"a0997"_s, u"a0995"_s})); // only the last wish is worked out
        QVERIFY(reset.wait());
        QCOMPARE(reset.size(), 2);
        QCOMPARE(shown(model).first(3), QStringList({u"late"_s, u"a0997"_s, u"a0995"_s}));
        QCOMPARE(model.shownCount(), 500);
    }

    /// Heaps of new rows, faster than they can be arranged, and what becomes known of them meanwhile.
    void heapsOfRowsAreShownByFewResets()
    {
        LibraryModel model;
        model.sort(libraryColumnNamed(u"problems"), Qt::DescendingOrder);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        LibraryRows whole;
        for (int heap = 0; heap < 8; ++heap) {
            LibraryRows rows;
            for (int i = heap * 400; i < (heap + 1) * 400; ++i)
                rows.append(row(u"a%1"_s.arg(i, 4, 10, QChar(u'0'))));
            model.insert(rows);
            for (const auto &one : std::as_const(rows))
                whole.append(withDetails(*one, LibraryDetails{{int(whole.size()), 0, 0}, 1, 0}));
            QCoreApplication::processEvents();
        }
        model.setDetails(whole);
        QTRY_COMPARE(model.shownCount(), 3200);
        QTRY_COMPARE(shown(model).first(3), QStringList({u"a3199"_s, u"a3198"_s, u"a3197"_s}));
        QVERIFY2(reset.size() <= 10, qPrintable(QString::number(reset.size())));
    }

    void rowsThatChangeStaySelected()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.insert({row(u"b"_s, u"opus"_s, 3), row(u"c"_s, u"opus"_s, 1), row(u"a"_s, u"opus"_s, 2)});
        QItemSelectionModel selection(&model);
        selection.select(model.indexOf(row(u"b"_s)->path), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const auto selected = [&] {
            QStringList names;
            for (const QModelIndex &index : selection.selectedRows())
                names.append(model.row(index)->name);
            return names;
        };
        model.insert({row(u"b"_s, u"opus"_s, 4)});
        QCOMPARE(selected(), QStringList{u"b"_s});
        model.sort(libraryColumnNamed(u"modified"));
        selection.select(model.indexOf(row(u"b"_s)->path), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        model.insert({row(u"b"_s, u"opus"_s, 0)});
        QCOMPARE(shown(model), QStringList({u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(selected(), QStringList{u"b"_s});
        model.insert({row(u"b"_s, u"opus"_s, 9)});
        QCOMPARE(shown(model), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(selected(), QStringList{u"b"_s});
        QVERIFY(removed.isEmpty());
    }

    void sortsGroupsAndFilters()
    {
        LibraryModel model;
        model.insert({row(u"b"_s, u"opus"_s, 3), row(u"C"_s, u"haiku"_s, 1), row(u"a"_s, u"opus"_s, 2)});
        QCOMPARE(shown(model), QStringList({u"a"_s, u"b"_s, u"C"_s}));
        model.sort(libraryColumnNamed(u"modified"), Qt::DescendingOrder);
        QCOMPARE(shown(model), QStringList({u"b"_s, u"a"_s, u"C"_s}));
        model.setGrouping(libraryColumnNamed(u"model"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"haiku (1)"_s);
        QCOMPARE(model.pathsOf(model.index(1, 0)).size(), 2);
        model.setFilter(LibraryQuery::parse(u"model:opus -name:a"_s));
        QCOMPARE(shown(model), QStringList{u"b"_s});
        QCOMPARE(model.count(), 3);
        model.insert({row(u"d"_s, u"opus"_s)}); // what comes later is filtered too
        QCOMPARE(shown(model), QStringList({u"b"_s, u"d"_s}));
    }

    void columnsHaveTheirWords()
    {
        LibraryModel model;
        model.insert({row(u"a"_s)});
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        model.setDetails({withDetails(*row(u"a"_s), LibraryDetails{{0, 1, 2}, 3, 1})});
        const QModelIndex problems = model.index(0, libraryColumnNamed(u"problems"));
        QCOMPARE(problems.data().toString(), u"3"_s);
        QCOMPARE(problems.data(Qt::ToolTipRole).toString(), u"Errors: 2, warnings: 1, hints: 0"_s);
        QVERIFY(model.index(0, libraryColumnNamed(u"loads")).data().toString().startsWith(u"2 of "_s));
    }

    void theWorstComesFirst()
    {
        LibraryModel model;
        const QList<std::pair<QString, LibraryDetails>> rows{{u"hints"_s, {{9, 0, 0}, 3, 1}},
                                                             {u"warning"_s, {{0, 1, 0}, 3, 1}},
                                                             {u"many"_s, {{7, 3, 0}, 3, 1}},
                                                             {u"error"_s, {{0, 0, 1}, 3, 1}},
                                                             {u"fine"_s, {{0, 0, 0}, 3, 1}}};
        for (const auto &[name, details] : rows)
            model.insert({withDetails(*row(name), details)});
        model.sort(libraryColumnNamed(u"problems"), Qt::DescendingOrder);
        QCOMPARE(shown(model), QStringList({u"error"_s, u"many"_s, u"warning"_s, u"hints"_s, u"fine"_s}));
        model.setGrouping(libraryColumnNamed(u"problems"));
        QStringList groups;
        for (int group = 0; group < model.rowCount(); ++group)
            groups.append(model.index(group, 0).data().toString());
        QCOMPARE(groups, QStringList({u"Error (1)"_s, u"Warning (2)"_s, u"Hint (1)"_s, u"No problems (1)"_s}));
    }

    void whoIsLookedAtComesFirst()
    {
        DetailsQueue queue;
        queue.prefer({u"/p/.claude/agents/d.md"_s, u"/elsewhere.md"_s});
        QVERIFY(queue.take(5).isEmpty());
        queue.fill({row(u"a"_s), row(u"b"_s), row(u"c"_s), row(u"d"_s), row(u"e"_s)});
        QCOMPARE(pathsOf(queue.take(2)), QStringList({u"d.md"_s, u"a.md"_s}));
        queue.prefer({u"/p/.claude/agents/e.md"_s, u"/p/.claude/agents/a.md"_s}); // one of them is done
        QCOMPARE(pathsOf(queue.take(1)), QStringList{u"e.md"_s});
        QCOMPARE(pathsOf(queue.take(9)), QStringList({u"b.md"_s, u"c.md"_s}));
        QVERIFY(queue.take(1).isEmpty());
    }

    void scannersFollowTheDisk()
    {
        const QTemporaryDir folder;
        const QString root = QFileInfo(folder.path()).canonicalFilePath();
        for (int i = 0; i < 100; ++i)
            write(root + u"/.claude/agents/a%1.md"_s.arg(i), "a" + QByteArray::number(i));
        LibraryScanner scanner;
        LibraryModel model;
        connect(&scanner, &LibraryScanner::rowsRead, &model, &LibraryModel::insert);
        connect(&scanner, &LibraryScanner::rowsGone, &model, &LibraryModel::remove);
        connect(&scanner, &LibraryScanner::standingsChanged, &model, &LibraryModel::setStandings);
        connect(&scanner, &LibraryScanner::detailsRead, &model, &LibraryModel::setDetails);
        QSignalSpy scanned(&scanner, &LibraryScanner::scanned);
        QSignalSpy detailed(&scanner, &LibraryScanner::detailsDone);
        scanner.scan({root});
        QVERIFY(scanned.wait());
        QCOMPARE(model.count(), 100);
        QTRY_COMPARE(detailed.size(), 1);
        QVERIFY(std::ranges::all_of(scanner.rows(), [](const auto &one) { return one->details.has_value(); }));

        QVERIFY(QFile::remove(root + u"/.claude/agents/a1.md"_s));
        write(root + u"/.claude/agents/a2.md"_s, "renamed");
        write(root + u"/.claude/agents/sub/a3.md"_s, "a3");
        QSignalSpy standings(&scanner, &LibraryScanner::standingsChanged);
        scanner.scan({root});
        scanner.scan({root}); // the one under way is given up
        QVERIFY(scanned.wait());
        QCOMPARE(standings.size(), 1); // two have one name; of the others nobody is told
        QCOMPARE(standings.first().first().value<RowStandings>().size(), 2);
        QCOMPARE(model.count(), 100);
        QVERIFY(!model.indexOf(root + u"/.claude/agents/a1.md"_s).isValid());
        QCOMPARE(model.row(model.indexOf(root + u"/.claude/agents/a2.md"_s))->name, u"renamed"_s);
        const QModelIndex twice = model.indexOf(root + u"/.claude/agents/sub/a3.md"_s);
        QVERIFY(!twice.siblingAtColumn(libraryColumnNamed(u"standing")).data().toString().isEmpty());
    }

    /// Files come, go and change, folders too, and a link leads in a circle: in the end the list is what is on disk.
    void everythingMayChangeMeanwhile()
    {
        const QTemporaryDir folder;
        const QString root = QFileInfo(folder.path()).canonicalFilePath();
        const auto pathOf = [&root](int i) { return root + u"/p%1/.claude/agents/a%2.md"_s.arg(i % 7).arg(i); };
        for (int i = 0; i < 300; ++i)
            write(pathOf(i), "a" + QByteArray::number(i));
        QVERIFY(QFile::link(root, root + u"/p0/.claude/agents/loop"_s));
        LibraryScanner scanner;
        LibraryModel model;
        connect(&scanner, &LibraryScanner::rowsRead, &model, &LibraryModel::insert);
        connect(&scanner, &LibraryScanner::rowsGone, &model, &LibraryModel::remove);
        connect(&scanner, &LibraryScanner::standingsChanged, &model, &LibraryModel::setStandings);
        connect(&scanner, &LibraryScanner::detailsRead, &model, &LibraryModel::setDetails);
        QSignalSpy scanned(&scanner, &LibraryScanner::scanned);
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            for (int round = 0; round < 4; ++round) {
                for (int i = round; i < 300; i += 3) {
                    QFile::remove(pathOf(i));
                    write(pathOf(i + 300), "b" + QByteArray::number(i));
                }
                QDir(root + u"/p%1"_s.arg(round + 1)).removeRecursively();
            }
        }));
        writer->start();
        while (!writer->isFinished()) {
            scanner.scan({root});
            QVERIFY(scanned.wait());
        }
        scanner.scan({root});
        QVERIFY(scanned.wait());
        QStringList present = filesOf({root}).files;
        QVERIFY(!present.isEmpty());
        QTRY_COMPARE(model.shownCount(), present.size());
        QStringList listed = model.shownPaths();
        listed.sort();
        QCOMPARE(listed, present);
        QVERIFY(scanner.problems().isEmpty());
    }

    void aLookCanBeGivenUp()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 300; ++i)
            write(folder.path() + u"/agents/a%1.md"_s.arg(i), "a");
        LibraryScanner scanner;
        QSignalSpy scanned(&scanner, &LibraryScanner::scanned);
        QSignalSpy read(&scanner, &LibraryScanner::rowsRead);
        scanner.scan({folder.path()});
        scanner.cancel();
        QCOMPARE(scanned.size(), 1);
        QCOMPARE(scanned.first().first().toBool(), false);
        QVERIFY(!scanner.isScanning());
        scanner.scan({folder.path()});
        QVERIFY(scanned.wait());
        QCOMPARE(scanner.rows().size(), 300);
        QVERIFY(read.size() >= 1);
    }

    /// Something has happened in a folder, and nobody has looked at it when it is closed.
    void whatIsClosedIsWatchedNoMore()
    {
        const QTemporaryDir folder;
        const QString closed = folder.filePath(u"closed"_s);
        const QString open = folder.filePath(u"open"_s);
        for (const QString &one : {closed, open})
            QVERIFY(QDir().mkpath(one));
        LibraryWatch watch;
        const auto *watcher = watch.findChild<QFileSystemWatcher *>();
        QSignalSpy changed(&watch, &LibraryWatch::maybeChanged);
        watch.setPaths({closed, open}, {});
        QTRY_COMPARE(watcher->directories().size(), 2);
        write(closed + u"/new.md"_s, "new");
        QVERIFY(changed.wait());
        watch.setPaths({open}, {});
        QTRY_COMPARE(watcher->directories(), QStringList{open});
    }

    void whatIsReplacedIsWatchedAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.md"_s);
        write(file, "old");
        write(file + u"-new"_s, "new");
        LibraryWatch watch;
        const auto *watcher = watch.findChild<QFileSystemWatcher *>();
        QSignalSpy changed(&watch, &LibraryWatch::maybeChanged);
        watch.setPaths({}, {file});
        QTRY_COMPARE(watcher->files(), QStringList{file});
        QVERIFY(QFile::remove(file) && QFile::rename(file + u"-new"_s, file));
        QVERIFY(changed.wait());
        QVERIFY(watcher->files().isEmpty());
        watch.setPaths({}, {file});
        QTRY_COMPARE(watcher->files(), QStringList{file});
    }
};

QTEST_MAIN(TestLibraryModel)
#include "tst_library_model.moc"
