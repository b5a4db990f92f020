// SPDX-License-Identifier: MIT
#include "strict_header.h"

#include "reading_notes.h"
#include "source_text.h"

using namespace Qt::StringLiterals;

namespace Agentwright {

StrictHeader readStrictHeader(const ReadingInput &input, const CutRules &rules, const YamlDialect &dialect)
{
    StrictHeader header;
    FrontmatterCut cut = cutFrontmatter(readableText(input, rules), rules);
    header.body = cut.body;
    if (!cut.isFound) {
        header.refused = refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no header between two lines of three hyphens."));
        return header;
    }
    StrictYaml yaml = readStrictYaml(cut.header, dialect);
    if (!yaml.isAccepted)
        header.refused = refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                                   "The header is not valid YAML (%1), and there is no repair."),
                                 {QString::fromLatin1(yaml.problem)});
    header.root = std::move(yaml.root);
    return header;
}

QString readableText(const ReadingInput &input, const CutRules &rules)
{
    const bool isReadable = input.format.encoding == TextEncoding::Utf8
                            && (rules.takesByteOrderMark || !input.format.hasByteOrderMark);
    return isReadable ? sourceText(input) : QString();
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
