// SPDX-License-Identifier: MIT
#include "library/library_columns.h"

#include "document/error_text.h"
#include "document/severity_look.h"
#include "document/shown_path.h"
#include "preview/reading_look.h"

#include <agentwright/model/colour_names.h>
#include <agentwright/readings/reading.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString columnText(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::LibraryColumns", text);
}

QString folderText(const LibraryItem &item)
{
    return shownPath(item.row->folder());
}

/// What other tools' own files are told by.
QString nameText(const LibraryItem &item)
{
    const QString title = item.row->title();
    return item.row->foreign ? columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "%1 (%2)"))
                                   .arg(title, targetLabel(*item.row->foreign))
                             : title;
}

QString toolText(const LibraryItem &item)
{
    const LibraryScope &scope = item.row->scope;
    const Target ofPlace = scope.kind == LibraryScope::Kind::Folder ? Target::ClaudeCode : scope.target;
    return targetLabel(item.row->foreign.value_or(ofPlace));
}

QString scopeText(const LibraryItem &item)
{
    const LibraryScope &scope = item.row->scope;
    return scope.kind == LibraryScope::Kind::Folder ? shownPath(scopeTitle(scope)) : scopeTitle(scope);
}

QString nameToolTip(const LibraryItem &item)
{
    const LibraryRow &row = *item.row;
    QStringList lines{shownPath(row.path)};
    if (row.unreadable)
        lines.append(fileErrorText(*row.unreadable, row.path));
    else if (row.foreign)
        lines.append(columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns",
                                                  "In the format of %1: to open it is to import it"))
                         .arg(targetLabel(*row.foreign)));
    else if (!row.isLoaded)
        lines.append(columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Claude Code does not load it")));
    if (!item.standing.text.isEmpty())
        lines.append(item.standing.text);
    return lines.join(u'\n');
}

QString oneLine(const LibraryItem &item)
{
    constexpr qsizetype kMostShown = 300;
    return item.row->description.first(std::min(item.row->description.size(), kMostShown)).simplified();
}

QString fullDescription(const LibraryItem &item)
{
    return item.row->description;
}

QString toolsText(const LibraryItem &item)
{
    const auto &tools = item.row->tools;
    if (!tools)
        return columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "all"));
    return tools->isEmpty() ? columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "none"))
                            : tools->join(u", "_s);
}

qint64 allTokens(const LibraryItem &item)
{
    return item.row->tokens.alwaysOn + item.row->tokens.whenCalled;
}

QString tokensText(const LibraryItem &item)
{
    return QLocale().toString(allTokens(item));
}

QString tokensToolTip(const LibraryItem &item)
{
    return columnText(
               QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "About %1 tokens always on, %2 when it is called"))
        .arg(QLocale().toString(item.row->tokens.alwaysOn), QLocale().toString(item.row->tokens.whenCalled));
}

int findings(const LibraryItem &item, Severity severity)
{
    return item.row->details ? item.row->details->findings[std::size_t(severity)] : 0;
}

std::optional<Severity> worstOf(const LibraryItem &item)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        if (findings(item, severity) > 0)
            return severity;
    }
    return std::nullopt;
}

/// By the worst that there is, then by how many; what is not known yet comes last.
qint64 problemsNumber(const LibraryItem &item)
{
    if (!item.row->details)
        return -1;
    const auto worst = worstOf(item);
    return (worst ? qint64(*worst) + 1 : 0) * (qint64(1) << 40) + item.row->details->findingCount();
}

/// The worst first.
qint64 problemsGroupPlace(const LibraryItem &item)
{
    const auto worst = worstOf(item);
    return worst ? int(Severity::Error) - int(*worst) : int(Severity::Error) + 1;
}

QString problemsText(const LibraryItem &item)
{
    if (!item.row->details)
        return u"…"_s;
    const int count = item.row->details->findingCount();
    return count == 0 ? QString() : QLocale().toString(count);
}

QString problemsToolTip(const LibraryItem &item)
{
    return columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Errors: %1, warnings: %2, hints: %3"))
        .arg(findings(item, Severity::Error))
        .arg(findings(item, Severity::Warning))
        .arg(findings(item, Severity::Hint));
}

QString problemsGroup(const LibraryItem &item)
{
    const auto worst = worstOf(item);
    return worst ? severityWord(*worst)
                 : columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "No problems"));
}

/// Painted once for each palette.
template<typename Make>
QIcon keptIcon(int which, const QPalette &palette, Make make)
{
    static QHash<std::pair<qint64, int>, QIcon> icons;
    QIcon &icon = icons[{palette.cacheKey(), which}];
    if (icon.isNull())
        icon = make();
    return icon;
}

QIcon problemsIcon(const LibraryItem &item, const QPalette &)
{
    const auto worst = worstOf(item);
    return worst ? severityIcon(*worst) : QIcon();
}

QIcon colourIcon(const LibraryItem &item, const QPalette &palette)
{
    const ColourName *colour = findColour(item.row->colour);
    if (!colour)
        return {};
    constexpr int kBehindStates = 100;
    return keptIcon(kBehindStates + int(colour - colourTable().data()), palette, [colour] {
        QPixmap pixmap(32, 32);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(QRgb(0xff000000 | colour->rgb)));
        painter.drawEllipse(4, 4, 24, 24);
        return QIcon(pixmap);
    });
}

