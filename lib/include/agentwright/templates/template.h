// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/line_index.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Agentwright {

// The format. One Markdown file per template: a frontmatter of its own (id, title, summary, kind, category, tags, language,
// parameters), and behind its closing fence the definition as it will be, frontmatter and body, with placeholders:
//
//     ⟦name⟧                    the value; a list is joined by ", ". A multi-line value stands on a line of its own
//     ⟦if name⟧ … ⟦else⟧ … ⟦end⟧     also "if not name", "if name = value", "if name != value"
//     ⟦each name⟧ … ⟦item⟧ … ⟦end⟧   once for each item of a list; ⟦number⟧ counts them from 1
//     ⟦⟦                        the character ⟦ itself
//
// A line that holds nothing but if, else, each or end leaves no line behind. In the frontmatter, placeholders stand in the
// values of text and list fields; an entry that comes out empty is left out, and an item of a list that is one list
// placeholder becomes all its items.
//
// Why an expander of our own and not KTextTemplate (6.13 looked at, KDE/ktexttemplate:src/lib/lexer.cpp and token.h):
// - Its delimiters {{ }}, {% %} and {# #} are fixed in the lexer and prompts are full of them: {{…}} stood in 36 of the files
//   that we measured, and text between {# #} vanishes without a word. ⟦ and ⟧ (U+27E6, U+27E7) stood in none.
// - It makes text. A value in YAML has to be encoded for where it stands, which takes a reader of the frontmatter; escaping
//   there is for HTML, or off.
// - Its tokens know their line and no column. Its tags can be added by plugins and include files; here nothing can.
// - It needs QtQml at run time, for a library that otherwise needs QtCore.
// What it would have given us: filters and inheritance, which a template for a prompt does not need. The price is about 300
// lines of ours, and two characters that a keyboard does not have: the editor inserts them, "save as template" writes them.

enum class TemplateKind {
    Agent, ///< a whole definition
    Block, ///< a section to insert into a body: no frontmatter
};

enum class ParameterType {
    Text, ///< one line
    MultiLine,
    Choice,
    Flag,
    List, ///< of single lines
};

struct ParameterChoice {
    QString value;
    QString label; ///< the value when the template gives none

    friend bool operator==(const ParameterChoice &, const ParameterChoice &) = default;
};

/// What one parameter is given, or its default. A flag's text is "true" or empty.
struct TemplateValue {
    QString text;
    QStringList items;

    static TemplateValue ofText(const QString &text) { return {.text = text, .items = {}}; }
    static TemplateValue ofFlag(bool isSet) { return ofText(isSet ? QStringLiteral("true") : QString()); }
    static TemplateValue ofItems(const QStringList &items) { return {.text = {}, .items = items}; }
    bool isEmpty() const { return text.isEmpty() && items.isEmpty(); }

    friend bool operator==(const TemplateValue &, const TemplateValue &) = default;
};

struct TemplateParameter {
    QString name; ///< lower-case letters, digits, "_"
    QString label;
    QString help;
    ParameterType type = ParameterType::Text;
    TemplateValue defaultValue;
    bool isRequired = false;
    QString pattern; ///< a regular expression that the whole value (each item of a list) has to match; empty: any value
    QString hint; ///< the pattern in words
    QList<ParameterChoice> choices;

    friend bool operator==(const TemplateParameter &, const TemplateParameter &) = default;
};

struct TemplateHeader {
    QString id; ///< kebab-case
    TemplateKind kind = TemplateKind::Agent;
    QString title;
    QString summary;
    QString category;
    QStringList tags;
    QString language; ///< of the text, as BCP 47 has it: "en"
    QList<TemplateParameter> parameters;

    friend bool operator==(const TemplateHeader &, const TemplateHeader &) = default;
};

/// What is wrong with a template. An error makes it unusable.
struct TemplateProblem {
    const char *text = ""; ///< untranslated, context "Agentwright::Templates", numbered placeholders
    QStringList arguments;
    TextRange range; ///< in the template's text
    LineColumn position; ///< of its start
    bool isError = true;
};

AGENTWRIGHT_EXPORT QString message(const TemplateProblem &problem);

/// A title, summary, category, label, help, hint or choice in the current language; as it is where it stands in none of the
/// templates that come with the library. Untranslated in lib/templates/built_in_texts.h.
AGENTWRIGHT_EXPORT QString templateText(const QString &text);

struct TemplateProgram;

/// A template as parsed: immutable, cheap to copy, never fails; what is wrong with it is in problems().
class AGENTWRIGHT_EXPORT Template
{
public:
    Template();
    /// Text with LF line ends.
    static Template parse(const QString &text);

    const TemplateHeader &header() const { return m_header; }
    const QList<TemplateProblem> &problems() const { return m_problems; }
    /// False when there is an error among the problems: it cannot be expanded.
    bool isUsable() const;
    const TemplateParameter *parameter(QStringView name) const;
    const QString &text() const { return m_text; }

    /// What the expander follows; never null. Not for use outside the library.
    const TemplateProgram &program() const { return *m_program; }

private:
    friend class TemplateParser;

    QString m_text;
    TemplateHeader m_header;
    QList<TemplateProblem> m_problems;
    std::shared_ptr<const TemplateProgram> m_program;
};

} // namespace Agentwright
