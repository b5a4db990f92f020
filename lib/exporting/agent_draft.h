// SPDX-License-Identifier: MIT
#pragma once

#include "dropped_fields.h"

#include <agentwright/exporting/export_target.h>

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright {

/// One definition on its way to a target: what is left to write, and the account of every field. A target claims the fields that it
/// carries; what nobody has claimed when prompt() is asked for is dropped and reported so. No field can be forgotten.
class AgentDraft
{
public:
    using Kind = FieldOutcome::Kind;
    using Severity = FieldOutcome::Severity;

    /// What all targets have in common. The source must live as long.
    AgentDraft(const SourceDefinition &source, bool limitsIntoPrompt);
    /// The same for one target; `label` names it in reports.
    AgentDraft(const AgentDraft &agent, const char *label);

    /// Empty when there is none.
    static QString nameOf(const DefinitionView &definition);
    /// Why this is not a definition that can be written anew: no header, or entries that nobody can read.
    static std::optional<ExportRefusal> refusalOf(const SourceDefinition &source);

    QString label() const;
    const SourceDefinition &source() const { return m_source; }
    FieldValue value(const QString &key) const { return m_source.definition.value(key); }
    /// Sets the name at the target and claims the field.
    void setPlace(const QString &name, const QString &fileStem);
    const QString &name() const { return m_name; }
    const QString &fileStem() const { return m_fileStem; }
    /// As Claude Code understands it ("\n" is a line break); LF, no half characters. Never empty.
    const QString &description() const { return m_description; }

    /// A field counts as claimed once; a second claim adds a remark on it.
    void claim(const QString &key, FieldOutcome outcome);
    void keep(const QString &key, const QString &to);
    void translate(const QString &key, const QString &to, const char *reason = "", const QStringList &arguments = {});
    void approximate(const QString &key, Severity severity, const QString &to, const char *reason,
                     const QStringList &arguments = {});
    void drop(const QString &key, Severity severity, const char *reason, const QStringList &arguments = {});
    /// A limit that is not held as it is: an error, or a sentence in the prompt if the request wants that.
    void weaken(const QString &key, Kind kind, const QString &to, const QString &limit, const char *reason,
                const QStringList &arguments = {});
    /// About the file as a whole.
    void remark(Kind kind, Severity severity, const char *reason, const QStringList &arguments = {});

    /// The value of a field that takes effect in Claude Code and that nobody has claimed yet.
    std::optional<FieldValue> effective(const QString &key) const;

    /// The description within a limit: shortened at the end of a sentence, and the whole put into the prompt.
    QString shortDescription(qsizetype longest);
    /// Puts the description into a prompt that is shorter.
    void lengthenPrompt(qsizetype shortest);
    /// Writes ${word} as ${ word } for programs that replace the first.
    void spaceTemplateWords();
    const QString &body() const { return m_body; }
    /// Drops what is not claimed. The body with what was put into it; ends in a line feed unless it is empty.
    QString prompt();
    LossReport report(const char *target) const;

private:
    void remarkOnFrontmatter();
    void readDescription();
    void dropEarlierDuplicates();
    qsizetype indexOf(const QString &key) const;

    const SourceDefinition &m_source;
    const char *m_label = "";
    bool m_limitsIntoPrompt;
    QString m_name;
    QString m_fileStem;
    QString m_description;
    QString m_body;
    QStringList m_limits;
    QStringList m_claimed;
    QList<FieldOutcome> m_outcomes; ///< one for each field from the start, in file order
};

} // namespace Agentwright
