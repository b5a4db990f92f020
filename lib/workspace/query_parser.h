// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/workspace/library_query.h>

namespace Agentwright {

/// Takes a query apart; stops at the first error.
class QueryParser
{
public:
    explicit QueryParser(const QString &text) : m_text(text) { }

    QList<QueryTerm> terms();
    const std::optional<QueryError> &error() const { return m_error; }

private:
    void term();
    void value(QueryTerm &term);
    void phrase(QueryTerm &term);
    void pattern(QueryTerm &term);
    QString key();
    void setText(QueryTerm &term, const QString &text, qsizetype start);
    void fail(const char *text, qsizetype from, qsizetype to, const QStringList &arguments = {});

    const QString m_text;
    qsizetype m_at = 0;
    QList<QueryTerm> m_terms;
    std::optional<QueryError> m_error;
};

} // namespace Agentwright
