// SPDX-License-Identifier: MIT
#include "yaml_adapter.h"

#include <agentwright/base/text_edit.h>
#include <agentwright/syntax/item_merge.h>
#include <agentwright/syntax/yaml_json.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// A file with hundreds of items is no frontmatter.
constexpr qsizetype kMaxUnits = 16 * 1024 * 1024;

YamlReading read(QStringView text)
{
    return readYaml(text, kMaxUnits);
}

struct YamlLine {
    qsizetype start = 0;
    qsizetype end = 0; ///< behind the line feed
    qsizetype indent = 0; ///< blanks
    bool isTrivia = true; ///< blank or a comment, unless it stands in a block of text
    bool isDash = false;
};

/// A key of an item with its value, to the end of its last line that is no trivia.
struct ItemKey {
    QString name;
    TextRange range;
};

struct SequenceItem {
    TextRange range; ///< from the dash's line to the end of the last line that is no trivia
    qsizetype keyIndent = 0;
    QList<ItemKey> keys;
    const YamlValue *value = nullptr;
};

/// A list of the root, item by item and key by key, as far as it is written in block style.
struct BlockSequence {
    bool isUnderstood = false;
    qsizetype dashIndent = 0;
    QList<SequenceItem> items;
};

QList<YamlLine> linesOf(QStringView text, qsizetype from)
{
    QList<YamlLine> lines;
    for (qsizetype at = from; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        YamlLine line{.start = at, .end = feed < 0 ? text.size() : feed + 1};
        const QStringView content = text.sliced(at, line.end - at);
        while (line.indent < content.size() && content[line.indent] == u' ')
            ++line.indent;
        const QStringView words = content.sliced(line.indent).trimmed();
        line.isTrivia = words.isEmpty() || words.startsWith(u'#');
        line.isDash = words == u'-' || words.startsWith("- "_L1);
        lines.append(line);
        at = line.end;
    }
    return lines;
}

const YamlValue *itemWith(const YamlValue &list, const QString &identityKey, const QString &identity)
{
    const auto found = std::ranges::find_if(list.items, [&](const YamlValue &item) {
        const YamlValue *value = item.find(identityKey);
        return value && value->kind == YamlValue::Kind::Scalar && value->text == identity;
    });
    return found == list.items.end() ? nullptr : &*found;
}

bool isSameYaml(const YamlValue &a, const YamlValue &b)
{
    const std::optional<QJsonValue> left = jsonValue(a), right = jsonValue(b);
    return left && right && *left == *right;
}

/// The key that a line begins at its indentation; empty when it begins none.
QString keyAt(QStringView line)
{
    static const QRegularExpression kKey(
        u"\\A(?:\"([^\"\\\\]*)\"|'([^']*)'|([^\\s\"'#\\[\\]{}&*!|>%@`,-][^:#]*?))[ \\t]*:(?=\\s|\\z)"_s);
    const QRegularExpressionMatch match = kKey.matchView(line);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

/// Splits an item into its keys; those that are found must be those that the reader found.
void findKeys(QStringView text, const QList<YamlLine> &lines, SequenceItem &item)
{
    const QStringView afterDash = text.sliced(lines.constFirst().start + lines.constFirst().indent + 1);
    qsizetype blanks = 0;
    while (blanks < afterDash.size() && afterDash[blanks] == u' ')
        ++blanks;
    item.keyIndent = lines.constFirst().indent + 1 + blanks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const YamlLine &line = lines[i];
        const qsizetype start = line.start + item.keyIndent;
        const bool isAtKeys = i == 0 || (line.indent == item.keyIndent && !line.isTrivia);
        const QString key = isAtKeys && start < line.end ? keyAt(text.sliced(start, line.end - start)) : QString();
        if (!key.isEmpty())
            item.keys.append({key, {start, line.end}});
        else if (!item.keys.isEmpty() && (!line.isTrivia || line.indent > item.keyIndent))
            item.keys.last().range.end = line.end;
    }
    const bool isComplete = item.value->kind == YamlValue::Kind::Mapping
                            && std::ranges::equal(item.keys, item.value->pairs, {}, &ItemKey::name,
                                                  [](const YamlPair &pair) { return pair.key.text; });
    if (!isComplete)
        item.keys.clear();
}

