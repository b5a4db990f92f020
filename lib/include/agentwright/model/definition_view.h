// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/field_spec.h>
#include <agentwright/model/field_value.h>
#include <agentwright/model/trigger.h>
#include <agentwright/syntax/document_syntax.h>
#include <agentwright/syntax/markdown_outline.h>

#include <QList>
#include <QString>

#include <optional>

namespace Agentwright {

/// One key of a definition, in file order.
struct Field {
    QString key;
    const FieldSpec *spec = nullptr; ///< nullptr for a key that Claude Code does not know
    qsizetype entry = -1; ///< index into DocumentSyntax::entries()
    FieldValue value; ///< as far as the entry could be read
};

/// Characters (Unicode code points) divided by four, rounded up: a rule of thumb, not a tokenizer.
AGENTWRIGHT_EXPORT qsizetype estimatedTokens(QStringView text);

struct TokenEstimate {
    qsizetype alwaysOn = 0; ///< name and description: in every conversation's context
    qsizetype whenCalled = 0; ///< the body: the system prompt of the sub-agent
};

/// The typed view of one document. Owns its syntax; immutable; cheap to copy; never fails.
class AGENTWRIGHT_EXPORT DefinitionView
{
public:
    DefinitionView() = default;
    explicit DefinitionView(const DocumentSyntax &syntax);
    static DefinitionView parse(const QString &text) { return DefinitionView(DocumentSyntax::parse(text)); }

    const DocumentSyntax &syntax() const { return m_syntax; }
    const QString &text() const { return m_syntax.text(); }
    const QList<Field> &fields() const { return m_fields; }
    /// The field with that key; of several, the last one, which is what Claude Code takes.
    const Field *field(QStringView key) const;
    FieldValue value(QStringView key) const;
    const Entry *entry(const Field &field) const;

    /// The text of a field when it is one, else empty.
    QString name() const;
    QString description() const;
    /// The description as a trigger; without a description that is text an empty one.
    const Trigger &trigger() const { return m_trigger; }
    QStringView body() const { return m_syntax.textOf(m_syntax.body()); }
    const MarkdownOutline &outline() const { return m_outline; }
    TokenEstimate tokens() const;

private:
    DocumentSyntax m_syntax;
    QList<Field> m_fields;
    Trigger m_trigger;
    MarkdownOutline m_outline;
};

} // namespace Agentwright
