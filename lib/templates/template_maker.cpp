// SPDX-License-Identifier: MIT
#include <agentwright/templates/template_maker.h>

#include "header_reader.h"
#include "template_nodes.h"

#include <agentwright/model/definition_view.h>
#include <agentwright/model/tool_catalog.h>
#include <agentwright/syntax/frontmatter_edit.h>
#include <agentwright/syntax/scalar_codec.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kLeastOccurrences = 4;
constexpr qsizetype kLeastLength = 3;
constexpr qsizetype kMostWords = 11;
constexpr qsizetype kTextLimit = 200'000; // UTF-16 units that are looked at

/// Words that every prompt repeats and that name no domain.
const QSet<QString> &ordinaryWords()
{
    static const QSet<QString> words = [] {
        const QString text =
            u"about above after agent agents all also always and any are ask asks assistant based because before below best "
            "between both but can cannot change changes check checks clear code commentary complete context could create data "
            "description design does done each edge ensure error errors every example examples expert file files find finds "
            "first focus follow following for from full give given good guide handle has have help high how identify "
            "implement implementation include includes including into its issue issues just keep key know last least less "
            "like line list long look low make makes many may model more most must name need needs never new next none not "
            "note one only other our out output over own part pattern patterns plan point practices present problem problems "
            "process project propose provide quality question questions read reason recommend relevant report request "
            "required requirements response responsibilities result results review right role rule rules run same say says "
            "section see should show shows simple some specific start state step steps structure such suggest summary sure "
            "system take task tasks tell test tests text than that the their them then there these they thing things think "
            "this those through time tool tools two under understand unless until use used user uses using value values "
            "verify wants was way well what when where whether which while who why will with within without word work works "
            "write writes you your"_s;
        const QStringList list = text.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isOrdinary(const QString &word)
{
    return ordinaryWords().contains(word.toLower()) || findTool(word) || findLegacyTool(word);
}

QRegularExpression wholeWord(const QString &text)
{
    return QRegularExpression(u"(?<![\\w-])"_s + QRegularExpression::escape(text) + u"(?![\\w-])"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

qsizetype countOf(const QString &word, const QString &text)
{
    qsizetype count = 0;
    for (auto matches = wholeWord(word).globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

/// "Kafka", "GraphQL", "SQL"; a longer word in capitals is meant to be heard.
bool isSpelledLikeAName(const QString &word)
{
    constexpr qsizetype kLongestAcronym = 5;
    const bool isLoud = word == word.toUpper();
    return word != word.toLower() && (!isLoud || word.size() <= kLongestAcronym);
}

ParameterProposal proposal(const QString &name, const QString &label, const QString &text, qsizetype count,
                           bool isLikely)
{
    ParameterProposal out{.parameter = {}, .count = count, .isLikely = isLikely};
    out.parameter.name = name;
    out.parameter.label = label;
    out.parameter.defaultValue = TemplateValue::ofText(text);
    out.parameter.isRequired = true;
    return out;
}

QString parameterNameFor(const QString &word, const QSet<QString> &taken)
{
    QString base = word.toLower();
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    base.replace(other, u"_"_s);
    while (base.startsWith(u'_') || (!base.isEmpty() && base.front().isDigit()))
        base.remove(0, 1);
    if (!isParameterName(base))
        base = u"word"_s;
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = base + QString::number(number);
    return name;
}

QString blockList(const TemplateHeader &header)
{
    QString out;
    const ScalarContext inItem{.parentIndent = 4};
    const auto field = [&](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            out += "    "_L1 + key + ": "_L1 + encodeScalar(value, ValueStyle::Plain, inItem) + u'\n';
    };
    for (const TemplateParameter &parameter : header.parameters) {
        out += "  - name: "_L1 + encodeScalar(parameter.name, ValueStyle::Plain, inItem) + u'\n';
        field("label"_L1, parameter.label);
        field("help"_L1, parameter.help);
        field("type"_L1, parameterTypeName(parameter.type));
        if (parameter.isRequired)
            out += "    required: true\n"_L1;
        field("pattern"_L1, parameter.pattern);
        field("hint"_L1, parameter.hint);
        if (parameter.type == ParameterType::List)
            out += "    default: "_L1 + encodeList(parameter.defaultValue.items, ValueStyle::FlowSequence, inItem)
                   + u'\n';
        else if (parameter.type == ParameterType::Flag)
            out += parameter.defaultValue.isEmpty() ? "    default: false\n"_L1 : "    default: true\n"_L1;
        else
            field("default"_L1, parameter.defaultValue.text);
        if (!parameter.choices.isEmpty())
            out += "    choices:\n"_L1;
        for (const ParameterChoice &choice : parameter.choices) {
            const ScalarContext inChoice{.parentIndent = 8};
            out += "      - value: "_L1 + encodeScalar(choice.value, ValueStyle::Plain, inChoice)
                   + "\n        label: "_L1 + encodeScalar(choice.label, ValueStyle::Plain, inChoice) + u'\n';
        }
    }
    return out;
}

/// Values that are not YAML are written so that they are, as far as that goes.
QString asStrictYaml(QString definition)
{
    DocumentSyntax syntax = DocumentSyntax::parse(definition);
    for (qsizetype i = 0; i < syntax.entries().size() && !syntax.isStrictYaml(); ++i) {
        if (syntax.entries()[i].reading != ValueReading::Lenient)
            continue;
        if (const Result<TextEdit> edit = rewriteLenient(syntax, i)) {
            definition = edit->appliedTo(definition);
            syntax = DocumentSyntax::parse(definition);
        }
    }
    return definition;
}

} // namespace

QList<ParameterProposal> proposeParameters(const QString &definition)
{
    const DefinitionView view = DefinitionView::parse(definition);
    const QString name = view.name();
    const QString text = view.description() + u'\n'
                         + view.body().first(std::min(view.body().size(), kTextLimit)).toString();
    QList<ParameterProposal> proposals;
    if (!name.isEmpty())
        proposals.append(proposal(u"name"_s, u"Name"_s, name, countOf(name, text) + 1, true));
    static const QRegularExpression word(u"(?<![\\w-])\\p{L}[\\w+#]*(?:[-.]\\w+)*(?![\\w-])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, qsizetype> counts;
    for (const QRegularExpressionMatch &match : word.globalMatch(text))
        ++counts[match.captured()];
    QList<std::pair<qsizetype, QString>> ranked;
    for (auto found = counts.cbegin(); found != counts.cend(); ++found) {
        if (found.value() >= kLeastOccurrences && found.key().size() >= kLeastLength && found.key() != name
            && !isOrdinary(found.key()))
            ranked.append({found.value(), found.key()});
    }
    std::ranges::sort(ranked, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QSet<QString> taken{u"name"_s};
    for (const auto &[count, text] : ranked.first(std::min(ranked.size(), kMostWords))) {
        const QString parameter = parameterNameFor(text, taken);
        taken.insert(parameter);
        proposals.append(proposal(parameter, text, text, count, isSpelledLikeAName(text)));
    }
    return proposals;
}

QString templateHeaderSource(const TemplateHeader &header)
{
    const auto field = [](QLatin1StringView key, const QString &value) {
        return value.isEmpty() ? QString() : key + ": "_L1 + encodeScalar(value, ValueStyle::Plain) + u'\n';
    };
    QString out = "---\n"_L1 + field("id"_L1, header.id) + field("title"_L1, header.title)
                  + field("summary"_L1, header.summary);
    if (header.kind != TemplateKind::Agent)
        out += field("kind"_L1, templateKindName(header.kind));
    out += field("category"_L1, header.category);
    if (!header.tags.isEmpty())
        out += "tags: "_L1 + encodeList(header.tags, ValueStyle::FlowSequence) + u'\n';
    out += field("language"_L1, header.language);
    if (!header.parameters.isEmpty())
        out += "parameters:\n"_L1 + blockList(header);
    return out + "---\n"_L1;
}

Result<QString> makeTemplate(const QString &definition, const TemplateHeader &header)
{
    QString text = asStrictYaml(definition);
    text.replace(kOpeningMark, QString(2, kOpeningMark));
    // The longest first: "order-service" must not become "⟦order⟧-service"-like pieces of a shorter one.
    QList<TemplateParameter> parameters = header.parameters;
    std::ranges::stable_sort(parameters, std::greater(),
                             [](const TemplateParameter &parameter) { return parameter.defaultValue.text.size(); });
    for (const TemplateParameter &parameter : parameters) {
        if (parameter.type != ParameterType::Text || parameter.defaultValue.text.isEmpty())
            continue;
        const QString placeholder = kOpeningMark + parameter.name + kClosingMark;
        // Not what stands in a placeholder already.
        const QRegularExpression pattern(wholeWord(parameter.defaultValue.text).pattern() + u"(?!⟧)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
        text.replace(pattern, placeholder);
    }
    const QString source = templateHeaderSource(header) + text;
    const Template made = Template::parse(source);
    if (!made.isUsable()) {
        const auto error = std::ranges::find_if(made.problems(), &TemplateProblem::isError);
        return Error{ErrorCode::InvalidArgument, error == made.problems().end() ? QString() : message(*error)};
    }
    return source;
}

} // namespace Agentwright