/// `from` is the line behind the list's key.
BlockSequence blockList(QStringView text, qsizetype from, const YamlValue &value)
{
    BlockSequence list;
    const QList<YamlLine> lines = linesOf(text, from);
    const auto first = std::ranges::find(lines, false, &YamlLine::isTrivia);
    if (first == lines.end() || !first->isDash)
        return list;
    list.dashIndent = first->indent;
    qsizetype end = first - lines.begin();
    QList<qsizetype> dashes;
    for (qsizetype i = end; i < lines.size(); ++i) {
        const YamlLine &line = lines[i];
        const bool isNextItem = line.indent == list.dashIndent && line.isDash;
        if (!line.isTrivia && line.indent <= list.dashIndent && !isNextItem)
            break;
        if (isNextItem)
            dashes.append(i);
        if (!line.isTrivia || line.indent > list.dashIndent)
            end = i + 1;
    }
    if (dashes.size() != value.items.size())
        return list;
    for (qsizetype i = 0; i < dashes.size(); ++i) {
        qsizetype last = i + 1 < dashes.size() ? dashes[i + 1] : end;
        while (last > dashes[i] + 1 && lines[last - 1].isTrivia && lines[last - 1].indent <= list.dashIndent)
            --last;
        SequenceItem item{.range = {lines[dashes[i]].start, lines[last - 1].end}, .value = &value.items[i]};
        findKeys(text, lines.sliced(dashes[i], last - dashes[i]), item);
        list.items.append(item);
    }
    list.isUnderstood = true;
    return list;
}

/// Lines of ours at another indentation; the first one as it is.
QString reindented(QStringView ours, qsizetype by)
{
    QStringList lines = ours.toString().split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (by > 0 && !lines[i].isEmpty())
            lines[i].prepend(QString(by, u' '));
        else if (by < 0)
            lines[i].remove(0, std::min(-by, lines[i].size()));
    }
    return lines.join(u'\n');
}

class YamlMerge
{
public:
    YamlMerge(const QString &present, const QString &ours, const QString &listKey, const QString &identityKey)
        : m_present(present.endsWith(u'\n') ? present : present + u'\n')
        , m_ours(ours)
        , m_there(read(m_present))
        , m_own(read(m_ours))
        , m_listKey(listKey)
        , m_identityKey(identityKey)
    { }

    ItemMerge merged();

private:
    using RootEntry = YamlReading::RootEntry;

    ItemMerge refused(const QString &problem, qsizetype offset) const { return {{}, false, problem, offset}; }
    const RootEntry *entryOf(const YamlReading &reading) const;
    qsizetype behindLine(qsizetype offset) const { return m_present.indexOf(u'\n', offset) + 1; }
    QString ownItems(const BlockSequence &own, const QList<const SequenceItem *> &items, qsizetype dashIndent) const;
    bool mergeItem(const SequenceItem &there, const SequenceItem &own);
    ItemMerge addList(const BlockSequence &own, const RootEntry *present);
    ItemMerge finished(qsizetype place) const;
    bool isAsIntended(const YamlReading &outcome) const;

    QString m_present;
    const QString &m_ours;
    YamlReading m_there;
    YamlReading m_own;
    QString m_listKey;
    QString m_identityKey;
    QList<TextChange> m_changes;
    bool m_changesItems = false;
};

const YamlReading::RootEntry *YamlMerge::entryOf(const YamlReading &reading) const
{
    const auto found = std::ranges::find(reading.entries, m_listKey, &RootEntry::key);
    return found == reading.entries.end() ? nullptr : &*found;
}

