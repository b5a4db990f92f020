// SPDX-License-Identifier: MIT
#include "header_reader.h"
#include "template_nodes.h"
#include "template_program.h"

#include <agentwright/model/field_spec.h>
#include <agentwright/syntax/frontmatter_edit.h>
#include <agentwright/templates/template.h>

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isListOfScalars(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::Sequence && std::ranges::all_of(value.items, [](const YamlValue &item) {
               return item.kind == YamlValue::Kind::Scalar;
           });
}

bool isTypedKind(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Flag || kind == FieldKind::EffortLevel;
}

} // namespace

/// Reads the header, then the definition behind it.
class TemplateParser
{
public:
    explicit TemplateParser(const QString &text) : m_lines(text) { m_template.m_text = text; }

    Template run()
    {
        readHeader();
        const auto program = std::make_shared<TemplateProgram>();
        const qsizetype start = definitionStart();
        readDefinition(start, *program);
        m_template.m_program = program;
        for (TemplateProblem &problem : m_template.m_problems)
            problem.position = m_lines.at(problem.range.start);
        std::ranges::stable_sort(m_template.m_problems, {},
                                 [](const TemplateProblem &problem) { return problem.range.start; });
        return m_template;
    }

private:
    void report(const char *text, const QStringList &arguments, const TextRange &range)
    {
        m_template.m_problems.append({.text = text, .arguments = arguments, .range = range, .position = {}});
    }

    void readHeader()
    {
        m_header = DocumentSyntax::parse(m_template.m_text);
        ReadHeader read = readTemplateHeader(m_header);
        m_template.m_header = read.header;
        m_template.m_problems = read.problems;
    }

    /// The first line behind the header that is not blank.
    qsizetype definitionStart() const
    {
        const QString &text = m_template.m_text;
        qsizetype start = m_header.body().start;
        for (qsizetype at = start; at < text.size() && text[at].isSpace(); ++at) {
            if (text[at] == u'\n')
                start = at + 1;
        }
        return start;
    }

    void readDefinition(qsizetype start, TemplateProgram &program)
    {
        const DocumentSyntax definition = DocumentSyntax::parse(m_template.m_text.sliced(start));
        const bool isAgent = m_template.m_header.kind == TemplateKind::Agent;
        program.hasFrontmatter = isAgent && definition.hasFrontmatter();
        if (isAgent && !definition.hasFrontmatter())
            report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                     "There is no definition with a frontmatter behind the header"),
                   {}, {start, start});
        if (program.hasFrontmatter && checkFrontmatter(definition, start))
            readFrontmatter(definition, start, program);
        const TextRange body = program.hasFrontmatter ? definition.body() : TextRange(0, definition.text().size());
        const QString bodyText = definition.textOf(body).toString();
        program.body = nodesOf(bodyText, bodyText, start + body.start, 0);
    }

    bool checkFrontmatter(const DocumentSyntax &definition, qsizetype start)
    {
        if (definition.fences() == FenceState::Closed && definition.isStrictYaml())
            return true;
        const QList<SyntaxIssue> &issues = definition.issues();
        const TextRange range = issues.isEmpty() ? definition.opening() : issues.first().range;
        report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The definition's frontmatter is not valid YAML"), {},
               range.shifted(start));
        return false;
    }

    void readFrontmatter(const DocumentSyntax &definition, qsizetype start, TemplateProgram &program)
    {
        for (const FrontmatterPiece &piece : definition.pieces()) {
            if (piece.kind != FrontmatterPiece::Kind::Entry)
                program.entries.append({.verbatim = definition.textOf(piece.range).toString()});
            else
                program.entries.append(readEntry(definition, definition.entries()[piece.entry], start));
        }
    }

    TemplateEntry readEntry(const DocumentSyntax &definition, const Entry &entry, qsizetype start)
    {
        const QString source = definition.textOf(entry.value).toString();
        if (definition.textOf(entry.key).contains(kOpeningMark))
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "A key cannot be a placeholder"), {},
                   entry.key.shifted(start));
        if (!source.contains(kOpeningMark))
            return {.verbatim = withLineBreak(definition.textOf(entry.whole).toString())};
        TemplateEntry out{.verbatim = definition.textOf(entry.leading).toString(),
                          .key = definition.textOf(entry.key).toString(),
                          .style = entry.style};
        const FieldSpec *spec = findField(entry.keyText);
        out.isTyped = spec && isTypedKind(spec->kind) && entry.style == ValueStyle::Plain;
        out.isList = (spec && isListKind(spec->kind)) || entry.data.kind == YamlValue::Kind::Sequence;
        const bool isScalar = entry.data.kind == YamlValue::Kind::Scalar;
        if (entry.reading != ValueReading::Exact || (!isScalar && !isListOfScalars(entry.data))) {
            report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                     "Placeholders stand in texts and lists only, not in the value of “%1”"),
                   {entry.keyText}, entry.value.shifted(start));
            return out;
        }
        qsizetype mark = 0;
        for (const QString &text : out.isList ? listItems(entry.data) : QStringList{entry.data.text}) {
            out.values.append(nodesOf(text, source, entry.value.start + start, mark));
            mark += text.count(kOpeningMark);
        }
        return out;
    }

    static QString withLineBreak(const QString &text) { return text.endsWith(u'\n') ? text : text + u'\n'; }

    /// The problems are placed by counting opening marks in the source, where no encoding hides them.
    TemplateNodes nodesOf(const QString &text, const QString &source, qsizetype sourceStart, qsizetype firstMark)
    {
        const ParsedNodes parsed = parseNodes(text, m_template.m_header.parameters);
        QList<qsizetype> marks;
        for (qsizetype at = parsed.problems.isEmpty() ? -1 : source.indexOf(kOpeningMark); at >= 0;
             at = source.indexOf(kOpeningMark, at + 1))
            marks.append(at);
        for (const NodeProblem &problem : parsed.problems) {
            const qsizetype at = marks.value(firstMark + problem.mark);
            const QStringView line = QStringView(source).sliced(at, std::min<qsizetype>(source.size() - at, kTagLimit));
            const qsizetype close = line.first(line.contains(u'\n') ? line.indexOf(u'\n') : line.size())
                                        .indexOf(kClosingMark);
            report(problem.text, problem.arguments,
                   TextRange(at, std::min(at + std::max<qsizetype>(close, 0) + 1, source.size())).shifted(sourceStart));
        }
        return parsed.nodes;
    }

    Template m_template;
    LineIndex m_lines;
    DocumentSyntax m_header;
};

Template::Template() : m_program(std::make_shared<TemplateProgram>()) { }

Template Template::parse(const QString &text)
{
    return TemplateParser(text).run();
}

bool Template::isUsable() const
{
    return !m_header.id.isEmpty() && std::ranges::none_of(m_problems, &TemplateProblem::isError);
}

const TemplateParameter *Template::parameter(QStringView name) const
{
    const auto found = std::ranges::find_if(m_header.parameters, [name](const TemplateParameter &parameter) {
        return parameter.name == name;
    });
    return found == m_header.parameters.end() ? nullptr : &*found;
}

} // namespace Agentwright
