// SPDX-License-Identifier: MIT
#include "syntax_tree.h"

#include <agentwright/base/line_index.h>

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Testing {

namespace {

constexpr std::array kFenceNames{"none", "closed", "odd closing", "unterminated"};
constexpr std::array kStyleNames{
    "empty",        "plain",          "single-quoted", "double-quoted", "literal", "folded", "flow sequence",
    "flow mapping", "block sequence", "block mapping", "alias",         "spilled", "odd"};
constexpr std::array kReadingNames{"exact", "lenient", "none"};
constexpr std::array
    kObstacleNames{"",         "duplicate key", "alias, anchor or tag", "nested mapping", "comment inside",
                   "not YAML", "ambiguous",     "unterminated",         "merge key",      "too large"};
constexpr std::array kIssueNames{"unterminated frontmatter",
                                 "odd closing fence",
                                 "not YAML",
                                 "duplicate key",
                                 "spilled value",
                                 "junk line",
                                 "unterminated quote",
                                 "tab indentation",
                                 "ambiguous structure",
                                 "too large"};

QString quoted(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\t')
            out += "\\t"_L1;
        else if (c < u' ' || c.category() == QChar::Other_Format || c.isNonCharacter()
                 || (c >= QChar(0x7F) && c < QChar(0xA1)))
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    // Stand-ins are lone surrogates, which a snapshot in UTF-8 cannot hold.
    QString safe;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const bool isPair = out[i].isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate();
        if (isPair)
            safe += out[i++];
        if (out[i].isSurrogate() && !isPair)
            safe += u"\\u%1"_s.arg(out[i].unicode(), 4, 16, QChar(u'0'));
        else
            safe += out[i];
    }
    return u'"' + (safe.size() > 160 ? safe.first(120) + u"…"_s + safe.last(30) : safe) + u'"';
}

QString rendered(const YamlValue &value)
{
    QStringList parts;
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return u"null"_s;
    case YamlValue::Kind::Alias:
        return u"alias"_s;
    case YamlValue::Kind::Scalar:
        return (value.isPlain ? u"plain "_s : QString()) + value.tag + quoted(value.text);
    case YamlValue::Kind::Sequence:
        for (const YamlValue &item : value.items)
            parts.append(rendered(item));
        return u'[' + parts.join(", "_L1) + u']';
    case YamlValue::Kind::Mapping:
        for (const YamlPair &pair : value.pairs)
            parts.append(rendered(pair.key) + u": "_s + rendered(pair.value));
        return u'{' + parts.join(", "_L1) + u'}';
    }
    return {};
}

} // namespace

QByteArray renderedSyntax(const DocumentSyntax &syntax)
{
    const LineIndex lines(syntax.text());
    const auto place = [&](const TextRange &range) {
        const LineColumn from = lines.at(range.start);
        const LineColumn to = lines.at(range.end);
        return u"%1:%2-%3:%4"_s.arg(from.line).arg(from.column).arg(to.line).arg(to.column);
    };
    QString out = u"fences: %1%2\n"_s.arg(QLatin1StringView(kFenceNames[size_t(syntax.fences())]),
                                          syntax.isStrictYaml() ? u", strict YAML"_s : QString());
    for (const FrontmatterPiece &piece : syntax.pieces()) {
        if (piece.kind != FrontmatterPiece::Kind::Entry) {
            out += (piece.kind == FrontmatterPiece::Kind::Junk ? u"junk "_s : u"trivia "_s) + place(piece.range) + u' '
                   + quoted(syntax.textOf(piece.range)) + u'\n';
            continue;
        }
        const Entry &entry = syntax.entries().at(piece.entry);
        out += u"entry "_s + quoted(entry.keyText) + u' ' + place(entry.whole) + u": "_s
               + QLatin1StringView(kStyleNames[size_t(entry.style)]) + u", "_s
               + QLatin1StringView(kReadingNames[size_t(entry.reading)]);
        if (!entry.isEditable())
            out += u", text only: "_s + QLatin1StringView(kObstacleNames[size_t(entry.obstacle)]);
        out += u'\n';
        if (!entry.leading.isEmpty())
            out += u"  leading "_s + quoted(syntax.textOf(entry.leading)) + u'\n';
        out += u"  written "_s + place(entry.value) + u' ' + quoted(syntax.textOf(entry.value)) + u'\n';
        if (entry.reading != ValueReading::None)
            out += u"  value   "_s + rendered(entry.data) + u'\n';
        if (!entry.tail.isEmpty())
            out += u"  tail    "_s + quoted(syntax.textOf(entry.tail)) + u'\n';
    }
    out += u"body "_s + place(syntax.body()) + u'\n';
    for (const SyntaxIssue &issue : syntax.issues())
        out += u"issue "_s + place(issue.range) + u' ' + QLatin1StringView(kIssueNames[size_t(issue.kind)])
               + (issue.detail.isEmpty() ? QString() : u": "_s + issue.detail) + u'\n';
    return out.toUtf8();
}

} // namespace Agentwright::Testing