QString YamlMerge::ownItems(const BlockSequence &own, const QList<const SequenceItem *> &items,
                            qsizetype dashIndent) const
{
    QString text;
    for (const SequenceItem *item : items) {
        const QStringView written = item->range.in(m_ours).sliced(own.dashIndent);
        text += QString(dashIndent, u' ') + reindented(written, dashIndent - own.dashIndent);
    }
    return text;
}

/// False when the item is written in a form that cannot be changed in part.
bool YamlMerge::mergeItem(const SequenceItem &there, const SequenceItem &own)
{
    QString missing;
    for (qsizetype i = 0; i < own.keys.size(); ++i) {
        const ItemKey &key = own.keys[i];
        const YamlValue *present = there.value->find(key.name);
        const YamlValue &wanted = own.value->pairs[i].value;
        if (present && isSameYaml(*present, wanted))
            continue;
        m_changesItems = true;
        const auto place = std::ranges::find(there.keys, key.name, &ItemKey::name);
        if (there.keys.isEmpty() || (present && place == there.keys.end()))
            return false;
        const QString text = reindented(key.range.in(m_ours), there.keyIndent - own.keyIndent);
        if (present)
            m_changes.append({place->range, text});
        else
            missing += QString(there.keyIndent, u' ') + text;
    }
    if (!missing.isEmpty())
        m_changes.append({{there.keys.constLast().range.end, there.keys.constLast().range.end}, missing});
    return true;
}

/// For a document without the list, or with an empty one.
ItemMerge YamlMerge::addList(const BlockSequence &own, const RootEntry *present)
{
    QList<const SequenceItem *> items;
    for (const SequenceItem &item : own.items)
        items.append(&item);
    const QString text = ownItems(own, items, own.dashIndent);
    if (!present) {
        m_changes.append({{m_present.size(), m_present.size()}, m_listKey + u":\n"_s + text});
        return finished(m_present.size());
    }
    static const QRegularExpression kEmpty(u"\\A([^:]*:)([ \\t]*(?:\\[\\s*\\]|~|null)?)([ \\t]*(?:#[^\\n]*)?)\\z"_s);
    const qsizetype next = behindLine(present->keyStart);
    const QStringView line = QStringView(m_present).sliced(present->keyStart, next - 1 - present->keyStart);
    const QRegularExpressionMatch match = kEmpty.matchView(line);
    if (!match.hasMatch())
        return refused(u"the list is not written with dashes"_s, present->keyStart);
    const qsizetype start = present->keyStart + match.capturedStart(2);
    m_changes.append({{start, start + match.capturedLength(2)}, {}});
    m_changes.append({{next, next}, text});
    return finished(present->keyStart);
}

ItemMerge YamlMerge::merged()
{
    const RootEntry *ownEntry = entryOf(m_own);
    const BlockSequence own = ownEntry ? blockList(m_ours, m_ours.indexOf(u'\n') + 1, ownEntry->value)
                                       : BlockSequence();
    if (!own.isUnderstood)
        return refused(u"what is to be added is no list"_s, 0);
    if (!m_there.isAccepted)
        return refused(m_there.message, m_there.errorOffset);
    static const QRegularExpression kSecondDocument(u"\\S[^\\n]*\\n(---|\\.\\.\\.)(\\s|\\z)"_s);
    if (const QRegularExpressionMatch match = kSecondDocument.match(m_present); match.hasMatch())
        return refused(u"there is more than one document"_s, match.capturedStart(1));
    if (!m_there.rootIsMapping && !m_there.root.isNull())
        return refused(u"a mapping was expected"_s, 0);
    const RootEntry *entry = entryOf(m_there);
    if (!entry || entry->value.isNull()
        || (entry->value.kind == YamlValue::Kind::Sequence && entry->value.items.isEmpty()))
        return addList(own, entry);
    if (entry->value.kind != YamlValue::Kind::Sequence)
        return refused(u"a list was expected"_s, entry->keyStart);
    const BlockSequence there = blockList(m_present, behindLine(entry->keyStart), entry->value);
    if (!there.isUnderstood)
        return refused(u"the list is not written with dashes"_s, entry->keyStart);
    QList<const SequenceItem *> added;
    for (const SequenceItem &item : own.items) {
        const YamlValue *identity = item.value->find(m_identityKey);
        const YamlValue *value = identity ? itemWith(entry->value, m_identityKey, identity->text) : nullptr;
        if (!value) {
            added.append(&item);
            continue;
        }
        const SequenceItem &present = there.items[value - entry->value.items.constData()];
        if (!mergeItem(present, item))
            return refused(u"the item is not written key by key"_s, present.range.start);
    }
    const qsizetype end = there.items.constLast().range.end;
    if (!added.isEmpty())
        m_changes.append({{end, end}, ownItems(own, added, there.dashIndent)});
    return finished(entry->keyStart);
}

