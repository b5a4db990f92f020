// SPDX-License-Identifier: MIT
#include <agentwright/syntax/item_merge.h>

#include <agentwright/base/json_text.h>
#include <agentwright/base/text_edit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isSameJson(const JsonNode &a, const JsonNode &b)
{
    if (a.kind != b.kind || a.text != b.text)
        return false;
    const auto isSameMember = [](const JsonMember &x, const JsonMember &y) {
        return x.key == y.key && isSameJson(x.value, y.value);
    };
    return std::ranges::equal(a.items, b.items, isSameJson) && std::ranges::equal(a.members, b.members, isSameMember);
}

const JsonNode *valueOf(const JsonNode &object, QStringView key)
{
    const JsonMember *member = object.find(key);
    return member ? &member->value : nullptr;
}

const JsonNode *itemOf(const JsonNode &list, const QString &identityKey, const QString &identity)
{
    const auto found = std::ranges::find_if(list.items, [&](const JsonNode &item) {
        const JsonNode *value = valueOf(item, identityKey);
        return value && value->kind == JsonNode::Kind::Text && value->text == identity;
    });
    return found == list.items.end() ? nullptr : &*found;
}

/// Blanks and tabs in front of the offset when nothing else is on its line; nullopt inside a line.
std::optional<QString> indentAt(QStringView text, qsizetype offset)
{
    const qsizetype start = text.first(offset).lastIndexOf(u'\n') + 1;
    const QStringView before = text.sliced(start, offset - start);
    return before.trimmed().isEmpty() ? std::optional(before.toString()) : std::nullopt;
}

class JsonMerge
{
public:
    JsonMerge(const QString &present, const QString &ours, const QString &listKey, const QString &identityKey)
        : m_present(present)
        , m_ours(ours)
        , m_there(readJson(present))
        , m_own(readJson(ours))
        , m_listKey(listKey)
        , m_identityKey(identityKey)
    { }

    ItemMerge merged();

private:
    ItemMerge refused(const char *problem, qsizetype offset) const
    {
        return {{}, false, QString::fromUtf8(problem), offset};
    }
    const JsonNode *ownList() const { return valueOf(m_own.root, m_listKey); }
    QString unit() const;
    QString laidOut(const JsonNode &node, const QString &indent, bool onOneLine) const;
    QString memberText(const JsonMember &member, const QString &indent, bool onOneLine) const;
    template<typename TextOf>
    void addTo(const JsonNode &container, const QList<TextRange> &parts, qsizetype count, TextOf textOf);
    void mergeItem(const JsonNode &there, const JsonNode &own);
    bool isAsIntended(const JsonNode &root) const;

    const QString &m_present;
    const QString &m_ours;
    JsonText m_there;
    JsonText m_own;
    QString m_listKey;
    QString m_identityKey;
    QList<TextChange> m_changes;
    bool m_changesItems = false;
};

/// One step of indentation, as the root's first member has it.
QString JsonMerge::unit() const
{
    const auto indent = m_there.root.members.isEmpty()
                            ? std::nullopt
                            : indentAt(m_present, m_there.root.members.constFirst().keyRange.start);
    return indent && !indent->isEmpty() ? *indent : u"    "_s;
}

/// Our text of a value, which has one step of four blanks for each level.
QString JsonMerge::laidOut(const JsonNode &node, const QString &indent, bool onOneLine) const
{
    constexpr qsizetype kOwnStep = 4;
    QStringList lines = node.range.in(m_ours).toString().split(u'\n');
    const auto blanksOf = [](const QString &line) {
        return std::ranges::find_if(line, [](QChar c) { return c != u' '; }) - line.begin();
    };
    const qsizetype base = blanksOf(lines.constLast());
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype blanks = blanksOf(lines[i]);
        const QString text = lines[i].sliced(blanks);
        lines[i] = onOneLine ? text : u'\n' + indent + unit().repeated((blanks - base) / kOwnStep) + text;
    }
    return lines.join(onOneLine ? u" "_s : QString());
}

QString JsonMerge::memberText(const JsonMember &member, const QString &indent, bool onOneLine) const
{
    return member.keyRange.in(m_ours).toString() + ": "_L1 + laidOut(member.value, indent, onOneLine);
}

/// Adds parts behind the last one of an array or object, on lines of their own where the others are.
template<typename TextOf>
void JsonMerge::addTo(const JsonNode &container, const QList<TextRange> &parts, qsizetype count, TextOf textOf)
{
    const TextRange &range = container.range;
    QString text;
    if (!parts.isEmpty()) {
        const std::optional<QString> indent = indentAt(m_present, parts.constFirst().start);
        for (qsizetype i = 0; i < count; ++i)
            text += (indent ? u",\n"_s + *indent : u", "_s) + textOf(i, indent.value_or(QString()), !indent);
        m_changes.append({{parts.constLast().end, parts.constLast().end}, text});
        return;
    }
    const qsizetype lineStart = m_present.lastIndexOf(u'\n', range.start) + 1;
    const auto firstText = std::find_if(m_present.begin() + lineStart, m_present.begin() + range.start,
                                        [](QChar c) { return c != u' ' && c != u'\t'; });
    const QString outer = m_present.sliced(lineStart, firstText - m_present.begin() - lineStart);
    const QString indent = outer + unit();
    for (qsizetype i = 0; i < count; ++i)
        text += (i == 0 ? u"\n"_s : u",\n"_s) + indent + textOf(i, indent, false);
    m_changes.append({{range.start + 1, range.end - 1}, text + u'\n' + outer});
}

