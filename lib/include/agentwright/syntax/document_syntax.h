// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>
#include <agentwright/syntax/yaml_value.h>

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Agentwright {

/// Where the frontmatter stands. The closing fence is the first later line whose first non-blank characters are "---", as
/// Claude Code reads it (measured on 2.1.329, shared with nobody else in its odd forms).
enum class FenceState {
    None, ///< the first line is not "---": everything is body
    Closed, ///< both fences are as they should be
    OddClosing, ///< closed by an indented fence, a longer row of dashes, or one with text behind it
    Unterminated, ///< opened, never closed
};

enum class ValueStyle {
    Empty,
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
    FlowSequence,
    FlowMapping,
    BlockSequence,
    BlockMapping,
    Alias,
    Spilled, ///< text that goes on in unindented lines, which YAML does not read as part of the value
    Odd, ///< anything else: tags, anchors, unterminated quotes
};

/// How far the value of an entry can be trusted.
enum class ValueReading {
    Exact, ///< the YAML reader and the scanner agree
    Lenient, ///< not YAML; the scanner's reading of the text as written is given instead
    None, ///< not understood: shown as text only
};

/// Why an entry is text only. None means that it can be edited through a field.
enum class EditObstacle {
    None,
    DuplicateKey,
    AliasAnchorOrTag,
    NestedMapping, ///< also a sequence of anything but scalars
    CommentInside,
    NotYaml,
    AmbiguousStructure, ///< both readers accept the frontmatter but read different entries
    UnterminatedFrontmatter,
    MergeKey,
    TooLarge,
};

/// One "key: value" of the frontmatter's root. Ranges are UTF-16 units of the whole text.
struct AGENTWRIGHT_EXPORT Entry {
    TextRange whole; ///< leading .. end of the last line, its line break included
    TextRange leading; ///< comments and blank lines above that belong to the entry
    TextRange key; ///< as written, quotes included
    TextRange colon;
    TextRange value; ///< empty and directly behind the colon when there is none
    TextRange tail; ///< blanks and comment behind the value on its last line
    ValueStyle style = ValueStyle::Empty;
    QString keyText; ///< decoded
    ValueReading reading = ValueReading::None;
    YamlValue data; ///< meaningful unless reading is None
    EditObstacle obstacle = EditObstacle::None;

    bool isEditable() const { return obstacle == EditObstacle::None; }
};

/// A gapless cover of the frontmatter: entries, and lines that belong to none.
struct FrontmatterPiece {
    enum class Kind { Entry, Trivia, Junk };
    Kind kind = Kind::Trivia;
    TextRange range;
    qsizetype entry = -1; ///< index for Kind::Entry
};

/// What the scanner and the YAML reader noticed. Rules turn these into findings; there is no user text here.
struct SyntaxIssue {
    enum class Kind {
        UnterminatedFrontmatter,
        OddClosingFence,
        NotYaml, ///< detail: what the YAML reader said
        DuplicateKey, ///< detail: the key
        SpilledValue, ///< detail: the key
        JunkLine,
        UnterminatedQuote, ///< detail: the key
        TabIndentation,
        AmbiguousStructure,
        TooLarge,
    };
    Kind kind;
    TextRange range;
    QString detail;
    qsizetype entry = -1; ///< the entry concerned, or -1
};

/// The syntax of one text: immutable once parsed, cheap to copy, never fails. Concatenating opening, frontmatter pieces,
/// closing and body gives the text (law L1 of the document model).
class AGENTWRIGHT_EXPORT DocumentSyntax
{
public:
    DocumentSyntax() = default;
    /// Text with LF line ends, as decodeText() gives it. Linear in its length.
    static DocumentSyntax parse(const QString &text);

    const QString &text() const { return m_text; }
    QStringView textOf(const TextRange &range) const { return range.in(m_text); }

    FenceState fences() const { return m_fences; }
    bool hasFrontmatter() const { return m_fences != FenceState::None; }
    /// The opening fence with its line break; empty when there is no frontmatter.
    TextRange opening() const { return m_opening; }
    /// Between the fences. When Unterminated: the lines that look like frontmatter.
    TextRange frontmatter() const { return m_frontmatter; }
    /// The closing fence with its line break (with an odd fence: up to where the body begins).
    TextRange closing() const { return m_closing; }
    TextRange body() const { return m_body; }

    const QList<FrontmatterPiece> &pieces() const { return m_pieces; }
    const QList<Entry> &entries() const { return m_entries; }
    const QList<SyntaxIssue> &issues() const { return m_issues; }
    /// True when the frontmatter as a whole is YAML and its entries are what the scanner sees.
    bool isStrictYaml() const { return m_isStrictYaml; }
    /// The frontmatter as the YAML reader takes it: a mapping of its entries when it is strict, whatever it reads when it
    /// accepts something else (a JSON object, say), null when it refuses it.
    YamlValue rootValue() const;
    /// Blanks before every key (a header that is indented as a whole), else 0.
    qsizetype rootIndent() const { return m_rootIndent; }

    /// Index of the last entry with that key (the one that Claude Code uses), or -1.
    qsizetype indexOf(QStringView key) const;
    const Entry *find(QStringView key) const;
    /// The entry whose whole range holds the offset, or -1.
    qsizetype entryAt(qsizetype offset) const;

private:
    friend class DocumentSyntaxBuilder;

    QString m_text;
    FenceState m_fences = FenceState::None;
    TextRange m_opening;
    TextRange m_frontmatter;
    TextRange m_closing;
    TextRange m_body;
    QList<FrontmatterPiece> m_pieces;
    QList<Entry> m_entries;
    QList<SyntaxIssue> m_issues;
    bool m_isStrictYaml = false;
    YamlValue m_otherRoot; ///< only when both readers disagree
    qsizetype m_rootIndent = 0;
};

} // namespace Agentwright