ItemMerge YamlMerge::finished(qsizetype place) const
{
    if (m_changes.isEmpty())
        return {m_present, false, {}, 0};
    const std::optional<TextEdit> edit = TextEdit::fromChanges(m_changes);
    const QString text = edit ? edit->appliedTo(m_present) : QString();
    const YamlReading outcome = read(text);
    if (!outcome.isAccepted || !isAsIntended(outcome))
        return refused(u"it would say something else than intended"_s, place);
    return {text, m_changesItems, {}, 0};
}

/// Everything that is not ours is as it was, and every item of ours says what it should.
bool YamlMerge::isAsIntended(const YamlReading &outcome) const
{
    const RootEntry *entry = entryOf(outcome);
    const RootEntry *before = entryOf(m_there);
    const YamlValue &own = entryOf(m_own)->value;
    if (!entry || outcome.entries.size() != m_there.entries.size() + (before ? 0 : 1))
        return false;
    for (qsizetype i = 0; i < m_there.entries.size(); ++i) {
        const RootEntry &a = m_there.entries[i], &b = outcome.entries[i];
        if (a.key != b.key || (a.key != m_listKey && !(a.value == b.value)))
            return false;
    }
    const QList<YamlValue> old = before ? before->value.items : QList<YamlValue>();
    for (qsizetype i = 0; i < old.size(); ++i) {
        const YamlValue *identity = old[i].find(m_identityKey);
        const YamlValue *ours = identity ? itemWith(own, m_identityKey, identity->text) : nullptr;
        const YamlValue now = i < entry->value.items.size() ? entry->value.items[i] : YamlValue();
        const bool isKept = std::ranges::all_of(old[i].pairs, [&](const YamlPair &pair) {
            const YamlValue *value = now.find(pair.key.text);
            return (ours && ours->find(pair.key.text)) || (value && *value == pair.value);
        });
        if (ours ? !isKept : !(now == old[i]))
            return false;
    }
    return std::ranges::all_of(own.items, [&](const YamlValue &item) {
        const YamlValue *identity = item.find(m_identityKey);
        const YamlValue *there = identity ? itemWith(entry->value, m_identityKey, identity->text) : nullptr;
        return there && std::ranges::all_of(item.pairs, [&](const YamlPair &pair) {
                   const YamlValue *value = there->find(pair.key.text);
                   return value && isSameYaml(*value, pair.value);
               });
    });
}

/// Our document as JSON; empty when it cannot be said so.
QString asJson(const QString &yaml)
{
    QJsonObject root;
    const YamlReading reading = read(yaml);
    for (const YamlReading::RootEntry &entry : reading.entries) {
        const std::optional<QJsonValue> value = jsonValue(entry.value);
        if (!value)
            return {};
        root.insert(entry.key, *value);
    }
    return QString::fromUtf8(QJsonDocument(root).toJson());
}

} // namespace

ItemMerge mergeYamlItems(const QString &present, const QString &ours, const QString &listKey, const QString &identityKey)
{
    if (present.trimmed().isEmpty())
        return {ours, false, {}, 0};
    if (present.trimmed().startsWith(u'{'))
        return mergeJsonItems(present, asJson(ours), listKey, identityKey);
    return YamlMerge(present, ours, listKey, identityKey).merged();
}

} // namespace Agentwright