qint64 loadingNumber(const LibraryItem &item)
{
    return item.row->details ? std::popcount(item.row->details->loading) : -1;
}

QString loadingText(const LibraryItem &item)
{
    if (!item.row->details)
        return u"…"_s;
    return columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "%1 of %2"))
        .arg(loadingNumber(item))
        .arg(allReaders().size());
}

QString loadingToolTip(const LibraryItem &item)
{
    QStringList lines;
    const QList<const Reader *> readers = allReaders();
    for (qsizetype i = 0; i < readers.size(); ++i)
        lines.append(columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "%1: %2"))
                         .arg(QString::fromUtf8(readers[i]->label), readerCellText(item, i)));
    return lines.join(u'\n');
}

QString modifiedText(const LibraryItem &item)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(item.row->modified), QLocale::ShortFormat);
}

QString standingWord(const LibraryItem &item)
{
    switch (item.standing.kind) {
    case NameStanding::Kind::Alone:
        break;
    case NameStanding::Kind::Hides:
        return columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "counts"));
    case NameStanding::Kind::Hidden:
        return columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "hidden"));
    case NameStanding::Kind::Undecided:
        return columnText(QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "name twice"));
    }
    return {};
}

QString standingToolTip(const LibraryItem &item)
{
    return item.standing.text;
}

ReadingState stateOf(const LibraryDetails &details, qsizetype reader)
{
    const quint64 bit = quint64(1) << reader;
    return !(details.loading & bit) ? ReadingState::DoesNotLoad
           : details.losing & bit   ? ReadingState::LoadsWithLosses
                                    : ReadingState::Loads;
}

constexpr auto kColumns = std::to_array<LibraryColumn>({
    {.id = "name",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Name"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "The agent's name, or the file's where it has none"),
     .text = nameText,
     .toolTip = nameToolTip,
     .width = 26},
    {.id = "problems",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Problems"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Errors, warnings and hints in the file"),
     .text = problemsText,
     .number = problemsNumber,
     .icon = problemsIcon,
     .toolTip = problemsToolTip,
     .group = problemsGroup,
     .groupPlace = problemsGroupPlace,
     .width = 8,
     .isGrouping = true},
    {.id = "standing",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Same Name"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns",
                               "Which one counts where several agents have the same name"),
     .text = standingWord,
     .toolTip = standingToolTip,
     .width = 10,
     .isGrouping = true},
    {.id = "description",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Description"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "When the agent is to be called"),
     .text = oneLine,
     .toolTip = fullDescription,
     .width = 50},
    {.id = "model",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Model"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "The model; empty where the file names none"),
     .text = [](const LibraryItem &item) { return item.row->model; },
     .width = 10,
     .isGrouping = true},
    {.id = "color",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Colour"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "The colour that the agent is shown in"),
     .text = [](const LibraryItem &item) { return item.row->colour; },
     .icon = colourIcon,
     .width = 10,
     .isGrouping = true},
    {.id = "tools",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Tools"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "The tools that the agent may use"),
     .text = toolsText,
     .width = 24},
    {.id = "tokens",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Tokens"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "A rough estimate"),
     .text = tokensText,
     .number = allTokens,
     .toolTip = tokensToolTip,
     .width = 8,
     .isNumber = true},
    {.id = "modified",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Modified"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "When the file was changed last"),
     .text = modifiedText,
     .number = [](const LibraryItem &item) { return item.row->modified; },
     .width = 16},
    {.id = "tool",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Tool"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Whose place the file is in, or whose format"),
     .text = toolText,
     .width = 14,
     .isShown = false,
     .isGrouping = true},
    {.id = "scope",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Scope"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Where the agent counts"),
     .text = scopeText,
     .width = 18,
     .isGrouping = true},
    {.id = "folder",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Folder"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Where the file is"),
     .text = folderText,
     .width = 30,
     .isShown = false,
     .isGrouping = true},
    {.id = "file",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "File"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "The file's name"),
     .text = [](const LibraryItem &item) { return shownPath(item.row->fileName()); },
     .width = 20,
     .isShown = false},
    {.id = "loads",
     .title = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "Loads In"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::LibraryColumns", "How many tools load the file as it is"),
     .text = loadingText,
     .number = loadingNumber,
     .toolTip = loadingToolTip,
     .width = 9},
});

} // namespace

std::span<const LibraryColumn> libraryColumns()
{
    return kColumns;
}

int libraryColumnNamed(QStringView id)
{
    const auto found = std::ranges::find_if(kColumns, [id](const LibraryColumn &column) {
        return id == QLatin1StringView(column.id);
    });
    return found == kColumns.end() ? -1 : int(found - kColumns.begin());
}

QString readerCellText(const LibraryItem &item, qsizetype reader)
{
    return item.row->details ? stateWord(stateOf(*item.row->details, reader)) : u"…"_s;
}

QIcon readerCellIcon(const LibraryItem &item, qsizetype reader, const QPalette &palette)
{
    if (!item.row->details)
        return {};
    constexpr int kBehindSeverities = 10;
    const ReadingState state = stateOf(*item.row->details, reader);
    return keptIcon(kBehindSeverities + int(state), palette, [&] { return stateIcon(state, palette); });
}

} // namespace Agentwright::App
