// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace Agentwright::App {

class Console;

/// Much text of few words that has to wait until it may be printed: kept compressed.
class CompactText
{
public:
    void append(const QByteArray &text);
    bool isEmpty() const { return m_packed.isEmpty() && m_newest.isEmpty(); }
    void print(Console &console) const;

private:
    QList<QByteArray> m_packed;
    QByteArray m_newest;
};

} // namespace Agentwright::App
