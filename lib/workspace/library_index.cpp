// SPDX-License-Identifier: MIT
#include <agentwright/workspace/library_index.h>

#include "foreign_rows.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/model/syntax_values.h>
#include <agentwright/readings/reading.h>
#include <agentwright/rules/runner.h>

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Two writes within this time may leave the same time at the file.
constexpr qint64 kRacyMs = 2000;

bool isDefinition(const LibraryScope &scope, const DocumentSyntax &syntax)
{
    if (scope.kind != LibraryScope::Kind::Folder)
        return true; // without a header somebody should be told that it does not load
    return syntax.hasFrontmatter() && !syntax.entries().isEmpty();
}

const Reader &claudeReader()
{
    static const Reader *reader = findReader(u"claude-code");
    return *reader;
}

/// Claude Code looks for the end of the header no further than to where it ends for us.
bool loadsInClaude(const DocumentSyntax &syntax, const TextFormat &format, const QString &path)
{
    const bool isClosed = syntax.fences() == FenceState::Closed || syntax.fences() == FenceState::OddClosing;
    const QString read = isClosed ? syntax.text().first(syntax.body().start) : syntax.text();
    return claudeReader().read(ReadingInput(read, format, path)).loads;
}

/// Cut between characters.
QString beginning(const QString &text)
{
    if (text.size() <= kMostDescription)
        return text;
    return text.first(text[kMostDescription].isLowSurrogate() ? kMostDescription - 1 : kMostDescription);
}

} // namespace

std::shared_ptr<LibraryRow> emptyLibraryRow(const FoundFile &found)
{
    auto row = std::make_shared<LibraryRow>();
    row->path = found.file.path;
    row->size = found.file.size;
    row->modified = found.file.modified;
    row->scope = found.scope;
    row->isInPlugin = found.isInPlugin;
    return row;
}

void fillLibraryRow(LibraryRow &row, const DocumentSyntax &syntax)
{
    row.name = plainTextOf(fieldValueOf(syntax, u"name"));
    const QString description = plainTextOf(fieldValueOf(syntax, u"description"));
    row.description = beginning(description);
    row.model = fieldValueOf(syntax, u"model").displayText();
    row.colour = fieldValueOf(syntax, u"color").displayText();
    if (const FieldValue tools = fieldValueOf(syntax, u"tools"); !tools.isAbsent())
        row.tools = tools.items;
    row.tokens = tokensOf(row.name, description, syntax.textOf(syntax.body()));
}

bool operator==(const LibraryRow &a, const LibraryRow &b)
{
    const auto tied = [](const LibraryRow &row) {
        return std::tie(row.path, row.size, row.modified, row.scope, row.isInPlugin, row.foreign, row.unreadable,
                        row.name, row.description, row.model, row.colour, row.tools, row.isLoaded, row.details);
    };
    return tied(a) == tied(b);
}

std::shared_ptr<const LibraryRow> libraryRowOf(const FoundFile &found)
{
    if (found.file.isForeign)
        return foreignRowOf(found);
    const Result<QByteArray> bytes = readFile(found.file.path);
    if (!bytes) {
        const std::shared_ptr<LibraryRow> row = emptyLibraryRow(found);
        row->unreadable = bytes.error();
        return row;
    }
    const FileText text = decodeText(*bytes);
    const DocumentSyntax syntax = DocumentSyntax::parse(text.text);
    if (!isDefinition(found.scope, syntax))
        return nullptr;
    const std::shared_ptr<LibraryRow> row = emptyLibraryRow(found);
    fillLibraryRow(*row, syntax);
    row->isLoaded = loadsInClaude(syntax, text.format, row->path);
    return row;
}

LibraryDetails libraryDetailsOf(const LibraryRow &row, const RuleSettings &settings)
{
    LibraryDetails details;
    const Result<QByteArray> bytes = readFile(row.path);
    if (!bytes)
        return details;
    const FileText text = decodeText(*bytes);
    const DefinitionView definition = DefinitionView::parse(text.text);
    const RuleContext context{definition, text.format, FilePlace(row.path, row.isInPlugin), settings};
    for (const Diagnostic &diagnostic : runRules(context))
        ++details.findings[std::size_t(diagnostic.severity)];
    const ReadingInput input(definition, text.format, row.path);
    quint64 bit = 1;
    for (const Reader *reader : allReaders()) {
        const Reading reading = reader->read(input);
        if (reading.loads) {
            details.loading |= bit;
            details.losing |= hasLoss(reading) ? bit : 0;
        }
        bit <<= 1;
    }
    return details;
}

// --- Scan ---

LibraryScan::LibraryScan(const QStringList &folders, std::shared_ptr<const Known> known, const WalkLimits &limits)
    : m_folders(folders)
    , m_known(std::move(known))
    , m_limits(limits)
    , m_startedAt(QDateTime::currentMSecsSinceEpoch())
{
    std::ranges::reverse(m_folders);
}

LibraryScan::~LibraryScan() = default;

std::shared_ptr<const LibraryRow> LibraryScan::unchanged(const WalkedFile &file) const
{
    const std::shared_ptr<const LibraryRow> row = m_known ? m_known->rows.value(file.path) : nullptr;
    const bool isSame = row && row->size == file.size && row->modified == file.modified
                        && row->modified < m_known->at - kRacyMs;
    return isSame ? row : nullptr;
}

std::optional<LibraryScan::Portion> LibraryScan::next()
{
    if (!m_walk) {
        if (m_folders.isEmpty())
            return std::nullopt;
        const QString folder = QDir::cleanPath(m_folders.takeLast());
        m_problems += finishWritesAround(folder);
        m_walk = std::make_unique<FolderWalk>(folder, m_limits, FolderWalk::Takes::ForeignToo);
    }
    QList<WalkedFile> files;
    const bool isMore = m_walk->readOn(files);
    Portion portion;
    for (const WalkedFile &file : std::as_const(files)) {
        if (m_seen.contains(file.path))
            continue;
        m_seen.insert(file.path);
        const QString folder = file.path.first(file.path.lastIndexOf(u'/'));
        if (!m_interestingSet.contains(folder)) {
            m_interestingSet.insert(folder);
            m_interesting.append(folder);
        }
        const LibraryScope scope = m_scopes.scopeOf(file.path);
        const std::shared_ptr<const LibraryRow> row = unchanged(file);
        if (row && row->scope == scope)
            portion.unchanged.append(row);
        else
            portion.toRead.append({file, scope, m_scopes.isInPlugin(file.path)});
    }
    if (!isMore)
        finishFolder();
    return portion;
}

/// A place of some tool, what it is in, or what it may be called.
static bool leadsToAgents(const QString &folder)
{
    const auto isCalled = [&](QLatin1StringView name) {
        return folder.endsWith(name) && folder.chopped(name.size()).endsWith(u'/');
    };
    return isCalled(QLatin1StringView("agents")) || std::ranges::any_of(agentPlaces(), [&](const AgentPlace &place) {
               return isCalled(place.folder) || isCalled(place.folder.first(place.folder.lastIndexOf(u'/')));
           });
}

void LibraryScan::finishFolder()
{
    m_problems += m_walk->problems();
    if (const QString root = m_walk->folders().value(0); !root.isEmpty() && !m_interestingSet.contains(root)) {
        m_interestingSet.insert(root);
        m_interesting.append(root);
    }
    for (const QString &folder : m_walk->folders()) {
        if (m_places.size() < kMostPlaces && leadsToAgents(folder) && !m_interestingSet.contains(folder)) {
            m_interestingSet.insert(folder);
            m_places.append(folder);
        }
    }
    m_walk.reset();
}

} // namespace Agentwright
