// SPDX-License-Identifier: MIT
#include <agentwright/workspace/compare.h>

#include "compared_parts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr QStringView kDescription = u"description";

bool saysTheSame(const ComparedSide &a, const ComparedSide &b, bool isList)
{
    if (a.isPresent != b.isPresent)
        return false;
    if (isList && (!a.items.isEmpty() || !b.items.isEmpty()))
        return QSet<QString>(a.items.begin(), a.items.end()) == QSet<QString>(b.items.begin(), b.items.end());
    return a.text == b.text;
}

QStringList missingIn(const QStringList &items, const QStringList &other)
{
    QStringList missing;
    for (const QString &item : items) {
        if (!other.contains(item))
            missing.append(item);
    }
    return missing;
}

ComparedSide fieldSide(const DefinitionView &definition, const QString &key)
{
    const Field *field = definition.field(key);
    if (!field)
        return {};
    return {true, field->value.displayText(), field->value.items, -1};
}

/// Which parts of two definitions, and of the one that both come from, are the same thing.
struct AlignedParts {
    QList<ComparedPart> left;
    QList<ComparedPart> right;
    QList<ComparedPart> base;
    QList<qsizetype> fromLeft; ///< by left part: the right one, or -1
    QList<qsizetype> leftInBase;
    QList<qsizetype> rightInBase;
    /// By place among the left parts: the right one's own, each where it stands there.
    QList<QList<qsizetype>> behind;

    AlignedParts(const QList<ComparedPart> &ofLeft, const QList<ComparedPart> &ofRight,
                 const QList<ComparedPart> &ofBase)
        : left(ofLeft)
        , right(ofRight)
        , base(ofBase)
        , fromLeft(counterparts(left, right))
        , leftInBase(counterparts(left, base))
        , rightInBase(counterparts(right, base))
        , behind(left.size() + 1)
    {
        QList<qsizetype> fromRight(right.size(), -1);
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (fromLeft[i] >= 0)
                fromRight[fromLeft[i]] = i;
        }
        qsizetype place = 0;
        for (qsizetype i = 0; i < right.size(); ++i) {
            if (fromRight[i] >= 0)
                place = fromRight[i] + 1;
            else
                behind[place].append(i);
        }
    }
};

class Comparer
{
public:
    Comparer(const DefinitionView &left, const DefinitionView &right, const DefinitionView *base)
        : m_left(left)
        , m_right(right)
        , m_base(base)
    { }

    Comparison run()
    {
        const bool hasTriggers = isText(&m_left) && isText(&m_right) && (!m_base || isText(m_base));
        for (const QString &key : keys()) {
            if (key != kDescription || !hasTriggers)
                addField(key);
            else
                compareTriggers();
        }
        addParts(ComparedKind::Section, sectionParts);
        return std::move(m_result);
    }

private:
    static bool isText(const DefinitionView *definition)
    {
        return definition->value(kDescription).kind == FieldValue::Kind::Text;
    }

    QStringList keys() const
    {
        QStringList all;
        for (const DefinitionView *one : {&m_left, &m_right, m_base}) {
            for (const Field &field : one ? one->fields() : QList<Field>()) {
                if (!all.contains(field.key))
                    all.append(field.key);
            }
        }
        return all;
    }

    void addField(const QString &key)
    {
        ComparedItem item{ComparedKind::Field, key};
        item.left = fieldSide(m_left, key);
        item.right = fieldSide(m_right, key);
        if (m_base)
            item.base = fieldSide(*m_base, key);
        for (const DefinitionView *one : {&m_left, &m_right}) {
            if (const Field *field = one->field(key); field && field->value.kind == FieldValue::Kind::List)
                item.isList = true;
        }
        if (item.left.isPresent || item.right.isPresent)
            m_result.items.append(item);
    }

    void compareTriggers()
    {
        const qsizetype before = m_result.items.size();
        ComparedItem summary{ComparedKind::Summary, {}};
        summary.left = {true, m_left.trigger().summary, {}, -1};
        summary.right = {true, m_right.trigger().summary, {}, -1};
        if (m_base)
            summary.base = ComparedSide{true, m_base->trigger().summary, {}, -1};
        m_result.items.append(summary);
        addParts(ComparedKind::Example, exampleParts);
        // What is neither summary nor example, and the order of the examples.
        const bool isSame = std::all_of(m_result.items.begin() + before, m_result.items.end(),
                                        [](const ComparedItem &item) { return item.isSame(); });
        if (isSame && m_left.description() != m_right.description())
            addField(kDescription.toString());
    }

    void addParts(ComparedKind kind, QList<ComparedPart> (*partsOf)(const DefinitionView &))
    {
        const AlignedParts parts(partsOf(m_left), partsOf(m_right), m_base ? partsOf(*m_base) : QList<ComparedPart>());
        for (qsizetype left = 0; left <= parts.left.size(); ++left) {
            for (const qsizetype right : parts.behind[left]) {
                m_result.items.append(itemOf(kind, parts, -1, right));
                m_result.items.last().left.index = left;
            }
            if (left < parts.left.size())
                m_result.items.append(itemOf(kind, parts, left, parts.fromLeft[left]));
        }
    }

    ComparedItem itemOf(ComparedKind kind, const AlignedParts &parts, qsizetype left, qsizetype right) const
    {
        const auto side = [](const QList<ComparedPart> &all, qsizetype i) {
            return i >= 0 ? ComparedSide{true, all[i].text, {}, i} : ComparedSide{};
        };
        ComparedItem item{kind, left >= 0 ? parts.left[left].key : parts.right[right].key};
        item.left = side(parts.left, left);
        item.right = side(parts.right, right);
        if (m_base) {
            const qsizetype byLeft = left >= 0 ? parts.leftInBase[left] : -1;
            item.base = side(parts.base, byLeft >= 0 || right < 0 ? byLeft : parts.rightInBase[right]);
        }
        return item;
    }

    const DefinitionView &m_left;
    const DefinitionView &m_right;
    const DefinitionView *m_base;
    Comparison m_result;
};

} // namespace

bool ComparedItem::isSame() const
{
    return saysTheSame(left, right, isList);
}

ComparedItem::Change ComparedItem::change() const
{
    if (!base)
        return Change::None;
    const bool isLeft = !saysTheSame(left, *base, isList);
    const bool isRight = !saysTheSame(right, *base, isList);
    if (isLeft && isRight)
        return isSame() ? Change::Both : Change::Conflict;
    return isLeft ? Change::Left : isRight ? Change::Right : Change::None;
}

QStringList ComparedItem::onlyLeft() const
{
    return missingIn(left.items, right.items);
}

QStringList ComparedItem::onlyRight() const
{
    return missingIn(right.items, left.items);
}

QList<DiffPart> ComparedItem::difference() const
{
    return wordDiff(left.text, right.text);
}

qsizetype Comparison::differences() const
{
    return std::count_if(items.begin(), items.end(), [](const ComparedItem &item) { return !item.isSame(); });
}

Comparison compareDefinitions(const DefinitionView &left, const DefinitionView &right, const DefinitionView *base)
{
    return Comparer(left, right, base).run();
}

} // namespace Agentwright
