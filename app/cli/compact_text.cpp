// SPDX-License-Identifier: MIT
#include "compact_text.h"

#include "console.h"

namespace Agentwright::App {

namespace {

constexpr qsizetype kPackedAtOnce = 256 * 1024;
constexpr int kQuickly = 1;

} // namespace

void CompactText::append(const QByteArray &text)
{
    m_newest += text;
    if (m_newest.size() < kPackedAtOnce)
        return;
    m_packed.append(qCompress(m_newest, kQuickly));
    m_newest.clear();
}

void CompactText::print(Console &console) const
{
    for (const QByteArray &packed : m_packed)
        console.printBytes(qUncompress(packed));
    console.printBytes(m_newest);
}

} // namespace Agentwright::App
