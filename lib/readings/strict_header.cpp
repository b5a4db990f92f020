// SPDX-License-Identifier: MIT
#include "strict_header.h"

#include "reading_notes.h"

namespace Agentwright {

StrictHeader readStrictHeader(const ReadingInput &input, const CutRules &rules, const YamlDialect &dialect)
{
    StrictHeader header;
    const FrontmatterCut cut = cutFrontmatter(input, rules);
    header.body = cut.body;
    if (!cut.isFound) {
        header.refused = refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no header between two lines of three hyphens."));
        return header;
    }
    const StrictYaml &yaml = input.yaml(cut.header, dialect);
    if (!yaml.isAccepted)
        header.refused = refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                                   "The header is not valid YAML (%1), and there is no repair."),
                                 {QString::fromLatin1(yaml.problem)});
    header.root = yaml.root;
    return header;
}

void noteUnknownParser(Reading &reading)
{
    addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                       "Inferred: the reader of this product is not public, strict YAML is assumed"));
}

QString templateWord(QStringView body)
{
    for (qsizetype at = body.indexOf(u"${"); at >= 0; at = body.indexOf(u"${", at + 2)) {
        qsizetype end = at + 2;
        while (end < body.size() && (body[end].isLetterOrNumber() || body[end] == u'_'))
            ++end;
        if (end > at + 2 && end < body.size() && body[end] == u'}')
            return body.sliced(at, end + 1 - at).toString();
    }
    return {};
}

} // namespace Agentwright
