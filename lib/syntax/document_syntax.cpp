// SPDX-License-Identifier: MIT
#include <agentwright/syntax/document_syntax.h>

#include "fence_finder.h"
#include "frontmatter_scanner.h"
#include "scalar_reader.h"
#include "yaml_adapter.h"

#include <agentwright/syntax/text_lines.h>

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Agentwright {

namespace {

bool hasAliasAnchorOrTag(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::Alias || value.hasAnchor || !value.tag.isEmpty()
           || std::any_of(value.items.begin(), value.items.end(), hasAliasAnchorOrTag);
}

bool isListOfScalars(const YamlValue &value)
{
    return std::all_of(value.items.begin(), value.items.end(), [](const YamlValue &item) {
        return item.kind == YamlValue::Kind::Scalar || item.kind == YamlValue::Kind::Null;
    });
}

/// A comment between the items of a flow list has no place of its own to survive an edit in.
bool hasCommentInside(QStringView text, const Entry &entry)
{
    return entry.style == ValueStyle::FlowSequence && holdsComment(entry.value.in(text));
}

EditObstacle obstacleOf(QStringView text, const Entry &entry)
{
    if (entry.keyText == u"<<")
        return EditObstacle::MergeKey;
    if (hasAliasAnchorOrTag(entry.data))
        return EditObstacle::AliasAnchorOrTag;
    if (entry.data.kind == YamlValue::Kind::Mapping || !isListOfScalars(entry.data))
        return EditObstacle::NestedMapping;
    return hasCommentInside(text, entry) ? EditObstacle::CommentInside : EditObstacle::None;
}

/// A value that is no YAML but plainly text: can be shown, edited and then written as YAML.
bool isLenientText(const Entry &entry)
{
    switch (entry.style) {
    case ValueStyle::Plain:
    case ValueStyle::Alias:
    case ValueStyle::Odd:
    case ValueStyle::Spilled:
    case ValueStyle::DoubleQuoted:
    case ValueStyle::SingleQuoted:
        return true;
    case ValueStyle::Empty:
    case ValueStyle::Literal:
    case ValueStyle::Folded:
    case ValueStyle::FlowSequence:
    case ValueStyle::FlowMapping:
    case ValueStyle::BlockSequence:
    case ValueStyle::BlockMapping:
        return false;
    }
    return false;
}

} // namespace

/// Puts together what the fence finder, the scanner and the YAML reader say.
class DocumentSyntaxBuilder
{
public:
    explicit DocumentSyntaxBuilder(const QString &text) { m_syntax.m_text = text; }

    DocumentSyntax build()
    {
        const Fences fences = findFences(m_syntax.m_text);
        m_syntax.m_fences = fences.state;
        m_syntax.m_opening = fences.opening;
        m_syntax.m_frontmatter = fences.frontmatter;
        m_syntax.m_closing = fences.closing;
        m_syntax.m_body = {fences.closing.end, m_syntax.m_text.size()};
        if (fences.state == FenceState::None)
            return std::move(m_syntax);
        if (fences.state == FenceState::Unterminated)
            report(SyntaxIssue::Kind::UnterminatedFrontmatter, fences.opening);
        else if (fences.state == FenceState::OddClosing)
            report(SyntaxIssue::Kind::OddClosingFence, fences.closing);
        readFrontmatter();
        markDuplicates();
        if (fences.state == FenceState::Unterminated)
            obstructAll(EditObstacle::UnterminatedFrontmatter);
        return std::move(m_syntax);
    }

private:
    void report(SyntaxIssue::Kind kind, const TextRange &range, const QString &detail = {}, qsizetype entry = -1)
    {
        m_syntax.m_issues.append({kind, range, detail, entry});
    }

    void use(FrontmatterScan &&scan)
    {
        m_syntax.m_pieces = std::move(scan.pieces);
        m_syntax.m_entries = std::move(scan.entries);
        for (const SyntaxIssue &issue : scan.issues) {
            if (issue.kind == SyntaxIssue::Kind::UnterminatedQuote)
                m_unterminatedQuotes.insert(issue.entry);
        }
        m_syntax.m_issues += scan.issues;
        m_syntax.m_rootIndent = scan.rootIndent;
    }

    void readFrontmatter()
    {
        const TextRange part = m_syntax.m_frontmatter;
        FrontmatterScan scan = scanFrontmatter(m_syntax.m_text, part, SpillMode::AsYaml);
        if (part.length() > kMaxFrontmatterUnits) {
            use(std::move(scan));
            obstructAll(EditObstacle::TooLarge);
            report(SyntaxIssue::Kind::TooLarge, part);
            return;
        }
        YamlReading reading = readYaml(part.in(m_syntax.m_text));
        // yaml-cpp 0.8.0 accepts a quote that never ends and swallows the keys below it.
        if (!reading.isAccepted || has(scan, SyntaxIssue::Kind::UnterminatedQuote)) {
            use(scanFrontmatter(m_syntax.m_text, part, SpillMode::Attach));
            salvageEntries(reading);
        } else if (agree(scan, reading)) {
            use(std::move(scan));
            m_syntax.m_isStrictYaml = true;
            for (qsizetype i = 0; i < m_syntax.m_entries.size(); ++i) {
                Entry &entry = m_syntax.m_entries[i];
                entry.data = std::move(reading.entries[i].value);
                entry.reading = ValueReading::Exact;
                entry.obstacle = obstacleOf(m_syntax.m_text, entry);
            }
        } else {
            use(std::move(scan));
            readEach();
            obstructAll(EditObstacle::AmbiguousStructure);
            report(SyntaxIssue::Kind::AmbiguousStructure, part);
            m_syntax.m_otherRoot = rootOf(reading);
        }
    }

    static YamlValue rootOf(const YamlReading &reading)
    {
        if (!reading.rootIsMapping)
            return reading.root;
        YamlValue root;
        root.kind = YamlValue::Kind::Mapping;
        for (const YamlReading::RootEntry &entry : reading.entries)
            root.pairs.append({YamlValue::ofText(entry.key), entry.value});
        return root;
    }

    static bool has(const FrontmatterScan &scan, SyntaxIssue::Kind kind)
    {
        return std::any_of(scan.issues.begin(), scan.issues.end(),
                           [kind](const SyntaxIssue &issue) { return issue.kind == kind; });
    }

    /// Two readers that have to agree take the place of trust in either.
    bool agree(const FrontmatterScan &scan, const YamlReading &reading) const
    {
        if (has(scan, SyntaxIssue::Kind::JunkLine) || reading.entries.size() != scan.entries.size())
            return false;
        if (!reading.rootIsMapping)
            return reading.root.isNull();
        for (qsizetype i = 0; i < scan.entries.size(); ++i) {
            const YamlReading::RootEntry &read = reading.entries[i];
            const Entry &entry = scan.entries[i];
            if (!read.hasScalarKey || read.key != entry.keyText
                || read.keyStart + m_syntax.m_frontmatter.start != entry.key.start)
                return false;
        }
        return true;
    }

    /// One unquoted colon must not blank the whole form: every entry is read by itself.
    void salvageEntries(const YamlReading &whole)
    {
        readEach();
        bool isExplained = false;
        for (qsizetype i = 0; i < m_syntax.m_entries.size(); ++i) {
            const Entry &entry = m_syntax.m_entries[i];
            if (entry.style == ValueStyle::Spilled)
                report(SyntaxIssue::Kind::SpilledValue, entry.value, entry.keyText, i);
            else if (entry.reading != ValueReading::Exact)
                report(SyntaxIssue::Kind::NotYaml, entry.value, m_messages.value(i), i);
            isExplained |= entry.reading != ValueReading::Exact;
        }
        if (!isExplained) {
            const qsizetype at = m_syntax.m_frontmatter.start
                                 + std::min(whole.errorOffset, m_syntax.m_frontmatter.length());
            report(SyntaxIssue::Kind::NotYaml, {at, at}, whole.message);
        }
    }

    void readEach()
    {
        for (qsizetype i = 0; i < m_syntax.m_entries.size(); ++i)
            readOne(i);
    }

    void readOne(qsizetype index)
    {
        Entry &entry = m_syntax.m_entries[index];
        const bool isWorthTrying = entry.style != ValueStyle::Spilled && !m_unterminatedQuotes.contains(index);
        if (isWorthTrying) {
            // With its last line break, which a block scalar keeps.
            const YamlReading alone = readYaml(TextRange(entry.key.start, entry.whole.end).in(m_syntax.m_text));
            if (alone.isAccepted && alone.entries.size() == 1 && alone.entries.first().key == entry.keyText) {
                entry.data = alone.entries.first().value;
                entry.reading = ValueReading::Exact;
                entry.obstacle = obstacleOf(m_syntax.m_text, entry);
                return;
            }
            m_messages.insert(index, alone.message);
        }
        if (!isLenientText(entry)) {
            entry.obstacle = EditObstacle::NotYaml;
            return;
        }
        takeTailIntoValue(entry);
        entry.data = YamlValue::ofText(lenientText(m_syntax.m_text, entry));
        entry.reading = ValueReading::Lenient;
        if (entry.keyText == u"<<")
            entry.obstacle = EditObstacle::MergeKey;
    }

    /// Where a value is not YAML, " # …" behind it is text: that is how Claude Code's tolerant reading takes it.
    void takeTailIntoValue(Entry &entry) const
    {
        const QStringView text = m_syntax.m_text;
        const qsizetype end = withoutTrailingBlanks(text, entry.value.end, entry.tail.end);
        entry.value.end = end;
        entry.tail = {end, entry.tail.end};
    }

    void markDuplicates()
    {
        QHash<QString, qsizetype> first;
        for (qsizetype i = 0; i < m_syntax.m_entries.size(); ++i) {
            Entry &entry = m_syntax.m_entries[i];
            const auto earlier = first.constFind(entry.keyText);
            if (earlier == first.cend()) {
                first.insert(entry.keyText, i);
                continue;
            }
            m_syntax.m_entries[*earlier].obstacle = entry.obstacle = EditObstacle::DuplicateKey;
            report(SyntaxIssue::Kind::DuplicateKey, entry.key, entry.keyText, i);
        }
    }

    void obstructAll(EditObstacle obstacle)
    {
        for (Entry &entry : m_syntax.m_entries)
            entry.obstacle = obstacle;
    }

    DocumentSyntax m_syntax;
    QHash<qsizetype, QString> m_messages;
    QSet<qsizetype> m_unterminatedQuotes;
};

DocumentSyntax DocumentSyntax::parse(const QString &text)
{
    return DocumentSyntaxBuilder(text).build();
}

YamlValue DocumentSyntax::rootValue() const
{
    if (!m_isStrictYaml)
        return m_otherRoot;
    YamlValue root;
    root.kind = YamlValue::Kind::Mapping;
    for (const Entry &entry : m_entries)
        root.pairs.append({YamlValue::ofText(entry.keyText), entry.data});
    return root;
}

qsizetype DocumentSyntax::indexOf(QStringView key) const
{
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        if (m_entries[i].keyText == key)
            return i;
    }
    return -1;
}

const Entry *DocumentSyntax::find(QStringView key) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? nullptr : &m_entries[index];
}

qsizetype DocumentSyntax::entryAt(qsizetype offset) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].whole.contains(offset))
            return i;
    }
    return -1;
}

} // namespace Agentwright