void JsonMerge::mergeItem(const JsonNode &there, const JsonNode &own)
{
    QList<TextRange> members;
    for (const JsonMember &member : there.members)
        members.append({member.keyRange.start, member.value.range.end});
    QList<const JsonMember *> missing;
    for (const JsonMember &member : own.members) {
        const JsonNode *present = valueOf(there, member.key);
        if (!present) {
            missing.append(&member);
        } else if (!isSameJson(*present, member.value)) {
            const JsonMember *place = there.find(member.key);
            const std::optional<QString> indent = indentAt(m_present, place->keyRange.start);
            m_changes.append({present->range, laidOut(member.value, indent.value_or(QString()), !indent)});
            m_changesItems = true;
        }
    }
    if (missing.isEmpty())
        return;
    m_changesItems = true;
    addTo(there, members, missing.size(), [&](qsizetype i, const QString &indent, bool onOneLine) {
        return memberText(*missing[i], indent, onOneLine);
    });
}

ItemMerge JsonMerge::merged()
{
    const JsonNode *own = ownList();
    if (!m_own.isValid || !own)
        return refused("what is to be added is no list", 0);
    if (!m_there.isValid)
        return refused(m_there.problem, m_there.problemOffset);
    if (m_there.root.kind != JsonNode::Kind::Object)
        return refused("an object was expected", m_there.root.range.start);
    const JsonNode *list = valueOf(m_there.root, m_listKey);
    if (list && list->kind != JsonNode::Kind::Array)
        return refused("a list was expected", list->range.start);
    QList<const JsonNode *> added;
    for (const JsonNode &item : own->items) {
        const JsonNode *identity = valueOf(item, m_identityKey);
        const JsonNode *there = list && identity ? itemOf(*list, m_identityKey, identity->text) : nullptr;
        if (there)
            mergeItem(*there, item);
        else
            added.append(&item);
    }
    if (!list) {
        QList<TextRange> members;
        for (const JsonMember &member : std::as_const(m_there.root.members))
            members.append({member.keyRange.start, member.value.range.end});
        addTo(m_there.root, members, 1, [&](qsizetype, const QString &indent, bool onOneLine) {
            return memberText(*m_own.root.find(m_listKey), indent, onOneLine);
        });
    } else if (!added.isEmpty()) {
        QList<TextRange> items;
        for (const JsonNode &item : list->items)
            items.append(item.range);
        addTo(*list, items, added.size(), [&](qsizetype i, const QString &indent, bool onOneLine) {
            return laidOut(*added[i], indent, onOneLine);
        });
    }
    const std::optional<TextEdit> edit = TextEdit::fromChanges(m_changes);
    const QString text = edit ? edit->appliedTo(m_present) : QString();
    const JsonText outcome = readJson(text);
    if (!outcome.isValid || !isAsIntended(outcome.root))
        return refused("it would say something else than intended", list ? list->range.start : 0);
    return {text, m_changesItems, {}, 0};
}

/// Everything that is not ours is as it was, and every item of ours says what it should.
bool JsonMerge::isAsIntended(const JsonNode &root) const
{
    const auto keepsOthers = [](const JsonNode &before, const JsonNode &after, auto isOurs) {
        return std::ranges::all_of(before.members, [&](const JsonMember &member) {
            const JsonNode *value = valueOf(after, member.key);
            return isOurs(member.key) || (value && isSameJson(*valueOf(before, member.key), *value));
        });
    };
    const JsonNode *list = valueOf(root, m_listKey);
    const JsonNode *before = valueOf(m_there.root, m_listKey);
    if (!list || !keepsOthers(m_there.root, root, [&](const QString &key) { return key == m_listKey; }))
        return false;
    const qsizetype count = before ? before->items.size() : 0;
    if (list->items.size() < count)
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const JsonNode *identity = valueOf(before->items[i], m_identityKey);
        const JsonNode *own = identity ? itemOf(*ownList(), m_identityKey, identity->text) : nullptr;
        const auto isOurs = [&](const QString &key) { return own && own->find(key); };
        if (!own ? !isSameJson(before->items[i], list->items[i])
                 : !keepsOthers(before->items[i], list->items[i], isOurs))
            return false;
    }
    return std::ranges::all_of(ownList()->items, [&](const JsonNode &item) {
        const JsonNode *identity = valueOf(item, m_identityKey);
        const JsonNode *there = identity ? itemOf(*list, m_identityKey, identity->text) : nullptr;
        return there && std::ranges::all_of(item.members, [&](const JsonMember &member) {
                   const JsonNode *value = valueOf(*there, member.key);
                   return value && isSameJson(member.value, *value);
               });
    });
}

} // namespace

ItemMerge mergeJsonItems(const QString &present, const QString &ours, const QString &listKey, const QString &identityKey)
{
    if (present.trimmed().isEmpty())
        return {ours, false, {}, 0};
    return JsonMerge(present, ours, listKey, identityKey).merged();
}

} // namespace Agentwright
