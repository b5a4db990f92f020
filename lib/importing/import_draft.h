// SPDX-License-Identifier: MIT
#pragma once

#include "definition_writer.h"
#include "foreign_file.h"

#include <functional>

namespace Agentwright {

/// What a format knows of its keys besides where they go.
struct ForeignKeys {
    /// Separated by blanks; that they are lost changes nothing of what the agent does.
    QLatin1StringView harmless = {};
    /// They keep the agent from something.
    QLatin1StringView limits = {};
};

/// One agent on its way to Claude Code: what is found for its fields, and the account of every entry. A format places the
/// entries that have a home; what nobody has placed at the end is dropped and reported so. No entry can be forgotten.
class ImportDraft
{
public:
    using Kind = FieldOutcome::Kind;
    using Severity = FieldOutcome::Severity;

    /// `label` names the other program in reports.
    ImportDraft(const ForeignAgent &agent, const char *label);

    QString label() const;
    const ForeignAgent &agent() const { return m_agent; }
    /// The last entry with that key; nullptr when there is none or it is null.
    const YamlValue *value(QLatin1StringView key) const;
    /// The entry when it is a scalar, else empty.
    QString text(QLatin1StringView key) const;
    QStringList list(QLatin1StringView key) const;
    bool has(QLatin1StringView key) const { return value(key) != nullptr; }
    /// Strings in front of the account of an entry: "key: value" shortened for showing.
    QString shown(QLatin1StringView key) const;

    /// Gives Claude Code's field a value that comes from the entry. Kept where key and value are the same. An empty reason makes
    /// it translated.
    void place(QLatin1StringView from, const QString &key, const FieldValue &value);
    void place(QLatin1StringView from, const QString &key, const FieldValue &value, Kind kind, Severity severity,
               const char *reason, const QStringList &arguments = {});
    /// Adds to a list that may be there already; says nothing.
    void addToList(const QString &key, const QStringList &items);
    /// Places an entry as it is when Claude Code takes such a value, and drops it otherwise.
    void carry(QLatin1StringView from, const QString &key);
    /// The entry says nothing that is not so in Claude Code anyway.
    void settle(QLatin1StringView from, const char *reason, const QStringList &arguments = {});
    void drop(QLatin1StringView from, Severity severity, const char *reason, const QStringList &arguments = {});
    /// One more outcome of an entry that is placed or dropped already.
    void note(QLatin1StringView from, const QString &key, Kind kind, Severity severity, const char *reason,
              const QStringList &arguments = {});
    /// About the file as a whole.
    void remark(Kind kind, Severity severity, const char *reason, const QStringList &arguments = {});
    void setBody(const QString &body) { m_body = body; }
    const QString &body() const { return m_body; }
    bool hasField(QStringView key) const;
    bool isClaimed(QLatin1StringView from) const { return m_claimed.contains(from); }

    /// Drops or keeps what is left, and writes. nullopt: it cannot be written so that Claude Code loads it.
    std::optional<ImportedAgent> finish(const ForeignFile &file, const char *format, const ForeignKeys &keys,
                                        bool keepsUnknown);

private:
    void leave(const YamlPair &entry, const char *format, const ForeignKeys &keys, bool keepsUnknown);
    void settleText();

    const ForeignAgent &m_agent;
    const char *m_label;
    QString m_body;
    QList<WrittenField> m_fields;
    QStringList m_claimed;
    QList<FieldOutcome> m_outcomes;
};

struct FormatSpec {
    const char *id = "";
    const char *label = "";
    ForeignKeys keys = {};
};

/// Goes through the agents of one file: lets the format place what they say, and collects definitions and refusals.
void importAgents(const ForeignFile &file, const QList<ForeignAgent> &agents, const FormatSpec &spec, bool keepsUnknown,
                  const std::function<void(ImportDraft &draft)> &translate, ImportOutcome &outcome);

/// The one agent of a file that is a header and a text.
QList<ForeignAgent> agentOfHeader(const ForeignFile &file, const QString &nameByPath);

} // namespace Agentwright
